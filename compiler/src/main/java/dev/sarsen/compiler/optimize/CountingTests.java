package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the loops that C2 may take for counted ones: those that compare, at their own level, something that steps by a
 * constant.
 *
 * <p>C2 may leave a counted loop without a safepoint, so such a loop cannot be stopped by dropping its code. Everything
 * is decided on the safe side: a local steps if any assignment in the loop makes it a copy, the sum with a constant or a
 * conversion of a local that steps, with which a local that is computed otherwise never starts; assignments in inner loops count when those may be counted loops, which C2
 * may unroll. Work is bounded by a multiple of the function's size, beyond which every loop is said to count.
 */
final class CountingTests {

    private static final int MAX_COPIES = 4;
    private static final int MAX_WORK = 64;

    private final List<Stmt> body;
    /** At the statement that binds a loop's header: the last jump back; else 0. */
    private final int[] ends;

    private final BitSet counting = new BitSet();
    private final BitSet stepping = new BitSet();
    private final int locals;
    private long work;

    private CountingTests(IrFunction function) {
        this.locals = function.localCount();
        this.body = function.body();
        this.ends = new int[body.size()];
        this.work = (long) MAX_WORK * body.size();
    }

    /** The headers' statements of loops that may be counted ones; those of other loops are not in it. */
    static BitSet loops(IrFunction function) {
        CountingTests tests = new CountingTests(function);
        tests.findLoops();
        // Inner loops before the loops around them.
        for (int header = tests.body.size() - 1; header >= 0; header--) {
            if (tests.ends[header] > header && tests.counts(header)) {
                tests.counting.set(header);
            }
        }
        return tests.counting;
    }

    private void findLoops() {
        Map<Label, Integer> headers = new HashMap<>();
        for (int s = 0; s < body.size(); s++) {
            int at = s;
            if (body.get(s) instanceof Stmt.Bind(Label label) && label.loop()) {
                headers.put(label, s);
            }
            body.get(s).targets(target -> end(headers.get(target), at));
        }
    }

    private void end(@Nullable Integer header, int at) {
        if (header != null) {
            ends[header] = at;
        }
    }

    private boolean counts(int header) {
        stepping.set(0, locals);
        boolean changed = true;
        boolean sums = false;
        for (int round = 0; changed && round < MAX_COPIES; round++) {
            work -= ends[header] - header;
            if (work < 0) {
                return true;
            }
            BitSet derived = new BitSet();
            sums = false;
            for (int s = header + 1; s <= ends[header]; s++) {
                if (ends[s] > s && !counting.get(s)) {
                    s = ends[s];
                } else if (body.get(s) instanceof Stmt.Set set && steps(set.value())) {
                    derived.set(set.local());
                    sums |= set.value() instanceof Expr.Numeric;
                }
            }
            changed = derived.cardinality() != stepping.cardinality();
            stepping.and(derived);
        }
        if (!sums) {
            return false;
        }
        for (int s = header + 1; s <= ends[header]; s++) {
            if (ends[s] > s) {
                s = ends[s];
            } else if (tests(body.get(s))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is a local that steps, one step further or in another width. */
    private boolean steps(Expr value) {
        return switch (value) {
            case Expr.Local local -> stepping.get(local.index());
            case Expr.Numeric numeric ->
                switch (numeric.opcode()) {
                    case I32_ADD, I64_ADD, I32_SUB, I64_SUB ->
                        numeric.b() instanceof Expr.Const && steps(numeric.a())
                                || numeric.a() instanceof Expr.Const && numeric.b() != null && steps(numeric.b());
                    case I32_SHL -> numeric.b() instanceof Expr.Const by && by.bits() >= 16 && steps(numeric.a());
                    case I32_AND, I64_AND, I32_SHR_S, I32_SHR_U -> steps(numeric.a());
                    case I32_WRAP_I64,
                            I64_EXTEND_I32_S,
                            I64_EXTEND_I32_U,
                            I32_EXTEND8_S,
                            I32_EXTEND16_S,
                            I64_EXTEND8_S,
                            I64_EXTEND16_S,
                            I64_EXTEND32_S -> steps(numeric.a());
                    default -> false;
                };
            default -> false;
        };
    }

    private boolean tests(Stmt statement) {
        return switch (statement) {
            case Stmt.Set set -> compares(set.value());
            case Stmt.Branch branch -> steps(branch.condition()) || compares(branch.condition());
            default -> false;
        };
    }

    /** Whether a tree compares something that steps; what a load or a call takes does not matter. */
    private boolean compares(Expr value) {
        return switch (value) {
            case Expr.Numeric numeric -> {
                Expr b = numeric.b();
                boolean comparison = numeric.type() == IrType.I32 && isComparison(numeric);
                yield comparison && (steps(numeric.a()) || b != null && steps(b))
                        || compares(numeric.a())
                        || b != null && compares(b);
            }
            case Expr.Select select ->
                steps(select.condition())
                        || compares(select.condition())
                        || compares(select.a())
                        || compares(select.b());
            default -> false;
        };
    }

    private static boolean isComparison(Expr.Numeric numeric) {
        return switch (numeric.opcode()) {
            case I32_EQZ, I64_EQZ -> true;
            default -> ConstantFolding.opposite(numeric.opcode()) != null;
        };
    }
}
