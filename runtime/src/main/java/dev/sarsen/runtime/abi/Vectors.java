package dev.sarsen.runtime.abi;

/**
 * Vector instructions that move lanes. A vector is two longs; lane 0 is in the lowest bits of the low one.
 *
 * <p>A method works on one half of the result at a time, so that it can return a long; its name is the instruction's,
 * without the part that says which half. Pure functions of their arguments.
 */
public final class Vectors {

    private static final long BYTES = 0x0101_0101_0101_0101L;
    private static final long SHORTS = 0x0001_0001_0001_0001L;

    private static final boolean IN_REGISTERS = VectorRegisters.available();

    /** What a function has to have taken before it is worth to warm up a second form. */
    private static final long WARM_NANOS = VectorRegisters.atOnce() ? 0 : 100_000_000;

    private Vectors() {}

    /** Whether vectors can be kept in registers; always the same in one JVM. */
    public static boolean inRegisters() {
        return IN_REGISTERS;
    }

    /** Whether a function goes on in the form that keeps vectors in registers; it took so many nanoseconds until now. */
    public static boolean inRegisters(long spent) {
        return IN_REGISTERS && spent >= WARM_NANOS;
    }

    /** The time at which a call in the other form begins, where that matters. */
    public static long begin() {
        return IN_REGISTERS ? System.nanoTime() : 0;
    }

    /** What a function took until now, with the call that ends here. */
    public static long spent(long before, long begin) {
        return IN_REGISTERS ? before + System.nanoTime() - begin : 0;
    }

    /** Two 32-bit lanes. */
    static long pack(int lower, int upper) {
        return (lower & 0xffff_ffffL) | (long) upper << 32;
    }

    /** A half as it is: marks where one that was low becomes high or the other way round. */
    public static long half(long a) {
        return a;
    }

    /** {@code v128.bitselect}: bits of a where c has ones, else of b. */
    public static long v128Bitselect(long a, long b, long c) {
        return b ^ ((a ^ b) & c);
    }

    /** {@code v128.andnot}. */
    public static long v128Andnot(long a, long b) {
        return a & ~b;
    }

    /** {@code v128.not}. */
    public static long v128Not(long a) {
        return ~a;
    }

    /** {@code v128.any_true}. */
    public static int v128AnyTrue(long low, long high) {
        return (low | high) != 0 ? 1 : 0;
    }

    // Splats

    /** {@code i8x16.splat}. */
    public static long i8x16Splat(int a) {
        return (a & 0xff) * BYTES;
    }

    /** {@code i16x8.splat}. */
    public static long i16x8Splat(int a) {
        return (a & 0xffff) * SHORTS;
    }

    /** {@code i32x4.splat}. */
    public static long i32x4Splat(int a) {
        return pack(a, a);
    }

    /** {@code i64x2.splat}. */
    public static long i64x2Splat(long a) {
        return a;
    }

    /** {@code f32x4.splat}. */
    public static long f32x4Splat(float a) {
        return i32x4Splat(Float.floatToRawIntBits(a));
    }

    /** {@code f64x2.splat}. */
    public static long f64x2Splat(double a) {
        return Double.doubleToRawLongBits(a);
    }

    // Lanes of one half; only the lowest bits of a lane's number count

    /** {@code i8x16.extract_lane_s}. */
    public static int i8x16ExtractLaneS(long a, int lane) {
        return (byte) (a >> 8 * lane);
    }

    /** {@code i8x16.extract_lane_u}. */
    public static int i8x16ExtractLaneU(long a, int lane) {
        return (int) (a >> 8 * lane) & 0xff;
    }

    /** {@code i16x8.extract_lane_s}. */
    public static int i16x8ExtractLaneS(long a, int lane) {
        return (short) (a >> 16 * lane);
    }

    /** {@code i16x8.extract_lane_u}. */
    public static int i16x8ExtractLaneU(long a, int lane) {
        return (int) (a >> 16 * lane) & 0xffff;
    }

    /** {@code i32x4.extract_lane}. */
    public static int i32x4ExtractLane(long a, int lane) {
        return (int) (a >> 32 * lane);
    }

    /** {@code i64x2.extract_lane}. */
    public static long i64x2ExtractLane(long a, int lane) {
        return a;
    }

    /** {@code f32x4.extract_lane}. */
    public static float f32x4ExtractLane(long a, int lane) {
        return Float.intBitsToFloat((int) (a >> 32 * lane));
    }

    /** {@code f64x2.extract_lane}. */
    public static double f64x2ExtractLane(long a, int lane) {
        return Double.longBitsToDouble(a);
    }

