package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;

/**
 * Lowers vector instructions.
 *
 * <p>A vector is two entries of the operand stack: its low half, an {@link IrType#I64}, and above it the {@link
 * IrType#HIGH} one. Most instructions do the same to both halves, on the halves of their operands; what both halves of the
 * result need is {@linkplain ExpressionStack#share shared} first. An entry may only read stack variables of its own depth and
 * above: the high half of a result may use the high half of an operand as it is, but the low half of one only when shared.
 */
final class VectorLowering {

    private static final int HALF_BYTES = 8;

    private final ExpressionStack stack;
    private final IrFunction function;
    private final InstructionReader reader;
    private final MemoryLowering memories;

    VectorLowering(ExpressionStack stack, IrFunction function, InstructionReader reader, MemoryLowering memories) {
        this.memories = memories;
        this.stack = stack;
        this.function = function;
        this.reader = reader;
    }

    /** Whether the entry at a distance from the top is the high half of a vector. */
    boolean isVector(int fromTop) {
        return stack.peek(fromTop).type() == IrType.HIGH;
    }

    private void push(Expr low, Expr high) {
        stack.push(as(low, IrType.I64));
        stack.push(as(high, IrType.HIGH));
    }

    /** A half as the low or the high one. */
    private static Expr as(Expr half, IrType type) {
        if (half.type() == type) {
            return half;
        }
        return switch (half) {
            case Expr.Const constant -> new Expr.Const(type, constant.bits());
            case Expr.Local local -> new Expr.Local(type, local.index());
            default -> new Expr.Helper(VectorShape.LANES, "half", type, half);
        };
    }

    /** Evaluates what is not needed if that may trap. */
    private void discard(Expr value) {
        if ((value.effects() & Expr.TRAPS) != 0) {
            stack.flush(Expr.TRAPS);
            function.body().add(new Stmt.Eval(value));
        }
    }

    /** Evaluates an entry that has one of the effects where it stands. */
    private void evaluateIf(int fromTop, int effects) {
        if ((stack.peek(fromTop).effects() & effects) != 0) {
            stack.evaluate(fromTop);
        }
    }

    // Parametric and variables

    void select() {
        stack.share(0);
        Expr condition = stack.pop();
        Expr[] b = pop();
        Expr[] a = pop();
        push(new Expr.Select(a[0], b[0], condition), new Expr.Select(a[1], b[1], condition));
    }

    void getLocal(int low) {
        push(new Expr.Local(IrType.I64, low), new Expr.Local(IrType.HIGH, low + 1));
    }

    void setLocal(int low, boolean tee) {
        if (stack.peek(0).mayRead(low)) {
            stack.evaluate(0);
        }
        Expr[] value = pop();
        if (((value[0].effects() | value[1].effects()) & Expr.TRAPS) != 0) {
            stack.flush(Expr.TRAPS);
        }
        for (int half = 0; half < 2; half++) {
            int local = low + half;
            stack.flushReaders(local);
            if (!(value[half] instanceof Expr.Local same && same.index() == local)) {
                function.body().add(new Stmt.Set(local, value[half]));
            }
        }
        if (tee) {
            getLocal(low);
        }
    }

    void getGlobal(int global) {
        push(new Expr.Global(IrType.I64, global), new Expr.Global(IrType.HIGH, global));
    }

    void setGlobal(int global) {
        evaluateIf(0, Expr.TRAPS | Expr.READS_GLOBAL);
        Expr[] value = pop();
        stack.flush(Expr.TRAPS | Expr.READS_GLOBAL);
        function.body().add(new Stmt.SetGlobal(global, value[0]));
        function.body().add(new Stmt.SetGlobal(global, value[1]));
    }

    /** Takes a vector off the stack: its low and its high half. */
    private Expr[] pop() {
        Expr high = stack.pop();
        return new Expr[] {stack.pop(), high};
    }

    // Instructions

