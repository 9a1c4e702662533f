package dev.sarsen.runtime.abi;

/**
 * Vector instructions on integer lanes, for one half of a vector at a time.
 *
 * <p>All lanes of a half are computed at once in one long. A sum must not carry from lane to lane: the highest bit of each
 * lane is left out and put in again without carry. Comparisons find the carry or borrow that leaves each lane in that bit
 * and spread it over the lane. Pure functions of their arguments.
 */
public final class VectorInts {

    /** The highest bit of each 8-bit lane. */
    static final long HIGH8 = 0x8080_8080_8080_8080L;

    /** The highest bit of each 16-bit lane. */
    static final long HIGH16 = 0x8000_8000_8000_8000L;

    /** The highest bit of each 32-bit lane. */
    static final long HIGH32 = 0x8000_0000_8000_0000L;

    private static final long BYTES = 0x0101_0101_0101_0101L;
    private static final long SHORTS = 0x0001_0001_0001_0001L;
    private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;
    private static final long EVEN_SHORTS = 0x0000_ffff_0000_ffffL;
    private static final long INT = 0xffff_ffffL;

    private VectorInts() {}

    // Building blocks; h has the highest bit of each lane, w is a lane's width less one

    private static long add(long a, long b, long h) {
        return (a & ~h) + (b & ~h) ^ ((a ^ b) & h);
    }

    private static long sub(long a, long b, long h) {
        return (a | h) - (b & ~h) ^ ((a ^ ~b) & h);
    }

    /** All ones in the lanes whose highest bit is set. */
    private static long spread(long bits, long h, int w) {
        return ((bits & h) << 1) - ((bits & h) >>> w);
    }

    /** Highest bit set where a lane is not zero. */
    private static long nonZero(long a, long h) {
        return ((a & ~h) + ~h | a) & h;
    }

    /** Highest bit set where a lane of a is below that of b without sign. */
    private static long below(long a, long b, long h) {
        return ~a & b | ~(a ^ b) & sub(a, b, h);
    }

    private static long choose(long mask, long a, long b) {
        return b ^ ((a ^ b) & mask);
    }

    /** Largest lane where the highest bit of a is clear, smallest where it is set. */
    private static long limit(long a, long h, int w) {
        return ~h + ((a & h) >>> w);
    }

    static long nonZero8(long a) {
        return nonZero(a, HIGH8);
    }

    static long nonZero16(long a) {
        return nonZero(a, HIGH16);
    }

    static long nonZero32(long a) {
        return nonZero(a, HIGH32);
    }

    // i8x16

    /** {@code i8x16.eq}. */
    public static long i8x16Eq(long a, long b) {
        return ~i8x16Ne(a, b);
    }

    /** {@code i8x16.ne}. */
    public static long i8x16Ne(long a, long b) {
        return spread(nonZero(a ^ b, HIGH8), HIGH8, 7);
    }

    /** {@code i8x16.lt_u}. */
    public static long i8x16LtU(long a, long b) {
        return spread(below(a, b, HIGH8), HIGH8, 7);
    }

    /** {@code i8x16.lt_s}. */
    public static long i8x16LtS(long a, long b) {
        return i8x16LtU(a ^ HIGH8, b ^ HIGH8);
    }

    /** {@code i8x16.gt_s}. */
    public static long i8x16GtS(long a, long b) {
        return i8x16LtS(b, a);
    }

    /** {@code i8x16.le_s}. */
    public static long i8x16LeS(long a, long b) {
        return ~i8x16LtS(b, a);
    }

    /** {@code i8x16.ge_s}. */
    public static long i8x16GeS(long a, long b) {
        return ~i8x16LtS(a, b);
    }

    /** {@code i8x16.min_s}. */
    public static long i8x16MinS(long a, long b) {
        return choose(i8x16LtS(a, b), a, b);
    }

    /** {@code i8x16.max_s}. */
    public static long i8x16MaxS(long a, long b) {
        return choose(i8x16LtS(a, b), b, a);
    }

