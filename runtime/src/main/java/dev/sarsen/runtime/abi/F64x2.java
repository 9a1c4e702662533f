package dev.sarsen.runtime.abi;

import java.util.Objects;
import jdk.internal.vm.vector.VectorSupport;

/**
 * Two doubles, in a vector register where C2 compiles.
 *
 * <p>Each public method is the WebAssembly instruction of its name on such lanes, and may be called by generated code. Pure
 * functions of their arguments, none of which is null.
 */
public final class F64x2 extends Lanes<Double> {

    /** HotSpot reads the type and the number of lanes under these names. */
    static final Class<Double> ETYPE = double.class;

    static final int VLENGTH = 2;

    /** {@code f64x2.add}. */
    public static F64x2 add(F64x2 a, F64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_ADD, F64x2.class, null, double.class, 2, a, b, null, F64x2Scalar.ADD);
    }

    /** {@code f64x2.sub}. */
    public static F64x2 sub(F64x2 a, F64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUB, F64x2.class, null, double.class, 2, a, b, null, F64x2Scalar.SUB);
    }

    /** {@code f64x2.mul}. */
    public static F64x2 mul(F64x2 a, F64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MUL, F64x2.class, null, double.class, 2, a, b, null, F64x2Scalar.MUL);
    }

    /** {@code f64x2.div}. */
    public static F64x2 div(F64x2 a, F64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_DIV, F64x2.class, null, double.class, 2, a, b, null, F64x2Scalar.DIV);
    }

    /** {@code f64x2.min}. */
    public static F64x2 min(F64x2 a, F64x2 b) {
        return quiet(VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MIN, F64x2.class, null, double.class, 2, a, b, null, F64x2Scalar.MIN));
    }

    /** {@code f64x2.max}. */
    public static F64x2 max(F64x2 a, F64x2 b) {
        return quiet(VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MAX, F64x2.class, null, double.class, 2, a, b, null, F64x2Scalar.MAX));
    }

    /** {@code f64x2.relaxed_min}. */
    public static F64x2 relaxedMin(F64x2 a, F64x2 b) {
        return min(a, b);
    }

    /** {@code f64x2.relaxed_max}. */
    public static F64x2 relaxedMax(F64x2 a, F64x2 b) {
        return max(a, b);
    }

    /** {@code f64x2.pmin}. */
    public static F64x2 pmin(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                a,
                b,
                VectorSupport.compare(
                        VectorSupport.BT_lt, F64x2.class, Mask.class, double.class, 2, b, a, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.pmax}. */
    public static F64x2 pmax(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                a,
                b,
                VectorSupport.compare(
                        VectorSupport.BT_lt, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.eq}. */
    public static F64x2 eq(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, -1, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_eq, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.ne}. */
    public static F64x2 ne(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, -1, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ne, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.lt}. */
    public static F64x2 lt(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, -1, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_lt, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.gt}. */
    public static F64x2 gt(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, -1, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_gt, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.le}. */
    public static F64x2 le(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, -1, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_le, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.ge}. */
    public static F64x2 ge(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, -1, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ge, F64x2.class, Mask.class, double.class, 2, a, b, null, F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.sqrt}. */
    public static F64x2 sqrt(F64x2 a) {
        return VectorSupport.unaryOp(
                VectorSupport.VECTOR_OP_SQRT, F64x2.class, null, double.class, 2, a, null, F64x2Scalar.SQRT);
    }

    /** {@code f64x2.abs}. */
    public static F64x2 abs(F64x2 a) {
        return view(I64x2.and(raw(a), I64x2.splat(~SIGNS)));
    }

    /** {@code f64x2.neg}. */
    public static F64x2 neg(F64x2 a) {
        return view(I64x2.xor(raw(a), I64x2.splat(SIGNS)));
    }

    /** {@code f64x2.relaxed_madd}. */
    public static F64x2 relaxedMadd(F64x2 a, F64x2 b, F64x2 c) {
        return add(mul(a, b), c);
    }

    /** {@code f64x2.relaxed_nmadd}. */
    public static F64x2 relaxedNmadd(F64x2 a, F64x2 b, F64x2 c) {
        return sub(c, mul(a, b));
    }

    /** {@code f64x2.splat}. */
    public static F64x2 splat(double a) {
        return VectorSupport.fromBitsCoerced(
                F64x2.class,
                double.class,
                2,
                Double.doubleToRawLongBits(a),
                VectorSupport.MODE_BROADCAST,
                null,
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.replace_lane}. */
    public static F64x2 replaceLane(F64x2 a, double value, int lane) {
        return VectorSupport.insert(
                F64x2.class, double.class, 2, a, lane & 1, Double.doubleToRawLongBits(value), F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.extract_lane}. */
    public static double extractLane(F64x2 a, int lane) {
        return Double.longBitsToDouble(
                VectorSupport.extract(F64x2.class, double.class, 2, a, lane & 1, F64x2Scalar.PLAIN));
    }

    /** {@code f64x2.nearest}. */
    public static F64x2 nearest(F64x2 a) {
        return rounded(a, nearestOf(abs(a)));
    }

    /** {@code f64x2.trunc}. */
    public static F64x2 trunc(F64x2 a) {
        F64x2 size = abs(a);
        F64x2 near = nearestOf(size);
        return rounded(
                a,
                sub(
                        near,
                        oneWhere(VectorSupport.compare(
                                VectorSupport.BT_gt,
                                F64x2.class,
                                Mask.class,
                                double.class,
                                2,
                                near,
                                size,
                                null,
                                F64x2Scalar.PLAIN))));
    }

    /** {@code f64x2.floor}. */
    public static F64x2 floor(F64x2 a) {
        F64x2 near = withSignOf(a, nearestOf(abs(a)));
        return rounded(
                a,
                sub(
                        near,
                        oneWhere(VectorSupport.compare(
                                VectorSupport.BT_gt,
                                F64x2.class,
                                Mask.class,
                                double.class,
                                2,
                                near,
                                a,
                                null,
                                F64x2Scalar.PLAIN))));
    }

    /** {@code f64x2.ceil}. */
    public static F64x2 ceil(F64x2 a) {
        F64x2 near = withSignOf(a, nearestOf(abs(a)));
        return rounded(
                a,
                add(
                        near,
                        oneWhere(VectorSupport.compare(
                                VectorSupport.BT_lt,
                                F64x2.class,
                                Mask.class,
                                double.class,
                                2,
                                near,
                                a,
                                null,
                                F64x2Scalar.PLAIN))));
    }

    /** The same with NaNs quiet, as the results of arithmetic are. */
    private static F64x2 quiet(F64x2 a) {
        return mul(a, splat(1.0));
    }

    private static final long SIGNS = Long.MIN_VALUE;

    /** From here on every number is whole. */
    private static final double WHOLE = 0x1p52;

    private static F64x2 oneWhere(Mask mask) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                VectorSupport.fromBitsCoerced(
                        F64x2.class, double.class, 2, 0, VectorSupport.MODE_BROADCAST, null, F64x2Scalar.PLAIN),
                splat(1.0),
                mask,
                F64x2Scalar.PLAIN);
    }

    /** The nearest whole number, ties to even, of numbers without sign; only where they are below {@link #WHOLE}. */
    private static F64x2 nearestOf(F64x2 a) {
        return sub(add(a, splat(WHOLE)), splat(WHOLE));
    }

    private static F64x2 withSignOf(F64x2 a, F64x2 b) {
        return view(I64x2.or(raw(b), I64x2.and(raw(a), I64x2.splat(SIGNS))));
    }

    /** What was rounded, with the number's sign, or the number itself where it is large or none; a NaN becomes quiet. */
    private static F64x2 rounded(F64x2 a, F64x2 b) {
        return VectorSupport.blend(
                F64x2.class,
                Mask.class,
                double.class,
                2,
                quiet(a),
                withSignOf(a, b),
                VectorSupport.compare(
                        VectorSupport.BT_lt,
                        F64x2.class,
                        Mask.class,
                        double.class,
                        2,
                        abs(a),
                        splat(WHOLE),
                        null,
                        F64x2Scalar.PLAIN),
                F64x2Scalar.PLAIN);
    }

    /** {@code f64x2.convert_low_i32x4_u}. */
    public static I64x2 convertLowI32x4U(I64x2 a) {
        return raw(sub(magic(I64x2.extendLowI32x4U(a)), splat(0x1p52)));
    }

    /** {@code f64x2.convert_low_i32x4_s}. */
    public static I64x2 convertLowI32x4S(I64x2 a) {
        I64x2 shifted = I64x2.extendLowI32x4U(I64x2.xor(a, I64x2.splat(0x8000_0000_8000_0000L)));
        return raw(sub(magic(shifted), splat(0x1p52 + 0x1p31)));
    }

    /** 2^52 and as much more as a lane says, which is below that. */
    private static F64x2 magic(I64x2 a) {
        return view(I64x2.or(a, I64x2.splat(0x4330_0000_0000_0000L)));
    }

    /** {@code f64x2.promote_low_f32x4}. */
    public static I64x2 promoteLowF32x4(I64x2 a) {
        long low = I64x2.low(a);
        return I64x2.of(VectorFloats.f64x2PromoteLowF32x4(low), VectorFloats.f64x2PromoteLowF32x4(low >>> 32));
    }

    /** {@code v128.load}. */
    public static F64x2 load(LinearMemory m, int a, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        return VectorSupport.load(F64x2.class, double.class, 2, null, at, false, null, at, null, F64x2Scalar.PLAIN);
    }

    /** {@code v128.store}. */
    public static void store(LinearMemory m, int a, F64x2 v, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        VectorSupport.store(F64x2.class, double.class, 2, null, at, false, v, null, at, F64x2Scalar.PLAIN);
    }

    /** {@code v128.load} with a 64-bit address. */
    public static F64x2 load(LinearMemory m, long a, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        return VectorSupport.load(F64x2.class, double.class, 2, null, at, false, null, at, null, F64x2Scalar.PLAIN);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void store(LinearMemory m, long a, F64x2 v, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        VectorSupport.store(F64x2.class, double.class, 2, null, at, false, v, null, at, F64x2Scalar.PLAIN);
    }

    // What HotSpot knows to do in one instruction or a few; C2 replaces the calls of VectorSupport

    /** These lanes of any vector. */
    public static F64x2 view(I64x2 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I64x2.class,
                long.class,
                2,
                F64x2.class,
                double.class,
                2,
                a,
                null,
                VIEW);
    }

    /** The vector as it is, whatever its lanes. */
    public static I64x2 raw(F64x2 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                F64x2.class,
                double.class,
                2,
                I64x2.class,
                long.class,
                2,
                a,
                null,
                RAW);
    }

    // Everything else: the same by the methods on halves

    F64x2(long low, long high) {
        super(fill(new double[2], DOUBLE_BASE, low, high));
    }

    @Override
    long lowBits() {
        return halfAt(DOUBLE_BASE);
    }

    @Override
    long highBits() {
        return halfAt(DOUBLE_BASE + Long.BYTES);
    }

    /** Which lanes a comparison holds in. */
    static final class Mask extends LaneMask<Double> {
        static final Class<Double> ETYPE = double.class;
        static final int VLENGTH = 2;

        Mask(long low, long high) {
            super(bits(low, high, 2));
        }
    }

    private static final VectorSupport.VectorConvertOp<F64x2, I64x2, VectorSupport.VectorSpecies<Double>> VIEW =
            new View();
    private static final VectorSupport.VectorConvertOp<I64x2, F64x2, VectorSupport.VectorSpecies<Long>> RAW = new Raw();

    private static final class View
            implements VectorSupport.VectorConvertOp<F64x2, I64x2, VectorSupport.VectorSpecies<Double>> {
        @Override
        public F64x2 apply(I64x2 a, VectorSupport.VectorSpecies<Double> species) {
            return new F64x2(a.lowBits(), a.highBits());
        }
    }

    private static final class Raw
            implements VectorSupport.VectorConvertOp<I64x2, F64x2, VectorSupport.VectorSpecies<Long>> {
        @Override
        public I64x2 apply(F64x2 a, VectorSupport.VectorSpecies<Long> species) {
            return new I64x2(a.lowBits(), a.highBits());
        }
    }
}
