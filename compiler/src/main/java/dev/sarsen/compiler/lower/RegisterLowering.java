package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers vector instructions to code that keeps vectors in registers.
 *
 * <p>A vector is one entry of the operand stack, a {@link IrType#V128}; two halves it is only where it passes a call, a
 * return or a global. An instruction on lanes sees its operands as such lanes, and from one to the next of the same kind
 * nothing is converted: the fewer calls, the more of a function the JVM's compiler inlines.
 */
final class RegisterLowering {

    private static final int BYTES = 16;

    private final ExpressionStack stack;
    private final IrFunction function;
    private final InstructionReader reader;
    private final MemoryLowering memories;

    RegisterLowering(ExpressionStack stack, IrFunction function, InstructionReader reader, MemoryLowering memories) {
        this.stack = stack;
        this.function = function;
        this.reader = reader;
        this.memories = memories;
    }

    // Vectors and halves

    /** The vector of two halves. */
    static Expr of(Expr low, Expr high) {
        Expr vector = new Expr.Helper(RegisterOperation.VECTOR, "splat", IrType.V128, low);
        return new Expr.Helper(RegisterOperation.VECTOR, "withHigh", IrType.V128, vector, high);
    }

    private static Expr half(IrType half, Expr vector) {
        return new Expr.Helper(RegisterOperation.VECTOR, half == IrType.I64 ? "low" : "high", half, vector);
    }

    /** Makes two halves of each vector among the top values, which have the given types. */
    void toHalves(List<ValueType> types) {
        int vector = types.indexOf(VectorType.V128);
        if (vector < 0) {
            return;
        }
        // What lies above moves to other depths, where it must not read the variable of its own.
        for (int k = vector; k < types.size(); k++) {
            stack.share(types.size() - 1 - k);
        }
        List<Expr> values = new ArrayList<>();
        for (int k = vector; k < types.size(); k++) {
            values.addFirst(stack.pop());
        }
        for (Expr value : values) {
            if (value.type() == IrType.V128) {
                stack.push(half(IrType.I64, value));
                stack.push(half(IrType.HIGH, value));
            } else {
                stack.push(value);
            }
        }
    }

    /** Makes vectors of the halves among the top values, which are results of a call and in their variables. */
    void fromHalves(List<ValueType> types) {
        if (!types.contains(VectorType.V128)) {
            return;
        }
        List<Expr> values = new ArrayList<>();
        for (ValueType type : types.reversed()) {
            Expr value = stack.pop();
            values.addFirst(type instanceof VectorType ? of(stack.pop(), value) : value);
        }
        values.forEach(stack::push);
    }

    void getGlobal(int global) {
        stack.push(of(new Expr.Global(IrType.I64, global), new Expr.Global(IrType.HIGH, global)));
    }

    void setGlobal(int global) {
        stack.share(0);
        Expr value = stack.pop();
        stack.flush(Expr.TRAPS | Expr.READS_GLOBAL);
        function.body().add(new Stmt.SetGlobal(global, half(IrType.I64, value)));
        function.body().add(new Stmt.SetGlobal(global, half(IrType.HIGH, value)));
    }

    // Instructions

    void instruction(Opcode opcode) {
        switch (VectorShape.of(opcode)) {
            case CONSTANT -> stack.push(constant(reader.i64(), reader.i64High()));
            case HALVES, SHIFT, SPLAT, TEST, NARROW, NARROW_TO_LOW, WIDEN, WIDEN_UPPER, MULTIPLY_WIDE -> plain(opcode);
            case MULTIPLY_WIDE_UPPER, SWIZZLE -> plain(opcode);
            case EXTRACT -> {
                Expr vector = stack.pop();
                stack.push(RegisterOperation.of(opcode).call(vector, lane()));
            }
            case REPLACE -> {
                Expr value = stack.pop();
                Expr vector = stack.pop();
                stack.push(RegisterOperation.of(opcode).call(vector, value, lane()));
            }
            case SHUFFLE -> shuffle();
            case LOAD -> stack.push(load(Opcode.V128_LOAD, IrType.V128));
            case LOAD_WIDE -> {
                Expr half = load(Opcode.I64_LOAD, IrType.I64);
                stack.push(RegisterOperation.of(widening(opcode)).call(splat(half)));
            }
            case LOAD_SPLAT ->
                stack.push(RegisterOperation.of(splatting(opcode)).call(load(opcode)));
            case LOAD_ZERO -> stack.push(of(load(opcode), new Expr.Const(IrType.I64, 0)));
            case LOAD_LANE -> loadLane(opcode);
            case STORE -> {
                Expr value = stack.pop();
                store(Opcode.V128_STORE, RegisterOperation.plain(value));
            }
            case STORE_LANE -> {
                Expr vector = stack.pop();
                store(
                        VectorShape.laneStore(opcode),
                        RegisterOperation.of(extracting(opcode)).call(vector, lane()));
            }
        }
    }

    private void plain(Opcode opcode) {
        Expr[] operands = new Expr[opcode.operands().size()];
        for (int k = operands.length - 1; k >= 0; k--) {
            operands[k] = stack.pop();
        }
        stack.push(RegisterOperation.of(opcode).call(operands));
    }

    private Expr lane() {
        return new Expr.Const(IrType.I32, reader.lane());
    }

    private static Expr constant(long low, long high) {
        Expr half = new Expr.Const(IrType.I64, low);
        return low == high ? splat(half) : of(half, new Expr.Const(IrType.I64, high));
    }

    private static Expr splat(Expr half) {
        return new Expr.Helper(RegisterOperation.VECTOR, "splat", IrType.V128, half);
    }

    private void shuffle() {
        long low = reader.i64();
        long high = reader.i64High();
        Expr b = stack.pop();
        Expr a = stack.pop();
        long lowMask = fromFirst(low);
        long highMask = fromFirst(high);
        if ((lowMask & highMask) == -1 && (b.effects() & Expr.TRAPS) == 0) {
            stack.push(choose(a, low, high));
        } else if ((lowMask | highMask) == 0 && (a.effects() & Expr.TRAPS) == 0) {
            stack.push(choose(b, low, high));
        } else if (inPlace(low, 0) && inPlace(high, BYTES / 2)) {
            stack.push(new Expr.Helper(
                    RegisterOperation.VECTOR, "bitselect", IrType.V128, a, b, constant(lowMask, highMask)));
        } else {
            stack.push(new Expr.Helper(
                    RegisterOperation.BYTES,
                    "shuffle",
                    IrType.V128,
                    a,
                    b,
                    bits(low),
                    bits(high),
                    bits(lowMask),
                    bits(highMask)));
        }
    }

    /** All ones in the bytes that come from the first operand. */
    private static long fromFirst(long lanes) {
        long mask = 0;
        for (int k = 0; k < Long.BYTES; k++) {
            mask |= (lanes >>> 8 * k & BYTES) == 0 ? 0xffL << 8 * k : 0;
        }
        return mask;
    }

    /** Whether each byte comes from its own place in one of the operands. */
    private static boolean inPlace(long lanes, int first) {
        for (int k = 0; k < Long.BYTES; k++) {
            if ((lanes >>> 8 * k & BYTES - 1) != first + k) {
                return false;
            }
        }
        return true;
    }

    private static Expr choose(Expr vector, long low, long high) {
        return new Expr.Helper(RegisterOperation.BYTES, "choose", IrType.V128, vector, bits(low), bits(high));
    }

    private static Expr bits(long bits) {
        return new Expr.Const(IrType.I64, bits);
    }

    // Memory

    private Expr load(Opcode opcode, IrType type) {
        return new Expr.Load(
                opcode, type, reader.index(), memories.address(reader.index(), stack.pop()), reader.offset());
    }

    /** The scalar that an instruction loads. */
    private Expr load(Opcode opcode) {
        Opcode scalar = VectorShape.laneLoad(opcode);
        return load(scalar, RegisterOperation.scalar(scalar.results().getFirst()));
    }

    private void loadLane(Opcode opcode) {
        // The address is evaluated before the vector, and both before the load.
        evaluateTrap(1);
        evaluateTrap(0);
        Expr vector = stack.pop();
        Expr value = load(opcode);
        Opcode replacing =
                switch (opcode.accessBytes()) {
                    case 1 -> Opcode.I8X16_REPLACE_LANE;
                    case 2 -> Opcode.I16X8_REPLACE_LANE;
                    case 4 -> Opcode.I32X4_REPLACE_LANE;
                    default -> Opcode.I64X2_REPLACE_LANE;
                };
        stack.push(RegisterOperation.of(replacing).call(vector, value, lane()));
    }

    private void evaluateTrap(int fromTop) {
        if ((stack.peek(fromTop).effects() & Expr.TRAPS) != 0) {
            stack.evaluate(fromTop);
        }
    }

    private void store(Opcode opcode, Expr value) {
        Expr address = memories.address(reader.index(), stack.pop());
        stack.flush(Expr.TRAPS | Expr.READS_MEMORY);
        function.body().add(new Stmt.Store(opcode, reader.index(), address, value, reader.offset()));
    }

    private static Opcode widening(Opcode opcode) {
        return switch (opcode) {
            case V128_LOAD8X8_S -> Opcode.I16X8_EXTEND_LOW_I8X16_S;
            case V128_LOAD8X8_U -> Opcode.I16X8_EXTEND_LOW_I8X16_U;
            case V128_LOAD16X4_S -> Opcode.I32X4_EXTEND_LOW_I16X8_S;
            case V128_LOAD16X4_U -> Opcode.I32X4_EXTEND_LOW_I16X8_U;
            case V128_LOAD32X2_S -> Opcode.I64X2_EXTEND_LOW_I32X4_S;
            default -> Opcode.I64X2_EXTEND_LOW_I32X4_U;
        };
    }

    private static Opcode splatting(Opcode opcode) {
        return switch (opcode.accessBytes()) {
            case 1 -> Opcode.I8X16_SPLAT;
            case 2 -> Opcode.I16X8_SPLAT;
            case 4 -> Opcode.I32X4_SPLAT;
            default -> Opcode.I64X2_SPLAT;
        };
    }

    private static Opcode extracting(Opcode opcode) {
        return switch (opcode.accessBytes()) {
            case 1 -> Opcode.I8X16_EXTRACT_LANE_U;
            case 2 -> Opcode.I16X8_EXTRACT_LANE_U;
            case 4 -> Opcode.I32X4_EXTRACT_LANE;
            default -> Opcode.I64X2_EXTRACT_LANE;
        };
    }
}
