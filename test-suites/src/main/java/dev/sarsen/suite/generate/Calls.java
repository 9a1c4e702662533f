package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes calls of every kind. */
final class Calls {

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final ModulePlan plan;
    private final Statements statements;

    Calls(FunctionScope scope, Statements statements) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.plan = scope.plan;
        this.statements = statements;
    }

    /** A call that leaves its results; a function of the same type may be called instead. */
    void call(int callee, int depth) {
        call(callee, depth, "");
    }

    /** A statement that calls some function and takes its results away. */
    void statement(int depth) {
        int callee = draw.below(plan.functions.size());
        call(callee, depth);
        statements.sink(plan.functions.get(callee).results());
    }

    /** A tail call of a function with the same results, on a condition. */
    void tail(int depth) {
        List<Integer> callees = IntStream.range(0, plan.functions.size())
                .filter(i -> plan.functions.get(i).results().equals(scope.signature.results()))
                .boxed()
                .toList();
        if (callees.isEmpty()) {
            return;
        }
        statements.expressions().condition(depth - 1);
        scope.open("if", Signature.PLAIN);
        call(draw.of(callees), depth - 1, "return_");
        scope.close();
    }

    private void call(int callee, int depth, String prefix) {
        Signature signature = plan.functions.get(callee);
        statements
                .expressions()
                .values(signature.parameters(), signature.parameters().size() > 20 ? 0 : depth - 1);
        int type = plan.types.index(signature);
        if (draw.oneIn(25)) {
            // Any table of functions, where there may be nothing, another type or no element.
            List<ModulePlan.PlannedTable> tables = plan.tables.stream()
                    .filter(t -> plan.types.top(t.element().heap()).equals("func"))
                    .toList();
            ModulePlan.PlannedTable table = draw.of(tables);
            statements.tables().index(table, depth);
            code.line(prefix + "call_indirect " + table.index() + " (type " + type + ")");
        } else if (draw.oneIn(3)) {
            indexOf(signature, depth);
            code.line(prefix + "call_indirect 0 (type " + type + ")");
        } else if (plan.has(Part.FUNCTION_REFERENCES) && draw.oneIn(3)) {
            String heap = String.valueOf(type);
            Kind kind = draw.oneIn(12) ? Kind.nullable(heap) : Kind.present(heap);
            statements.expressions().value(kind, depth - 1);
            code.line(prefix + "call_ref", type);
        } else {
            code.line(prefix + "call", callee);
        }
    }

    /** Leaves an index of an element that held a function of the type when the module started, if there is one. */
    private void indexOf(Signature signature, int depth) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < plan.tableFunctions.size(); i++) {
            if (plan.functions.get(plan.tableFunctions.get(i)).equals(signature)) {
                fitting.add(i + 1);
            }
        }
        ModulePlan.PlannedTable table = plan.tables.getFirst();
        if (fitting.isEmpty() || draw.oneIn(30)) {
            statements.tables().index(table, depth);
        } else if (fitting.size() > 1 && draw.oneIn(2)) {
            code.address(table.address(), fitting.getFirst());
            code.address(table.address(), fitting.getLast());
            statements.expressions().condition(depth - 2);
            code.line("select");
        } else {
            code.address(table.address(), draw.of(fitting));
        }
    }
}
