package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.Num;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives innermost counting loops the form that C2 knows as a counted loop.
 *
 * <p>Clang ends such loops with {@code i += c; br_if (i != end)}, which C2 neither unrolls nor vectorises, nor does it hoist
 * checks out of it. Here the loop
 *
 * <pre>
 * loop: body; i += c; if (i != end) goto loop
 * </pre>
 *
 * becomes
 *
 * <pre>
 * outer: limit = rising(i, end)
 * loop:  body; i += c; if (i &lt; limit) goto loop
 *        if (!(i != end)) goto exit
 *        poll; goto outer
 * exit:
 * </pre>
 *
 * The limit is never behind the end, so the inner jump is taken only where the original is; everything else, a counter that
 * starts behind the end or steps over it included, is left to the original test. The limit is also at most a strip away,
 * which bounds the time until the poll; the inner loop needs none. The same for falling counters and for ordered tests.
 */
final class LoopNormalization {

    /** Bodies above this estimate could run too long without a poll. */
    private static final int MAX_BODY_BYTES = 1_500;

    private static final int MAX_STEP = Num.FARTHEST_STEP;

    private final IrFunction function;
    private final List<Stmt> body;

    private LoopNormalization(IrFunction function) {
        this.function = function;
        this.body = function.body();
    }

    /** A loop that can be given the form. */
    private record Counted(
            int header,
            int back,
            Label label,
            int counter,
            boolean rising,
            boolean unsigned,
            Expr end,
            Stmt.Branch test) {}

    static void run(IrFunction function) {
        LoopNormalization pass = new LoopNormalization(function);
        List<Counted> found = pass.find();
        if (!found.isEmpty()) {
            pass.rewrite(found);
        }
    }

    private List<Counted> find() {
        List<Counted> found = new ArrayList<>();
        int header = -1;
        for (int s = 0; s < body.size(); s++) {
            Stmt statement = body.get(s);
            if (statement instanceof Stmt.Bind bind && bind.label().loop()) {
                header = s;
            } else if (header >= 0
                    && statement instanceof Stmt.Branch branch
                    && body.get(header) instanceof Stmt.Bind bind
                    && branch.target() == bind.label()) {
                Counted counted = bind.label().uses() == 1 ? match(header, s, branch) : null;
                if (counted != null) {
                    found.add(counted);
                }
                header = -1;
            }
        }
        return found;
    }

    private @Nullable Counted match(int header, int back, Stmt.Branch branch) {
        Test test = test(branch);
        if (test == null || !(test.left instanceof Expr.Local counter) || counter.type() != IrType.I32) {
            return null;
        }
        if (!(test.right instanceof Expr.Const) && !(test.right instanceof Expr.Local)) {
            return null;
        }
        int step = 0;
        int size = 0;
        for (int s = header + 1; s < back; s++) {
            Stmt statement = body.get(s);
            size += statement.size();
            if (statement instanceof Stmt.Bulk || isLengthy(statement)) {
                return null;
            }
            if (statement instanceof Stmt.Set set) {
                if (test.right instanceof Expr.Local end && end.index() == set.local()) {
                    return null;
                }
                if (set.local() == counter.index()) {
                    if (step != 0) {
                        return null;
                    }
                    step = step(set);
                    if (step == 0) {
                        return null;
                    }
                }
            }
        }
        if (step == 0 || Math.abs(step) > MAX_STEP || size > MAX_BODY_BYTES || !agrees(test.relation, step > 0)) {
            return null;
        }
        return new Counted(header, back, branch.target(), counter.index(), step > 0, test.unsigned, test.right, branch);
    }

    /** Whether a statement may take longer than a few instructions. */
    private static boolean isLengthy(Stmt statement) {
        return switch (statement) {
            case Stmt.Set set -> isLengthy(set.value());
            case Stmt.SetGlobal set -> isLengthy(set.value());
            case Stmt.Eval eval -> isLengthy(eval.value());
            case Stmt.Aggregate step ->
                step.opcode() != Opcode.STRUCT_SET && step.opcode() != Opcode.ARRAY_SET
                        || step.operands().stream().anyMatch(LoopNormalization::isLengthy);
            default -> false;
        };
    }

    private static boolean isLengthy(Expr value) {
        return (value.effects() & (Expr.CALLS | Expr.LENGTHY)) != 0;
    }

