package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import org.jspecify.annotations.Nullable;

/**
 * Numeric instructions whose meaning differs from the JVM instruction of that kind, and comparisons and selections as
 * values.
 *
 * <p>A signalling NaN never passes through an arithmetic instruction unchanged: where the JDK's interpreter would hand
 * one back, a sum of the operands makes it quiet. Division by zero is left to the JVM's own check, whose exception the
 * boundary translates.
 *
 * @see <a href="https://webassembly.github.io/spec/core/exec/numerics.html">numerics</a>
 */
public final class Num {

    private Num() {}

    private static Trap overflow() {
        return new Trap(TrapKind.INTEGER_OVERFLOW);
    }

    /** {@code i32.div_s}. */
    public static int i32DivS(int a, int b) {
        if (a == Integer.MIN_VALUE && b == -1) {
            throw overflow();
        }
        return a / b;
    }

    /** {@code i32.div_u}. */
    public static int i32DivU(int a, int b) {
        return Integer.divideUnsigned(a, b);
    }

    /** {@code i32.rem_u}. */
    public static int i32RemU(int a, int b) {
        return Integer.remainderUnsigned(a, b);
    }

    /** {@code i64.div_s}. */
    public static long i64DivS(long a, long b) {
        if (a == Long.MIN_VALUE && b == -1) {
            throw overflow();
        }
        return a / b;
    }

    /** {@code i64.div_u}. */
    public static long i64DivU(long a, long b) {
        return Long.divideUnsigned(a, b);
    }

    /** {@code i64.rem_u}. */
    public static long i64RemU(long a, long b) {
        return Long.remainderUnsigned(a, b);
    }

    /** {@code i32.div_u} by a constant; {@code magic} is 2^64 over it, rounded up. */
    public static int i32DivUBy(int a, long magic) {
        return (int) Math.unsignedMultiplyHigh(a & 0xffff_ffffL, magic);
    }

    /** {@code i32.rem_u} by a constant. */
    public static int i32RemUBy(int a, int b, long magic) {
        return a - (int) Math.unsignedMultiplyHigh(a & 0xffff_ffffL, magic) * b;
    }

    /** {@code i64.div_u} by a constant; {@code magic} is 2^(64 + shift) over it, rounded up. */
    public static long i64DivUBy(long a, long magic, int shift) {
        return Math.unsignedMultiplyHigh(a, magic) >>> shift;
    }

    /** {@code i64.rem_u} by a constant. */
    public static long i64RemUBy(long a, long b, long magic, int shift) {
        return a - (Math.unsignedMultiplyHigh(a, magic) >>> shift) * b;
    }

    /** {@code i64.div_u} by a constant; 2^64 + {@code magic} is 2^(65 + shift) over it, rounded up. */
    public static long i64DivUByWide(long a, long magic, int shift) {
        long high = Math.unsignedMultiplyHigh(a, magic);
        return (((a - high) >>> 1) + high) >>> shift;
    }

    /** {@code i64.rem_u} by a constant. */
    public static long i64RemUByWide(long a, long b, long magic, int shift) {
        return a - i64DivUByWide(a, magic, shift) * b;
    }

    /** {@code i64.div_u} by a constant of at least 2^63. */
    public static long i64DivUByHalf(long a, long b) {
        return Long.compareUnsigned(a, b) >= 0 ? 1 : 0;
    }

    /** {@code i64.rem_u} by a constant of at least 2^63. */
    public static long i64RemUByHalf(long a, long b) {
        return Long.compareUnsigned(a, b) >= 0 ? a - b : a;
    }

    /** {@code i32.clz}. */
    public static int i32Clz(int a) {
        return Integer.numberOfLeadingZeros(a);
    }

    /** {@code i32.ctz}. */
    public static int i32Ctz(int a) {
        return Integer.numberOfTrailingZeros(a);
    }

    /** {@code i32.popcnt}. */
    public static int i32Popcnt(int a) {
        return Integer.bitCount(a);
    }

    /** {@code i32.rotl}. */
    public static int i32Rotl(int a, int b) {
        return Integer.rotateLeft(a, b);
    }

    /** {@code i32.rotr}. */
    public static int i32Rotr(int a, int b) {
        return Integer.rotateRight(a, b);
    }