    void instruction(Opcode opcode) {
        switch (VectorShape.of(opcode)) {
            case CONSTANT ->
                push(new Expr.Const(IrType.I64, reader.i64()), new Expr.Const(IrType.HIGH, reader.i64High()));
            case HALVES -> halves(opcode);
            case SHIFT -> shift(opcode);
            case SPLAT -> splat(VectorShape.helper(opcode, IrType.I64, stack.pop()));
            case EXTRACT -> extract(opcode);
            case REPLACE -> replace(opcode);
            case TEST -> {
                Expr[] a = pop();
                stack.push(VectorShape.helper(opcode, IrType.I32, a));
            }
            case NARROW -> {
                Expr[] b = pop();
                Expr[] a = pop();
                push(VectorShape.helper(opcode, IrType.I64, a), VectorShape.helper(opcode, IrType.HIGH, b));
            }
            case NARROW_TO_LOW -> {
                Expr[] a = pop();
                push(VectorShape.helper(opcode, IrType.I64, a), new Expr.Const(IrType.HIGH, 0));
            }
            case WIDEN -> widen(opcode, takeHalf(false));
            case WIDEN_UPPER -> widen(opcode, takeHalf(true));
            case MULTIPLY_WIDE -> multiplyWide(opcode, false);
            case MULTIPLY_WIDE_UPPER -> multiplyWide(opcode, true);
            case SWIZZLE -> swizzle(opcode);
            case SHUFFLE -> shuffle();
            case LOAD -> load();
            case LOAD_WIDE -> {
                stack.push(memoryLoad(Opcode.I64_LOAD));
                stack.share(0);
                widen(opcode, stack.pop());
            }
            case LOAD_SPLAT -> splat(VectorShape.helper(opcode, IrType.I64, memoryLoad(VectorShape.laneLoad(opcode))));
            case LOAD_ZERO -> push(memoryLoad(VectorShape.laneLoad(opcode)), new Expr.Const(IrType.HIGH, 0));
            case LOAD_LANE -> loadLane(opcode);
            case STORE -> {
                Expr[] value = pop();
                Expr address = memories.address(reader.index(), stack.pop());
                stack.flush(Expr.TRAPS | Expr.READS_MEMORY);
                function.body().add(new Stmt.StoreVector(reader.index(), address, value[0], value[1], reader.offset()));
            }
            case STORE_LANE -> storeLane(opcode);
        }
    }

    private void halves(Opcode opcode) {
        int count = opcode.operands().size();
        Expr[] low = new Expr[count];
        Expr[] high = new Expr[count];
        for (int k = count - 1; k >= 0; k--) {
            high[k] = stack.pop();
            low[k] = stack.pop();
        }
        push(VectorShape.half(opcode, IrType.I64, low), VectorShape.half(opcode, IrType.HIGH, high));
    }

    private void shift(Opcode opcode) {
        stack.share(0);
        Expr count = stack.pop();
        Expr[] a = pop();
        push(VectorShape.helper(opcode, IrType.I64, a[0], count), VectorShape.helper(opcode, IrType.HIGH, a[1], count));
    }

    /** Pushes a vector of twice the same half. */
    private void splat(Expr half) {
        stack.push(half);
        stack.share(0);
        Expr shared = stack.pop();
        push(shared, shared);
    }

    private Expr laneInHalf(Opcode opcode) {
        return new Expr.Const(IrType.I32, reader.lane() % VectorShape.lanesOfHalf(opcode));
    }

    /** Which half the instruction's lane is in. */
    private int half(Opcode opcode) {
        return reader.lane() / VectorShape.lanesOfHalf(opcode);
    }

    private void extract(Opcode opcode) {
        int half = half(opcode);
        Expr[] a = pop();
        discard(a[1 - half]);
        IrType type = IrType.of(opcode.results().getFirst());
        stack.push(VectorShape.helper(opcode, type, as(a[half], IrType.I64), laneInHalf(opcode)));
    }

    private void replace(Opcode opcode) {
        evaluateIf(0, Expr.TRAPS);
        Expr value = stack.pop();
        Expr[] a = pop();
        pushReplaced(opcode, a, value);
    }

    private void pushReplaced(Opcode opcode, Expr[] a, Expr value) {
        int half = half(opcode);
        a[half] = VectorShape.helper(opcode, half == 0 ? IrType.I64 : IrType.HIGH, a[half], value, laneInHalf(opcode));
        push(a[0], a[1]);
    }

    /** Takes a vector off the stack and gives one half of it, shared. */
    private Expr takeHalf(boolean upper) {
        stack.share(upper ? 0 : 1);
        Expr[] a = pop();
        discard(a[upper ? 0 : 1]);
        return a[upper ? 1 : 0];
    }

    private static Expr upperLanes(Expr half) {
        return new Expr.Numeric(Opcode.I64_SHR_U, IrType.I64, false, half, new Expr.Const(IrType.I64, 32));
    }

    /** Pushes the lanes of a half in twice their size. */
    private void widen(Opcode opcode, Expr half) {
        push(VectorShape.helper(opcode, IrType.I64, half), VectorShape.helper(opcode, IrType.HIGH, upperLanes(half)));
    }

    private void multiplyWide(Opcode opcode, boolean upper) {
        stack.share(upper ? 2 : 3);
        stack.share(upper ? 0 : 1);
        Expr[] b = pop();
        Expr[] a = pop();
        discard(a[upper ? 0 : 1]);
        discard(b[upper ? 0 : 1]);
        Expr left = a[upper ? 1 : 0];
        Expr right = b[upper ? 1 : 0];
        push(
                VectorShape.wideProduct(opcode, IrType.I64, left, right),
                VectorShape.wideProduct(opcode, IrType.HIGH, upperLanes(left), upperLanes(right)));
    }