    private static int step(Stmt.Set set) {
        if (set.value() instanceof Expr.Numeric sum
                && sum.a() instanceof Expr.Local local
                && local.index() == set.local()
                && sum.b() instanceof Expr.Const constant) {
            return switch (sum.opcode()) {
                case I32_ADD -> (int) constant.bits();
                case I32_SUB -> -(int) constant.bits();
                default -> 0;
            };
        }
        return 0;
    }

    /** What a loop's test compares and how: the loop goes on while the relation holds. */
    private record Test(Expr left, Expr right, Relation relation, boolean unsigned) {}

    private enum Relation {
        DIFFERENT,
        BELOW,
        ABOVE
    }

    private static boolean agrees(Relation relation, boolean rising) {
        return switch (relation) {
            case DIFFERENT -> true;
            case BELOW -> rising;
            case ABOVE -> !rising;
        };
    }

    private static @Nullable Test test(Stmt.Branch branch) {
        Expr condition = branch.condition();
        Expr zero = new Expr.Const(IrType.I32, 0);
        if (condition instanceof Expr.Local && !branch.negated()) {
            return new Test(condition, zero, Relation.DIFFERENT, false);
        }
        if (!(condition instanceof Expr.Numeric numeric)) {
            return null;
        }
        if (numeric.opcode() == Opcode.I32_EQZ && branch.negated()) {
            return new Test(numeric.a(), zero, Relation.DIFFERENT, false);
        }
        Expr right = numeric.b();
        Opcode opcode = branch.negated() ? ConstantFolding.opposite(numeric.opcode()) : numeric.opcode();
        if (right == null || opcode == null) {
            return null;
        }
        Expr left = numeric.a();
        return switch (opcode) {
            case I32_NE -> new Test(left, right, Relation.DIFFERENT, false);
            case I32_LT_S, I32_LE_S -> new Test(left, right, Relation.BELOW, false);
            case I32_LT_U, I32_LE_U -> new Test(left, right, Relation.BELOW, true);
            case I32_GT_S, I32_GE_S -> new Test(left, right, Relation.ABOVE, false);
            case I32_GT_U, I32_GE_U -> new Test(left, right, Relation.ABOVE, true);
            default -> null;
        };
    }

    /** A loop with the label of the loop around its strips and the local that holds the limit of the current one. */
    private record Strips(Counted loop, Label outer, int limit) {}

    private void rewrite(List<Counted> loops) {
        Map<Integer, Strips> headers = new HashMap<>();
        Map<Integer, Strips> backs = new HashMap<>();
        for (Counted loop : loops) {
            Strips strips = new Strips(loop, function.label(true), function.addLocal(IrType.I32));
            headers.put(loop.header, strips);
            backs.put(loop.back, strips);
        }
        List<Stmt> old = new ArrayList<>(body);
        body.clear();
        for (int s = 0; s < old.size(); s++) {
            Strips entered = headers.get(s);
            Strips left = backs.get(s);
            if (entered != null) {
                open(entered);
                body.add(old.get(s));
            } else if (left != null) {
                close(left.loop, left.outer, left.limit);
            } else {
                body.add(old.get(s));
            }
        }
    }

    private void open(Strips strips) {
        Counted loop = strips.loop;
        Expr counter = new Expr.Local(IrType.I32, loop.counter);
        strips.outer.markPolled();
        loop.label.markPolled();
        body.add(new Stmt.Bind(strips.outer));
        body.add(new Stmt.Set(strips.limit, new Expr.StripLimit(loop.rising, loop.unsigned, counter, loop.end)));
    }

    private void close(Counted loop, Label outer, int limit) {
        Opcode onward = loop.rising ? Opcode.I32_LT_S : Opcode.I32_GT_S;
        Expr again = new Expr.Numeric(
                onward, IrType.I32, false, new Expr.Local(IrType.I32, loop.counter), new Expr.Local(IrType.I32, limit));
        body.add(new Stmt.Branch(again, false, loop.label));
        Label exit = function.label(false);
        body.add(new Stmt.Branch(loop.test.condition(), !loop.test.negated(), exit.use()));
        body.add(new Stmt.Poll(true));
        body.add(new Stmt.Jump(outer.use()));
        body.add(new Stmt.Bind(exit));
    }
}
