package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthReductionTest {

    /** What a function returns, after lowering; {@code I}, {@code J} and {@code L} stand for parameters. */
    private static String reduced(String type, String expression) {
        String text = expression
                .replace("I", "(local.get $i)")
                .replace("J", "(local.get $j)")
                .replace("L", "(local.get $l)");
        String module = "(module (memory 1) (func (param $i i32) (param $j i32) (param $l i64) (result " + type + ") "
                + text + "))";
        return PassIr.linesAfter(PassObserver.LOWERING, "0", module)
                .filter(line -> line.startsWith("return "))
                .findFirst()
                .orElseThrow()
                .substring("return ".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(i32.wrap_i64 (i64.extend_i32_u I)) | p0",
                "(i32.wrap_i64 (i64.extend_i32_s I)) | p0",
                "(i32.wrap_i64 (i64.extend32_s L)) | i32.wrap_i64(p2)",
                "(i32.wrap_i64 (i64.and L (i64.const 0xffffffff))) | i32.wrap_i64(p2)",
                "(i32.wrap_i64 (i64.and L (i64.const 0x7fffffff))) | i32.wrap_i64(i64.and(p2, 2147483647L))",
                "(i32.wrap_i64 (i64.add (i64.extend_i32_u I) (i64.extend_i32_s J))) | i32.add(p0, p1)",
                "(i32.wrap_i64 (i64.mul (i64.extend_i32_u I) (i64.const 0x100000003))) | i32.mul(p0, 3)",
                "(i32.wrap_i64 (i64.add (i64.extend_i32_u I) L)) | i32.wrap_i64(i64.add(i64.extend_i32_u(p0), p2))",
                "(i32.wrap_i64 (i64.shr_u (i64.extend_i32_u I) (i64.const 3)))"
                        + " | i32.wrap_i64(i64.shr_u(i64.extend_i32_u(p0), 3L))",
                "(i64.eqz (i64.extend_i32_u I)) | i32.eqz(p0)",
                "(i32.extend8_s (i32.extend8_s I)) | i32.extend8_s(p0)",
                "(i32.extend8_s (i32.extend16_s I)) | i32.extend8_s(i32.extend16_s(p0))",
                "(i32.extend16_s (i32.load8_u I)) | i32.load8_u(p0)",
                "(i32.extend8_s (i32.load8_u I)) | i32.extend8_s(i32.load8_u(p0))",
                "(i32.extend8_s (i32.and I (i32.const 255))) | i32.extend8_s(p0)",
                "(i32.extend8_s (i32.and I (i32.const 127))) | i32.extend8_s(i32.and(p0, 127))"
            })
    void conversionsThatChangeNothingVanish(String expression, String expected) {
        assertThat(reduced("i32", expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(i64.lt_s (i64.extend_i32_u I) (i64.extend_i32_u J)) | i32.lt_u(p0, p1)",
                "(i64.lt_u (i64.extend_i32_s I) (i64.extend_i32_s J)) | i32.lt_u(p0, p1)",
                "(i64.gt_s (i64.extend_i32_s I) (i64.const -5)) | i32.gt_s(p0, -5)",
                "(i64.ge_s (i64.extend_i32_u I) (i64.const 0xfffffffe)) | i32.ge_u(p0, -2)",
                "(i64.eq (i64.const 7) (i64.extend_i32_u I)) | i32.eq(p0, 7)",
                "(i64.lt_s (i64.extend_i32_s I) (i64.extend_i32_u J))"
                        + " | i64.lt_s(i64.extend_i32_s(p0), i64.extend_i32_u(p1))",
                "(i64.lt_s (i64.extend_i32_u I) (i64.const -1)) | i64.lt_s(i64.extend_i32_u(p0), -1L)",
                "(i64.lt_s (i64.extend_i32_s I) (i64.const 0x80000000))"
                        + " | i64.lt_s(i64.extend_i32_s(p0), 2147483648L)"
            })
    void extendedValuesAreComparedAsTheyWere(String expression, String expected) {
        assertThat(reduced("i32", expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(i32.mul I (i32.const 8)) | i32.shl(p0, 3)",
                "(i32.mul (i32.const -2147483648) I) | i32.shl(p0, 31)",
                "(i32.mul I (i32.const 0)) | i32.mul(p0, 0)",
                "(i32.mul I (i32.const 12)) | i32.mul(p0, 12)",
                "(i32.add (i32.add I (i32.const 5)) (i32.const 7)) | i32.add(p0, 12)",
                "(i32.add (i32.add I (i32.const 2147483647)) (i32.const 1)) | i32.add(p0, -2147483648)",
                "(i32.and (i32.load8_u I) (i32.const 255)) | i32.load8_u(p0)",
                "(i32.and (i32.load16_u I) (i32.const 255)) | i32.and(i32.load16_u(p0), 255)",
                "(i32.and (i32.and I (i32.const 12)) (i32.const 6)) | i32.and(p0, 4)",
                "(i32.and (i32.lt_s I J) (i32.const 1)) | i32.lt_s(p0, p1)",
                "(i32.shl (i32.shl I (i32.const 3)) (i32.const 4)) | i32.shl(p0, 7)",
                "(i32.shl (i32.shl I (i32.const 30)) (i32.const 4)) | i32.shl(i32.shl(p0, 30), 4)",
                "(i32.shr_s (i32.shr_s I (i32.const 30)) (i32.const 4)) | i32.shr_s(p0, 31)",
                "(i32.shr_u (i32.shl I (i32.const 24)) (i32.const 24)) | i32.and(p0, 255)",
                "(i32.shr_s (i32.shl I (i32.const 16)) (i32.const 16)) | i32.extend16_s(p0)",
                "(i32.shr_s (i32.shl I (i32.const 20)) (i32.const 20)) | i32.shr_s(i32.shl(p0, 20), 20)"
            })
    void operationsByConstantsAreMerged(String expression, String expected) {
        assertThat(reduced("i32", expression)).isEqualTo(expected);
    }

    @Test
    void theSameHoldsForLongs() {
        assertThat(reduced("i64", "(i64.mul L (i64.const -9223372036854775808))"))
                .isEqualTo("i64.shl(p2, 63L)");
        assertThat(reduced("i64", "(i64.shr_u (i64.shl L (i64.const 32)) (i64.const 32))"))
                .isEqualTo("i64.and(p2, 4294967295L)");
        assertThat(reduced("i64", "(i64.shr_s (i64.shl L (i64.const 32)) (i64.const 32))"))
                .isEqualTo("i64.extend32_s(p2)");
        assertThat(reduced("i64", "(i64.and (i64.extend_i32_u I) (i64.const 0xffffffff))"))
                .isEqualTo("i64.extend_i32_u(p0)");
        assertThat(reduced("i64", "(i64.extend32_s (i64.extend_i32_u I))")).isEqualTo("i64.extend_i32_s(p0)");
    }
}
