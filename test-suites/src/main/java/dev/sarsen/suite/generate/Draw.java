package dev.sarsen.suite.generate;

import java.util.List;
import java.util.Random;

/** Seeded choices, and the constants at which engines go wrong. */
final class Draw {

    private static final int[] INTEGERS = {
        0,
        1,
        2,
        3,
        7,
        8,
        31,
        32,
        33,
        63,
        64,
        127,
        128,
        255,
        256,
        32767,
        32768,
        65535,
        65536,
        0x7fff_fffe,
        0x7fff_ffff,
        0x8000_0000,
        0x8000_0001,
        0xffff_fffe,
        0xffff_ffff,
        0xffff_8000,
        0x0102_0304
    };

    private static final long[] LONGS = {
        0,
        1,
        -1,
        63,
        64,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_ffffL,
        0x1_0000_0000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1,
        0x0102_0304_0506_0708L,
        -128,
        255
    };

    private static final float[] FLOATS = {
        0f,
        -0f,
        1f,
        -1f,
        0.5f,
        -0.5f,
        1.5f,
        2.5f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.NaN,
        0x1p31f,
        -0x1p31f,
        0x1.fffffep30f,
        0x1p32f,
        0x1p63f,
        -0x1p63f,
        0x1p64f,
        0x1.000002p24f,
        1e-10f
    };

    private static final double[] DOUBLES = {
        0d,
        -0d,
        1d,
        -1d,
        0.5,
        -0.5,
        1.5,
        2.5,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        2147483647d,
        2147483648d,
        -2147483648d,
        -2147483649d,
        4294967295d,
        4294967296d,
        0x1.fffffffffffffp62,
        0x1p63,
        -0x1p63,
        0x1.fffffffffffffp63,
        0x1p64,
        1e300,
        1e-300,
        0.1
    };

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True once in {@code n} draws. */
    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    long any() {
        return random.nextLong();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Kind number() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> Kind.I32;
            case 5, 6 -> Kind.I64;
            case 7 -> Kind.F32;
            default -> Kind.F64;
        };
    }

    List<Kind> numbers(int most) {
        return random.ints(random.nextInt(most + 1)).mapToObj(_ -> number()).toList();
    }

    /** The bits of a constant of a number type. */
    long constant(Kind kind) {
        boolean edge = random.nextInt(3) != 0;
        return switch (kind.form()) {
            case I32 -> edge ? INTEGERS[random.nextInt(INTEGERS.length)] : random.nextInt(-200, 200);
            case I64 -> edge ? LONGS[random.nextInt(LONGS.length)] : random.nextLong() >> random.nextInt(64);
            case F32 ->
                Float.floatToRawIntBits(
                        edge ? FLOATS[random.nextInt(FLOATS.length)] : (float) random.nextGaussian() * 1000);
            case F64 ->
                Double.doubleToRawLongBits(
                        edge ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian() * 1000);
            case V128, REFERENCE -> throw new IllegalArgumentException("no number: " + kind);
        };
    }
}
