package dev.sarsen.runtime.abi;

import java.util.Objects;
import jdk.internal.vm.vector.VectorSupport;

/**
 * Four floats, in a vector register where C2 compiles.
 *
 * <p>Each public method is the WebAssembly instruction of its name on such lanes, and may be called by generated code. Pure
 * functions of their arguments, none of which is null.
 */
public final class F32x4 extends Lanes<Float> {

    /** HotSpot reads the type and the number of lanes under these names. */
    static final Class<Float> ETYPE = float.class;

    static final int VLENGTH = 4;

    /** {@code f32x4.add}. */
    public static F32x4 add(F32x4 a, F32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_ADD, F32x4.class, null, float.class, 4, a, b, null, F32x4Scalar.ADD);
    }

    /** {@code f32x4.sub}. */
    public static F32x4 sub(F32x4 a, F32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUB, F32x4.class, null, float.class, 4, a, b, null, F32x4Scalar.SUB);
    }

    /** {@code f32x4.mul}. */
    public static F32x4 mul(F32x4 a, F32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MUL, F32x4.class, null, float.class, 4, a, b, null, F32x4Scalar.MUL);
    }

    /** {@code f32x4.div}. */
    public static F32x4 div(F32x4 a, F32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_DIV, F32x4.class, null, float.class, 4, a, b, null, F32x4Scalar.DIV);
    }

    /** {@code f32x4.min}. */
    public static F32x4 min(F32x4 a, F32x4 b) {
        return quiet(VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MIN, F32x4.class, null, float.class, 4, a, b, null, F32x4Scalar.MIN));
    }

    /** {@code f32x4.max}. */
    public static F32x4 max(F32x4 a, F32x4 b) {
        return quiet(VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MAX, F32x4.class, null, float.class, 4, a, b, null, F32x4Scalar.MAX));
    }

    /** {@code f32x4.relaxed_min}. */
    public static F32x4 relaxedMin(F32x4 a, F32x4 b) {
        return min(a, b);
    }

    /** {@code f32x4.relaxed_max}. */
    public static F32x4 relaxedMax(F32x4 a, F32x4 b) {
        return max(a, b);
    }

    /** {@code f32x4.pmin}. */
    public static F32x4 pmin(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                a,
                b,
                VectorSupport.compare(
                        VectorSupport.BT_lt, F32x4.class, Mask.class, float.class, 4, b, a, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.pmax}. */
    public static F32x4 pmax(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                a,
                b,
                VectorSupport.compare(
                        VectorSupport.BT_lt, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.eq}. */
    public static F32x4 eq(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, -1, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_eq, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.ne}. */
    public static F32x4 ne(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, -1, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ne, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.lt}. */
    public static F32x4 lt(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, -1, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_lt, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.gt}. */
    public static F32x4 gt(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, -1, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_gt, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.le}. */
    public static F32x4 le(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, -1, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_le, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.ge}. */
    public static F32x4 ge(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, -1, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ge, F32x4.class, Mask.class, float.class, 4, a, b, null, F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.sqrt}. */
    public static F32x4 sqrt(F32x4 a) {
        return VectorSupport.unaryOp(
                VectorSupport.VECTOR_OP_SQRT, F32x4.class, null, float.class, 4, a, null, F32x4Scalar.SQRT);
    }

    /** {@code f32x4.abs}. */
    public static F32x4 abs(F32x4 a) {
        return view(I64x2.and(raw(a), I64x2.splat(~SIGNS)));
    }

    /** {@code f32x4.neg}. */
    public static F32x4 neg(F32x4 a) {
        return view(I64x2.xor(raw(a), I64x2.splat(SIGNS)));
    }

    /** {@code f32x4.relaxed_madd}. */
    public static F32x4 relaxedMadd(F32x4 a, F32x4 b, F32x4 c) {
        return add(mul(a, b), c);
    }

    /** {@code f32x4.relaxed_nmadd}. */
    public static F32x4 relaxedNmadd(F32x4 a, F32x4 b, F32x4 c) {
        return sub(c, mul(a, b));
    }

    /** {@code f32x4.splat}. */
    public static F32x4 splat(float a) {
        return VectorSupport.fromBitsCoerced(
                F32x4.class,
                float.class,
                4,
                Float.floatToRawIntBits(a),
                VectorSupport.MODE_BROADCAST,
                null,
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.replace_lane}. */
    public static F32x4 replaceLane(F32x4 a, float value, int lane) {
        return VectorSupport.insert(
                F32x4.class, float.class, 4, a, lane & 3, Float.floatToRawIntBits(value), F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.extract_lane}. */
    public static float extractLane(F32x4 a, int lane) {
        return Float.intBitsToFloat(
                (int) VectorSupport.extract(F32x4.class, float.class, 4, a, lane & 3, F32x4Scalar.PLAIN));
    }

    /** {@code f32x4.nearest}. */
    public static F32x4 nearest(F32x4 a) {
        return rounded(a, nearestOf(abs(a)));
    }

    /** {@code f32x4.trunc}. */
    public static F32x4 trunc(F32x4 a) {
        F32x4 size = abs(a);
        F32x4 near = nearestOf(size);
        return rounded(
                a,
                sub(
                        near,
                        oneWhere(VectorSupport.compare(
                                VectorSupport.BT_gt,
                                F32x4.class,
                                Mask.class,
                                float.class,
                                4,
                                near,
                                size,
                                null,
                                F32x4Scalar.PLAIN))));
    }

    /** {@code f32x4.floor}. */
    public static F32x4 floor(F32x4 a) {
        F32x4 near = withSignOf(a, nearestOf(abs(a)));
        return rounded(
                a,
                sub(
                        near,
                        oneWhere(VectorSupport.compare(
                                VectorSupport.BT_gt,
                                F32x4.class,
                                Mask.class,
                                float.class,
                                4,
                                near,
                                a,
                                null,
                                F32x4Scalar.PLAIN))));
    }

    /** {@code f32x4.ceil}. */
    public static F32x4 ceil(F32x4 a) {
        F32x4 near = withSignOf(a, nearestOf(abs(a)));
        return rounded(
                a,
                add(
                        near,
                        oneWhere(VectorSupport.compare(
                                VectorSupport.BT_lt,
                                F32x4.class,
                                Mask.class,
                                float.class,
                                4,
                                near,
                                a,
                                null,
                                F32x4Scalar.PLAIN))));
    }

    /** The same with NaNs quiet, as the results of arithmetic are. */
    private static F32x4 quiet(F32x4 a) {
        return mul(a, splat(1.0f));
    }

    private static final long SIGNS = 0x8000_0000_8000_0000L;

    /** From here on every number is whole. */
    private static final float WHOLE = 0x1p23f;

    private static F32x4 oneWhere(Mask mask) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                splat(1.0f),
                mask,
                F32x4Scalar.PLAIN);
    }

    /** The nearest whole number, ties to even, of numbers without sign; only where they are below {@link #WHOLE}. */
    private static F32x4 nearestOf(F32x4 a) {
        return sub(add(a, splat(WHOLE)), splat(WHOLE));
    }

    private static F32x4 withSignOf(F32x4 a, F32x4 b) {
        return view(I64x2.or(raw(b), I64x2.and(raw(a), I64x2.splat(SIGNS))));
    }

    /** What was rounded, with the number's sign, or the number itself where it is large or none; a NaN becomes quiet. */
    private static F32x4 rounded(F32x4 a, F32x4 b) {
        return VectorSupport.blend(
                F32x4.class,
                Mask.class,
                float.class,
                4,
                quiet(a),
                withSignOf(a, b),
                VectorSupport.compare(
                        VectorSupport.BT_lt,
                        F32x4.class,
                        Mask.class,
                        float.class,
                        4,
                        abs(a),
                        splat(WHOLE),
                        null,
                        F32x4Scalar.PLAIN),
                F32x4Scalar.PLAIN);
    }

    /** {@code f32x4.convert_i32x4_s}. */
    public static I64x2 convertI32x4S(I64x2 a) {
        return raw(converted(I32x4.view(a)));
    }

    /** {@code f32x4.convert_i32x4_u}. */
    public static I64x2 convertI32x4U(I64x2 a) {
        I32x4 v = I32x4.view(a);
        F32x4 upper = converted(I32x4.shrU(v, 16));
        F32x4 lower = converted(I32x4.view(I64x2.and(a, I64x2.splat(0x0000_ffff_0000_ffffL))));
        return raw(add(mul(upper, splat(65_536f)), lower));
    }

    /** {@code f32x4.demote_f64x2_zero}. */
    public static I64x2 demoteF64x2Zero(I64x2 a) {
        return I64x2.of(VectorFloats.f32x4DemoteF64x2Zero(I64x2.low(a), I64x2.high(a)), 0);
    }

    private static F32x4 converted(I32x4 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_CAST,
                I32x4.class,
                int.class,
                4,
                F32x4.class,
                float.class,
                4,
                a,
                null,
                FROM_INT);
    }

    /** The integers, of too large numbers the nearest, of NaN zero. */
    static I32x4 truncated(F32x4 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_CAST, F32x4.class, float.class, 4, I32x4.class, int.class, 4, a, null, TO_INT);
    }

    /** The same without sign: what is not below 2^31 is converted less that much. */
    static I64x2 truncatedU(F32x4 a) {
        F32x4 positive = max(
                a,
                VectorSupport.fromBitsCoerced(
                        F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN));
        F32x4 limit = splat(0x1p31f);
        Mask large = VectorSupport.compare(
                VectorSupport.BT_ge, F32x4.class, Mask.class, float.class, 4, positive, limit, null, F32x4Scalar.PLAIN);
        I32x4 lower = truncated(sub(
                positive,
                VectorSupport.blend(
                        F32x4.class,
                        Mask.class,
                        float.class,
                        4,
                        VectorSupport.fromBitsCoerced(
                                F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                        limit,
                        large,
                        F32x4Scalar.PLAIN)));
        return I64x2.xor(
                I32x4.raw(lower),
                raw(VectorSupport.blend(
                        F32x4.class,
                        Mask.class,
                        float.class,
                        4,
                        VectorSupport.fromBitsCoerced(
                                F32x4.class, float.class, 4, 0, VectorSupport.MODE_BROADCAST, null, F32x4Scalar.PLAIN),
                        VectorSupport.fromBitsCoerced(
                                F32x4.class,
                                float.class,
                                4,
                                Integer.MIN_VALUE,
                                VectorSupport.MODE_BROADCAST,
                                null,
                                F32x4Scalar.PLAIN),
                        large,
                        F32x4Scalar.PLAIN)));
    }

    /** {@code v128.load}. */
    public static F32x4 load(LinearMemory m, int a, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        return VectorSupport.load(F32x4.class, float.class, 4, null, at, false, null, at, null, F32x4Scalar.PLAIN);
    }

    /** {@code v128.store}. */
    public static void store(LinearMemory m, int a, F32x4 v, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        VectorSupport.store(F32x4.class, float.class, 4, null, at, false, v, null, at, F32x4Scalar.PLAIN);
    }

    /** {@code v128.load} with a 64-bit address. */
    public static F32x4 load(LinearMemory m, long a, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        return VectorSupport.load(F32x4.class, float.class, 4, null, at, false, null, at, null, F32x4Scalar.PLAIN);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void store(LinearMemory m, long a, F32x4 v, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        VectorSupport.store(F32x4.class, float.class, 4, null, at, false, v, null, at, F32x4Scalar.PLAIN);
    }

    // What HotSpot knows to do in one instruction or a few; C2 replaces the calls of VectorSupport

    /** These lanes of any vector. */
    public static F32x4 view(I64x2 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I64x2.class,
                long.class,
                2,
                F32x4.class,
                float.class,
                4,
                a,
                null,
                VIEW);
    }

    /** The vector as it is, whatever its lanes. */
    public static I64x2 raw(F32x4 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                F32x4.class,
                float.class,
                4,
                I64x2.class,
                long.class,
                2,
                a,
                null,
                RAW);
    }

    // Everything else: the same by the methods on halves

    F32x4(long low, long high) {
        super(fill(new float[4], FLOAT_BASE, low, high));
    }

    @Override
    long lowBits() {
        return halfAt(FLOAT_BASE);
    }

    @Override
    long highBits() {
        return halfAt(FLOAT_BASE + Long.BYTES);
    }

    /** Which lanes a comparison holds in. */
    static final class Mask extends LaneMask<Float> {
        static final Class<Float> ETYPE = float.class;
        static final int VLENGTH = 4;

        Mask(long low, long high) {
            super(bits(low, high, 4));
        }
    }

    private static final VectorSupport.VectorConvertOp<F32x4, I64x2, VectorSupport.VectorSpecies<Float>> VIEW =
            new View();
    private static final VectorSupport.VectorConvertOp<I64x2, F32x4, VectorSupport.VectorSpecies<Long>> RAW = new Raw();

    private static final class View
            implements VectorSupport.VectorConvertOp<F32x4, I64x2, VectorSupport.VectorSpecies<Float>> {
        @Override
        public F32x4 apply(I64x2 a, VectorSupport.VectorSpecies<Float> species) {
            return new F32x4(a.lowBits(), a.highBits());
        }
    }

    private static final class Raw
            implements VectorSupport.VectorConvertOp<I64x2, F32x4, VectorSupport.VectorSpecies<Long>> {
        @Override
        public I64x2 apply(F32x4 a, VectorSupport.VectorSpecies<Long> species) {
            return new I64x2(a.lowBits(), a.highBits());
        }
    }

    private static final FromInt FROM_INT = new FromInt();
    private static final ToInt TO_INT = new ToInt();

    private static final class FromInt
            implements VectorSupport.VectorConvertOp<F32x4, I32x4, VectorSupport.VectorSpecies<Float>> {
        @Override
        public F32x4 apply(I32x4 a, VectorSupport.VectorSpecies<Float> species) {
            return new F32x4(
                    VectorFloats.f32x4ConvertI32x4S(a.lowBits()), VectorFloats.f32x4ConvertI32x4S(a.highBits()));
        }
    }

    private static final class ToInt
            implements VectorSupport.VectorConvertOp<I32x4, F32x4, VectorSupport.VectorSpecies<Integer>> {
        @Override
        public I32x4 apply(F32x4 a, VectorSupport.VectorSpecies<Integer> species) {
            return new I32x4(
                    VectorFloats.i32x4TruncSatF32x4S(a.lowBits()), VectorFloats.i32x4TruncSatF32x4S(a.highBits()));
        }
    }
}
