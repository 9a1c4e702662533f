package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** What the calls of {@link VectorSupport} in {@link I8x16} do where C2 does not replace them. */
final class I8x16Scalar
        implements VectorSupport.BinaryOperation<I8x16, I8x16.Mask>,
                VectorSupport.VectorCompareOp<I8x16, I8x16.Mask>,
                VectorSupport.VectorBlendOp<I8x16, I8x16.Mask>,
                VectorSupport.VecInsertOp<I8x16>,
                VectorSupport.VecExtractOp<I8x16>,
                VectorSupport.FromBitsCoercedOperation<I8x16, VectorSupport.VectorSpecies<Byte>>,
                VectorSupport.LoadOperation<Void, I8x16, VectorSupport.VectorSpecies<Byte>>,
                VectorSupport.StoreVectorOperation<Void, I8x16>,
                VectorSupport.UnaryOperation<I8x16, I8x16.Mask>,
                VectorSupport.VectorMaskOp<I8x16.Mask>,
                VectorSupport.VectorSelectFromOp<I8x16, I8x16.Mask> {

    static final I8x16Scalar PLAIN = new I8x16Scalar(-1);

    static final I8x16Scalar ADD = new I8x16Scalar(VectorSupport.VECTOR_OP_ADD);
    static final I8x16Scalar SUB = new I8x16Scalar(VectorSupport.VECTOR_OP_SUB);
    static final I8x16Scalar MIN = new I8x16Scalar(VectorSupport.VECTOR_OP_MIN);
    static final I8x16Scalar UMIN = new I8x16Scalar(VectorSupport.VECTOR_OP_UMIN);
    static final I8x16Scalar MAX = new I8x16Scalar(VectorSupport.VECTOR_OP_MAX);
    static final I8x16Scalar UMAX = new I8x16Scalar(VectorSupport.VECTOR_OP_UMAX);
    static final I8x16Scalar SADD = new I8x16Scalar(VectorSupport.VECTOR_OP_SADD);
    static final I8x16Scalar SUADD = new I8x16Scalar(VectorSupport.VECTOR_OP_SUADD);
    static final I8x16Scalar SSUB = new I8x16Scalar(VectorSupport.VECTOR_OP_SSUB);
    static final I8x16Scalar SUSUB = new I8x16Scalar(VectorSupport.VECTOR_OP_SUSUB);
    static final I8x16Scalar ABS = new I8x16Scalar(VectorSupport.VECTOR_OP_ABS);
    private final int op;

    private I8x16Scalar(int op) {
        this.op = op;
    }

    @Override
    public I8x16 apply(I8x16 a, I8x16 b, I8x16.Mask mask) {
        if (op < 0) {
            return mask == null ? chosen(a, b) : mixed(a, b, mask);
        }
        return new I8x16(half(a.lowBits(), b.lowBits()), half(a.highBits(), b.highBits()));
    }

    private static I8x16 mixed(I8x16 a, I8x16 b, I8x16.Mask mask) {
        return new I8x16(
                Vectors.v128Bitselect(b.lowBits(), a.lowBits(), mask.half(0, 8)),
                Vectors.v128Bitselect(b.highBits(), a.highBits(), mask.half(8, 8)));
    }

    private long half(long a, long b) {
        return switch (op) {
            case VectorSupport.VECTOR_OP_ADD -> VectorInts.i8x16Add(a, b);
            case VectorSupport.VECTOR_OP_SUB -> VectorInts.i8x16Sub(a, b);
            case VectorSupport.VECTOR_OP_MIN -> VectorInts.i8x16MinS(a, b);
            case VectorSupport.VECTOR_OP_UMIN -> VectorInts.i8x16MinU(a, b);
            case VectorSupport.VECTOR_OP_MAX -> VectorInts.i8x16MaxS(a, b);
            case VectorSupport.VECTOR_OP_UMAX -> VectorInts.i8x16MaxU(a, b);
            case VectorSupport.VECTOR_OP_SADD -> VectorInts.i8x16AddSatS(a, b);
            case VectorSupport.VECTOR_OP_SUADD -> VectorInts.i8x16AddSatU(a, b);
            case VectorSupport.VECTOR_OP_SSUB -> VectorInts.i8x16SubSatS(a, b);
            case VectorSupport.VECTOR_OP_SUSUB -> VectorInts.i8x16SubSatU(a, b);
            default -> throw new IllegalStateException("BUG: no operation " + op);
        };
    }

    @Override
    public I8x16 apply(I8x16 a, I8x16.Mask mask) {
        return new I8x16(unary(a.lowBits()), unary(a.highBits()));
    }

    private long unary(long a) {
        return VectorInts.i8x16Abs(a);
    }

    @Override
    public I8x16.Mask apply(int condition, I8x16 a, I8x16 b, I8x16.Mask mask) {
        return new I8x16.Mask(
                compare(condition, a.lowBits(), b.lowBits()), compare(condition, a.highBits(), b.highBits()));
    }

    private static long compare(int condition, long a, long b) {
        return switch (condition) {
            case VectorSupport.BT_eq -> VectorInts.i8x16Eq(a, b);
            case VectorSupport.BT_ne -> VectorInts.i8x16Ne(a, b);
            case VectorSupport.BT_lt -> VectorInts.i8x16LtS(a, b);
            case VectorSupport.BT_gt -> VectorInts.i8x16GtS(a, b);
            case VectorSupport.BT_le -> VectorInts.i8x16LeS(a, b);
            case VectorSupport.BT_ge -> VectorInts.i8x16GeS(a, b);
            case VectorSupport.BT_ult -> VectorInts.i8x16LtU(a, b);
            case VectorSupport.BT_ugt -> VectorInts.i8x16GtU(a, b);
            case VectorSupport.BT_ule -> VectorInts.i8x16LeU(a, b);
            case VectorSupport.BT_uge -> VectorInts.i8x16GeU(a, b);
            default -> throw new IllegalStateException("BUG: no condition " + condition);
        };
    }

    @Override
    public I8x16 apply(I8x16 a, int lane, long bits) {
        return lane < 8
                ? new I8x16(replaced(a.lowBits(), lane, bits), a.highBits())
                : new I8x16(a.lowBits(), replaced(a.highBits(), lane, bits));
    }

    private static long replaced(long half, int lane, long bits) {
        return Vectors.i8x16ReplaceLane(half, (int) bits, lane & 7);
    }

    @Override
    public long apply(I8x16 a, int lane) {
        long half = lane < 8 ? a.lowBits() : a.highBits();
        return (byte) (half >> 8 * (lane & 7));
    }

    @Override
    public I8x16 load(Void container, long address, VectorSupport.VectorSpecies<Byte> species) {
        return new I8x16(Lanes.at(address), Lanes.at(address + Long.BYTES));
    }

    @Override
    public void store(Void container, long address, I8x16 v) {
        Lanes.put(address, v.lowBits());
        Lanes.put(address + Long.BYTES, v.highBits());
    }

    @Override
    public I8x16 fromBits(long bits, VectorSupport.VectorSpecies<Byte> species) {
        long half = Vectors.i8x16Splat((int) bits);
        return new I8x16(half, half);
    }

    @Override
    public long apply(I8x16.Mask mask) {
        return mask.bits();
    }

    private static I8x16 chosen(I8x16 numbers, I8x16 a) {
        long low = numbers.lowBits() & 0x0f0f_0f0f_0f0f_0f0fL;
        long high = numbers.highBits() & 0x0f0f_0f0f_0f0f_0f0fL;
        return new I8x16(
                Vectors.i8x16Swizzle(a.lowBits(), a.highBits(), low),
                Vectors.i8x16Swizzle(a.lowBits(), a.highBits(), high));
    }
}