    /** {@code i8x16.replace_lane}. */
    public static long i8x16ReplaceLane(long a, int value, int lane) {
        return (a & ~(0xffL << 8 * lane)) | (value & 0xffL) << 8 * lane;
    }

    /** {@code i16x8.replace_lane}. */
    public static long i16x8ReplaceLane(long a, int value, int lane) {
        return (a & ~(0xffffL << 16 * lane)) | (value & 0xffffL) << 16 * lane;
    }

    /** {@code i32x4.replace_lane}. */
    public static long i32x4ReplaceLane(long a, int value, int lane) {
        return (a & ~(0xffff_ffffL << 32 * lane)) | (value & 0xffff_ffffL) << 32 * lane;
    }

    /** {@code i64x2.replace_lane}. */
    public static long i64x2ReplaceLane(long a, long value, int lane) {
        return value;
    }

    /** {@code f32x4.replace_lane}. */
    public static long f32x4ReplaceLane(long a, float value, int lane) {
        return i32x4ReplaceLane(a, Float.floatToRawIntBits(value), lane);
    }

    /** {@code f64x2.replace_lane}. */
    public static long f64x2ReplaceLane(long a, double value, int lane) {
        return Double.doubleToRawLongBits(value);
    }

    // Bytes by number

    /** {@code i8x16.swizzle}: half of the result for the half {@code s} of the numbers. */
    public static long i8x16Swizzle(long low, long high, long s) {
        return byteOf(low, high, s)
                | byteOf(low, high, s >>> 8) << 8
                | byteOf(low, high, s >>> 16) << 16
                | byteOf(low, high, s >>> 24) << 24
                | byteOf(low, high, s >>> 32) << 32
                | byteOf(low, high, s >>> 40) << 40
                | byteOf(low, high, s >>> 48) << 48
                | byteOf(low, high, s >>> 56) << 56;
    }

    /** The byte of a number, zero for one beyond 15; without a branch, since numbers are data. */
    private static long byteOf(long low, long high, long number) {
        long n = number & 0xff;
        long half = low ^ ((low ^ high) & -(n >>> 3 & 1));
        return half >>> 8 * (int) n & (n - 16) >> 63 & 0xff;
    }

    /** {@code i8x16.relaxed_swizzle}, which here does as {@code i8x16.swizzle}. */
    public static long i8x16RelaxedSwizzle(long low, long high, long s) {
        return i8x16Swizzle(low, high, s);
    }

    // Lanes to bits

    /** {@code i8x16.bitmask}. */
    public static int i8x16Bitmask(long low, long high) {
        return signs8(low) | signs8(high) << 8;
    }

    /** The highest bits of eight bytes: the product moves each to its own place in the highest byte. */
    private static int signs8(long a) {
        return (int) ((a >>> 7 & BYTES) * 0x0102_0408_1020_4080L >>> 56);
    }

    /** {@code i16x8.bitmask}. */
    public static int i16x8Bitmask(long low, long high) {
        return signs16(low) | signs16(high) << 4;
    }

    private static int signs16(long a) {
        return (int) ((a >>> 15 & SHORTS) * 0x1000_2000_4000_8000L >>> 60);
    }

    /** {@code i32x4.bitmask}. */
    public static int i32x4Bitmask(long low, long high) {
        return signs32(low) | signs32(high) << 2;
    }

    private static int signs32(long a) {
        return (int) (a >>> 31) & 1 | (int) (a >>> 62) & 2;
    }

    /** {@code i64x2.bitmask}. */
    public static int i64x2Bitmask(long low, long high) {
        return (int) (low >>> 63 | high >>> 63 << 1);
    }

    /** {@code i8x16.all_true}. */
    public static int i8x16AllTrue(long low, long high) {
        return (VectorInts.nonZero8(low) & VectorInts.nonZero8(high)) == VectorInts.HIGH8 ? 1 : 0;
    }

    /** {@code i16x8.all_true}. */
    public static int i16x8AllTrue(long low, long high) {
        return (VectorInts.nonZero16(low) & VectorInts.nonZero16(high)) == VectorInts.HIGH16 ? 1 : 0;
    }

    /** {@code i32x4.all_true}. */
    public static int i32x4AllTrue(long low, long high) {
        return (VectorInts.nonZero32(low) & VectorInts.nonZero32(high)) == VectorInts.HIGH32 ? 1 : 0;
    }

    /** {@code i64x2.all_true}. */
    public static int i64x2AllTrue(long low, long high) {
        return low != 0 && high != 0 ? 1 : 0;
    }
}