    /** {@code i64.clz}. */
    public static long i64Clz(long a) {
        return Long.numberOfLeadingZeros(a);
    }

    /** {@code i64.ctz}. */
    public static long i64Ctz(long a) {
        return Long.numberOfTrailingZeros(a);
    }

    /** {@code i64.popcnt}. */
    public static long i64Popcnt(long a) {
        return Long.bitCount(a);
    }

    /** {@code i64.rotl}. */
    public static long i64Rotl(long a, long b) {
        return Long.rotateLeft(a, (int) b);
    }

    /** {@code i64.rotr}. */
    public static long i64Rotr(long a, long b) {
        return Long.rotateRight(a, (int) b);
    }

    /** Unsigned order as a negative, zero or positive number. */
    public static int compareU(int a, int b) {
        return Integer.compareUnsigned(a, b);
    }

    /** Unsigned order as a negative, zero or positive number. */
    public static int compareU(long a, long b) {
        return Long.compareUnsigned(a, b);
    }

    /** {@code i32.eqz}. */
    public static int eqz(int a) {
        return a == 0 ? 1 : 0;
    }

    /** {@code i64.eqz}. */
    public static int eqz(long a) {
        return a == 0 ? 1 : 0;
    }

    /** {@code i32.eq}. */
    public static int eq(int a, int b) {
        return a == b ? 1 : 0;
    }

    /** {@code i32.ne}. */
    public static int ne(int a, int b) {
        return a != b ? 1 : 0;
    }

    /** {@code i32.lt_s}. */
    public static int ltS(int a, int b) {
        return a < b ? 1 : 0;
    }

    /** {@code i32.lt_u}. */
    public static int ltU(int a, int b) {
        return Integer.compareUnsigned(a, b) < 0 ? 1 : 0;
    }

    /** {@code i32.le_s}. */
    public static int leS(int a, int b) {
        return a <= b ? 1 : 0;
    }

    /** {@code i32.le_u}. */
    public static int leU(int a, int b) {
        return Integer.compareUnsigned(a, b) <= 0 ? 1 : 0;
    }

    /** {@code i32.gt_s}. */
    public static int gtS(int a, int b) {
        return a > b ? 1 : 0;
    }

    /** {@code i32.gt_u}. */
    public static int gtU(int a, int b) {
        return Integer.compareUnsigned(a, b) > 0 ? 1 : 0;
    }

    /** {@code i32.ge_s}. */
    public static int geS(int a, int b) {
        return a >= b ? 1 : 0;
    }

    /** {@code i32.ge_u}. */
    public static int geU(int a, int b) {
        return Integer.compareUnsigned(a, b) >= 0 ? 1 : 0;
    }

    /** {@code i64.eq}. */
    public static int eq(long a, long b) {
        return a == b ? 1 : 0;
    }

    /** {@code i64.ne}. */
    public static int ne(long a, long b) {
        return a != b ? 1 : 0;
    }

    /** {@code i64.lt_s}. */
    public static int ltS(long a, long b) {
        return a < b ? 1 : 0;
    }

    /** {@code i64.lt_u}. */
    public static int ltU(long a, long b) {
        return Long.compareUnsigned(a, b) < 0 ? 1 : 0;
    }

    /** {@code i64.le_s}. */
    public static int leS(long a, long b) {
        return a <= b ? 1 : 0;
    }

    /** {@code i64.le_u}. */
    public static int leU(long a, long b) {
        return Long.compareUnsigned(a, b) <= 0 ? 1 : 0;
    }

    /** {@code i64.gt_s}. */
    public static int gtS(long a, long b) {
        return a > b ? 1 : 0;
    }

    /** {@code i64.gt_u}. */
    public static int gtU(long a, long b) {
        return Long.compareUnsigned(a, b) > 0 ? 1 : 0;
    }

    /** {@code i64.ge_s}. */
    public static int geS(long a, long b) {
        return a >= b ? 1 : 0;
    }

    /** {@code i64.ge_u}. */
    public static int geU(long a, long b) {
        return Long.compareUnsigned(a, b) >= 0 ? 1 : 0;
    }