    private void swizzle(Opcode opcode) {
        stack.share(3);
        stack.share(2);
        Expr[] s = pop();
        Expr[] a = pop();
        push(
                VectorShape.helper(opcode, IrType.I64, a[0], a[1], s[0]),
                VectorShape.helper(opcode, IrType.HIGH, a[0], a[1], s[1]));
    }

    private void shuffle() {
        for (int k = 3; k >= 0; k--) {
            stack.share(k);
        }
        Expr[] b = pop();
        Expr[] a = pop();
        Expr[] sources = {a[0], a[1], b[0], b[1]};
        push(shuffled(sources, reader.i64()), shuffled(sources, reader.i64High()));
    }

    /**
     * Half of a shuffle. The bytes that come from one source by the same distance are moved together: a shift, and a mask
     * where the shift alone leaves other bytes.
     */
    private static Expr shuffled(Expr[] sources, long lanes) {
        Expr result = null;
        for (int source = 0; source < sources.length; source++) {
            for (int distance = 1 - HALF_BYTES; distance < HALF_BYTES; distance++) {
                long mask = 0;
                for (int k = 0; k < HALF_BYTES; k++) {
                    int lane = (int) (lanes >>> 8 * k) & 0xff;
                    if (lane / HALF_BYTES == source && k - lane % HALF_BYTES == distance) {
                        mask |= 0xffL << 8 * k;
                    }
                }
                if (mask != 0) {
                    Expr moved = masked(moved(sources[source], 8 * distance), mask, 8 * distance);
                    result = result == null ? moved : binary(Opcode.I64_OR, result, moved);
                }
            }
        }
        if (result == null) {
            throw new IllegalStateException("BUG: a shuffle without lanes");
        }
        return result;
    }

    private static Expr moved(Expr source, int bits) {
        if (bits == 0) {
            return source;
        }
        Opcode direction = bits > 0 ? Opcode.I64_SHL : Opcode.I64_SHR_U;
        return binary(direction, source, new Expr.Const(IrType.I64, Math.abs(bits)));
    }

    private static Expr masked(Expr moved, long mask, int bits) {
        long left = bits >= 0 ? -1L << bits : -1L >>> -bits;
        return mask == left ? moved : binary(Opcode.I64_AND, moved, new Expr.Const(IrType.I64, mask));
    }

    private static Expr binary(Opcode opcode, Expr a, Expr b) {
        return new Expr.Numeric(opcode, IrType.I64, false, a, b);
    }

    // Memory

    /** Takes an address off the stack and loads a number from there. */
    private Expr memoryLoad(Opcode opcode) {
        IrType type = IrType.of(opcode.results().getFirst());
        return new Expr.Load(
                opcode, type, reader.index(), memories.address(reader.index(), stack.pop()), reader.offset());
    }

    private void load() {
        stack.share(0);
        Expr address = memories.address(reader.index(), stack.pop());
        long offset = reader.offset();
        long above = offset < 0 ? offset : offset + HALF_BYTES; // an offset beyond any memory stays one
        // The low half's check covers both; the high half's is the same to the JIT compilers.
        push(
                new Expr.Load(Opcode.V128_LOAD, IrType.I64, reader.index(), address, offset),
                new Expr.Load(Opcode.I64_LOAD, IrType.HIGH, reader.index(), address, above));
    }

    private void loadLane(Opcode opcode) {
        evaluateIf(1, Expr.TRAPS);
        evaluateIf(0, Expr.TRAPS);
        Expr[] a = pop();
        Expr load = memoryLoad(VectorShape.laneLoad(opcode));
        // The loaded value may go to the high half, hence it is shared; the vector is put back so that nothing is lost.
        stack.push(load);
        stack.push(a[0]);
        stack.push(a[1]);
        stack.share(2);
        a = pop();
        pushReplaced(opcode, a, stack.pop());
    }

    private void storeLane(Opcode opcode) {
        evaluateIf(2, Expr.TRAPS);
        int half = half(opcode);
        Expr[] a = pop();
        Expr address = memories.address(reader.index(), stack.pop());
        discard(a[1 - half]);
        Opcode store = VectorShape.laneStore(opcode);
        IrType type = IrType.of(store.operands().get(1));
        Expr value = VectorShape.helper(opcode, type, as(a[half], IrType.I64), laneInHalf(opcode));
        stack.flush(Expr.TRAPS | Expr.READS_MEMORY);
        function.body().add(new Stmt.Store(store, reader.index(), address, value, reader.offset()));
    }
}
