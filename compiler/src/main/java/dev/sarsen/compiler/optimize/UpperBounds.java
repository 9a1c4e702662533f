package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is known of the largest values of {@code i32} locals, taken as unsigned, on the way through a function in code order.
 *
 * <p>A bound has the time at which it was learned, the number of a statement, and lasts until the local is assigned. Since
 * everything is learned in code order, what was learned before the first jump to a label and lasts until the label holds on
 * all ways to it, but for jumps back, for which the locals that a loop assigns are forgotten at its header. That needs loops
 * that nest and are entered at their headers, as WebAssembly's are; where others were made, nothing is learned. Linear in the
 * statements, but for the bounds that are looked at for each loop: beyond a multiple of the statements all is forgotten.
 */
final class UpperBounds {

    /** The bound of a value of which nothing is known. */
    static final long NONE = 0xffff_ffffL;

    private static final int MAX_WORK = 16;

    private final List<Stmt> body;
    private final long[] bounds;
    /** When each bound was learned. */
    private final int[] since;
    /** For each label the first jump to it so far. */
    private final int[] firstJumps;
    /** For each label the last jump back to it, or -1. */
    private final int[] lastJumps;
    /** The statements that assign each local, those of local {@code l} from {@code starts[l]} on, in code order. */
    private final int[] assignments;

    private final int[] starts;
    /** The locals with bounds in the order in which these were learned, some of them outdated, and when they were. */
    private int[] learned = new int[16];

    private int[] times = new int[16];
    private int count;
    private long work;
    private final boolean regular;

    UpperBounds(IrFunction function) {
        this.body = function.body();
        int locals = function.localCount();
        this.bounds = new long[locals];
        this.since = new int[locals];
        this.firstJumps = new int[function.labels()];
        this.lastJumps = new int[function.labels()];
        this.starts = new int[locals + 1];
        this.work = (long) MAX_WORK * body.size();
        Arrays.fill(bounds, NONE);
        Arrays.fill(firstJumps, Integer.MAX_VALUE);
        Arrays.fill(lastJumps, -1);
        for (Stmt statement : body) {
            if (statement instanceof Stmt.Set set) {
                starts[set.local() + 1]++;
            }
        }
        for (int l = 0; l < locals; l++) {
            starts[l + 1] += starts[l];
        }
        this.assignments = new int[starts[locals]];
        int[] next = Arrays.copyOf(starts, locals);
        for (int s = 0; s < body.size(); s++) {
            if (body.get(s) instanceof Stmt.Set set) {
                assignments[next[set.local()]++] = s;
            } else {
                int at = s;
                targets(body.get(s), label -> {
                    lastJumps[label.id()] = at;
                    firstJumps[label.id()] = Math.min(firstJumps[label.id()], at);
                });
            }
        }
        this.regular = isRegular();
        Arrays.fill(firstJumps, Integer.MAX_VALUE);
    }

    /** The labels at which control may go on after a statement, a handler's where its range begins. */
    private static void targets(Stmt statement, Consumer<Label> seen) {
        if (statement instanceof Stmt.Enter enter) {
            seen.accept(enter.handler());
        }
        statement.targets(seen);
    }

    /** Whether loops nest and no jump leads into one from outside but to its header. */
    private boolean isRegular() {
        Deque<Integer> starts = new ArrayDeque<>();
        Deque<Integer> ends = new ArrayDeque<>();
        for (int s = 0; s < body.size(); s++) {
            while (!ends.isEmpty() && ends.element() < s) {
                starts.pop();
                ends.pop();
            }
            if (!(body.get(s) instanceof Stmt.Bind(Label label))) {
                continue;
            }
            int end = lastJumps[label.id()];
            if (!starts.isEmpty() && (firstJumps[label.id()] < starts.element() || end > ends.element())) {
                return false;
            }
            if (end > s) {
                if (s > 0 && body.get(s - 1).ends()) {
                    return false;
                }
                starts.push(s);
                ends.push(end);
            }
        }
        return true;
    }

