package dev.sarsen.runtime.abi;

import java.util.Objects;
import jdk.internal.vm.vector.VectorSupport;

/**
 * Two integers of 64 bits, and any vector while nothing is known of its lanes, in a vector register where C2 compiles.
 *
 * <p>Each public method is the WebAssembly instruction of its name on such lanes, and may be called by generated code. Pure
 * functions of their arguments, none of which is null.
 */
public final class I64x2 extends Lanes<Long> {

    /** HotSpot reads the type and the number of lanes under these names. */
    static final Class<Long> ETYPE = long.class;

    static final int VLENGTH = 2;

    /** {@code i64x2.add}. */
    public static I64x2 add(I64x2 a, I64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_ADD, I64x2.class, null, long.class, 2, a, b, null, I64x2Scalar.ADD);
    }

    /** {@code i64x2.sub}. */
    public static I64x2 sub(I64x2 a, I64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_SUB, I64x2.class, null, long.class, 2, a, b, null, I64x2Scalar.SUB);
    }

    /** {@code i64x2.mul}. */
    public static I64x2 mul(I64x2 a, I64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_MUL, I64x2.class, null, long.class, 2, a, b, null, I64x2Scalar.MUL);
    }

    /** {@code i64x2.eq}. */
    public static I64x2 eq(I64x2 a, I64x2 b) {
        return VectorSupport.blend(
                I64x2.class,
                Mask.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_eq, I64x2.class, Mask.class, long.class, 2, a, b, null, I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.ne}. */
    public static I64x2 ne(I64x2 a, I64x2 b) {
        return VectorSupport.blend(
                I64x2.class,
                Mask.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ne, I64x2.class, Mask.class, long.class, 2, a, b, null, I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.lt_s}. */
    public static I64x2 ltS(I64x2 a, I64x2 b) {
        return VectorSupport.blend(
                I64x2.class,
                Mask.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_lt, I64x2.class, Mask.class, long.class, 2, a, b, null, I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.gt_s}. */
    public static I64x2 gtS(I64x2 a, I64x2 b) {
        return VectorSupport.blend(
                I64x2.class,
                Mask.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_gt, I64x2.class, Mask.class, long.class, 2, a, b, null, I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.le_s}. */
    public static I64x2 leS(I64x2 a, I64x2 b) {
        return VectorSupport.blend(
                I64x2.class,
                Mask.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_le, I64x2.class, Mask.class, long.class, 2, a, b, null, I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.ge_s}. */
    public static I64x2 geS(I64x2 a, I64x2 b) {
        return VectorSupport.blend(
                I64x2.class,
                Mask.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                VectorSupport.compare(
                        VectorSupport.BT_ge, I64x2.class, Mask.class, long.class, 2, a, b, null, I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.neg}. */
    public static I64x2 neg(I64x2 a) {
        return sub(
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                a);
    }

    /** {@code i64x2.shl}. */
    public static I64x2 shl(I64x2 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_LSHIFT,
                I64x2.class,
                null,
                long.class,
                2,
                a,
                count & 63,
                null,
                I64x2Scalar.LSHIFT);
    }

    /** {@code i64x2.shr_s}. */
    public static I64x2 shrS(I64x2 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_RSHIFT,
                I64x2.class,
                null,
                long.class,
                2,
                a,
                count & 63,
                null,
                I64x2Scalar.RSHIFT);
    }

    /** {@code i64x2.shr_u}. */
    public static I64x2 shrU(I64x2 a, int count) {
        return VectorSupport.broadcastInt(
                VectorSupport.VECTOR_OP_URSHIFT,
                I64x2.class,
                null,
                long.class,
                2,
                a,
                count & 63,
                null,
                I64x2Scalar.URSHIFT);
    }

    /** {@code i64x2.bitmask}. */
    public static int bitmask(I64x2 a) {
        return (int) VectorSupport.maskReductionCoerced(
                VectorSupport.VECTOR_OP_MASK_TOLONG,
                Mask.class,
                long.class,
                2,
                VectorSupport.compare(
                        VectorSupport.BT_lt,
                        I64x2.class,
                        Mask.class,
                        long.class,
                        2,
                        a,
                        VectorSupport.fromBitsCoerced(
                                I64x2.class, long.class, 2, 0, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                        null,
                        I64x2Scalar.PLAIN),
                I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.all_true}. */
    public static int allTrue(I64x2 a) {
        return (int) VectorSupport.maskReductionCoerced(
                                VectorSupport.VECTOR_OP_MASK_TOLONG,
                                Mask.class,
                                long.class,
                                2,
                                VectorSupport.compare(
                                        VectorSupport.BT_eq,
                                        I64x2.class,
                                        Mask.class,
                                        long.class,
                                        2,
                                        a,
                                        VectorSupport.fromBitsCoerced(
                                                I64x2.class,
                                                long.class,
                                                2,
                                                0,
                                                VectorSupport.MODE_BROADCAST,
                                                null,
                                                I64x2Scalar.PLAIN),
                                        null,
                                        I64x2Scalar.PLAIN),
                                I64x2Scalar.PLAIN)
                        == 0
                ? 1
                : 0;
    }

    /** {@code i64x2.splat}. */
    public static I64x2 splat(long a) {
        return VectorSupport.fromBitsCoerced(
                I64x2.class, long.class, 2, a, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.replace_lane}. */
    public static I64x2 replaceLane(I64x2 a, long value, int lane) {
        return VectorSupport.insert(I64x2.class, long.class, 2, a, lane & 1, value, I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.extract_lane}. */
    public static long extractLane(I64x2 a, int lane) {
        return VectorSupport.extract(I64x2.class, long.class, 2, a, lane & 1, I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.abs}. */
    public static I64x2 abs(I64x2 a) {
        I64x2 sign = shrS(a, 63);
        return sub(xor(a, sign), sign);
    }

    /** {@code v128.and}. */
    public static I64x2 and(I64x2 a, I64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_AND, I64x2.class, null, long.class, 2, a, b, null, I64x2Scalar.AND);
    }

    /** {@code v128.or}. */
    public static I64x2 or(I64x2 a, I64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_OR, I64x2.class, null, long.class, 2, a, b, null, I64x2Scalar.OR);
    }

    /** {@code v128.xor}. */
    public static I64x2 xor(I64x2 a, I64x2 b) {
        return VectorSupport.binaryOp(
                VectorSupport.VECTOR_OP_XOR, I64x2.class, null, long.class, 2, a, b, null, I64x2Scalar.XOR);
    }

    /** {@code v128.not}. */
    public static I64x2 not(I64x2 a) {
        return xor(
                a,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, -1, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN));
    }

    /** {@code v128.andnot}. */
    public static I64x2 andnot(I64x2 a, I64x2 b) {
        return and(a, not(b));
    }

    /** {@code v128.bitselect}. */
    public static I64x2 bitselect(I64x2 a, I64x2 b, I64x2 c) {
        return xor(b, and(xor(a, b), c));
    }

    /** {@code v128.any_true}. */
    public static int anyTrue(I64x2 a) {
        return (low(a) | high(a)) != 0 ? 1 : 0;
    }

    /** {@code select}. */
    public static I64x2 select(I64x2 a, I64x2 b, int condition) {
        return condition != 0 ? a : b;
    }

    /** The vector of two halves; lane 0 is in the lowest bits of the low one. */
    static I64x2 of(long low, long high) {
        return VectorSupport.insert(
                I64x2.class,
                long.class,
                2,
                VectorSupport.fromBitsCoerced(
                        I64x2.class, long.class, 2, low, VectorSupport.MODE_BROADCAST, null, I64x2Scalar.PLAIN),
                1,
                high,
                I64x2Scalar.PLAIN);
    }

    /** The vector with another high half. */
    public static I64x2 withHigh(I64x2 a, long high) {
        return VectorSupport.insert(I64x2.class, long.class, 2, a, 1, high, I64x2Scalar.PLAIN);
    }

    /** The low half. */
    public static long low(I64x2 a) {
        return VectorSupport.extract(I64x2.class, long.class, 2, a, 0, I64x2Scalar.PLAIN);
    }

    /** The high half. */
    public static long high(I64x2 a) {
        return VectorSupport.extract(I64x2.class, long.class, 2, a, 1, I64x2Scalar.PLAIN);
    }

    /** {@code i64x2.extend_low_i32x4_s}. */
    public static I64x2 extendLowI32x4S(I64x2 a) {
        return shrS(I8x16.choose(a, 0x0302_0100_0302_0100L, 0x0706_0504_0706_0504L), 32);
    }

    /** {@code i64x2.extmul_low_i32x4_s}. */
    public static I64x2 extmulLowI32x4S(I64x2 a, I64x2 b) {
        return mul(extendLowI32x4S(a), extendLowI32x4S(b));
    }

    /** {@code i64x2.extend_high_i32x4_s}. */
    public static I64x2 extendHighI32x4S(I64x2 a) {
        return shrS(I8x16.choose(a, 0x0b0a_0908_0b0a_0908L, 0x0f0e_0d0c_0f0e_0d0cL), 32);
    }

    /** {@code i64x2.extmul_high_i32x4_s}. */
    public static I64x2 extmulHighI32x4S(I64x2 a, I64x2 b) {
        return mul(extendHighI32x4S(a), extendHighI32x4S(b));
    }

    /** {@code i64x2.extend_low_i32x4_u}. */
    public static I64x2 extendLowI32x4U(I64x2 a) {
        return shrU(I8x16.choose(a, 0x0302_0100_0302_0100L, 0x0706_0504_0706_0504L), 32);
    }

    /** {@code i64x2.extmul_low_i32x4_u}. */
    public static I64x2 extmulLowI32x4U(I64x2 a, I64x2 b) {
        return mul(extendLowI32x4U(a), extendLowI32x4U(b));
    }

    /** {@code i64x2.extend_high_i32x4_u}. */
    public static I64x2 extendHighI32x4U(I64x2 a) {
        return shrU(I8x16.choose(a, 0x0b0a_0908_0b0a_0908L, 0x0f0e_0d0c_0f0e_0d0cL), 32);
    }

    /** {@code i64x2.extmul_high_i32x4_u}. */
    public static I64x2 extmulHighI32x4U(I64x2 a, I64x2 b) {
        return mul(extendHighI32x4U(a), extendHighI32x4U(b));
    }

    /** {@code v128.load}. */
    public static I64x2 load(LinearMemory m, int a, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        return VectorSupport.load(I64x2.class, long.class, 2, null, at, false, null, at, null, I64x2Scalar.PLAIN);
    }

    /** {@code v128.store}. */
    public static void store(LinearMemory m, int a, I64x2 v, int o) {
        long at = m.base + Objects.checkIndex(a, m.limit - 15 - o) + o;
        VectorSupport.store(I64x2.class, long.class, 2, null, at, false, v, null, at, I64x2Scalar.PLAIN);
    }

    /** {@code v128.load} with a 64-bit address. */
    public static I64x2 load(LinearMemory m, long a, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        return VectorSupport.load(I64x2.class, long.class, 2, null, at, false, null, at, null, I64x2Scalar.PLAIN);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void store(LinearMemory m, long a, I64x2 v, long o) {
        long at = m.base + Objects.checkIndex(a, m.size - 15 - o) + o;
        VectorSupport.store(I64x2.class, long.class, 2, null, at, false, v, null, at, I64x2Scalar.PLAIN);
    }

    // What HotSpot knows to do in one instruction or a few; C2 replaces the calls of VectorSupport

    // Everything else: the same by the methods on halves

    I64x2(long low, long high) {
        super(fill(new long[2], LONG_BASE, low, high));
    }

    @Override
    long lowBits() {
        return halfAt(LONG_BASE);
    }

    @Override
    long highBits() {
        return halfAt(LONG_BASE + Long.BYTES);
    }

    /** Which lanes a comparison holds in. */
    static final class Mask extends LaneMask<Long> {
        static final Class<Long> ETYPE = long.class;
        static final int VLENGTH = 2;

        Mask(long low, long high) {
            super(bits(low, high, 2));
        }
    }
}