    /** {@code i8x16.gt_u}. */
    public static long i8x16GtU(long a, long b) {
        return i8x16LtU(b, a);
    }

    /** {@code i8x16.le_u}. */
    public static long i8x16LeU(long a, long b) {
        return ~i8x16LtU(b, a);
    }

    /** {@code i8x16.ge_u}. */
    public static long i8x16GeU(long a, long b) {
        return ~i8x16LtU(a, b);
    }

    /** {@code i8x16.min_u}. */
    public static long i8x16MinU(long a, long b) {
        return choose(i8x16LtU(a, b), a, b);
    }

    /** {@code i8x16.max_u}. */
    public static long i8x16MaxU(long a, long b) {
        return choose(i8x16LtU(a, b), b, a);
    }

    /** {@code i8x16.add}. */
    public static long i8x16Add(long a, long b) {
        return add(a, b, HIGH8);
    }

    /** {@code i8x16.sub}. */
    public static long i8x16Sub(long a, long b) {
        return sub(a, b, HIGH8);
    }

    /** {@code i8x16.neg}. */
    public static long i8x16Neg(long a) {
        return sub(0, a, HIGH8);
    }

    /** {@code i8x16.abs}. */
    public static long i8x16Abs(long a) {
        long negative = spread(a, HIGH8, 7);
        return sub(a ^ negative, negative, HIGH8);
    }

    /** {@code i8x16.avgr_u}. */
    public static long i8x16AvgrU(long a, long b) {
        return (a | b) - ((a ^ b) >>> 1 & ~HIGH8);
    }

    /** {@code i8x16.add_sat_u}. */
    public static long i8x16AddSatU(long a, long b) {
        long sum = add(a, b, HIGH8);
        return sum | spread(a & b | (a | b) & ~sum, HIGH8, 7);
    }

    /** {@code i8x16.sub_sat_u}. */
    public static long i8x16SubSatU(long a, long b) {
        return sub(a, b, HIGH8) & ~i8x16LtU(a, b);
    }

    /** {@code i8x16.add_sat_s}. */
    public static long i8x16AddSatS(long a, long b) {
        long sum = add(a, b, HIGH8);
        return choose(spread(~(a ^ b) & (a ^ sum), HIGH8, 7), limit(a, HIGH8, 7), sum);
    }

    /** {@code i8x16.sub_sat_s}. */
    public static long i8x16SubSatS(long a, long b) {
        long difference = sub(a, b, HIGH8);
        return choose(spread((a ^ b) & (a ^ difference), HIGH8, 7), limit(a, HIGH8, 7), difference);
    }

    /** {@code i8x16.shl}. */
    public static long i8x16Shl(long a, int count) {
        return (a << (count & 7)) & (0xffL << (count & 7) & 0xffL) * BYTES;
    }

    /** {@code i8x16.shr_u}. */
    public static long i8x16ShrU(long a, int count) {
        return (a >>> (count & 7)) & (0xffL >>> (count & 7)) * BYTES;
    }

    /** {@code i8x16.shr_s}. */
    public static long i8x16ShrS(long a, int count) {
        long sign = HIGH8 >>> (count & 7);
        return sub(i8x16ShrU(a, count) ^ sign, sign, HIGH8);
    }

    /** {@code i8x16.popcnt}. */
    public static long i8x16Popcnt(long a) {
        long pairs = a - (a >>> 1 & 0x5555_5555_5555_5555L);
        long nibbles = (pairs & 0x3333_3333_3333_3333L) + (pairs >>> 2 & 0x3333_3333_3333_3333L);
        return nibbles + (nibbles >>> 4) & 0x0f0f_0f0f_0f0f_0f0fL;
    }

    // i16x8

    /** {@code i16x8.eq}. */
    public static long i16x8Eq(long a, long b) {
        return ~i16x8Ne(a, b);
    }

    /** {@code i16x8.ne}. */
    public static long i16x8Ne(long a, long b) {
        return spread(nonZero(a ^ b, HIGH16), HIGH16, 15);
    }

    /** {@code i16x8.lt_u}. */
    public static long i16x8LtU(long a, long b) {
        return spread(below(a, b, HIGH16), HIGH16, 15);
    }

