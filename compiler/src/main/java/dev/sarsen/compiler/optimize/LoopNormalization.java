package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.Num;
import java.util.ArrayList;
import java.util.Arrays;
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
 *
 * <p>Where the test is above the end of the loop, what comes behind it is written a second time, for the round in which the
 * limit was reached and the loop goes on all the same:
 *
 * <pre>
 * loop:  head; if (i == end) goto exit; i += c; tail; goto loop
 * </pre>
 *
 * becomes
 *
 * <pre>
 * outer: limit = rising(i, end)
 * loop:  head; if (!(i &lt; limit)) goto check; i += c; tail; goto loop
 * check: if (i == end) goto exit
 *        poll; i += c; tail; goto outer
 * </pre>
 */
final class LoopNormalization {

    /** Bodies above this estimate could run too long without a poll. */
    private static final int MAX_BODY_BYTES = 1_500;

    private static final int MAX_STEP = Num.FARTHEST_STEP;

    /** Estimate up to which the part of a loop behind its test is written twice. */
    private static final int MAX_TAIL_BYTES = 400;

    private final IrFunction function;
    private final List<Stmt> body;
    /** For each label the statement that binds it. */
    private final int[] binds;

    private LoopNormalization(IrFunction function) {
        this.function = function;
        this.body = function.body();
        this.binds = new int[function.labels()];
        Arrays.fill(binds, Integer.MAX_VALUE);
        for (int s = 0; s < body.size(); s++) {
            if (body.get(s) instanceof Stmt.Bind(Label label)) {
                binds[label.id()] = s;
            }
        }
    }