    /** {@code f32.eq}. */
    public static int eq(float a, float b) {
        return a == b ? 1 : 0;
    }

    /** {@code f32.ne}. */
    public static int ne(float a, float b) {
        return a != b ? 1 : 0;
    }

    /** {@code f32.lt}. */
    public static int lt(float a, float b) {
        return a < b ? 1 : 0;
    }

    /** {@code f32.le}. */
    public static int le(float a, float b) {
        return a <= b ? 1 : 0;
    }

    /** {@code f32.gt}. */
    public static int gt(float a, float b) {
        return a > b ? 1 : 0;
    }

    /** {@code f32.ge}. */
    public static int ge(float a, float b) {
        return a >= b ? 1 : 0;
    }

    /** {@code f64.eq}. */
    public static int eq(double a, double b) {
        return a == b ? 1 : 0;
    }

    /** {@code f64.ne}. */
    public static int ne(double a, double b) {
        return a != b ? 1 : 0;
    }

    /** {@code f64.lt}. */
    public static int lt(double a, double b) {
        return a < b ? 1 : 0;
    }

    /** {@code f64.le}. */
    public static int le(double a, double b) {
        return a <= b ? 1 : 0;
    }

    /** {@code f64.gt}. */
    public static int gt(double a, double b) {
        return a > b ? 1 : 0;
    }

    /** {@code f64.ge}. */
    public static int ge(double a, double b) {
        return a >= b ? 1 : 0;
    }

    /** {@code select}. */
    public static int select(int a, int b, int condition) {
        return condition != 0 ? a : b;
    }

    /** {@code select}. */
    public static long select(long a, long b, int condition) {
        return condition != 0 ? a : b;
    }

    /** {@code select} by a bit: {@code a} where it is 1, {@code b} where it is 0, without a branch. */
    public static int pickBySet(int a, int b, int bit) {
        return b ^ ((a ^ b) & -bit);
    }

    /** {@code select} by a bit: {@code a} where it is 1, {@code b} where it is 0, without a branch. */
    public static long pickBySet(long a, long b, int bit) {
        return b ^ ((a ^ b) & -bit);
    }

    /** {@code select} by a bit: {@code a} where it is 0, {@code b} where it is 1, without a branch. */
    public static int pickByClear(int a, int b, int bit) {
        return a ^ ((a ^ b) & -bit);
    }

    /** {@code select} by a bit: {@code a} where it is 0, {@code b} where it is 1, without a branch. */
    public static long pickByClear(long a, long b, int bit) {
        return a ^ ((a ^ b) & -bit);
    }

    /** The smaller of two {@code i32}, with sign. */
    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    /** The smaller of two {@code i64}, with sign. */
    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    /** The larger of two {@code i32}, with sign. */
    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    /** The larger of two {@code i64}, with sign. */
    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    /** {@code select}. */
    public static float select(float a, float b, int condition) {
        return condition != 0 ? a : b;
    }

    /** {@code select}. */
    public static double select(double a, double b, int condition) {
        return condition != 0 ? a : b;
    }

    /** {@code select}. */
    public static @Nullable Object select(@Nullable Object a, @Nullable Object b, int condition) {
        return condition != 0 ? a : b;
    }

    /** {@code f32.min}. */
    public static float f32Min(float a, float b) {
        return Float.isNaN(a) || Float.isNaN(b) ? a + b : Math.min(a, b);
    }

    /** {@code f32.max}. */
    public static float f32Max(float a, float b) {
        return Float.isNaN(a) || Float.isNaN(b) ? a + b : Math.max(a, b);
    }

    /** {@code f32.ceil}. */
    public static float f32Ceil(float a) {
        return Float.isNaN(a) ? a + a : (float) Math.ceil(a);
    }

    /** {@code f32.floor}. */
    public static float f32Floor(float a) {
        return Float.isNaN(a) ? a + a : (float) Math.floor(a);
    }

    /** {@code f32.nearest}. */
    public static float f32Nearest(float a) {
        return Float.isNaN(a) ? a + a : (float) Math.rint(a);
    }

    /** {@code f32.trunc}. */
    public static float f32Trunc(float a) {
        if (Float.isNaN(a)) {
            return a + a;
        }
        return (float) (a < 0 ? Math.ceil(a) : Math.floor(a));
    }