    /** {@code i16x8.lt_s}. */
    public static long i16x8LtS(long a, long b) {
        return i16x8LtU(a ^ HIGH16, b ^ HIGH16);
    }

    /** {@code i16x8.gt_s}. */
    public static long i16x8GtS(long a, long b) {
        return i16x8LtS(b, a);
    }

    /** {@code i16x8.le_s}. */
    public static long i16x8LeS(long a, long b) {
        return ~i16x8LtS(b, a);
    }

    /** {@code i16x8.ge_s}. */
    public static long i16x8GeS(long a, long b) {
        return ~i16x8LtS(a, b);
    }

    /** {@code i16x8.min_s}. */
    public static long i16x8MinS(long a, long b) {
        return choose(i16x8LtS(a, b), a, b);
    }

    /** {@code i16x8.max_s}. */
    public static long i16x8MaxS(long a, long b) {
        return choose(i16x8LtS(a, b), b, a);
    }

    /** {@code i16x8.gt_u}. */
    public static long i16x8GtU(long a, long b) {
        return i16x8LtU(b, a);
    }

    /** {@code i16x8.le_u}. */
    public static long i16x8LeU(long a, long b) {
        return ~i16x8LtU(b, a);
    }

    /** {@code i16x8.ge_u}. */
    public static long i16x8GeU(long a, long b) {
        return ~i16x8LtU(a, b);
    }

    /** {@code i16x8.min_u}. */
    public static long i16x8MinU(long a, long b) {
        return choose(i16x8LtU(a, b), a, b);
    }

    /** {@code i16x8.max_u}. */
    public static long i16x8MaxU(long a, long b) {
        return choose(i16x8LtU(a, b), b, a);
    }

    /** {@code i16x8.add}. */
    public static long i16x8Add(long a, long b) {
        return add(a, b, HIGH16);
    }

    /** {@code i16x8.sub}. */
    public static long i16x8Sub(long a, long b) {
        return sub(a, b, HIGH16);
    }

    /** {@code i16x8.neg}. */
    public static long i16x8Neg(long a) {
        return sub(0, a, HIGH16);
    }

    /** {@code i16x8.abs}. */
    public static long i16x8Abs(long a) {
        long negative = spread(a, HIGH16, 15);
        return sub(a ^ negative, negative, HIGH16);
    }

    /** {@code i16x8.avgr_u}. */
    public static long i16x8AvgrU(long a, long b) {
        return (a | b) - ((a ^ b) >>> 1 & ~HIGH16);
    }

    /** {@code i16x8.add_sat_u}. */
    public static long i16x8AddSatU(long a, long b) {
        long sum = add(a, b, HIGH16);
        return sum | spread(a & b | (a | b) & ~sum, HIGH16, 15);
    }

    /** {@code i16x8.sub_sat_u}. */
    public static long i16x8SubSatU(long a, long b) {
        return sub(a, b, HIGH16) & ~i16x8LtU(a, b);
    }

    /** {@code i16x8.add_sat_s}. */
    public static long i16x8AddSatS(long a, long b) {
        long sum = add(a, b, HIGH16);
        return choose(spread(~(a ^ b) & (a ^ sum), HIGH16, 15), limit(a, HIGH16, 15), sum);
    }

    /** {@code i16x8.sub_sat_s}. */
    public static long i16x8SubSatS(long a, long b) {
        long difference = sub(a, b, HIGH16);
        return choose(spread((a ^ b) & (a ^ difference), HIGH16, 15), limit(a, HIGH16, 15), difference);
    }

    /** {@code i16x8.shl}. */
    public static long i16x8Shl(long a, int count) {
        return (a << (count & 15)) & (0xffffL << (count & 15) & 0xffffL) * SHORTS;
    }

    /** {@code i16x8.shr_u}. */
    public static long i16x8ShrU(long a, int count) {
        return (a >>> (count & 15)) & (0xffffL >>> (count & 15)) * SHORTS;
    }

