package dev.sarsen.runtime.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** Lanes computed together agree with lanes computed one by one. */
class VectorIntsTest {

    private static final int ROUNDS = 20_000;

    private final Random random = new Random(7);

    /** Numbers with many lanes at the edges. */
    private long draw(int bits) {
        long drawn = 0;
        for (int shift = 0; shift < Long.SIZE; shift += bits) {
            long lane =
                    switch (random.nextInt(6)) {
                        case 0 -> 0;
                        case 1 -> -1;
                        case 2 -> 1L << bits - 1;
                        case 3 -> (1L << bits - 1) - 1;
                        default -> random.nextLong();
                    };
            drawn |= (lane & mask(bits)) << shift;
        }
        return drawn;
    }

    private static long mask(int bits) {
        return -1L >>> Long.SIZE - bits;
    }

    private static long signed(long value, int bits) {
        return value << Long.SIZE - bits >> Long.SIZE - bits;
    }

    private static long saturated(long value, long least, long most) {
        return Math.min(Math.max(value, least), most);
    }

    private static long least(int bits) {
        return -1L << bits - 1;
    }

    private static long most(int bits) {
        return ~least(bits);
    }

    /** Compares on lanes with sign. */
    private void signed(int bits, LongBinaryOperator together, LongBinaryOperator lane) {
        check(bits, true, together, lane);
    }

    /** Compares on lanes without sign. */
    private void unsigned(int bits, LongBinaryOperator together, LongBinaryOperator lane) {
        check(bits, false, together, lane);
    }

    private void check(int bits, boolean sign, LongBinaryOperator together, LongBinaryOperator lane) {
        for (int round = 0; round < ROUNDS; round++) {
            long a = draw(bits);
            long b = round % 5 == 0 ? a : draw(bits);
            long expected = 0;
            for (int shift = 0; shift < Long.SIZE; shift += bits) {
                long x = a >>> shift & mask(bits);
                long y = b >>> shift & mask(bits);
                long value = sign ? lane.applyAsLong(signed(x, bits), signed(y, bits)) : lane.applyAsLong(x, y);
                expected |= (value & mask(bits)) << shift;
            }
            assertThat(together.applyAsLong(a, b)).as("%x, %x", a, b).isEqualTo(expected);
        }
    }

    private void unary(int bits, LongUnaryOperator together, LongUnaryOperator lane) {
        check(bits, true, (a, _) -> together.applyAsLong(a), (a, _) -> lane.applyAsLong(a));
    }

    @Test
    void addsAndSubtractsWithoutCarryBetweenLanes() {
        signed(8, VectorInts::i8x16Add, Long::sum);
        signed(16, VectorInts::i16x8Add, Long::sum);
        signed(32, VectorInts::i32x4Add, Long::sum);
        signed(8, VectorInts::i8x16Sub, (a, b) -> a - b);
        signed(16, VectorInts::i16x8Sub, (a, b) -> a - b);
        signed(32, VectorInts::i32x4Sub, (a, b) -> a - b);
    }

    @Test
    void multiplies() {
        signed(16, VectorInts::i16x8Mul, (a, b) -> a * b);
        signed(32, VectorInts::i32x4Mul, (a, b) -> a * b);
        signed(16, VectorInts::i16x8Q15mulrSatS, (a, b) -> saturated(a * b + 0x4000 >> 15, least(16), most(16)));
    }

    @Test
    void saturates() {
        signed(8, VectorInts::i8x16AddSatS, (a, b) -> saturated(a + b, least(8), most(8)));
        signed(16, VectorInts::i16x8AddSatS, (a, b) -> saturated(a + b, least(16), most(16)));
        signed(8, VectorInts::i8x16SubSatS, (a, b) -> saturated(a - b, least(8), most(8)));
        signed(16, VectorInts::i16x8SubSatS, (a, b) -> saturated(a - b, least(16), most(16)));
        unsigned(8, VectorInts::i8x16AddSatU, (a, b) -> saturated(a + b, 0, mask(8)));
        unsigned(16, VectorInts::i16x8AddSatU, (a, b) -> saturated(a + b, 0, mask(16)));
        unsigned(8, VectorInts::i8x16SubSatU, (a, b) -> saturated(a - b, 0, mask(8)));
        unsigned(16, VectorInts::i16x8SubSatU, (a, b) -> saturated(a - b, 0, mask(16)));
    }

