package dev.sarsen.runtime.abi;

import java.util.Objects;
import jdk.internal.vm.vector.VectorSupport;

/**
 * Eight integers of 16 bits, in a vector register where C2 compiles.
 *
 * <p>Each public method is the WebAssembly instruction of its name on such lanes, and may be called by generated code. Pure
 * functions of their arguments, none of which is null.
 */
public final class I16x8 extends Lanes<Short> {

    /** HotSpot reads the type and the number of lanes under these names. */
    static final Class<Short> ETYPE = short.class;

    static final int VLENGTH = 8;

    /** {@code i16x8.add}. */
    public static I16x8 add(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_ADD, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.ADD);
    }

    /** {@code i16x8.sub}. */
    public static I16x8 sub(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUB, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.SUB);
    }

    /** {@code i16x8.mul}. */
    public static I16x8 mul(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MUL, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.MUL);
    }

    /** {@code i16x8.min_s}. */
    public static I16x8 minS(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MIN, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.MIN);
    }

    /** {@code i16x8.min_u}. */
    public static I16x8 minU(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_UMIN, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.UMIN);
    }

    /** {@code i16x8.max_s}. */
    public static I16x8 maxS(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MAX, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.MAX);
    }

    /** {@code i16x8.max_u}. */
    public static I16x8 maxU(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_UMAX, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.UMAX);
    }

    /** {@code i16x8.add_sat_s}. */
    public static I16x8 addSatS(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SADD, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.SADD);
    }

    /** {@code i16x8.add_sat_u}. */
    public static I16x8 addSatU(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUADD, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.SUADD);
    }

    /** {@code i16x8.sub_sat_s}. */
    public static I16x8 subSatS(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SSUB, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.SSUB);
    }

    /** {@code i16x8.sub_sat_u}. */
    public static I16x8 subSatU(I16x8 a, I16x8 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUSUB, I16x8.class, null, short.class, 8, a, b, null, I16x8Scalar.SUSUB);
    }

    /** {@code i16x8.eq}. */
    public static I16x8 eq(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_eq, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.ne}. */
    public static I16x8 ne(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ne, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.lt_s}. */
    public static I16x8 ltS(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_lt, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.lt_u}. */
    public static I16x8 ltU(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ult, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.gt_s}. */
    public static I16x8 gtS(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_gt, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.gt_u}. */
    public static I16x8 gtU(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ugt, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.le_s}. */
    public static I16x8 leS(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_le, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.le_u}. */
    public static I16x8 leU(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ule, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.ge_s}. */
    public static I16x8 geS(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ge, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.ge_u}. */
    public static I16x8 geU(I16x8 a, I16x8 b) {
        return VectorSupport.blend(
                I16x8.class,
                Mask.class,
                short.class,
                8,
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, -1, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_uge, I16x8.class, Mask.class, short.class, 8, a, b, null, I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.neg}. */
    public static I16x8 neg(I16x8 a) {
        return sub(
                VectorSupport.fromBitsCoerced(
                        I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                a);
    }

    /** {@code i16x8.abs}. */
    public static I16x8 abs(I16x8 a) {
        return VectorSupport.unaryOp(
                VectorSupport.VECTOR_OP_ABS, I16x8.class, null, short.class, 8, a, null, I16x8Scalar.ABS);
    }

    /** {@code i16x8.shl}. */
    public static I16x8 shl(I16x8 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_LSHIFT,
                I16x8.class,
                null,
                short.class,
                8,
                a,
                count & 15,
                null,
                I16x8Scalar.LSHIFT);
    }

    /** {@code i16x8.shr_s}. */
    public static I16x8 shrS(I16x8 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_RSHIFT,
                I16x8.class,
                null,
                short.class,
                8,
                a,
                count & 15,
                null,
                I16x8Scalar.RSHIFT);
    }

    /** {@code i16x8.shr_u}. */
    public static I16x8 shrU(I16x8 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_URSHIFT,
                I16x8.class,
                null,
                short.class,
                8,
                a,
                count & 15,
                null,
                I16x8Scalar.URSHIFT);
    }

    /** {@code i16x8.bitmask}. */
    public static int bitmask(I16x8 a) {
        return (int) VectorSupport.maskReductionCoerced(
                VectorSupport.VECTOR_OP_MASK_TOLONG,
                Mask.class,
                short.class,
                8,
                VectorSupport.compare(
                        VectorSupport.BT_lt,
                        I16x8.class,
                        Mask.class,
                        short.class,
                        8,
                        a,
                        VectorSupport.fromBitsCoerced(
                                I16x8.class, short.class, 8, 0, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN),
                        null,
                        I16x8Scalar.PLAIN),
                I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.all_true}. */
    public static int allTrue(I16x8 a) {
        return (int) VectorSupport.maskReductionCoerced(
                                VectorSupport.VECTOR_OP_MASK_TOLONG,
                                Mask.class,
                                short.class,
                                8,
                                VectorSupport.compare(
                                        VectorSupport.BT_eq,
                                        I16x8.class,
                                        Mask.class,
                                        short.class,
                                        8,
                                        a,
                                        VectorSupport.fromBitsCoerced(
                                                I16x8.class,
                                                short.class,
                                                8,
                                                0,
                                                VectorSupport.MODE_BROADCAST,
                                                null,
                                                I16x8Scalar.PLAIN),
                                        null,
                                        I16x8Scalar.PLAIN),
                                I16x8Scalar.PLAIN)
                        == 0
                ? 1
                : 0;
    }

    /** {@code i16x8.splat}. */
    public static I16x8 splat(int a) {
        return VectorSupport.fromBitsCoerced(
                I16x8.class, short.class, 8, a, VectorSupport.MODE_BROADCAST, null, I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.replace_lane}. */
    public static I16x8 replaceLane(I16x8 a, int value, int lane) {
        return VectorSupport.insert(I16x8.class, short.class, 8, a, lane & 7, value, I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.extract_lane_s}. */
    public static int extractLaneS(I16x8 a, int lane) {
        return (int) VectorSupport.extract(I16x8.class, short.class, 8, a, lane & 7, I16x8Scalar.PLAIN);
    }

    /** {@code i16x8.extract_lane_u}. */
    public static int extractLaneU(I16x8 a, int lane) {
        return (int) VectorSupport.extract(I16x8.class, short.class, 8, a, lane & 7, I16x8Scalar.PLAIN) & 0xffff;
    }

    /** {@code i16x8.avgr_u}. */
    public static I16x8 avgrU(I16x8 a, I16x8 b) {
        I64x2 half = I64x2.and(I64x2.shrU(I64x2.xor(raw(a), raw(b)), 1), I64x2.splat(0x7fff_7fff_7fff_7fffL));
        return view(I64x2.sub(I64x2.or(raw(a), raw(b)), half));
    }

    /** {@code i16x8.q15mulr_sat_s}. */
    public static I16x8 q15mulrSatS(I16x8 a, I16x8 b) {
        I32x4 even = I32x4.rounded(I32x4.evenShorts(raw(a)), I32x4.evenShorts(raw(b)));
        I32x4 odd = I32x4.rounded(I32x4.oddShorts(raw(a)), I32x4.oddShorts(raw(b)));
        return view(I32x4.pairs(even, odd));
    }

    /** {@code i16x8.relaxed_q15mulr_s}. */
    public static I16x8 relaxedQ15mulrS(I16x8 a, I16x8 b) {
        return q15mulrSatS(a, b);
    }

    /** {@code i16x8.extend_low_i8x16_s}. */
    public static I64x2 extendLowI8x16S(I64x2 a) {
        return raw(shrS(view(I8x16.choose(a, 0x0303_0202_0101_0000L, 0x0707_0606_0505_0404L)), 8));
    }

    /** {@code i16x8.extmul_low_i8x16_s}. */
    public static I64x2 extmulLowI8x16S(I64x2 a, I64x2 b) {
        return raw(mul(view(extendLowI8x16S(a)), view(extendLowI8x16S(b))));
    }

    /** {@code i16x8.extend_high_i8x16_s}. */
    public static I64x2 extendHighI8x16S(I64x2 a) {
        return raw(shrS(view(I8x16.choose(a, 0x0b0b_0a0a_0909_0808L, 0x0f0f_0e0e_0d0d_0c0cL)), 8));
    }

    /** {@code i16x8.extmul_high_i8x16_s}. */
    public static I64x2 extmulHighI8x16S(I64x2 a, I64x2 b) {
        return raw(mul(view(extendHighI8x16S(a)), view(extendHighI8x16S(b))));
    }

    /** {@code i16x8.extadd_pairwise_i8x16_s}. */
    public static I64x2 extaddPairwiseI8x16S(I64x2 a) {
        return raw(add(evenBytes(a), shrS(view(a), 8)));
    }

    /** {@code i16x8.narrow_i32x4_s}. */
    public static I64x2 narrowI32x4S(I64x2 a, I64x2 b) {
        I32x4 least = I32x4.splat(Short.MIN_VALUE);
        I32x4 most = I32x4.splat(Short.MAX_VALUE);
        I32x4 low = I32x4.minS(I32x4.maxS(I32x4.view(a), least), most);
        I32x4 high = I32x4.minS(I32x4.maxS(I32x4.view(b), least), most);
        return I8x16.choose(I32x4.pairs(low, high), 0x0d0c_0908_0504_0100L, 0x0f0e_0b0a_0706_0302L);
    }

    /** {@code i16x8.extend_low_i8x16_u}. */
    public static I64x2 extendLowI8x16U(I64x2 a) {
        return raw(shrU(view(I8x16.choose(a, 0x0303_0202_0101_0000L, 0x0707_0606_0505_0404L)), 8));
    }

    /** {@code i16x8.extmul_low_i8x16_u}. */
    public static I64x2 extmulLowI8x16U(I64x2 a, I64x2 b) {
        return raw(mul(view(extendLowI8x16U(a)), view(extendLowI8x16U(b))));
    }

    /** {@code i16x8.extend_high_i8x16_u}. */
    public static I64x2 extendHighI8x16U(I64x2 a) {
        return raw(shrU(view(I8x16.choose(a, 0x0b0b_0a0a_0909_0808L, 0x0f0f_0e0e_0d0d_0c0cL)), 8));
    }

    /** {@code i16x8.extmul_high_i8x16_u}. */
    public static I64x2 extmulHighI8x16U(I64x2 a, I64x2 b) {
        return raw(mul(view(extendHighI8x16U(a)), view(extendHighI8x16U(b))));
    }

    /** {@code i16x8.extadd_pairwise_i8x16_u}. */
    public static I64x2 extaddPairwiseI8x16U(I64x2 a) {
        return raw(add(view(I64x2.and(a, I64x2.splat(0x00ff_00ff_00ff_00ffL))), shrU(view(a), 8)));
    }

    /** {@code i16x8.narrow_i32x4_u}. */
    public static I64x2 narrowI32x4U(I64x2 a, I64x2 b) {
        I32x4 least = I32x4.splat(0);
        I32x4 most = I32x4.splat(0xffff);
        I32x4 low = I32x4.minS(I32x4.maxS(I32x4.view(a), least), most);
        I32x4 high = I32x4.minS(I32x4.maxS(I32x4.view(b), least), most);
        return I8x16.choose(I32x4.pairs(low, high), 0x0d0c_0908_0504_0100L, 0x0f0e_0b0a_0706_0302L);
    }

    /** {@code i16x8.relaxed_dot_i8x16_i7x16_s}. */
    public static I64x2 relaxedDotI8x16I7x16S(I64x2 a, I64x2 b) {
        I16x8 even = mul(evenBytes(a), evenBytes(b));
        return raw(add(even, mul(shrS(view(a), 8), shrS(view(b), 8))));
    }

    private static I16x8 evenBytes(I64x2 a) {
        return shrS(shl(view(a), 8), 8);
    }

    /** {@code v128.load}. */
    public static I16x8 load(LinearMemory m, int a, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        return VectorSupport.load(I16x8.class, short.class, 8, null, at, false, null, at, null, I16x8Scalar.PLAIN);
    }

    /** {@code v128.store}. */
    public static void store(LinearMemory m, int a, I16x8 v, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        VectorSupport.store(I16x8.class, short.class, 8, null, at, false, v, null, at, I16x8Scalar.PLAIN);
    }

    /** {@code v128.load} with a 64-bit address. */
    public static I16x8 load(LinearMemory m, long a, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        return VectorSupport.load(I16x8.class, short.class, 8, null, at, false, null, at, null, I16x8Scalar.PLAIN);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void store(LinearMemory m, long a, I16x8 v, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        VectorSupport.store(I16x8.class, short.class, 8, null, at, false, v, null, at, I16x8Scalar.PLAIN);
    }

    // What HotSpot knows to do in one instruction or a few; C2 replaces the calls of VectorSupport

    /** These lanes of any vector. */
    public static I16x8 view(I64x2 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I64x2.class,
                long.class,
                2,
                I16x8.class,
                short.class,
                8,
                a,
                null,
                VIEW);
    }

    /** The vector as it is, whatever its lanes. */
    public static I64x2 raw(I16x8 a) {
        return VectorSupport.convert(
                VectorSupport.VECTOR_OP_REINTERPRET,
                I16x8.class,
                short.class,
                8,
                I64x2.class,
                long.class,
                2,
                a,
                null,
                RAW);
    }

    // Everything else: the same by the methods on halves

    I16x8(long low, long high) {
        super(fill(new short[8], SHORT_BASE, low, high));
    }

    @Override
    long lowBits() {
        return halfAt(SHORT_BASE);
    }

    @Override
    long highBits() {
        return halfAt(SHORT_BASE + Long.BYTES);
    }

    /** Which lanes a comparison holds in. */
    static final class Mask extends LaneMask<Short> {
        static final Class<Short> ETYPE = short.class;
        static final int VLENGTH = 8;

        Mask(long low, long high) {
            super(bits(low, high, 8));
        }
    }

    private static final VectorSupport.VectorConvertOp<I16x8, I64x2, VectorSupport.VectorSpecies<Short>> VIEW =
            new View();
    private static final VectorSupport.VectorConvertOp<I64x2, I16x8, VectorSupport.VectorSpecies<Long>> RAW = new Raw();

    private static final class View
            implements VectorSupport.VectorConvertOp<I16x8, I64x2, VectorSupport.VectorSpecies<Short>> {
        @Override
        public I16x8 apply(I64x2 a, VectorSupport.VectorSpecies<Short> species) {
            return new I16x8(a.lowBits(), a.highBits());
        }
    }

    private static final class Raw
            implements VectorSupport.VectorConvertOp<I64x2, I16x8, VectorSupport.VectorSpecies<Long>> {
        @Override
        public I64x2 apply(I16x8 a, VectorSupport.VectorSpecies<Long> species) {
            return new I64x2(a.lowBits(), a.highBits());
        }
    }
}
