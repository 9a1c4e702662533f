package dev.sarsen.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Numbers}. */
final class NumbersTest {

    private static Tokens token(String text) {
        Tokens tokens = Lexer.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.count()).isEqualTo(1);
        return tokens;
    }

    @ParameterizedTest
    @CsvSource({
        "0, NATURAL",
        "1_000, NATURAL",
        "0xAf_09, NATURAL",
        "+0, INTEGER",
        "-0x1, INTEGER",
        "1., FLOAT",
        "1.e3, FLOAT",
        "1_0.2_5E-1_0, FLOAT",
        "0x1p-3, FLOAT",
        "0x1., FLOAT",
        "0x1.8P+1, FLOAT",
        "-inf, FLOAT",
        "nan, FLOAT",
        "nan:0x1_0, FLOAT",
        "nan:canonical, KEYWORD",
        "inf1, KEYWORD",
        "nan:0x, KEYWORD",
    })
    void classifiesWords(String text, TokenKind kind) {
        assertThat(token(text).kind(0)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_1", "1_", "1__0", "0x", "0x_1", "0x1_", "1._0", "1.0_", "1e", "1e+", "1e_1", "0x1p", "0xg", "1x", "+",
                "-", "+nan:", "0X1", "1.2.3", "--1", "+inf1", ".5", "1_.5", "0x1.p", "1e1.5"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Lexer.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedTextException.class)
                .extracting(e -> ((MalformedTextException) e).specPhrase())
                .isEqualTo("unknown operator");
    }

    @ParameterizedTest
    @CsvSource({
        "8, 255, 255",
        "8, -128, -128",
        "16, 0xffff, 65535",
        "32, 4294967295, 4294967295",
        "32, -2147483648, -2147483648",
        "32, +0x8000_0000, 2147483648",
        "64, 18446744073709551615, -1",
        "64, 0xffff_ffff_ffff_ffff, -1",
        "64, -9223372036854775808, -9223372036854775808",
        "64, 0000000000000000000000000000000000000012, 12",
    })
    void readsIntegers(int bits, String text, long expected) {
        assertThat(Numbers.integer(token(text), 0, bits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 256",
        "8, -129",
        "16, 65536",
        "32, 4294967296",
        "32, -2147483649",
        "64, 18446744073709551616",
        "64, -9223372036854775809",
        "64, 0x1_0000_0000_0000_0000",
        "64, 99999999999999999999999999999",
        "32, 0x1_0000_0000"
    })
    void refusesIntegersOutOfRange(int bits, String text) {
        Tokens tokens = token(text);
        assertThatThrownBy(() -> Numbers.integer(tokens, 0, bits)).hasMessageContaining("constant out of range");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00000000",
        "-0, 80000000",
        "-0x0.0p0, 80000000",
        "1, 3f800000",
        "0x1p0, 3f800000",
        "1.5, 3fc00000",
        "0x1.8p0, 3fc00000",
        "0x1p-149, 00000001",
        "0x1p-150, 00000000",
        "0x1.000002p-150, 00000001",
        "0x1.00000000000000000000000000001p-150, 00000001",
        "0x0.fffffep-126, 007fffff",
        "0x0.ffffffp-126, 00800000",
        "0x1p-126, 00800000",
        "0x1.fffffep127, 7f7fffff",
        "0x1.fffffefffffff8000000p127, 7f7fffff",
        "340282346638528859811704183484516925440, 7f7fffff",
        "0x1.00000100000000000p+0, 3f800000",
        "0x1.000001000000000001p+0, 3f800001",
        "0x1.000003p+0, 3f800002",
        "0x1000001, 4b800000",
        "0x1000001.000000000000000001, 4b800001",
        "0x0000000000000000000000000000000000000000000001p0, 3f800000",
        "0x0.000000000000000000000000000000000000001p156, 3f800000",
        "0x1p-99999999999999999999, 00000000",
        "inf, 7f800000",
        "-inf, ff800000",
        "nan, 7fc00000",
        "-nan:0x1, ff800001",
        "nan:0x7f_ffff, 7fffffff",
    })
    void readsFloats(String text, String bits) {
        assertThat(Numbers.f32(token(text), 0)).isEqualTo(Integer.parseUnsignedInt(bits, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "0x1p-1074, 0000000000000001",
        "0x1p-1075, 0000000000000000",
        "0x1.00000000000001p-1075, 0000000000000001",
        "0x1.fffffffffffffp1023, 7fefffffffffffff",
        "0x1.fffffffffffff7ffffffp1023, 7fefffffffffffff",
        "0x1.00000000000008p0, 3ff0000000000000",
        "0x1.000000000000080000000000001p0, 3ff0000000000001",
        "0x1.00000000000018p0, 3ff0000000000002",
        "0.1, 3fb999999999999a",
        "1e-400, 0000000000000000",
        "nan, 7ff8000000000000",
        "nan:0xf_ffff_ffff_ffff, 7fffffffffffffff",
    })
    void readsDoubles(String text, String bits) {
        assertThat(Numbers.f64(token(text), 0)).isEqualTo(Long.parseUnsignedLong(bits, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x1p128",
                "0x1.ffffffp127",
                "-0x1p99999999999999999999",
                "1e39",
                "3.5e38",
                "nan:0x0",
                "nan:0x80_0000"
            })
    void refusesFloatsOutOfRange(String text) {
        Tokens tokens = token(text);
        assertThatThrownBy(() -> Numbers.f32(tokens, 0)).hasMessageContaining("constant out of range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1p1024", "0x1.fffffffffffff8p1023", "1e309", "nan:0x10_0000_0000_0000"})
    void refusesDoublesOutOfRange(String text) {
        Tokens tokens = token(text);
        assertThatThrownBy(() -> Numbers.f64(tokens, 0)).hasMessageContaining("constant out of range");
    }

    @Test
    void roundsHexadecimalsAsTheJdkDoes() {
        java.util.Random random = new java.util.Random(42);
        for (int i = 0; i < 20_000; i++) {
            String text = "0x" + Long.toHexString(random.nextLong() & 0xFFFFFF) + "."
                    + Long.toHexString(random.nextLong()) + "p" + (random.nextInt(400) - 220);
            float asFloat = Float.parseFloat(text);
            if (Float.isFinite(asFloat)) {
                assertThat(Numbers.f32(token(text), 0)).as(text).isEqualTo(Float.floatToRawIntBits(asFloat));
            }
            double asDouble = Double.parseDouble(text + random.nextInt(10));
            if (Double.isFinite(asDouble)) {
                String same = Double.toHexString(asDouble);
                assertThat(Numbers.f64(token(same), 0)).as(same).isEqualTo(Double.doubleToRawLongBits(asDouble));
            }
        }
    }
}
