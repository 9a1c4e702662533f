package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.List;

/** Writes code that throws and catches, in the form of the module's part. */
final class Exceptions {

    private static final Kind EXCEPTION = Kind.nullable("exn");

    private final FunctionScope scope;
    private final Draw draw;
    private final CodeSink code;
    private final ModulePlan plan;
    private final Statements statements;

    Exceptions(FunctionScope scope, Statements statements) {
        this.scope = scope;
        this.draw = scope.draw;
        this.code = scope.code;
        this.plan = scope.plan;
        this.statements = statements;
    }

    void statement(int depth) {
        if (draw.oneIn(3)) {
            throwing(depth);
        } else if (plan.has(Part.EXCEPTIONS)) {
            table(depth);
        } else if (draw.oneIn(4)) {
            delegating(depth);
        } else {
            legacy(depth);
        }
    }

    private void throwing(int depth) {
        int tag = draw.below(plan.tags.size());
        statements.expressions().condition(depth - 1);
        scope.open("if", Signature.PLAIN);
        statements.expressions().values(plan.tags.get(tag).parameters(), depth - 1);
        code.line("throw", tag);
        scope.close();
    }

    private void table(int depth) {
        int tag = draw.below(plan.tags.size());
        boolean all = draw.oneIn(3);
        boolean reference = draw.oneIn(2);
        List<Kind> caught = new ArrayList<>(all ? List.of() : plan.tags.get(tag).parameters());
        if (reference) {
            caught.add(EXCEPTION);
        }
        boolean rest = !all && draw.oneIn(2);
        if (rest) {
            scope.open("block", Signature.PLAIN);
        }
        scope.open("block", new Signature(List.of(), caught));
        String clause = all
                ? " (catch_all" + (reference ? "_ref" : "") + " 0)"
                : " (catch" + (reference ? "_ref" : "") + " " + tag + " 0)";
        Signature inside = new Signature(List.of(), plan.kinds(2));
        scope.open("try_table", inside, clause + (rest ? " (catch_all 1)" : ""));
        statements.several(draw.between(1, 3), depth - 1);
        throwing(depth - 1);
        statements.expressions().values(inside.results(), depth - 1);
        scope.close();
        statements.sink(inside.results());
        for (Kind kind : caught) {
            if (kind.equals(EXCEPTION)) {
                code.line("ref.null exn");
            } else {
                statements.expressions().value(kind, depth - 1);
            }
        }
        scope.close();
        if (reference) {
            again(depth);
            caught.removeLast();
        }
        statements.sink(caught);
        if (rest) {
            scope.close();
        }
    }

    /** Throws the exception on top of the stack again, or drops it. */
    private void again(int depth) {
        int local = scope.newReserved(EXCEPTION);
        code.set(local);
        if (draw.oneIn(2)) {
            statements.expressions().condition(depth - 1);
            scope.open("if", Signature.PLAIN);
            code.get(local);
            code.line("throw_ref");
            scope.close();
        }
    }

    private void legacy(int depth) {
        List<Kind> results = plan.kinds(2);
        scope.open("try", new Signature(List.of(), results));
        statements.several(draw.between(1, 2), depth - 1);
        throwing(depth - 1);
        statements.expressions().values(results, depth - 1);
        int clauses = draw.between(0, 2);
        for (int i = 0; i < clauses; i++) {
            int tag = draw.below(plan.tags.size());
            code.middle("catch " + tag);
            statements.sink(plan.tags.get(tag).parameters());
            handler(results, depth);
        }
        if (clauses == 0 || draw.oneIn(2)) {
            code.middle("catch_all");
            handler(results, depth);
        }
        scope.close();
        statements.sink(results);
    }

    private void handler(List<Kind> results, int depth) {
        statements.several(draw.between(0, 2), depth - 1);
        if (draw.oneIn(3)) {
            statements.expressions().condition(depth - 1);
            scope.open("if", Signature.PLAIN);
            code.line("rethrow", 1);
            scope.close();
        }
        statements.expressions().values(results, depth - 1);
    }

    private void delegating(int depth) {
        int target = draw.below(scope.depth());
        scope.open("try", Signature.PLAIN);
        statements.several(draw.between(1, 2), depth - 1);
        throwing(depth - 1);
        scope.close("delegate " + target);
    }
}
