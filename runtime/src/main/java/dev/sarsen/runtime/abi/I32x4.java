package dev.sarsen.runtime.abi;

import java.util.Objects;
import jdk.internal.vm.vector.VectorSupport;

/**
 * Four integers of 32 bits, in a vector register where C2 compiles.
 *
 * <p>Each public method is the WebAssembly instruction of its name on such lanes, and may be called by generated code. Pure
 * functions of their arguments, none of which is null.
 */
public final class I32x4 extends Lanes<Integer> {

    /** HotSpot reads the type and the number of lanes under these names. */
    static final Class<Integer> ETYPE = int.class;

    static final int VLENGTH = 4;

    /** {@code i32x4.add}. */
    public static I32x4 add(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_ADD, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.ADD);
    }

    /** {@code i32x4.sub}. */
    public static I32x4 sub(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUB, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.SUB);
    }

    /** {@code i32x4.mul}. */
    public static I32x4 mul(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MUL, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.MUL);
    }

    /** {@code i32x4.min_s}. */
    public static I32x4 minS(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MIN, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.MIN);
    }

    /** {@code i32x4.min_u}. */
    public static I32x4 minU(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_UMIN, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.UMIN);
    }

    /** {@code i32x4.max_s}. */
    public static I32x4 maxS(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MAX, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.MAX);
    }

    /** {@code i32x4.max_u}. */
    public static I32x4 maxU(I32x4 a, I32x4 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_UMAX, I32x4.class, null, int.class, 4, a, b, null, I32x4Scalar.UMAX);
    }

    /** {@code i32x4.eq}. */
    public static I32x4 eq(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_eq, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.ne}. */
    public static I32x4 ne(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ne, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.lt_s}. */
    public static I32x4 ltS(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_lt, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.lt_u}. */
    public static I32x4 ltU(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ult, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.gt_s}. */
    public static I32x4 gtS(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_gt, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.gt_u}. */
    public static I32x4 gtU(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ugt, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.le_s}. */
    public static I32x4 leS(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_le, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.le_u}. */
    public static I32x4 leU(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ule, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.ge_s}. */
    public static I32x4 geS(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ge, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.ge_u}. */
    public static I32x4 geU(I32x4 a, I32x4 b) {
        return VectorSupport.blend(
                I32x4.class,
                Mask.class,
                int.class,
                4,
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, -1, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_uge, I32x4.class, Mask.class, int.class, 4, a, b, null, I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.neg}. */
    public static I32x4 neg(I32x4 a) {
        return sub(
                VectorSupport.fromBitsCoerced(
                        I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                a);
    }

    /** {@code i32x4.abs}. */
    public static I32x4 abs(I32x4 a) {
        return VectorSupport.unaryOp(
                VectorSupport.VECTOR_OP_ABS, I32x4.class, null, int.class, 4, a, null, I32x4Scalar.ABS);
    }

    /** {@code i32x4.shl}. */
    public static I32x4 shl(I32x4 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_LSHIFT,
                I32x4.class,
                null,
                int.class,
                4,
                a,
                count & 31,
                null,
                I32x4Scalar.LSHIFT);
    }

    /** {@code i32x4.shr_s}. */
    public static I32x4 shrS(I32x4 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_RSHIFT,
                I32x4.class,
                null,
                int.class,
                4,
                a,
                count & 31,
                null,
                I32x4Scalar.RSHIFT);
    }

    /** {@code i32x4.shr_u}. */
    public static I32x4 shrU(I32x4 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_URSHIFT,
                I32x4.class,
                null,
                int.class,
                4,
                a,
                count & 31,
                null,
                I32x4Scalar.URSHIFT);
    }

    /** {@code i32x4.bitmask}. */
    public static int bitmask(I32x4 a) {
        return (int) VectorSupport.maskReductionCoerced(
                VectorSupport.VECTOR_OP_MASK_TOLONG,
                Mask.class,
                int.class,
                4,
                VectorSupport.compare(
                        VectorSupport.BT_lt,
                        I32x4.class,
                        Mask.class,
                        int.class,
                        4,
                        a,
                        VectorSupport.fromBitsCoerced(
                                I32x4.class, int.class, 4, 0, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN),
                        null,
                        I32x4Scalar.PLAIN),
                I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.all_true}. */
    public static int allTrue(I32x4 a) {
        return (int) VectorSupport.maskReductionCoerced(
                                VectorSupport.VECTOR_OP_MASK_TOLONG,
                                Mask.class,
                                int.class,
                                4,
                                VectorSupport.compare(
                                        VectorSupport.BT_eq,
                                        I32x4.class,
                                        Mask.class,
                                        int.class,
                                        4,
                                        a,
                                        VectorSupport.fromBitsCoerced(
                                                I32x4.class,
                                                int.class,
                                                4,
                                                0,
                                                VectorSupport.MODE_BROADCAST,
                                                null,
                                                I32x4Scalar.PLAIN),
                                        null,
                                        I32x4Scalar.PLAIN),
                                I32x4Scalar.PLAIN)
                        == 0
                ? 1
                : 0;
    }

    /** {@code i32x4.splat}. */
    public static I32x4 splat(int a) {
        return VectorSupport.fromBitsCoerced(
                I32x4.class, int.class, 4, a, VectorSupport.MODE_BROADCAST, null, I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.replace_lane}. */
    public static I32x4 replaceLane(I32x4 a, int value, int lane) {
        return VectorSupport.insert(I32x4.class, int.class, 4, a, lane & 3, value, I32x4Scalar.PLAIN);
    }

    /** {@code i32x4.extract_lane}. */
    public static int extractLane(I32x4 a, int lane) {
        return (int) VectorSupport.extract(I32x4.class, int.class, 4, a, lane & 3, I32x4Scalar.PLAIN);
    }

    static I32x4 evenShorts(I64x2 a) {
        return shrS(shl(view(a), 16), 16);
    }

    static I32x4 oddShorts(I64x2 a) {
        return shrS(view(a), 16);
    }

    /** The upper half of products, rounded; only the smallest number's square is too large. */
    static I32x4 rounded(I32x4 a, I32x4 b) {
        return minS(shrS(add(mul(a, b), splat(0x4000)), 15), splat(0x7fff));
    }

    /** The lower halves of the lanes, of the first operand below those of the second. */
    static I64x2 pairs(I32x4 even, I32x4 odd) {
        return I64x2.or(I64x2.and(raw(even), I64x2.splat(0x0000_ffff_0000_ffffL)), raw(shl(odd, 16)));
    }

    /** {@code i32x4.dot_i16x8_s}. */
    public static I64x2 dotI16x8S(I64x2 a, I64x2 b) {
        return raw(add(mul(evenShorts(a), evenShorts(b)), mul(oddShorts(a), oddShorts(b))));
    }

    /** {@code i32x4.relaxed_dot_i8x16_i7x16_add_s}. */
    public static I64x2 relaxedDotI8x16I7x16AddS(I64x2 a, I64x2 b, I64x2 c) {
        I64x2 products = I16x8.relaxedDotI8x16I7x16S(a, b);
        return raw(add(view(extaddPairwiseI16x8S(products)), view(c)));
    }

    /** {@code i32x4.extend_low_i16x8_s}. */
    public static I64x2 extendLowI16x8S(I64x2 a) {
        return raw(shrS(view(I8x16.choose(a, 0x0302_0302_0100_0100L, 0x0706_0706_0504_0504L)), 16));
    }

    /** {@code i32x4.extmul_low_i16x8_s}. */
    public static I64x2 extmulLowI16x8S(I64x2 a, I64x2 b) {
        return raw(mul(view(extendLowI16x8S(a)), view(extendLowI16x8S(b))));
    }

    /** {@code i32x4.extend_high_i16x8_s}. */
    public static I64x2 extendHighI16x8S(I64x2 a) {
        return raw(shrS(view(I8x16.choose(a, 0x0b0a_0b0a_0908_0908L, 0x0f0e_0f0e_0d0c_0d0cL)), 16));
    }

    /** {@code i32x4.extmul_high_i16x8_s}. */
    public static I64x2 extmulHighI16x8S(I64x2 a, I64x2 b) {
        return raw(mul(view(extendHighI16x8S(a)), view(extendHighI16x8S(b))));
    }

    /** {@code i32x4.extadd_pairwise_i16x8_s}. */
    public static I64x2 extaddPairwiseI16x8S(I64x2 a) {
        return raw(add(evenShorts(a), shrS(view(a), 16)));
    }

    /** {@code i32x4.extend_low_i16x8_u}. */
    public static I64x2 extendLowI16x8U(I64x2 a) {
        return raw(shrU(view(I8x16.choose(a, 0x0302_0302_0100_0100L, 0x0706_0706_0504_0504L)), 16));
    }

    /** {@code i32x4.extmul_low_i16x8_u}. */
    public static I64x2 extmulLowI16x8U(I64x2 a, I64x2 b) {
        return raw(mul(view(extendLowI16x8U(a)), view(extendLowI16x8U(b))));
    }

    /** {@code i32x4.extend_high_i16x8_u}. */
    public static I64x2 extendHighI16x8U(I64x2 a) {
        return raw(shrU(view(I8x16.choose(a, 0x0b0a_0b0a_0908_0908L, 0x0f0e_0f0e_0d0c_0d0cL)), 16));
    }

    /** {@code i32x4.extmul_high_i16x8_u}. */
    public static I64x2 extmulHighI16x8U(I64x2 a, I64x2 b) {
        return raw(mul(view(extendHighI16x8U(a)), view(extendHighI16x8U(b))));
    }

    /** {@code i32x4.extadd_pairwise_i16x8_u}. */
    public static I64x2 extaddPairwiseI16x8U(I64x2 a) {
        return raw(add(view(I64x2.and(a, I64x2.splat(0x0000_ffff_0000_ffffL))), shrU(view(a), 16)));
    }

    /** {@code i32x4.trunc_sat_f32x4_s}. */
    public static I64x2 truncSatF32x4S(I64x2 a) {
        return raw(F32x4.truncated(F32x4.view(a)));
    }

    /** {@code i32x4.trunc_sat_f32x4_u}. */
    public static I64x2 truncSatF32x4U(I64x2 a) {
        return F32x4.truncatedU(F32x4.view(a));
    }

    /** {@code i32x4.trunc_sat_f64x2_s_zero}. */
    public static I64x2 truncSatF64x2SZero(I64x2 a) {
        return I64x2.of(VectorFloats.i32x4TruncSatF64x2SZero(I64x2.low(a), I64x2.high(a)), 0);
    }

    /** {@code i32x4.trunc_sat_f64x2_u_zero}. */
    public static I64x2 truncSatF64x2UZero(I64x2 a) {
        return I64x2.of(VectorFloats.i32x4TruncSatF64x2UZero(I64x2.low(a), I64x2.high(a)), 0);
    }

    /** {@code i32x4.relaxed_trunc_f32x4_s}. */
    public static I64x2 relaxedTruncF32x4S(I64x2 a) {
        return raw(F32x4.truncated(F32x4.view(a)));
    }

    /** {@code i32x4.relaxed_trunc_f32x4_u}. */
    public static I64x2 relaxedTruncF32x4U(I64x2 a) {
        return F32x4.truncatedU(F32x4.view(a));
    }

    /** {@code i32x4.relaxed_trunc_f64x2_s_zero}. */
    public static I64x2 relaxedTruncF64x2SZero(I64x2 a) {
        return I64x2.of(VectorFloats.i32x4TruncSatF64x2SZero(I64x2.low(a), I64x2.high(a)), 0);
    }

    /** {@code i32x4.relaxed_trunc_f64x2_u_zero}. */
    public static I64x2 relaxedTruncF64x2UZero(I64x2 a) {
        return I64x2.of(VectorFloats.i32x4TruncSatF64x2UZero(I64x2.low(a), I64x2.high(a)), 0);
    }

    /** {@code v128.load}. */
    public static I32x4 load(LinearMemory m, int a, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        return VectorSupport.load(I32x4.class, int.class, 4, null, at, false, null, at, null, I32x4Scalar.PLAIN);
    }

    /** {@code v128.store}. */
    public static void store(LinearMemory m, int a, I32x4 v, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        VectorSupport.store(I32x4.class, int.class, 4, null, at, false, v, null, at, I32x4Scalar.PLAIN);
    }

    /** {@code v128.load} with a 64-bit address. */
    public static I32x4 load(LinearMemory m, long a, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        return VectorSupport.load(I32x4.class, int.class, 4, null, at, false, null, at, null, I32x4Scalar.PLAIN);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void store(LinearMemory m, long a, I32x4 v, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        VectorSupport.store(I32x4.class, int.class, 4, null, at, false, v, null, at, I32x4Scalar.PLAIN);
    }

    // What HotSpot knows to do in one instruction or a few; C2 replaces the calls of VectorSupport

    /** These lanes of any vector. */
    public static I32x4 view(I64x2 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I64x2.class,
                long.class,
                2,
                I32x4.class,
                int.class,
                4,
                a,
                null,
                VIEW);
    }

    /** The vector as it is, whatever its lanes. */
    public static I64x2 raw(I32x4 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I32x4.class,
                int.class,
                4,
                I64x2.class,
                long.class,
                2,
                a,
                null,
                RAW);
    }

    // Everything else: the same by the methods on halves

    I32x4(long low, long high) {
        super(fill(new int[4], INT_BASE, low, high));
    }

    @Override
    long lowBits() {
        return halfAt(INT_BASE);
    }

    @Override
    long highBits() {
        return halfAt(INT_BASE + Long.BYTES);
    }

    /** Which lanes a comparison holds in. */
    static final class Mask extends LaneMask<Integer> {
        static final Class<Integer> ETYPE = int.class;
        static final int VLENGTH = 4;

        Mask(long low, long high) {
            super(bits(low, high, 4));
        }
    }

    private static final VectorSupport.VectorConvertOp<I32x4, I64x2, VectorSupport.VectorSpecies<Integer>> VIEW =
            new View();
    private static final VectorSupport.VectorConvertOp<I64x2, I32x4, VectorSupport.VectorSpecies<Long>> RAW = new Raw();

    private static final class View
            implements VectorSupport.VectorConvertOp<I32x4, I64x2, VectorSupport.VectorSpecies<Integer>> {
        @Override
        public I32x4 apply(I64x2 a, VectorSupport.VectorSpecies<Integer> species) {
            return new I32x4(a.lowBits(), a.highBits());
        }
    }

    private static final class Raw
            implements VectorSupport.VectorConvertOp<I64x2, I32x4, VectorSupport.VectorSpecies<Long>> {
        @Override
        public I64x2 apply(I32x4 a, VectorSupport.VectorSpecies<Long> species) {
            return new I64x2(a.lowBits(), a.highBits());
        }
    }
}