    /** {@code i16x8.shr_s}. */
    public static long i16x8ShrS(long a, int count) {
        long sign = HIGH16 >>> (count & 15);
        return sub(i16x8ShrU(a, count) ^ sign, sign, HIGH16);
    }

    /** {@code i16x8.mul}. */
    public static long i16x8Mul(long a, long b) {
        return a * b & 0xffffL
                | (a >>> 16) * (b >>> 16 & 0xffffL) << 16 & 0xffff_0000L
                | (a >>> 32) * (b >>> 32 & 0xffffL) << 32 & 0xffff_0000_0000L
                | (a >>> 48) * (b >>> 48) << 48;
    }

    /** {@code i16x8.q15mulr_sat_s}. */
    public static long i16x8Q15mulrSatS(long a, long b) {
        return q15(a, b) | q15(a >> 16, b >> 16) << 16 | q15(a >> 32, b >> 32) << 32 | q15(a >> 48, b >> 48) << 48;
    }

    /** The rounded high product of the lowest lanes; only the smallest number's square is too large. */
    private static long q15(long a, long b) {
        int product = (short) a * (short) b + 0x4000 >> 15;
        return Math.min(product, 0x7fff) & 0xffffL;
    }

    /** {@code i16x8.relaxed_q15mulr_s}. */
    public static long i16x8RelaxedQ15mulrS(long a, long b) {
        return i16x8Q15mulrSatS(a, b);
    }

    // i32x4

    /** {@code i32x4.eq}. */
    public static long i32x4Eq(long a, long b) {
        return ~i32x4Ne(a, b);
    }

    /** {@code i32x4.ne}. */
    public static long i32x4Ne(long a, long b) {
        return spread(nonZero(a ^ b, HIGH32), HIGH32, 31);
    }

    /** {@code i32x4.lt_u}. */
    public static long i32x4LtU(long a, long b) {
        return spread(below(a, b, HIGH32), HIGH32, 31);
    }

    /** {@code i32x4.lt_s}. */
    public static long i32x4LtS(long a, long b) {
        return i32x4LtU(a ^ HIGH32, b ^ HIGH32);
    }

    /** {@code i32x4.gt_s}. */
    public static long i32x4GtS(long a, long b) {
        return i32x4LtS(b, a);
    }

    /** {@code i32x4.le_s}. */
    public static long i32x4LeS(long a, long b) {
        return ~i32x4LtS(b, a);
    }

    /** {@code i32x4.ge_s}. */
    public static long i32x4GeS(long a, long b) {
        return ~i32x4LtS(a, b);
    }

    /** {@code i32x4.min_s}. */
    public static long i32x4MinS(long a, long b) {
        return choose(i32x4LtS(a, b), a, b);
    }

    /** {@code i32x4.max_s}. */
    public static long i32x4MaxS(long a, long b) {
        return choose(i32x4LtS(a, b), b, a);
    }

    /** {@code i32x4.gt_u}. */
    public static long i32x4GtU(long a, long b) {
        return i32x4LtU(b, a);
    }

    /** {@code i32x4.le_u}. */
    public static long i32x4LeU(long a, long b) {
        return ~i32x4LtU(b, a);
    }

    /** {@code i32x4.ge_u}. */
    public static long i32x4GeU(long a, long b) {
        return ~i32x4LtU(a, b);
    }

    /** {@code i32x4.min_u}. */
    public static long i32x4MinU(long a, long b) {
        return choose(i32x4LtU(a, b), a, b);
    }

    /** {@code i32x4.max_u}. */
    public static long i32x4MaxU(long a, long b) {
        return choose(i32x4LtU(a, b), b, a);
    }

    /** {@code i32x4.add}. */
    public static long i32x4Add(long a, long b) {
        return add(a, b, HIGH32);
    }

    /** {@code i32x4.sub}. */
    public static long i32x4Sub(long a, long b) {
        return sub(a, b, HIGH32);
    }

    /** {@code i32x4.neg}. */
    public static long i32x4Neg(long a) {
        return sub(0, a, HIGH32);
    }

