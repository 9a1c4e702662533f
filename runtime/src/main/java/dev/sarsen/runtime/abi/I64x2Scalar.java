package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** What the calls of {@link VectorSupport} in {@link I64x2} do where C2 does not replace them. */
final class I64x2Scalar
        implements VectorSupport.BinaryOperation<I64x2, I64x2.Mask>,
                VectorSupport.VectorCompareOp<I64x2, I64x2.Mask>,
                VectorSupport.VectorBlendOp<I64x2, I64x2.Mask>,
                VectorSupport.VecInsertOp<I64x2>,
                VectorSupport.VecExtractOp<I64x2>,
                VectorSupport.FromBitsCoercedOperation<I64x2, VectorSupport.VectorSpecies<Long>>,
                VectorSupport.LoadOperation<Void, I64x2, VectorSupport.VectorSpecies<Long>>,
                VectorSupport.StoreVectorOperation<Void, I64x2>,
                VectorSupport.VectorBroadcastIntOp<I64x2, I64x2.Mask>,
                VectorSupport.VectorMaskOp<I64x2.Mask> {

    static final I64x2Scalar PLAIN = new I64x2Scalar(-1);

    static final I64x2Scalar ADD = new I64x2Scalar(VectorSupport.VECTOR_OP_ADD);
    static final I64x2Scalar SUB = new I64x2Scalar(VectorSupport.VECTOR_OP_SUB);
    static final I64x2Scalar MUL = new I64x2Scalar(VectorSupport.VECTOR_OP_MUL);
    static final I64x2Scalar AND = new I64x2Scalar(VectorSupport.VECTOR_OP_AND);
    static final I64x2Scalar OR = new I64x2Scalar(VectorSupport.VECTOR_OP_OR);
    static final I64x2Scalar XOR = new I64x2Scalar(VectorSupport.VECTOR_OP_XOR);
    static final I64x2Scalar LSHIFT = new I64x2Scalar(VectorSupport.VECTOR_OP_LSHIFT);
    static final I64x2Scalar RSHIFT = new I64x2Scalar(VectorSupport.VECTOR_OP_RSHIFT);
    static final I64x2Scalar URSHIFT = new I64x2Scalar(VectorSupport.VECTOR_OP_URSHIFT);
    private final int op;

    private I64x2Scalar(int op) {
        this.op = op;
    }

    @Override
    public I64x2 apply(I64x2 a, I64x2 b, I64x2.Mask mask) {
        if (op < 0) {
            return mixed(a, b, mask);
        }
        return new I64x2(half(a.lowBits(), b.lowBits()), half(a.highBits(), b.highBits()));
    }

    private static I64x2 mixed(I64x2 a, I64x2 b, I64x2.Mask mask) {
        return new I64x2(
                Vectors.v128Bitselect(b.lowBits(), a.lowBits(), mask.half(0, 64)),
                Vectors.v128Bitselect(b.highBits(), a.highBits(), mask.half(1, 64)));
    }

    private long half(long a, long b) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_ADD -> a + b;
            case VectorSupport.VECTOR_OP_SUB -> a - b;
            case VectorSupport.VECTOR_OP_MUL -> a * b;
            case VectorSupport.VECTOR_OP_AND -> a & b;
            case VectorSupport.VECTOR_OP_OR -> a | b;
            case VectorSupport.VECTOR_OP_XOR -> a ^ b;
            default -> throw new IllegalStateException("BUG: no operation " + op);
        };
    }

    @Override
    public I64x2 apply(I64x2 a, int count, I64x2.Mask mask) {
        return new I64x2(shift(a.lowBits(), count), shift(a.highBits(), count));
    }

    private long shift(long a, int count) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_LSHIFT -> VectorInts.i64x2Shl(a, count);
            case VectorSupport.VECTOR_OP_RSHIFT -> VectorInts.i64x2ShrS(a, count);
            default -> VectorInts.i64x2ShrU(a, count);
        };
    }

    @Override
    public I64x2.Mask apply(int condition, I64x2 a, I64x2 b, I64x2.Mask mask) {
        return new I64x2.Mask(
                compare(condition, a.lowBits(), b.lowBits()), compare(condition, a.highBits(), b.highBits()));
    }

    private static long compare(int condition, long a, long b) {
        return switch (condition) {
            case VectorSupport.BT_eq -> VectorInts.i64x2Eq(a, b);
            case VectorSupport.BT_ne -> VectorInts.i64x2Ne(a, b);
            case VectorSupport.BT_lt -> VectorInts.i64x2LtS(a, b);
            case VectorSupport.BT_gt -> VectorInts.i64x2GtS(a, b);
            case VectorSupport.BT_le -> VectorInts.i64x2LeS(a, b);
            case VectorSupport.BT_ge -> VectorInts.i64x2GeS(a, b);
            default -> throw new IllegalStateException("BUG: no condition " + condition);
        };
    }

    @Override
    public I64x2 apply(I64x2 a, int lane, long bits) {
        return lane < 1 ? new I64x2(bits, a.highBits()) : new I64x2(a.lowBits(), bits);
    }

    @Override
    public long apply(I64x2 a, int lane) {
        long half = lane < 1 ? a.lowBits() : a.highBits();
        return half;
    }

    @Override
    public I64x2 load(Void container, long address, VectorSupport.VectorSpecies<Long> species) {
        return new I64x2(Lanes.at(address), Lanes.at(address + Long.BYTES));
    }

    @Override
    public void store(Void container, long address, I64x2 v) {
        Lanes.put(address, v.lowBits());
        Lanes.put(address + Long.BYTES, v.highBits());
    }

    @Override
    public I64x2 fromBits(long bits, VectorSupport.VectorSpecies<Long> species) {
        long half = bits;
        return new I64x2(half, half);
    }

    @Override
    public long apply(I64x2.Mask mask) {
        return mask.bits();
    }
}