    /**
     * A loop that can be given the form.
     *
     * @param header the statement that binds the header
     * @param exit the test; the same as {@code back} for a loop that ends with it
     * @param back the jump back
     */
    private record Counted(
            int header,
            int exit,
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
            } else if (header >= 0 && body.get(header) instanceof Stmt.Bind(Label label) && jumps(statement, label)) {
                Counted counted = null;
                if (label.uses() == 1) {
                    counted = statement instanceof Stmt.Branch branch
                            ? match(header, s, s, label, test(branch, branch.negated()))
                            : matchInside(header, s, label);
                }
                if (counted != null) {
                    found.add(counted);
                }
                header = -1;
            }
        }
        return found;
    }

    private static boolean jumps(Stmt statement, Label target) {
        return statement instanceof Stmt.Branch branch && branch.target() == target
                || statement instanceof Stmt.Jump jump && jump.target() == target;
    }

    /** Matches a loop that is left by a test in its middle which every round makes, and that jumps back without one. */
    private @Nullable Counted matchInside(int header, int back, Label label) {
        int skipsTo = header;
        for (int s = header + 1; s < back; s++) {
            if (skipsTo < s && body.get(s) instanceof Stmt.Branch branch && isOutside(branch.target(), header, back)) {
                Counted counted = match(header, s, back, label, test(branch, !branch.negated()));
                if (counted != null && isRepeatable(s + 1, back)) {
                    return counted;
                }
            }
            skipsTo = Math.max(skipsTo, skipsTo(s, back));
        }
        return null;
    }

    private boolean isOutside(Label target, int header, int back) {
        return binds[target.id()] < header || binds[target.id()] > back;
    }

    /** The last place in a loop that a statement may jump to; -1 for none. */
    private int skipsTo(int s, int back) {
        return switch (body.get(s)) {
            case Stmt.Jump jump -> inside(jump.target(), back);
            case Stmt.Branch branch -> inside(branch.target(), back);
            case Stmt.Switch wide -> {
                int last = -1;
                for (Label target : wide.targets()) {
                    last = Math.max(last, inside(target, back));
                }
                yield last;
            }
            default -> -1;
        };
    }

    private int inside(Label target, int back) {
        return binds[target.id()] <= back ? binds[target.id()] : -1;
    }

    /** Whether statements may be written twice. */
    private boolean isRepeatable(int start, int end) {
        int size = 0;
        for (int s = start; s < end; s++) {
            Stmt statement = body.get(s);
            size += statement.size();
            if (statement instanceof Stmt.Bind(Label label) && label.uses() > 0 || size > MAX_TAIL_BYTES) {
                return false;
            }
        }
        return true;
    }

    /** Matches a test with its counter on either side. */
    private @Nullable Counted match(int header, int exit, int back, Label label, @Nullable Test test) {
        if (test == null) {
            return null;
        }
        Counted counted = matchLeft(header, exit, back, label, test);
        return counted == null ? matchLeft(header, exit, back, label, test.swapped()) : counted;
    }

    private @Nullable Counted matchLeft(int header, int exit, int back, Label label, Test test) {
        if (!(test.left instanceof Expr.Local counter) || counter.type() != IrType.I32) {
            return null;
        }
        if (!(test.right instanceof Expr.Const) && !(test.right instanceof Expr.Local)) {
            return null;
        }
        int step = 0;
        int size = 0;
        int skipsTo = header;
        for (int s = header + 1; s < back; s++) {
            Stmt statement = body.get(s);
            size += statement.size();
            if (statement instanceof Stmt.Bulk || statement instanceof Stmt.Enter || isLengthy(statement)) {
                return null;
            }
            skipsTo = Math.max(skipsTo, skipsTo(s, back));
            if (statement instanceof Stmt.Set set) {
                if (test.right instanceof Expr.Local end && end.index() == set.local()) {
                    return null;
                }
                if (set.local() == counter.index()) {
                    // A step that a round may leave out would not bound the rounds.
                    if (step != 0 || skipsTo >= s) {
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
        return new Counted(
                header, exit, back, label, counter.index(), step > 0, test.unsigned, test.right, (Stmt.Branch)
                        body.get(exit));
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
    private record Test(Expr left, Expr right, Relation relation, boolean unsigned) {

        Test swapped() {
            return new Test(right, left, relation.swapped(), unsigned);
        }
    }

    private enum Relation {
        DIFFERENT,
        BELOW,
        ABOVE;

        Relation swapped() {
            return switch (this) {
                case DIFFERENT -> DIFFERENT;
                case BELOW -> ABOVE;
                case ABOVE -> BELOW;
            };
        }
    }

    private static boolean agrees(Relation relation, boolean rising) {
        return switch (relation) {
            case DIFFERENT -> true;
            case BELOW -> rising;
            case ABOVE -> !rising;
        };
    }

    /** What a branch compares: the relation that holds where its condition does, or with {@code negated} where it does not. */
    private static @Nullable Test test(Stmt.Branch branch, boolean negated) {
        Expr condition = branch.condition();
        Expr zero = new Expr.Const(IrType.I32, 0);
        if (condition instanceof Expr.Local && !negated) {
            return new Test(condition, zero, Relation.DIFFERENT, false);
        }
        if (!(condition instanceof Expr.Numeric numeric)) {
            return null;
        }
        if (numeric.opcode() == Opcode.I32_EQZ && negated) {
            return new Test(numeric.a(), zero, Relation.DIFFERENT, false);
        }
        Expr right = numeric.b();
        Opcode opcode = negated ? ConstantFolding.opposite(numeric.opcode()) : numeric.opcode();
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
        for (Counted loop : loops) {
            headers.put(loop.header, new Strips(loop, function.label(true), function.addLocal(IrType.I32)));
        }
        List<Stmt> old = new ArrayList<>(body);
        body.clear();
        int s = 0;
        while (s < old.size()) {
            Strips strips = headers.get(s);
            if (strips == null) {
                body.add(old.get(s++));
                continue;
            }
            Counted loop = strips.loop;
            open(strips);
            body.addAll(old.subList(loop.header, loop.exit));
            if (loop.exit == loop.back) {
                close(strips);
            } else {
                closeInside(strips, old.subList(loop.exit + 1, loop.back));
            }
            s = loop.back + 1;
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

    private static Expr again(Strips strips) {
        Opcode onward = strips.loop.rising ? Opcode.I32_LT_S : Opcode.I32_GT_S;
        Expr counter = new Expr.Local(IrType.I32, strips.loop.counter);
        return new Expr.Numeric(onward, IrType.I32, false, counter, new Expr.Local(IrType.I32, strips.limit));
    }

    private void close(Strips strips) {
        Counted loop = strips.loop;
        body.add(new Stmt.Branch(again(strips), false, loop.label));
        Label exit = function.label(false);
        body.add(new Stmt.Branch(loop.test.condition(), !loop.test.negated(), exit.use()));
        body.add(new Stmt.Poll(false));
        body.add(new Stmt.Jump(strips.outer.use()));
        body.add(new Stmt.Bind(exit));
    }

    private void closeInside(Strips strips, List<Stmt> tail) {
        Label check = function.label(false);
        body.add(new Stmt.Branch(again(strips), true, check.use()));
        body.addAll(tail);
        body.add(new Stmt.Jump(strips.loop.label));
        body.add(new Stmt.Bind(check));
        body.add(strips.loop.test);
        body.add(new Stmt.Poll(false));
        for (Stmt statement : tail) {
            useAgain(statement);
            body.add(statement);
        }
        body.add(new Stmt.Jump(strips.outer.use()));
    }

    private static void useAgain(Stmt statement) {
        switch (statement) {
            case Stmt.Jump jump -> jump.target().use();
            case Stmt.Branch branch -> branch.target().use();
            case Stmt.Switch wide -> wide.targets().forEach(Label::use);
            default -> {}
        }
    }
}