    /** {@code i32x4.abs}. */
    public static long i32x4Abs(long a) {
        long negative = spread(a, HIGH32, 31);
        return sub(a ^ negative, negative, HIGH32);
    }

    /** {@code i32x4.shl}. */
    public static long i32x4Shl(long a, int count) {
        return Vectors.pack((int) a << count, (int) (a >> 32) << count);
    }

    /** {@code i32x4.shr_u}. */
    public static long i32x4ShrU(long a, int count) {
        return Vectors.pack((int) a >>> count, (int) (a >> 32) >>> count);
    }

    /** {@code i32x4.shr_s}. */
    public static long i32x4ShrS(long a, int count) {
        return Vectors.pack((int) a >> count, (int) (a >> 32) >> count);
    }

    /** {@code i32x4.mul}. */
    public static long i32x4Mul(long a, long b) {
        return a * b & INT | (a >>> 32) * (b >>> 32) << 32;
    }

    /** {@code i32x4.dot_i16x8_s}. */
    public static long i32x4DotI16x8S(long a, long b) {
        int lower = (short) a * (short) b + (short) (a >> 16) * (short) (b >> 16);
        int upper = (short) (a >> 32) * (short) (b >> 32) + (short) (a >> 48) * (short) (b >> 48);
        return Vectors.pack(lower, upper);
    }

    // i64x2

    /** {@code i64x2.eq}. */
    public static long i64x2Eq(long a, long b) {
        return a == b ? -1 : 0;
    }

    /** {@code i64x2.ne}. */
    public static long i64x2Ne(long a, long b) {
        return a != b ? -1 : 0;
    }

    /** {@code i64x2.lt_s}. */
    public static long i64x2LtS(long a, long b) {
        return a < b ? -1 : 0;
    }

    /** {@code i64x2.gt_s}. */
    public static long i64x2GtS(long a, long b) {
        return a > b ? -1 : 0;
    }

    /** {@code i64x2.le_s}. */
    public static long i64x2LeS(long a, long b) {
        return a <= b ? -1 : 0;
    }

    /** {@code i64x2.ge_s}. */
    public static long i64x2GeS(long a, long b) {
        return a >= b ? -1 : 0;
    }

    /** {@code i64x2.abs}. */
    public static long i64x2Abs(long a) {
        return Math.abs(a);
    }

    /** {@code i64x2.neg}. */
    public static long i64x2Neg(long a) {
        return -a;
    }

    /** {@code i64x2.shl}. */
    public static long i64x2Shl(long a, int count) {
        return a << count;
    }

    /** {@code i64x2.shr_s}. */
    public static long i64x2ShrS(long a, int count) {
        return a >> count;
    }

    /** {@code i64x2.shr_u}. */
    public static long i64x2ShrU(long a, int count) {
        return a >>> count;
    }

    // From lane size to lane size: the lower half of the operand is extended, both operands are narrowed

    /** {@code i16x8.extend_low_i8x16_u}. */
    public static long i16x8ExtendU(long a) {
        long pairs = (a & INT | a << 16) & EVEN_SHORTS;
        return (pairs | pairs << 8) & EVEN_BYTES;
    }

    /** {@code i16x8.extend_low_i8x16_s}. */
    public static long i16x8ExtendS(long a) {
        return signed(i16x8ExtendU(a), HIGH8 & EVEN_BYTES, HIGH16);
    }

    /** Extends the sign, whose bit s names, of values in wider lanes. */
    private static long signed(long a, long s, long h) {
        return sub(a ^ s, s, h);
    }

    /** {@code i32x4.extend_low_i16x8_u}. */
    public static long i32x4ExtendU(long a) {
        return (a & INT | a << 16) & EVEN_SHORTS;
    }

    /** {@code i32x4.extend_low_i16x8_s}. */
    public static long i32x4ExtendS(long a) {
        return Vectors.pack((short) a, (int) a >> 16);
    }

    /** {@code i64x2.extend_low_i32x4_u}. */
    public static long i64x2ExtendU(long a) {
        return a & INT;
    }

