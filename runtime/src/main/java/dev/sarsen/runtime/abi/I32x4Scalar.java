package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** What the calls of {@link VectorSupport} in {@link I32x4} do where C2 does not replace them. */
final class I32x4Scalar
        implements VectorSupport.BinaryOperation<I32x4, I32x4.Mask>,
                VectorSupport.VectorCompareOp<I32x4, I32x4.Mask>,
                VectorSupport.VectorBlendOp<I32x4, I32x4.Mask>,
                VectorSupport.VecInsertOp<I32x4>,
                VectorSupport.VecExtractOp<I32x4>,
                VectorSupport.FromBitsCoercedOperation<I32x4, VectorSupport.VectorSpecies<Integer>>,
                VectorSupport.LoadOperation<Void, I32x4, VectorSupport.VectorSpecies<Integer>>,
                VectorSupport.StoreVectorOperation<Void, I32x4>,
                VectorSupport.UnaryOperation<I32x4, I32x4.Mask>,
                VectorSupport.VectorBroadcastIntOp<I32x4, I32x4.Mask>,
                VectorSupport.VectorMaskOp<I32x4.Mask> {

    static final I32x4Scalar PLAIN = new I32x4Scalar(-1);

    static final I32x4Scalar ADD = new I32x4Scalar(VectorSupport.VECTOR_OP_ADD);
    static final I32x4Scalar SUB = new I32x4Scalar(VectorSupport.VECTOR_OP_SUB);
    static final I32x4Scalar MUL = new I32x4Scalar(VectorSupport.VECTOR_OP_MUL);
    static final I32x4Scalar MIN = new I32x4Scalar(VectorSupport.VECTOR_OP_MIN);
    static final I32x4Scalar UMIN = new I32x4Scalar(VectorSupport.VECTOR_OP_UMIN);
    static final I32x4Scalar MAX = new I32x4Scalar(VectorSupport.VECTOR_OP_MAX);
    static final I32x4Scalar UMAX = new I32x4Scalar(VectorSupport.VECTOR_OP_UMAX);
    static final I32x4Scalar ABS = new I32x4Scalar(VectorSupport.VECTOR_OP_ABS);
    static final I32x4Scalar LSHIFT = new I32x4Scalar(VectorSupport.VECTOR_OP_LSHIFT);
    static final I32x4Scalar RSHIFT = new I32x4Scalar(VectorSupport.VECTOR_OP_RSHIFT);
    static final I32x4Scalar URSHIFT = new I32x4Scalar(VectorSupport.VECTOR_OP_URSHIFT);
    private final int op;

    private I32x4Scalar(int op) {
        this.op = op;
    }

    @Override
    public I32x4 apply(I32x4 a, I32x4 b, I32x4.Mask mask) {
        if (op < 0) {
            return mixed(a, b, mask);
        }
        return new I32x4(half(a.lowBits(), b.lowBits()), half(a.highBits(), b.highBits()));
    }

    private static I32x4 mixed(I32x4 a, I32x4 b, I32x4.Mask mask) {
        return new I32x4(
                Vectors.v128Bitselect(b.lowBits(), a.lowBits(), mask.half(0, 32)),
                Vectors.v128Bitselect(b.highBits(), a.highBits(), mask.half(2, 32)));
    }

    private long half(long a, long b) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_ADD -> VectorInts.i32x4Add(a, b);
            case VectorSupport.VECTOR_OP_SUB -> VectorInts.i32x4Sub(a, b);
            case VectorSupport.VECTOR_OP_MUL -> VectorInts.i32x4Mul(a, b);
            case VectorSupport.VECTOR_OP_MIN -> VectorInts.i32x4MinS(a, b);
            case VectorSupport.VECTOR_OP_UMIN -> VectorInts.i32x4MinU(a, b);
            case VectorSupport.VECTOR_OP_MAX -> VectorInts.i32x4MaxS(a, b);
            case VectorSupport.VECTOR_OP_UMAX -> VectorInts.i32x4MaxU(a, b);
            default -> throw new IllegalStateException("BUG: no operation " + op);
        };
    }

    @Override
    public I32x4 apply(I32x4 a, I32x4.Mask mask) {
        return new I32x4(unary(a.lowBits()), unary(a.highBits()));
    }

    private long unary(long a) {
        return VectorInts.i32x4Abs(a);
    }

    @Override
    public I32x4 apply(I32x4 a, int count, I32x4.Mask mask) {
        return new I32x4(shift(a.lowBits(), count), shift(a.highBits(), count));
    }

    private long shift(long a, int count) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_LSHIFT -> VectorInts.i32x4Shl(a, count);
            case VectorSupport.VECTOR_OP_RSHIFT -> VectorInts.i32x4ShrS(a, count);
            default -> VectorInts.i32x4ShrU(a, count);
        };
    }

    @Override
    public I32x4.Mask apply(int condition, I32x4 a, I32x4 b, I32x4.Mask mask) {
        return new I32x4.Mask(
                compare(condition, a.lowBits(), b.lowBits()), compare(condition, a.highBits(), b.highBits()));
    }

    private static long compare(int condition, long a, long b) {
        return switch (condition) {
            case VectorSupport.BT_eq -> VectorInts.i32x4Eq(a, b);
            case VectorSupport.BT_ne -> VectorInts.i32x4Ne(a, b);
            case VectorSupport.BT_lt -> VectorInts.i32x4LtS(a, b);
            case VectorSupport.BT_gt -> VectorInts.i32x4GtS(a, b);
            case VectorSupport.BT_le -> VectorInts.i32x4LeS(a, b);
            case VectorSupport.BT_ge -> VectorInts.i32x4GeS(a, b);
            case VectorSupport.BT_ult -> VectorInts.i32x4LtU(a, b);
            case VectorSupport.BT_ugt -> VectorInts.i32x4GtU(a, b);
            case VectorSupport.BT_ule -> VectorInts.i32x4LeU(a, b);
            case VectorSupport.BT_uge -> VectorInts.i32x4GeU(a, b);
            default -> throw new IllegalStateException("BUG: no condition " + condition);
        };
    }

    @Override
    public I32x4 apply(I32x4 a, int lane, long bits) {
        return lane < 2
                ? new I32x4(replaced(a.lowBits(), lane, bits), a.highBits())
                : new I32x4(a.lowBits(), replaced(a.highBits(), lane, bits));
    }

    private static long replaced(long half, int lane, long bits) {
        return Vectors.i32x4ReplaceLane(half, (int) bits, lane & 1);
    }

    @Override
    public long apply(I32x4 a, int lane) {
        long half = lane < 2 ? a.lowBits() : a.highBits();
        return (int) (half >> 32 * (lane & 1));
    }

    @Override
    public I32x4 load(Void container, long address, VectorSupport.VectorSpecies<Integer> species) {
        return new I32x4(Lanes.at(address), Lanes.at(address + Long.BYTES));
    }

    @Override
    public void store(Void container, long address, I32x4 v) {
        Lanes.put(address, v.lowBits());
        Lanes.put(address + Long.BYTES, v.highBits());
    }

    @Override
    public I32x4 fromBits(long bits, VectorSupport.VectorSpecies<Integer> species) {
        long half = Vectors.i32x4Splat((int) bits);
        return new I32x4(half, half);
    }

    @Override
    public long apply(I32x4.Mask mask) {
        return mask.bits();
    }
}
