package dev.sarsen.suite.generate;

import dev.sarsen.suite.generate.ModulePlan.PlannedTable;
import java.util.List;

/** Writes what is done with tables, and with structures and arrays as statements. */
final class TableStatements {

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final ModulePlan plan;
    private final Statements statements;

    TableStatements(FunctionScope scope, Statements statements) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.plan = scope.plan;
        this.statements = statements;
    }

    /** Leaves an index, mostly of an element that is set. */
    void index(PlannedTable table, int depth) {
        if (draw.oneIn(8)) {
            statements.expressions().value(table.address(), depth - 1);
        } else if (table.index() == 0) {
            code.address(
                    table.address(), draw.oneIn(12) ? draw.below(20) : draw.between(1, ModulePlan.TABLE_FUNCTIONS));
        } else {
            code.address(table.address(), draw.below(table.size() + (draw.oneIn(9) ? 3 : 0)));
        }
    }

    void table(int depth) {
        PlannedTable table =
                draw.of(plan.tables.stream().filter(t -> !t.frozen()).toList());
        // Calls go through the first elements of the first table: those are mostly left alone.
        int from = table.index() == 0 ? ModulePlan.TABLE_FUNCTIONS + 1 : 0;
        Kind address = table.address();
        int at = draw.between(from, table.size() - (draw.oneIn(20) ? 0 : 1));
        boolean functions = table.element().equals(Kind.nullable("func"));
        switch (draw.below(8)) {
            case 0, 1 -> {
                code.address(address, at);
                statements.expressions().value(table.element(), depth - 1);
                code.line("table.set", table.index());
            }
            case 2 -> {
                if (functions) {
                    code.address(address, at);
                    code.i32(draw.below(3));
                    code.i32(draw.below(4));
                    code.line("table.init " + table.index() + " 1");
                }
            }
            case 3 -> copy(table, at);
            case 4 -> {
                code.address(address, at);
                statements.expressions().value(table.element(), depth - 1);
                code.address(address, draw.below(3));
                code.line("table.fill", table.index());
            }
            case 5 -> {
                statements.expressions().value(table.element(), depth - 1);
                code.address(address, draw.below(4));
                code.line("table.grow", table.index());
                code.line("drop");
            }
            case 6 -> {
                if (draw.oneIn(10)) {
                    code.line("elem.drop", 1);
                }
            }
            default -> {
                code.line("table.size", table.index());
                code.set(scope.settable(address));
            }
        }
    }

    private void copy(PlannedTable target, int at) {
        List<PlannedTable> sources = plan.tables.stream()
                .filter(t -> plan.types.fits(t.element(), target.element()))
                .toList();
        PlannedTable source = draw.of(sources);
        code.address(target.address(), at);
        code.address(source.address(), draw.below(source.size()));
        code.address(target.wide() && source.wide() ? Kind.I64 : Kind.I32, draw.below(4));
        code.line("table.copy " + target.index() + " " + source.index());
    }

    /** Writes to a structure or array, if the module has any. */
    void object(int depth) {
        List<Integer> types = draw.oneIn(2) ? plan.types.structures() : plan.types.arrays();
        if (types.isEmpty()) {
            return;
        }
        int type = draw.of(types);
        Aggregate aggregate = (Aggregate) plan.types.get(type);
        if (aggregate.array()) {
            array(type, aggregate.element(), depth);
            return;
        }
        List<Aggregate.Field> mutable =
                aggregate.fields().stream().filter(Aggregate.Field::mutable).toList();
        if (!mutable.isEmpty()) {
            int field = draw.below(aggregate.fields().size());
            if (!aggregate.fields().get(field).mutable()) {
                field = aggregate.fields().indexOf(mutable.getFirst());
            }
            statements.expressions().references.owner(type, depth);
            statements.expressions().value(aggregate.fields().get(field).kind(), depth - 1);
            code.line("struct.set " + type + " " + field);
        }
    }

    private void array(int type, Aggregate.Field element, int depth) {
        if (!element.mutable()) {
            return;
        }
        References references = statements.expressions().references;
        references.owner(type, depth);
        references.arrayIndex(depth);
        switch (draw.below(6)) {
            case 0 -> {
                statements.expressions().value(element.kind(), depth - 1);
                code.i32(draw.below(3));
                code.line("array.fill", type);
            }
            case 1 -> {
                // Never null: engines may look at it before or after the bounds of the target.
                statements.expressions().value(Kind.present(String.valueOf(type)), depth - 1);
                references.arrayIndex(depth);
                code.i32(draw.below(3));
                code.line("array.copy " + type + " " + type);
            }
            case 2 -> {
                if (!element.kind().isReference() || element.kind().equals(Kind.nullable("func"))) {
                    code.i32(draw.below(3));
                    code.i32(draw.below(3));
                    code.line((!element.kind().isReference() ? "array.init_data " : "array.init_elem ") + type + " 1");
                } else {
                    set(type, element, depth);
                }
            }
            default -> set(type, element, depth);
        }
    }

    private void set(int type, Aggregate.Field element, int depth) {
        statements.expressions().value(element.kind(), depth - 1);
        code.line("array.set", type);
    }

    /** A branch that depends on a reference. */
    void branchOn(int depth) {
        Kind kind = plan.reference();
        Expressions expressions = statements.expressions();
        Kind present = Kind.present(kind.heap());
        switch (plan.has(Part.OBJECTS) ? draw.below(4) : draw.below(2)) {
            case 0 -> {
                scope.open("block", Signature.PLAIN);
                expressions.value(kind, depth - 1);
                code.line("br_on_null", 0);
                statements.sink(List.of(present));
                statements.several(draw.between(0, 2), depth - 1);
                scope.close();
            }
            case 1 -> {
                scope.open("block", new Signature(List.of(), List.of(present)));
                expressions.value(kind, depth - 1);
                code.line("br_on_non_null", 0);
                statements.several(draw.between(0, 2), depth - 1);
                expressions.value(present, depth - 1);
                scope.close();
                statements.sink(List.of(present));
            }
            default -> branchOnCast(kind, depth);
        }
    }

    private void branchOnCast(Kind kind, int depth) {
        Kind top = Kind.nullable(plan.types.top(kind.heap()));
        boolean fail = draw.oneIn(2);
        Kind atLabel = fail ? top : kind;
        Expressions expressions = statements.expressions();
        scope.open("block", new Signature(List.of(), List.of(atLabel)));
        expressions.value(draw.oneIn(2) ? top : kind, depth - 1);
        int local = scope.settable(top);
        code.set(local);
        code.get(local);
        code.line("br_on_cast" + (fail ? "_fail" : "") + " 0 " + top.text() + " " + kind.text());
        statements.sink(List.of(fail ? kind : top));
        statements.several(draw.between(0, 2), depth - 1);
        expressions.value(atLabel, depth - 1);
        scope.close();
        statements.sink(List.of(atLabel));
    }
}