    /** Goes past statement {@code s}, whose trees have been looked at. */
    void pass(int s) {
        switch (body.get(s)) {
            case Stmt.Bind(Label label) -> bind(label, s);
            case Stmt.Set set -> {
                long bound = set.value().type() == IrType.I32 ? of(set.value()) : NONE;
                bounds[set.local()] = NONE;
                learn(set.local(), bound, s);
            }
            default -> targets(body.get(s), label -> firstJumps[label.id()] = Math.min(firstJumps[label.id()], s));
        }
    }

    /** Notes in statement {@code s} that a local is at most {@code bound}. */
    void learn(int local, long bound, int s) {
        if (bound >= bounds[local] || !regular) {
            return;
        }
        if (count == learned.length) {
            learned = Arrays.copyOf(learned, count * 2);
            times = Arrays.copyOf(times, count * 2);
        }
        bounds[local] = bound;
        since[local] = s;
        learned[count] = local;
        times[count++] = s;
    }

    private void bind(Label label, int s) {
        while (count > 0 && times[count - 1] > firstJumps[label.id()]) {
            count--;
            if (since[learned[count]] == times[count]) {
                bounds[learned[count]] = NONE;
            }
        }
        int end = lastJumps[label.id()];
        if (end < s) {
            return;
        }
        work -= count;
        int kept = 0;
        for (int k = 0; k < count; k++) {
            int local = learned[k];
            if (bounds[local] == NONE || since[local] != times[k]) {
                continue;
            }
            if (work < 0 || assignedBetween(local, s, end)) {
                bounds[local] = NONE;
            } else {
                learned[kept] = local;
                times[kept++] = times[k];
            }
        }
        count = kept;
    }

    private boolean assignedBetween(int local, int start, int end) {
        int place = Arrays.binarySearch(assignments, starts[local], starts[local + 1], start);
        int next = place < 0 ? -place - 1 : place;
        return next < starts[local + 1] && assignments[next] <= end;
    }

    /** The largest value that an {@code i32} may have, as unsigned; {@link #NONE} for any. */
    long of(Expr value) {
        return switch (value) {
            case Expr.Const constant -> constant.bits() & NONE;
            case Expr.Local local -> bounds[local.index()];
            case Expr.Load load ->
                switch (load.opcode()) {
                    case I32_LOAD8_U -> 0xff;
                    case I32_LOAD16_U -> 0xffff;
                    default -> NONE;
                };
            case Expr.Select select -> Math.max(of(select.a()), of(select.b()));
            case Expr.Numeric numeric -> of(numeric);
            default -> NONE;
        };
    }

    private long of(Expr.Numeric numeric) {
        Expr b = numeric.b();
        if (b == null) {
            return switch (numeric.opcode()) {
                case I32_EQZ, I64_EQZ -> 1;
                case I32_CLZ, I32_CTZ, I32_POPCNT -> 32;
                default -> NONE;
            };
        }
        if (ConstantFolding.opposite(numeric.opcode()) != null) {
            return 1;
        }
        return switch (numeric.opcode()) {
            case I32_ADD -> fits(of(numeric.a()) + of(b));
            case I32_MUL -> product(of(numeric.a()), of(b));
            case I32_AND -> Math.min(of(numeric.a()), of(b));
            case I32_OR, I32_XOR -> (Long.highestOneBit(of(numeric.a()) | of(b)) << 1) - 1;
            case I32_SHR_U -> b instanceof Expr.Const by ? of(numeric.a()) >>> (by.bits() & 31) : NONE;
            case I32_SHL -> b instanceof Expr.Const by ? fits(of(numeric.a()) << (by.bits() & 31)) : NONE;
            case I32_REM_U -> b instanceof Expr.Const by && (int) by.bits() != 0 ? (by.bits() & NONE) - 1 : NONE;
            default -> NONE;
        };
    }

    private static long fits(long bound) {
        return Math.min(bound, NONE);
    }

    private static long product(long a, long b) {
        return a == NONE || b == NONE || Math.unsignedMultiplyHigh(a, b) != 0 || a * b < 0 ? NONE : fits(a * b);
    }
}
