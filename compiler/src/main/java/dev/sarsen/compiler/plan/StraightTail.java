package dev.sarsen.compiler.plan;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The way from a label to a switch that handlers of a dispatching loop repeat. */
public final class StraightTail {

    /** Estimate up to which they do. */
    private static final int MAX_TAIL = 240;

    /** What it takes to answer with an entry of a table, whatever its length. */
    private static final int ANSWER_BYTES = 24;

    /** Labels of a switch up to which they do: each of as many handlers has the table. */
    private static final int MAX_TARGETS = 300;

    private StraightTail() {}

    /** The statements from a label to a switch, if they are few and control goes nowhere else; empty otherwise. */
    public static List<Stmt> toSwitch(IrFunction function, FunctionPlan plan, Region loop, Label from) {
        List<Stmt> tail = new ArrayList<>();
        int size = 0;
        int s = plan.statement(from);
        for (int steps = 0; steps < MAX_TAIL && loop.contains(s); steps++) {
            Stmt statement = function.body().get(s++);
            size += statement instanceof Stmt.Switch wide ? wide.index().size() + ANSWER_BYTES : statement.size();
            if (size > MAX_TAIL) {
                return List.of();
            }
            switch (statement) {
                case Stmt.Switch table -> {
                    if (table.targets().size() > MAX_TARGETS
                            || !table.targets().stream().allMatch(target -> entered(plan, loop, target))) {
                        return List.of();
                    }
                    tail.add(table);
                    return tail;
                }
                case Stmt.Jump jump -> s = plan.statement(jump.target());
                case Stmt.Bind _ -> {}
                case Stmt.Branch _, Stmt.Enter _ -> {
                    return List.of();
                }
                default -> {
                    if (statement.ends()) {
                        return List.of();
                    }
                    tail.add(statement);
                }
            }
        }
        return List.of();
    }

    /** Whether a handler can go to a label of the loop: not to one that only its own handler jumps to, as of a switch in it. */
    private static boolean entered(FunctionPlan plan, Region loop, Label target) {
        int s = plan.statement(target);
        Region handler = MethodSplitter.child(loop, s);
        return handler == null || handler.start() == s || handler.entries().contains(plan.order(target));
    }
}