    /** {@code f32.sqrt}. */
    public static float f32Sqrt(float a) {
        return (float) Math.sqrt(a);
    }

    /** {@code f32.abs}. */
    public static float f32Abs(float a) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(a) & Integer.MAX_VALUE);
    }

    /** {@code f32.copysign}. */
    public static float f32Copysign(float a, float b) {
        return Float.intBitsToFloat(
                (Float.floatToRawIntBits(a) & Integer.MAX_VALUE) | (Float.floatToRawIntBits(b) & Integer.MIN_VALUE));
    }

    /** {@code f64.min}. */
    public static double f64Min(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? a + b : Math.min(a, b);
    }

    /** {@code f64.max}. */
    public static double f64Max(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? a + b : Math.max(a, b);
    }

    /** {@code f64.ceil}. */
    public static double f64Ceil(double a) {
        return Double.isNaN(a) ? a + a : Math.ceil(a);
    }

    /** {@code f64.floor}. */
    public static double f64Floor(double a) {
        return Double.isNaN(a) ? a + a : Math.floor(a);
    }

    /** {@code f64.nearest}. */
    public static double f64Nearest(double a) {
        return Double.isNaN(a) ? a + a : Math.rint(a);
    }

    /** {@code f64.trunc}. */
    public static double f64Trunc(double a) {
        if (Double.isNaN(a)) {
            return a + a;
        }
        return (a < 0 ? Math.ceil(a) : Math.floor(a));
    }

    /** {@code f64.sqrt}. */
    public static double f64Sqrt(double a) {
        return Math.sqrt(a);
    }

    /** {@code f64.abs}. */
    public static double f64Abs(double a) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & Long.MAX_VALUE);
    }

    /** {@code f64.copysign}. */
    public static double f64Copysign(double a, double b) {
        return Double.longBitsToDouble(
                (Double.doubleToRawLongBits(a) & Long.MAX_VALUE) | (Double.doubleToRawLongBits(b) & Long.MIN_VALUE));
    }

    /** {@code i32.reinterpret_f32}. */
    public static int i32Reinterpret(float a) {
        return Float.floatToRawIntBits(a);
    }

    /** {@code i64.reinterpret_f64}. */
    public static long i64Reinterpret(double a) {
        return Double.doubleToRawLongBits(a);
    }

    /** {@code f32.reinterpret_i32}. */
    public static float f32Reinterpret(int a) {
        return Float.intBitsToFloat(a);
    }

    /** {@code f64.reinterpret_i64}. */
    public static double f64Reinterpret(long a) {
        return Double.longBitsToDouble(a);
    }

    private static Trap notConvertible(double a) {
        return Double.isNaN(a) ? new Trap(TrapKind.INVALID_CONVERSION) : overflow();
    }

    /** {@code i32.trunc_f32_s}. */
    public static int i32TruncS(float a) {
        if (!(a >= -0x1p31f && a < 0x1p31f)) {
            throw notConvertible(a);
        }
        return (int) a;
    }

    /** {@code i32.trunc_f32_u}. */
    public static int i32TruncU(float a) {
        if (!(a > -1f && a < 0x1p32f)) {
            throw notConvertible(a);
        }
        return (int) (long) a;
    }

    /** {@code i32.trunc_f64_s}. */
    public static int i32TruncS(double a) {
        if (!(a > -2147483649.0 && a < 0x1p31)) {
            throw notConvertible(a);
        }
        return (int) a;
    }

    /** {@code i32.trunc_f64_u}. */
    public static int i32TruncU(double a) {
        if (!(a > -1.0 && a < 0x1p32)) {
            throw notConvertible(a);
        }
        return (int) (long) a;
    }

    /** {@code i64.trunc_f32_s}. */
    public static long i64TruncS(float a) {
        if (!(a >= -0x1p63f && a < 0x1p63f)) {
            throw notConvertible(a);
        }
        return (long) a;
    }

    /** {@code i64.trunc_f32_u}. */
    public static long i64TruncU(float a) {
        if (!(a > -1.0f && a < 0x1p64f)) {
            throw notConvertible(a);
        }
        return i64TruncSatU(a);
    }

    /** {@code i64.trunc_f64_s}. */
    public static long i64TruncS(double a) {
        if (!(a >= -0x1p63 && a < 0x1p63)) {
            throw notConvertible(a);
        }
        return (long) a;
    }

    /** {@code i64.trunc_f64_u}. */
    public static long i64TruncU(double a) {
        if (!(a > -1.0 && a < 0x1p64)) {
            throw notConvertible(a);
        }
        return i64TruncSatU(a);
    }

    /** {@code i32.trunc_sat_f32_u}. */
    public static int i32TruncSatU(float a) {
        return (int) Math.min(Math.max((long) a, 0), 0xffff_ffffL);
    }

    /** {@code i64.trunc_sat_f32_u}. */
    public static long i64TruncSatU(float a) {
        if (a < 0x1p63f) {
            return Math.max((long) a, 0);
        }
        if (a < 0x1p64f) {
            return (long) (a - 0x1p63f) ^ Long.MIN_VALUE;
        }
        return Float.isNaN(a) ? 0 : -1;
    }

    /** {@code i32.trunc_sat_f64_u}. */
    public static int i32TruncSatU(double a) {
        return (int) Math.min(Math.max((long) a, 0), 0xffff_ffffL);
    }

    /** {@code i64.trunc_sat_f64_u}. */
    public static long i64TruncSatU(double a) {
        if (a < 0x1p63) {
            return Math.max((long) a, 0);
        }
        if (a < 0x1p64) {
            return (long) (a - 0x1p63) ^ Long.MIN_VALUE;
        }
        return Double.isNaN(a) ? 0 : -1;
    }

    /** {@code f32.convert_i32_u}. */
    public static float f32ConvertU(int a) {
        return (float) Integer.toUnsignedLong(a);
    }

    /** {@code f64.convert_i32_u}. */
    public static double f64ConvertU(int a) {
        return (double) Integer.toUnsignedLong(a);
    }

    /** {@code f32.convert_i64_u}; above 2^63 the halved value keeps the lost bit so that it rounds the same. */
    public static float f32ConvertU(long a) {
        return a >= 0 ? (float) a : (float) ((a >>> 1) | (a & 1)) * 2f;
    }

    /** {@code f64.convert_i64_u}. */
    public static double f64ConvertU(long a) {
        return a >= 0 ? (double) a : (double) ((a >>> 1) | (a & 1)) * 2.0;
    }

    /** {@code i64.extend_i32_u}. */
    public static long i64ExtendU(int a) {
        return Integer.toUnsignedLong(a);
    }

    /** {@code ref.is_null}. */
    public static int isNull(@Nullable Object reference) {
        return reference == null ? 1 : 0;
    }

    /** How far a loop counter moves before the loop looks whether it should stop. */
    private static final int STRIP = 1 << 15;

    /** The most that a loop counter may move in one round. */
    public static final int FARTHEST_STEP = 64;

    /**
     * Where a rising loop counter pauses: at most {@link #STRIP} further, not behind the end, and a step before the largest
     * value, behind which it would be small again. Where the counter is there already it is the least value, so that no
     * round follows unseen.
     */
    public static int rising(int counter, int end) {
        int last = Math.min(end, Integer.MAX_VALUE - FARTHEST_STEP);
        if (counter >= last) {
            return Integer.MIN_VALUE;
        }
        return Integer.compareUnsigned(last - counter, STRIP) > 0 ? counter + STRIP : last;
    }

    /** {@link #rising} for a comparison without sign: no strip where either value has its highest bit set. */
    public static int risingU(int counter, int end) {
        return (counter | end) < 0 ? Integer.MIN_VALUE : rising(counter, end);
    }

    /** {@link #rising} for a falling counter. */
    public static int falling(int counter, int end) {
        int last = Math.max(end, Integer.MIN_VALUE + FARTHEST_STEP);
        if (counter <= last) {
            return Integer.MAX_VALUE;
        }
        return Integer.compareUnsigned(counter - last, STRIP) > 0 ? counter - STRIP : last;
    }

    /** {@link #falling} for a comparison without sign. */
    public static int fallingU(int counter, int end) {
        return (counter | end) < 0 ? Integer.MAX_VALUE : falling(counter, end);
    }
}