    @Test
    void comparesToMasks() {
        signed(8, VectorInts::i8x16Eq, (a, b) -> a == b ? -1 : 0);
        signed(16, VectorInts::i16x8Eq, (a, b) -> a == b ? -1 : 0);
        signed(32, VectorInts::i32x4Ne, (a, b) -> a != b ? -1 : 0);
        signed(8, VectorInts::i8x16LtS, (a, b) -> a < b ? -1 : 0);
        signed(16, VectorInts::i16x8GeS, (a, b) -> a >= b ? -1 : 0);
        signed(32, VectorInts::i32x4GtS, (a, b) -> a > b ? -1 : 0);
        unsigned(8, VectorInts::i8x16LtU, (a, b) -> a < b ? -1 : 0);
        unsigned(16, VectorInts::i16x8LeU, (a, b) -> a <= b ? -1 : 0);
        unsigned(32, VectorInts::i32x4LtU, (a, b) -> a < b ? -1 : 0);
    }

    @Test
    void findsLeastAndGreatestAndMean() {
        signed(8, VectorInts::i8x16MinS, Math::min);
        signed(16, VectorInts::i16x8MaxS, Math::max);
        signed(32, VectorInts::i32x4MinS, Math::min);
        unsigned(8, VectorInts::i8x16MaxU, Math::max);
        unsigned(16, VectorInts::i16x8MinU, Math::min);
        unsigned(32, VectorInts::i32x4MaxU, Math::max);
        unsigned(8, VectorInts::i8x16AvgrU, (a, b) -> a + b + 1 >> 1);
        unsigned(16, VectorInts::i16x8AvgrU, (a, b) -> a + b + 1 >> 1);
    }

    @Test
    void changesSingleOperands() {
        unary(8, VectorInts::i8x16Abs, Math::abs);
        unary(16, VectorInts::i16x8Abs, Math::abs);
        unary(32, VectorInts::i32x4Neg, a -> -a);
        unary(8, VectorInts::i8x16Popcnt, a -> Long.bitCount(a & 0xff));
    }

    @Test
    void shiftsByACountModuloTheLane() {
        for (int count = -70; count < 70; count++) {
            int c = count;
            unary(8, a -> VectorInts.i8x16Shl(a, c), a -> a << (c & 7));
            unary(8, a -> VectorInts.i8x16ShrS(a, c), a -> a >> (c & 7));
            unary(16, a -> VectorInts.i16x8ShrS(a, c), a -> a >> (c & 15));
            unary(16, a -> VectorInts.i16x8ShrU(a, c), a -> (a & 0xffff) >>> (c & 15));
            unary(32, a -> VectorInts.i32x4ShrU(a, c), a -> (a & 0xffff_ffffL) >>> (c & 31));
        }
    }

    @Test
    void narrowsWithSaturation() {
        for (int round = 0; round < ROUNDS; round++) {
            long a = draw(16);
            long b = draw(16);
            long signed = 0;
            long unsigned = 0;
            for (int lane = 0; lane < 8; lane++) {
                long value = (short) ((lane < 4 ? a : b) >> 16 * (lane & 3));
                signed |= (saturated(value, least(8), most(8)) & 0xff) << 8 * lane;
                unsigned |= saturated(value, 0, 0xff) << 8 * lane;
            }
            assertThat(VectorInts.i8x16NarrowI16x8S(a, b)).isEqualTo(signed);
            assertThat(VectorInts.i8x16NarrowI16x8U(a, b)).isEqualTo(unsigned);
        }
    }

    @Test
    void gathersSignsAndFindsZeroLanes() {
        for (int round = 0; round < ROUNDS; round++) {
            long low = draw(8);
            long high = draw(8);
            int bits = 0;
            boolean all = true;
            for (int lane = 0; lane < 16; lane++) {
                byte value = (byte) ((lane < 8 ? low : high) >> 8 * (lane & 7));
                bits |= value < 0 ? 1 << lane : 0;
                all &= value != 0;
            }
            assertThat(Vectors.i8x16Bitmask(low, high)).isEqualTo(bits);
            assertThat(Vectors.i8x16AllTrue(low, high)).isEqualTo(all ? 1 : 0);
        }
    }

    @Test
    void picksBytesByNumber() {
        for (int round = 0; round < ROUNDS; round++) {
            long low = random.nextLong();
            long high = random.nextLong();
            long numbers = random.nextBoolean() ? random.nextLong() : random.nextLong() & 0x1f1f_1f1f_1f1f_1f1fL;
            long expected = 0;
            for (int k = 0; k < 8; k++) {
                int n = (int) (numbers >>> 8 * k) & 0xff;
                long value = n < 16 ? (n < 8 ? low : high) >>> 8 * (n & 7) & 0xff : 0;
                expected |= value << 8 * k;
            }
            assertThat(Vectors.i8x16Swizzle(low, high, numbers)).isEqualTo(expected);
        }
    }
}
