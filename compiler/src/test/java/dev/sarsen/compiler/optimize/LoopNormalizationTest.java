package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.cli.FunctionDump;
import java.nio.charset.StandardCharsets;
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
        byte[] wasm = WasmCompiler.binary(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder found = new StringBuilder();
        FunctionDump.of(wasm, CompilerOptions.DEFAULT)
                .ir("0", "loop-normalization")
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("strip") || line.startsWith("if") || line.startsWith("unless"))
                .forEach(line -> found.append(line.replaceFirst(" goto.*", "")).append("; "));
        return found.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({"ne, s", "lt_s, s", "le_s, s", "lt_u, u", "le_u, u"})
    void aRisingCounterMayBeOnEitherSide(String test, String sign) {
        String strip = "strip-up-" + sign + "(v1, p0)";
        assertThat(loop("(loop $l (br_if $l (i32." + test + " " + UP + " (local.get $n))))"))
                .isEqualTo("v2 = " + strip + "; if i32.lt_s(v1, v2); unless i32." + test + "(v1, p0);");
        String mirrored = test.replace('l', 'g');
        assertThat(loop("(loop $l (br_if $l (i32." + mirrored + " (local.get $n) " + UP + ")))"))
                .isEqualTo("v2 = " + strip + "; if i32.lt_s(v1, v2); unless i32." + mirrored + "(p0, v1);");
    }

    @ParameterizedTest
    @CsvSource({"ne, s", "gt_s, s", "ge_s, s", "gt_u, u", "ge_u, u"})
    void aFallingCounterMayBeOnEitherSide(String test, String sign) {
        String strip = "strip-down-" + sign + "(v1, p0)";
        assertThat(loop("(loop $l (br_if $l (i32." + test + " " + DOWN + " (local.get $n))))"))
                .isEqualTo("v2 = " + strip + "; if i32.gt_s(v1, v2); unless i32." + test + "(v1, p0);");
        String mirrored = test.replace('g', 'l');
        assertThat(loop("(loop $l (br_if $l (i32." + mirrored + " (local.get $n) " + DOWN + ")))"))
                .isEqualTo("v2 = " + strip + "; if i32.gt_s(v1, v2); unless i32." + mirrored + "(p0, v1);");
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
