package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** What the calls of {@link VectorSupport} in {@link F32x4} do where C2 does not replace them. */
final class F32x4Scalar
        implements VectorSupport.BinaryOperation<F32x4, F32x4.Mask>,
                VectorSupport.VectorCompareOp<F32x4, F32x4.Mask>,
                VectorSupport.VectorBlendOp<F32x4, F32x4.Mask>,
                VectorSupport.VecInsertOp<F32x4>,
                VectorSupport.VecExtractOp<F32x4>,
                VectorSupport.FromBitsCoercedOperation<F32x4, VectorSupport.VectorSpecies<Float>>,
                VectorSupport.LoadOperation<Void, F32x4, VectorSupport.VectorSpecies<Float>>,
                VectorSupport.StoreVectorOperation<Void, F32x4>,
                VectorSupport.UnaryOperation<F32x4, F32x4.Mask> {

    static final F32x4Scalar PLAIN = new F32x4Scalar(-1);

    static final F32x4Scalar ADD = new F32x4Scalar(VectorSupport.VECTOR_OP_ADD);
    static final F32x4Scalar SUB = new F32x4Scalar(VectorSupport.VECTOR_OP_SUB);
    static final F32x4Scalar MUL = new F32x4Scalar(VectorSupport.VECTOR_OP_MUL);
    static final F32x4Scalar DIV = new F32x4Scalar(VectorSupport.VECTOR_OP_DIV);
    static final F32x4Scalar MIN = new F32x4Scalar(VectorSupport.VECTOR_OP_MIN);
    static final F32x4Scalar MAX = new F32x4Scalar(VectorSupport.VECTOR_OP_MAX);
    static final F32x4Scalar SQRT = new F32x4Scalar(VectorSupport.VECTOR_OP_SQRT);
    private final int op;

    private F32x4Scalar(int op) {
        this.op = op;
    }

    @Override
    public F32x4 apply(F32x4 a, F32x4 b, F32x4.Mask mask) {
        if (op < 0) {
            return mixed(a, b, mask);
        }
        return new F32x4(half(a.lowBits(), b.lowBits()), half(a.highBits(), b.highBits()));
    }

    private static F32x4 mixed(F32x4 a, F32x4 b, F32x4.Mask mask) {
        return new F32x4(
                Vectors.v128Bitselect(b.lowBits(), a.lowBits(), mask.half(0, 32)),
                Vectors.v128Bitselect(b.highBits(), a.highBits(), mask.half(2, 32)));
    }

    private long half(long a, long b) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_ADD -> VectorFloats.f32x4Add(a, b);
            case VectorSupport.VECTOR_OP_SUB -> VectorFloats.f32x4Sub(a, b);
            case VectorSupport.VECTOR_OP_MUL -> VectorFloats.f32x4Mul(a, b);
            case VectorSupport.VECTOR_OP_DIV -> VectorFloats.f32x4Div(a, b);
            case VectorSupport.VECTOR_OP_MIN -> VectorFloats.f32x4Min(a, b);
            case VectorSupport.VECTOR_OP_MAX -> VectorFloats.f32x4Max(a, b);
            default -> throw new IllegalStateException("BUG: no operation " + op);
        };
    }

    @Override
    public F32x4 apply(F32x4 a, F32x4.Mask mask) {
        return new F32x4(unary(a.lowBits()), unary(a.highBits()));
    }

    private long unary(long a) {
        return VectorFloats.f32x4Sqrt(a);
    }

    @Override
    public F32x4.Mask apply(int condition, F32x4 a, F32x4 b, F32x4.Mask mask) {
        return new F32x4.Mask(
                compare(condition, a.lowBits(), b.lowBits()), compare(condition, a.highBits(), b.highBits()));
    }

    private static long compare(int condition, long a, long b) {
        return switch (condition) {
            case VectorSupport.BT_eq -> VectorFloats.f32x4Eq(a, b);
            case VectorSupport.BT_ne -> VectorFloats.f32x4Ne(a, b);
            case VectorSupport.BT_lt -> VectorFloats.f32x4Lt(a, b);
            case VectorSupport.BT_gt -> VectorFloats.f32x4Gt(a, b);
            case VectorSupport.BT_le -> VectorFloats.f32x4Le(a, b);
            case VectorSupport.BT_ge -> VectorFloats.f32x4Ge(a, b);
            default -> throw new IllegalStateException("BUG: no condition " + condition);
        };
    }

    @Override
    public F32x4 apply(F32x4 a, int lane, long bits) {
        return lane < 2
                ? new F32x4(replaced(a.lowBits(), lane, bits), a.highBits())
                : new F32x4(a.lowBits(), replaced(a.highBits(), lane, bits));
    }

    private static long replaced(long half, int lane, long bits) {
        return Vectors.i32x4ReplaceLane(half, (int) bits, lane & 1);
    }

    @Override
    public long apply(F32x4 a, int lane) {
        long half = lane < 2 ? a.lowBits() : a.highBits();
        return (int) (half >> 32 * (lane & 1));
    }

    @Override
    public F32x4 load(Void container, long address, VectorSupport.VectorSpecies<Float> species) {
        return new F32x4(Lanes.at(address), Lanes.at(address + Long.BYTES));
    }

    @Override
    public void store(Void container, long address, F32x4 v) {
        Lanes.put(address, v.lowBits());
        Lanes.put(address + Long.BYTES, v.highBits());
    }

    @Override
    public F32x4 fromBits(long bits, VectorSupport.VectorSpecies<Float> species) {
        long half = Vectors.i32x4Splat((int) bits);
        return new F32x4(half, half);
    }
}
