package dev.sarsen.compiler.trace;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.MethodSplitter;
import dev.sarsen.compiler.plan.Region;
import dev.sarsen.compiler.plan.StraightTail;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * The statements of one dispatching loop as traces see them: in handlers, between which control passes by a label, and in
 * blocks.
 */
final class LoopCode {

    private final IrFunction function;
    private final FunctionPlan plan;
    private final Region loop;

    LoopCode(IrFunction function, FunctionPlan plan, Region loop) {
        this.function = function;
        this.plan = plan;
        this.loop = loop;
    }

    /**
     * Statements between which control passes in one handler: those of the handler, and of the ones after it as far as
     * control runs on into them where no label is.
     *
     * @param start the first statement
     * @param end after the last one, which ends or has a label behind it
     */
    record Zone(int start, int end) {

        boolean contains(int statement) {
            return statement >= start && statement < end;
        }
    }

    IrFunction function() {
        return function;
    }

    Stmt statement(int s) {
        return function.body().get(s);
    }

    /** The statement that binds the label of an order. */
    int start(int order) {
        return plan.statementOfOrder(order);
    }

    int start(Label label) {
        return plan.statement(label);
    }

    int order(Label label) {
        return plan.order(label);
    }

    Label label(int order) {
        return ((Stmt.Bind) statement(start(order))).label();
    }

    /** The handler that holds the label of an order. */
    Region handler(int order) {
        return Objects.requireNonNull(
                MethodSplitter.child(loop, start(order)), "BUG: a label of the loop in no handler");
    }

    boolean contains(Label label) {
        return loop.contains(start(label));
    }

    /** The zone of the handler that holds the label of an order; null where code could not be left out of it. */
    Zone zone(int order) {
        Region handler = handler(order);
        int end = handler.end();
        while (end < loop.end() && !statement(end - 1).ends() && !(statement(end) instanceof Stmt.Bind)) {
            end = Objects.requireNonNull(MethodSplitter.child(loop, end), "BUG: a gap between handlers")
                    .end();
        }
        return new Zone(handler.start(), end);
    }

    /** The label that control runs on to behind a zone, if it does; an end of the loop has none. */
    boolean runsOn(Zone zone) {
        return !statement(zone.end - 1).ends();
    }

    Label behind(Zone zone) {
        return ((Stmt.Bind) statement(zone.end)).label();
    }

    /** Whether a switch leaves a zone for any of its labels, or enters it anew. */
    boolean dispatches(Stmt.Switch wide, Zone zone) {
        for (Label target : wide.targets()) {
            int s = start(target);
            if (zone.contains(s) && s != zone.start) {
                return false;
            }
        }
        return true;
    }

    /** Whether a way from a label leads straight to a switch, so that handlers go it themselves. */
    boolean isTail(Label label) {
        return contains(label)
                && !StraightTail.toSwitch(function, plan, loop, label).isEmpty();
    }

    /** Whether a block begins with a statement: where a label is bound that is used, or behind a branch. */
    private boolean opensBlock(int s) {
        return statement(s) instanceof Stmt.Bind(Label label) && label.uses() > 0
                || s > 0 && statement(s - 1) instanceof Stmt.Branch;
    }

    /**
     * The statements that control may reach inside a zone.
     *
     * @param from where it starts
     * @param followed whether it goes into a block, by its first statement
     */
    BitSet reach(Zone zone, List<Integer> from, IntPredicate followed) {
        BitSet reached = new BitSet();
        Deque<Integer> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            int first = todo.pop();
            for (int s = first; s < zone.end && !reached.get(s); s++) {
                if (s != first && opensBlock(s) && !followed.test(s)) {
                    break;
                }
                Stmt statement = statement(s);
                reached.set(s);
                if (!(statement instanceof Stmt.Switch wide && dispatches(wide, zone))) {
                    statement.targets(target -> follow(target, zone, followed, todo));
                }
                if (statement.ends()) {
                    break;
                }
            }
        }
        return reached;
    }

    private void follow(Label target, Zone zone, IntPredicate followed, Deque<Integer> todo) {
        int s = start(target);
        if (zone.contains(s) && followed.test(s)) {
            todo.add(s);
        }
    }
}
