package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.Pass;
import java.util.List;
import org.junit.jupiter.api.Test;

class InliningTest {

    /** The statements of the second function, which calls the first one, after the pass. */
    private static List<String> inlined(String callee, String body) {
        String module = "(module (memory 1) (global $g (mut i32) (i32.const 0))" + "(func $callee " + callee
                + ") (func $caller (param $p i32) (result i32) (local $x i32) " + body + "))";
        return PassIr.linesAfter(Pass.INLINING.text(), "1", module).skip(1).toList();
    }

    private static boolean calls(String callee, String body) {
        return inlined(callee, body).stream().anyMatch(line -> line.contains("call"));
    }

    private static boolean isCalled(String callee) {
        return calls("(param $a i32) (result i32) " + callee, "(call $callee (local.get $p))");
    }

    @Test
    void aParameterBecomesTheArgument() {
        String callee = "(param $a i32) (result i32) (i32.mul (local.get $a) (local.get $a))";
        assertThat(inlined(callee, "(call $callee (local.get $p))")).anyMatch(line -> line.contains("i32.mul(p0, p0)"));
        List<String> loaded = inlined(callee, "(call $callee (i32.load (local.get $p)))");
        assertThat(loaded).anyMatch(line -> line.contains("= i32.load(p0)"));
        assertThat(loaded).noneMatch(line -> line.contains("i32.mul(i32.load"));
    }

    @Test
    void whatTrapsOrCallsIsCalled() {
        assertThat(isCalled("(i32.load (local.get $a))")).isTrue();
        assertThat(isCalled("(i32.store (local.get $a) (i32.const 1)) (local.get $a)"))
                .isTrue();
        assertThat(isCalled("(i32.div_u (i32.const 7) (local.get $a))")).isTrue();
        assertThat(isCalled("(i32.div_s (i32.load (i32.const 4)) (local.get $a))"))
                .isTrue();
        assertThat(isCalled("(i32.trunc_f32_s (f32.reinterpret_i32 (local.get $a)))"))
                .isTrue();
        assertThat(isCalled("(unreachable)")).isTrue();
        assertThat(isCalled("(call $caller (local.get $a))")).isTrue();
        assertThat(isCalled("(loop $l (br_if $l (local.get $a))) (local.get $a)"))
                .isTrue();
        assertThat(isCalled("(i32.div_u (local.get $a) (i32.const 7))")).isFalse();
    }

    @Test
    void constantAddressesOfEveryMemoryDoNotTrap() {
        assertThat(isCalled("(i32.load (i32.const 65532))")).isFalse();
        assertThat(isCalled("(i32.load offset=65528 (i32.const 4))")).isFalse();
        assertThat(isCalled("(i32.load (i32.const 65533))")).isTrue();
        assertThat(isCalled("(i32.load offset=65529 (i32.const 4))")).isTrue();
        assertThat(isCalled("(i32.load (i32.const -4))")).isTrue();
        assertThat(isCalled("(i32.store8 (i32.const 65535) (local.get $a)) (local.get $a)"))
                .isFalse();
        assertThat(isCalled("(i32.store8 (i32.const 65536) (local.get $a)) (local.get $a)"))
                .isTrue();
    }

    @Test
    void localsOfTheCalleeStartAtZeroEachTime() {
        String callee = "(param $a i32) (result i32) (local $l i32)"
                + " (if (local.get $a) (then (local.set $l (i32.const 5)))) (local.get $l)";
        List<String> twice = inlined(callee, "(i32.add (call $callee (local.get $p)) (call $callee (i32.const 0)))");
        assertThat(twice.stream().filter(line -> line.matches("v\\d+ = 0"))).hasSize(2);
        String plain = "(param $a i32) (result i32) (local $l i32)"
                + " (local.set $l (i32.const 5)) (i32.add (local.get $l) (local.get $a))";
        assertThat(inlined(plain, "(call $callee (local.get $p))")).noneMatch(line -> line.matches("v\\d+ = 0"));
    }

    @Test
    void severalReturnsMeetBehindTheCall() {
        String callee = "(param $a i32) (result i32) (if (local.get $a) (then (return (i32.const 5)))) (i32.const 6)";
        assertThat(calls(
                        callee, "(local.set $x (call $callee (local.get $p))) (i32.add (local.get $x) (local.get $p))"))
                .isFalse();
        assertThat(calls(callee, "(call $callee (local.get $p))")).isFalse();
        assertThat(calls(callee, "(drop (call $callee (local.get $p))) (local.get $p)"))
                .isFalse();
    }

    @Test
    void aFunctionGrowsOnlySoFar() {
        String callee =
                "(param $a i32) (result i32) (i32.mul (i32.xor (local.get $a) (i32.const 1234)) (local.get $a))";
        String body = "(global.set $g (call $callee (local.get $p)))".repeat(500) + "(local.get $p)";
        List<String> all = inlined(callee, body);
        long called = all.stream().filter(line -> line.contains("call")).count();
        assertThat(called).isBetween(400L, 480L);
    }
}
