package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** What the calls of {@link VectorSupport} in {@link I16x8} do where C2 does not replace them. */
final class I16x8Scalar
        implements VectorSupport.BinaryOperation<I16x8, I16x8.Mask>,
                VectorSupport.VectorCompareOp<I16x8, I16x8.Mask>,
                VectorSupport.VectorBlendOp<I16x8, I16x8.Mask>,
                VectorSupport.VecInsertOp<I16x8>,
                VectorSupport.VecExtractOp<I16x8>,
                VectorSupport.FromBitsCoercedOperation<I16x8, VectorSupport.VectorSpecies<Short>>,
                VectorSupport.LoadOperation<Void, I16x8, VectorSupport.VectorSpecies<Short>>,
                VectorSupport.StoreVectorOperation<Void, I16x8>,
                VectorSupport.UnaryOperation<I16x8, I16x8.Mask>,
                VectorSupport.VectorBroadcastIntOp<I16x8, I16x8.Mask>,
                VectorSupport.VectorMaskOp<I16x8.Mask> {

    static final I16x8Scalar PLAIN = new I16x8Scalar(-1);

    static final I16x8Scalar ADD = new I16x8Scalar(VectorSupport.VECTOR_OP_ADD);
    static final I16x8Scalar SUB = new I16x8Scalar(VectorSupport.VECTOR_OP_SUB);
    static final I16x8Scalar MUL = new I16x8Scalar(VectorSupport.VECTOR_OP_MUL);
    static final I16x8Scalar MIN = new I16x8Scalar(VectorSupport.VECTOR_OP_MIN);
    static final I16x8Scalar UMIN = new I16x8Scalar(VectorSupport.VECTOR_OP_UMIN);
    static final I16x8Scalar MAX = new I16x8Scalar(VectorSupport.VECTOR_OP_MAX);
    static final I16x8Scalar UMAX = new I16x8Scalar(VectorSupport.VECTOR_OP_UMAX);
    static final I16x8Scalar SADD = new I16x8Scalar(VectorSupport.VECTOR_OP_SADD);
    static final I16x8Scalar SUADD = new I16x8Scalar(VectorSupport.VECTOR_OP_SUADD);
    static final I16x8Scalar SSUB = new I16x8Scalar(VectorSupport.VECTOR_OP_SSUB);
    static final I16x8Scalar SUSUB = new I16x8Scalar(VectorSupport.VECTOR_OP_SUSUB);
    static final I16x8Scalar ABS = new I16x8Scalar(VectorSupport.VECTOR_OP_ABS);
    static final I16x8Scalar LSHIFT = new I16x8Scalar(VectorSupport.VECTOR_OP_LSHIFT);
    static final I16x8Scalar RSHIFT = new I16x8Scalar(VectorSupport.VECTOR_OP_RSHIFT);
    static final I16x8Scalar URSHIFT = new I16x8Scalar(VectorSupport.VECTOR_OP_URSHIFT);
    private final int op;

    private I16x8Scalar(int op) {
        this.op = op;
    }

    @Override
    public I16x8 apply(I16x8 a, I16x8 b, I16x8.Mask mask) {
        if (op < 0) {
            return mixed(a, b, mask);
        }
        return new I16x8(half(a.lowBits(), b.lowBits()), half(a.highBits(), b.highBits()));
    }

    private static I16x8 mixed(I16x8 a, I16x8 b, I16x8.Mask mask) {
        return new I16x8(
                Vectors.v128Bitselect(b.lowBits(), a.lowBits(), mask.half(0, 16)),
                Vectors.v128Bitselect(b.highBits(), a.highBits(), mask.half(4, 16)));
    }

    private long half(long a, long b) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_ADD -> VectorInts.i16x8Add(a, b);
            case VectorSupport.VECTOR_OP_SUB -> VectorInts.i16x8Sub(a, b);
            case VectorSupport.VECTOR_OP_MUL -> VectorInts.i16x8Mul(a, b);
            case VectorSupport.VECTOR_OP_MIN -> VectorInts.i16x8MinS(a, b);
            case VectorSupport.VECTOR_OP_UMIN -> VectorInts.i16x8MinU(a, b);
            case VectorSupport.VECTOR_OP_MAX -> VectorInts.i16x8MaxS(a, b);
            case VectorSupport.VECTOR_OP_UMAX -> VectorInts.i16x8MaxU(a, b);
            case VectorSupport.VECTOR_OP_SADD -> VectorInts.i16x8AddSatS(a, b);
            case VectorSupport.VECTOR_OP_SUADD -> VectorInts.i16x8AddSatU(a, b);
            case VectorSupport.VECTOR_OP_SSUB -> VectorInts.i16x8SubSatS(a, b);
            case VectorSupport.VECTOR_OP_SUSUB -> VectorInts.i16x8SubSatU(a, b);
            default -> throw new IllegalStateException("BUG: no operation " + op);
        };
    }

    @Override
    public I16x8 apply(I16x8 a, I16x8.Mask mask) {
        return new I16x8(unary(a.lowBits()), unary(a.highBits()));
    }

    private long unary(long a) {
        return VectorInts.i16x8Abs(a);
    }

    @Override
    public I16x8 apply(I16x8 a, int count, I16x8.Mask mask) {
        return new I16x8(shift(a.lowBits(), count), shift(a.highBits(), count));
    }

    private long shift(long a, int count) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_LSHIFT -> VectorInts.i16x8Shl(a, count);
            case VectorSupport.VECTOR_OP_RSHIFT -> VectorInts.i16x8ShrS(a, count);
            default -> VectorInts.i16x8ShrU(a, count);
        };
    }

    @Override
    public I16x8.Mask apply(int condition, I16x8 a, I16x8 b, I16x8.Mask mask) {
        return new I16x8.Mask(
                compare(condition, a.lowBits(), b.lowBits()), compare(condition, a.highBits(), b.highBits()));
    }

    private static long compare(int condition, long a, long b) {
        return switch (condition) {
            case VectorSupport.BT_eq -> VectorInts.i16x8Eq(a, b);
            case VectorSupport.BT_ne -> VectorInts.i16x8Ne(a, b);
            case VectorSupport.BT_lt -> VectorInts.i16x8LtS(a, b);
            case VectorSupport.BT_gt -> VectorInts.i16x8GtS(a, b);
            case VectorSupport.BT_le -> VectorInts.i16x8LeS(a, b);
            case VectorSupport.BT_ge -> VectorInts.i16x8GeS(a, b);
            case VectorSupport.BT_ult -> VectorInts.i16x8LtU(a, b);
            case VectorSupport.BT_ugt -> VectorInts.i16x8GtU(a, b);
            case VectorSupport.BT_ule -> VectorInts.i16x8LeU(a, b);
            case VectorSupport.BT_uge -> VectorInts.i16x8GeU(a, b);
            default -> throw new IllegalStateException("BUG: no condition " + condition);
        };
    }

    @Override
    public I16x8 apply(I16x8 a, int lane, long bits) {
        return lane < 4
                ? new I16x8(replaced(a.lowBits(), lane, bits), a.highBits())
                : new I16x8(a.lowBits(), replaced(a.highBits(), lane, bits));
    }

    private static long replaced(long half, int lane, long bits) {
        return Vectors.i16x8ReplaceLane(half, (int) bits, lane & 3);
    }

    @Override
    public long apply(I16x8 a, int lane) {
        long half = lane < 4 ? a.lowBits() : a.highBits();
        return (short) (half >> 16 * (lane & 3));
    }

    @Override
    public I16x8 load(Void container, long address, VectorSupport.VectorSpecies<Short> species) {
        return new I16x8(Lanes.at(address), Lanes.at(address + Long.BYTES));
    }

    @Override
    public void store(Void container, long address, I16x8 v) {
        Lanes.put(address, v.lowBits());
        Lanes.put(address + Long.BYTES, v.highBits());
    }

    @Override
    public I16x8 fromBits(long bits, VectorSupport.VectorSpecies<Short> species) {
        long half = Vectors.i16x8Splat((int) bits);
        return new I16x8(half, half);
    }

    @Override
    public long apply(I16x8.Mask mask) {
        return mask.bits();
    }
}
