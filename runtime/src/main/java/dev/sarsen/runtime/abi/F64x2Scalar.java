package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** What the calls of {@link VectorSupport} in {@link F64x2} do where C2 does not replace them. */
final class F64x2Scalar
        implements VectorSupport.BinaryOperation<F64x2, F64x2.Mask>,
                VectorSupport.VectorCompareOp<F64x2, F64x2.Mask>,
                VectorSupport.VectorBlendOp<F64x2, F64x2.Mask>,
                VectorSupport.VecInsertOp<F64x2>,
                VectorSupport.VecExtractOp<F64x2>,
                VectorSupport.FromBitsCoercedOperation<F64x2, VectorSupport.VectorSpecies<Double>>,
                VectorSupport.LoadOperation<Void, F64x2, VectorSupport.VectorSpecies<Double>>,
                VectorSupport.StoreVectorOperation<Void, F64x2>,
                VectorSupport.UnaryOperation<F64x2, F64x2.Mask> {

    static final F64x2Scalar PLAIN = new F64x2Scalar(-1);

    static final F64x2Scalar ADD = new F64x2Scalar(VectorSupport.VECTOR_OP_ADD);
    static final F64x2Scalar SUB = new F64x2Scalar(VectorSupport.VECTOR_OP_SUB);
    static final F64x2Scalar MUL = new F64x2Scalar(VectorSupport.VECTOR_OP_MUL);
    static final F64x2Scalar DIV = new F64x2Scalar(VectorSupport.VECTOR_OP_DIV);
    static final F64x2Scalar MIN = new F64x2Scalar(VectorSupport.VECTOR_OP_MIN);
    static final F64x2Scalar MAX = new F64x2Scalar(VectorSupport.VECTOR_OP_MAX);
    static final F64x2Scalar SQRT = new F64x2Scalar(VectorSupport.VECTOR_OP_SQRT);
    private final int op;

    private F64x2Scalar(int op) {
        this.op = op;
    }

    @Override
    public F64x2 apply(F64x2 a, F64x2 b, F64x2.Mask mask) {
        if (op < 0) {
            return mixed(a, b, mask);
        }
        return new F64x2(half(a.lowBits(), b.lowBits()), half(a.highBits(), b.highBits()));
    }

    private static F64x2 mixed(F64x2 a, F64x2 b, F64x2.Mask mask) {
        return new F64x2(
                Vectors.v128Bitselect(b.lowBits(), a.lowBits(), mask.half(0, 64)),
                Vectors.v128Bitselect(b.highBits(), a.highBits(), mask.half(1, 64)));
    }

    private long half(long a, long b) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_ADD -> VectorFloats.f64x2Add(a, b);
            case VectorSupport.VECTOR_OP_SUB -> VectorFloats.f64x2Sub(a, b);
            case VectorSupport.VECTOR_OP_MUL -> VectorFloats.f64x2Mul(a, b);
            case VectorSupport.VECTOR_OP_DIV -> VectorFloats.f64x2Div(a, b);
            case VectorSupport.VECTOR_OP_MIN -> VectorFloats.f64x2Min(a, b);
            case VectorSupport.VECTOR_OP_MAX -> VectorFloats.f64x2Max(a, b);
            default -> throw new IllegalStateException("BUG: no operation " + op);
        };
    }

    @Override
    public F64x2 apply(F64x2 a, F64x2.Mask mask) {
        return new F64x2(unary(a.lowBits()), unary(a.highBits()));
    }

    private long unary(long a) {
        return VectorFloats.f64x2Sqrt(a);
    }

    @Override
    public F64x2.Mask apply(int condition, F64x2 a, F64x2 b, F64x2.Mask mask) {
        return new F64x2.Mask(
                compare(condition, a.lowBits(), b.lowBits()), compare(condition, a.highBits(), b.highBits()));
    }

    private static long compare(int condition, long a, long b) {
        return switch (condition) {
            case VectorSupport.BT_eq -> VectorFloats.f64x2Eq(a, b);
            case VectorSupport.BT_ne -> VectorFloats.f64x2Ne(a, b);
            case VectorSupport.BT_lt -> VectorFloats.f64x2Lt(a, b);
            case VectorSupport.BT_gt -> VectorFloats.f64x2Gt(a, b);
            case VectorSupport.BT_le -> VectorFloats.f64x2Le(a, b);
            case VectorSupport.BT_ge -> VectorFloats.f64x2Ge(a, b);
            default -> throw new IllegalStateException("BUG: no condition " + condition);
        };
    }

    @Override
    public F64x2 apply(F64x2 a, int lane, long bits) {
        return lane < 1 ? new F64x2(bits, a.highBits()) : new F64x2(a.lowBits(), bits);
    }

    @Override
    public long apply(F64x2 a, int lane) {
        long half = lane < 1 ? a.lowBits() : a.highBits();
        return half;
    }

    @Override
    public F64x2 load(Void container, long address, VectorSupport.VectorSpecies<Double> species) {
        return new F64x2(Lanes.at(address), Lanes.at(address + Long.BYTES));
    }

    @Override
    public void store(Void container, long address, F64x2 v) {
        Lanes.put(address, v.lowBits());
        Lanes.put(address + Long.BYTES, v.highBits());
    }

    @Override
    public F64x2 fromBits(long bits, VectorSupport.VectorSpecies<Double> species) {
        long half = bits;
        return new F64x2(half, half);
    }
}
