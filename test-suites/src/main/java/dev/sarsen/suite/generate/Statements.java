package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.List;

/** Writes statements: code that leaves the operand stack as it was. */
final class Statements {

    /** How often a function may take a backward branch that is not a counted loop's own. */
    private static final int BACKWARD_BRANCHES = 30;

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final ModulePlan plan;
    private final Expressions expressions;
    private final Loops loops;
    private final Interpreters interpreters;
    private final Sweeps sweeps;
    private final Calls calls;
    private final TableStatements tables;
    private final Exceptions exceptions;
    private int fuel = -1;
    private boolean staying;

    Statements(FunctionScope scope) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.plan = scope.plan;
        this.expressions = new Expressions(scope, this);
        this.loops = new Loops(scope, this, expressions);
        this.interpreters = new Interpreters(scope, this, expressions);
        this.sweeps = new Sweeps(scope, this, expressions);
        this.calls = new Calls(scope, this);
        this.tables = new TableStatements(scope, this);
        this.exceptions = new Exceptions(scope, this);
    }

    Expressions expressions() {
        return expressions;
    }

    Interpreters interpreters() {
        return interpreters;
    }

    Calls calls() {
        return calls;
    }

    TableStatements tables() {
        return tables;
    }

    /** Writes some statements; the last may leave the block for good. */
    void several(int count, int depth) {
        for (int i = 0; i < count && scope.budget > 0; i++) {
            one(depth);
        }
        if (scope.depth() > 1 && !staying && draw.oneIn(14)) {
            leave(depth);
        }
    }

    /** Writes some statements that do not leave a block for good. */
    void staying(int count, int depth) {
        boolean before = staying;
        staying = true;
        scope.budget += count;
        several(count, depth);
        staying = before;
    }

    private void one(int depth) {
        scope.budget--;
        if (draw.oneIn(5) && special(depth)) {
            return;
        }
        switch (draw.below(depth <= 0 ? 11 : 25)) {
            case 0, 1, 2 -> set(depth);
            case 3 -> setGlobal(depth);
            case 4, 5, 6 -> expressions.memory.store(storable(), depth);
            case 7 -> branchIf(depth);
            case 8 -> trace(depth);
            case 9 -> expressions.memory.bulk(depth);
            case 10 -> tables.table(depth);
            case 11 -> block(depth);
            case 12, 13 -> choice(depth);
            case 14 -> blockWithParameters(depth);
            case 15 -> branchTable(depth);
            case 16, 17 -> calls.statement(depth);
            case 18, 19 -> {
                if (draw.oneIn(25)) {
                    loops.longLoop();
                } else {
                    loops.counted(depth);
                }
            }
            case 20 -> loops.stateMachine(depth);
            case 21 -> loops.withParameters(depth);
            case 22 -> sweeps.sweep(depth);
            case 23 -> sweeps.aliases();
            default -> drop(depth);
        }
    }

    /** A statement of one of the module's parts, if there is one for the draw. */
    private boolean special(int depth) {
        Part part = plan.parts.isEmpty() ? Part.VECTORS : draw.of(List.copyOf(plan.parts));
        switch (part) {
            case OBJECTS -> {
                if (draw.oneIn(3)) {
                    tables.branchOn(depth);
                } else {
                    tables.object(depth);
                }
            }
            case FUNCTION_REFERENCES -> tables.branchOn(depth);
            case TAIL_CALLS -> calls.tail(depth);
            case EXCEPTIONS, LEGACY_EXCEPTIONS -> exceptions.statement(depth);
            case INTERPRETERS -> {
                if (depth <= 0 || !draw.oneIn(3)) {
                    return false;
                }
                interpreters.dispatch(depth);
            }
            case HOSTED -> callBack(depth);
            case LINKED, VECTORS, MEMORIES, MEMORY64, THREADS, ENDLESS -> {
                return false;
            }
        }
        return true;
    }

    /** Calls the host, which calls one of the exports. */
    private void callBack(int depth) {
        expressions.value(Kind.I32, depth - 1);
        code.line("call", ModulePlan.AGAIN);
        code.set(scope.settable(Kind.I32));
    }

    /** Takes values off the stack into locals, into traces or nowhere. */
    void sink(List<Kind> kinds) {
        for (Kind kind : kinds.reversed()) {
            if (draw.oneIn(4)) {
                code.line("drop");
            } else if (draw.oneIn(3) && !kind.heap().equals("exn")) {
                expressions.references.summary(kind);
                code.line("call", 0);
            } else {
                code.set(scope.settable(kind));
            }
        }
    }

    /** Takes a backward branch while the function may; the branch's values are on the stack and stay if not taken. */
    void backward(int label, int depth) {
        if (fuel < 0) {
            fuel = scope.newReserved(Kind.I32);
        }
        code.get(fuel);
        code.i32(1);
        code.line("i32.add");
        code.line("local.tee", fuel);
        code.i32(BACKWARD_BRANCHES);
        code.line("i32.lt_u");
        if (draw.oneIn(2)) {
            expressions.condition(depth - 1);
            code.line("i32.and");
        }
        code.line("br_if", label);
    }

    private Kind storable() {
        return plan.has(Part.VECTORS) && draw.oneIn(3) ? Kind.V128 : draw.number();
    }

    private void set(int depth) {
        Kind kind = plan.kind();
        expressions.value(kind, depth);
        code.set(scope.settable(kind));
    }

    private void setGlobal(int depth) {
        Kind kind = plan.kind();
        List<Integer> globals = plan.globalsOf(kind, true);
        if (globals.isEmpty()) {
            set(depth);
            return;
        }
        expressions.value(kind, depth);
        code.line("global.set", draw.of(globals));
    }

    private void drop(int depth) {
        expressions.value(plan.kind(), depth);
        code.line("drop");
    }

    private void trace(int depth) {
        Kind kind = plan.kind();
        expressions.value(kind, depth);
        expressions.references.summary(kind);
        code.line("call", 0);
    }

    private void block(int depth) {
        scope.open("block", Signature.PLAIN);
        several(draw.between(1, 4), depth - 1);
        scope.close();
    }

    private void choice(int depth) {
        expressions.condition(depth - 1);
        scope.open("if", Signature.PLAIN);
        several(draw.between(1, 3), depth - 1);
        if (draw.oneIn(2)) {
            code.middle("else");
            several(draw.between(1, 3), depth - 1);
        }
        scope.close();
    }

    private void blockWithParameters(int depth) {
        Signature signature = new Signature(plan.kinds(3), plan.kinds(3));
        expressions.values(signature.parameters(), depth - 1);
        scope.open("block", signature);
        sink(signature.parameters());
        several(draw.between(0, 3), depth - 1);
        expressions.values(signature.results(), depth - 1);
        if (draw.oneIn(2)) {
            expressions.condition(depth - 1);
            code.line("br_if", 0);
        }
        scope.close();
        sink(signature.results());
    }

    private void branchIf(int depth) {
        int target = draw.below(scope.depth());
        FunctionScope.Label label = scope.label(target);
        expressions.values(label.values(), label.values().size() > 20 ? 0 : depth - 1);
        if (label.loop()) {
            backward(target, depth);
        } else {
            expressions.condition(depth - 1);
            code.line("br_if", target);
        }
        sink(label.values());
    }

    private void branchTable(int depth) {
        scope.open("block", Signature.PLAIN);
        FunctionScope.Label label = scope.label(draw.of(scope.forward()));
        List<Integer> targets = scope.forward().stream()
                .filter(i -> scope.label(i).values().equals(label.values()))
                .toList();
        expressions.values(label.values(), depth - 1);
        expressions.value(Kind.I32, depth - 1);
        int count = draw.oneIn(60) ? draw.between(200, 600) : draw.between(0, 8);
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            labels.add(draw.of(targets));
        }
        branchTable(labels);
        scope.close();
    }

    void branchTable(List<Integer> labels) {
        StringBuilder line = new StringBuilder("br_table");
        labels.forEach(label -> line.append(' ').append(label));
        code.line(line.toString());
    }

    private void leave(int depth) {
        switch (draw.below(8)) {
            case 0 -> {
                if (draw.oneIn(4)) {
                    code.line("unreachable");
                    return;
                }
                several(1, depth - 1);
            }
            case 1, 2 -> {
                expressions.values(scope.signature.results(), depth - 1);
                code.line("return");
            }
            default -> {
                int target = draw.of(scope.forward());
                expressions.values(scope.label(target).values(), depth - 1);
                code.line("br", target);
            }
        }
    }
}
