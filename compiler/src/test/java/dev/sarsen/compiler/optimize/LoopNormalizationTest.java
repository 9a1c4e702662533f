package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopNormalizationTest {

    private static final String UP = "(local.tee $i (i32.add (local.get $i) (i32.const 3)))";
    private static final String DOWN = "(local.tee $i (i32.sub (local.get $i) (i32.const 3)))";

    /** The lines that jump back to a loop or set the limit of a strip. */
    private static String loop(String body) {
        String text =
                "(module (memory 1) (func (param $n i32) (local $i i32) (local $j i32) (local $k i64) " + body + "))";
        return PassIr.linesAfter("loop-normalization", "0", text)
                .filter(line -> line.contains("strip") || line.startsWith("if") || line.startsWith("unless"))
                .map(line -> line.replaceFirst(" goto.*", "") + ";")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"ne, s", "lt_s, s", "le_s, s", "lt_u, u", "le_u, u"})
    void aRisingCounterMayBeOnEitherSide(String test, String sign) {
        eitherSide(UP, test, test.replace('l', 'g'), "strip-up-" + sign, "lt_s");
    }

    @ParameterizedTest
    @CsvSource({"ne, s", "gt_s, s", "ge_s, s", "gt_u, u", "ge_u, u"})
    void aFallingCounterMayBeOnEitherSide(String test, String sign) {
        eitherSide(DOWN, test, test.replace('g', 'l'), "strip-down-" + sign, "gt_s");
    }

    /** A loop with its counter on the left of a test, and on the right of the mirrored one. */
    private static void eitherSide(String step, String test, String mirrored, String strip, String goesOn) {
        String loop = "v2 = " + strip + "(v1, p0); if i32." + goesOn + "(v1, v2); unless i32.";
        assertThat(loop("(loop $l (br_if $l (i32." + test + " " + step + " (local.get $n))))"))
                .isEqualTo(loop + test + "(v1, p0);");
        assertThat(loop("(loop $l (br_if $l (i32." + mirrored + " (local.get $n) " + step + ")))"))
                .isEqualTo(loop + mirrored + "(p0, v1);");
    }

    @Test
    void aTestThatPointsAwayFromTheStepIsLeftAlone() {
        assertThat(loop("(loop $l (br_if $l (i32.lt_s (local.get $n) " + UP + ")))"))
                .isEqualTo("if i32.lt_s(p0, v1);");
        assertThat(loop("(loop $l (br_if $l (i32.gt_s " + UP + " (local.get $n))))"))
                .isEqualTo("if i32.gt_s(v1, p0);");
    }

    @Test
    void twoCountersAreLeftAlone() {
        assertThat(loop("(loop $l (local.set $j (i32.add (local.get $j) (i32.const 1)))" + " (br_if $l (i32.ne " + UP
                        + " (local.get $j))))"))
                .isEqualTo("if i32.ne(v2, v1);");
    }
}