    /** {@code i64x2.extend_low_i32x4_s}. */
    public static long i64x2ExtendS(long a) {
        return (int) a;
    }

    /** {@code i16x8.extadd_pairwise_i8x16_s}. */
    public static long i16x8ExtaddPairwiseI8x16S(long a) {
        long s = HIGH8 & EVEN_BYTES;
        return add(signed(a & EVEN_BYTES, s, HIGH16), signed(a >>> 8 & EVEN_BYTES, s, HIGH16), HIGH16);
    }

    /** {@code i16x8.extadd_pairwise_i8x16_u}. */
    public static long i16x8ExtaddPairwiseI8x16U(long a) {
        return (a & EVEN_BYTES) + (a >>> 8 & EVEN_BYTES);
    }

    /** {@code i32x4.extadd_pairwise_i16x8_s}. */
    public static long i32x4ExtaddPairwiseI16x8S(long a) {
        return Vectors.pack((short) a + ((int) a >> 16), (short) (a >> 32) + (int) (a >> 48));
    }

    /** {@code i32x4.extadd_pairwise_i16x8_u}. */
    public static long i32x4ExtaddPairwiseI16x8U(long a) {
        return (a & EVEN_SHORTS) + (a >>> 16 & EVEN_SHORTS);
    }

    /** {@code i8x16.narrow_i16x8_s}. */
    public static long i8x16NarrowI16x8S(long a, long b) {
        return bytes(clamp16(a, 0xff80_ff80_ff80_ff80L, 0x007f_007f_007f_007fL))
                | bytes(clamp16(b, 0xff80_ff80_ff80_ff80L, 0x007f_007f_007f_007fL)) << 32;
    }

    /** {@code i8x16.narrow_i16x8_u}. */
    public static long i8x16NarrowI16x8U(long a, long b) {
        return bytes(clamp16(a, 0, EVEN_BYTES)) | bytes(clamp16(b, 0, EVEN_BYTES)) << 32;
    }

    private static long clamp16(long a, long least, long most) {
        return i16x8MinS(i16x8MaxS(a, least), most);
    }

    /** The lower bytes of four 16-bit lanes. */
    private static long bytes(long a) {
        long pairs = (a & EVEN_BYTES | (a & EVEN_BYTES) >>> 8) & EVEN_SHORTS;
        return (pairs | pairs >>> 16) & INT;
    }

    /** {@code i16x8.narrow_i32x4_s}. */
    public static long i16x8NarrowI32x4S(long a, long b) {
        return shortS(a) | shortS(a >> 32) << 16 | shortS(b) << 32 | shortS(b >> 32) << 48;
    }

    private static long shortS(long a) {
        return Math.min(Math.max((int) a, Short.MIN_VALUE), Short.MAX_VALUE) & 0xffffL;
    }

    /** {@code i16x8.narrow_i32x4_u}. */
    public static long i16x8NarrowI32x4U(long a, long b) {
        return shortU(a) | shortU(a >> 32) << 16 | shortU(b) << 32 | shortU(b >> 32) << 48;
    }

    private static long shortU(long a) {
        return Math.min(Math.max((int) a, 0), 0xffff);
    }

    // Relaxed: the seven-bit operand is taken with its sign, sums wrap

    /** {@code i16x8.relaxed_dot_i8x16_i7x16_s}. */
    public static long i16x8RelaxedDotI8x16I7x16S(long a, long b) {
        return dot(a, b) | dot(a >> 16, b >> 16) << 16 | dot(a >> 32, b >> 32) << 32 | dot(a >> 48, b >> 48) << 48;
    }

    private static long dot(long a, long b) {
        return (byte) a * (byte) b + (byte) (a >> 8) * (byte) (b >> 8) & 0xffffL;
    }

    /** {@code i32x4.relaxed_dot_i8x16_i7x16_add_s}. */
    public static long i32x4RelaxedDotI8x16I7x16AddS(long a, long b, long c) {
        return add(i32x4ExtaddPairwiseI16x8S(i16x8RelaxedDotI8x16I7x16S(a, b)), c, HIGH32);
    }
}
