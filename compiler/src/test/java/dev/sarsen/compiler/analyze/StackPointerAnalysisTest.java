package dev.sarsen.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.module.WasmModule;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StackPointerAnalysisTest {

    private static final String ENTER = "(local.tee 1 (i32.sub (global.get 0) (i32.const 16))) (global.set 0)";
    private static final String LEAVE = "(global.set 0 (i32.add (local.get 1) (i32.const 16)))";

    /** What is found for a module of one function with an i32 parameter and the i32 locals 1 to 3. */
    private static StackPointer analyze(String code) {
        String text = "(module (memory 1) (global (mut i32) (i32.const 1024)) (func (param i32) (local i32 i32 i32) "
                + code + "))";
        byte[] wasm = WasmCompiler.binary(text.getBytes(StandardCharsets.UTF_8));
        WasmModule module = WasmCompiler.accept(wasm, CompilerOptions.DEFAULT);
        StackPointer found = StackPointerAnalysis.analyze(module, new CallGraph(module));
        assertThat(found.global()).isZero();
        assertThat(found.isPassed(0)).isTrue();
        return found;
    }

    private static boolean balanced(String code) {
        return analyze(code).isBalanced(0);
    }

    @Test
    void provesAFrame() {
        assertThat(balanced(ENTER + LEAVE)).isTrue();
        assertThat(balanced(ENTER)).isFalse();
        assertThat(balanced(ENTER + "(global.set 0 (i32.add (local.get 1) (i32.const 8)))"))
                .isFalse();
    }

    @Test
    void provesAFrameOfOneWay() {
        assertThat(balanced(
                        "(block (br_if 0 (local.get 0)) " + ENTER + "(block (br_if 0 (local.get 0)))" + LEAVE + ")"))
                .isTrue();
        assertThat(balanced("(block (br_if 0 (local.get 0)) " + ENTER + ")" + LEAVE))
                .isFalse();
    }

    @Test
    void provesAFrameInALocalUsedBefore() {
        assertThat(balanced("(local.set 1 (local.get 0))" + ENTER + LEAVE)).isTrue();
        assertThat(balanced(ENTER + "(local.set 1 (local.get 0))" + LEAVE)).isFalse();
    }

    @Test
    void forgetsALocalThatOneWayAssignsAnew() {
        assertThat(balanced(ENTER + "(if (local.get 0) (then (local.set 1 (local.get 0))))" + LEAVE))
                .isFalse();
        assertThat(balanced(ENTER + "(block (br_if 0 (local.get 0)) (local.set 1 (local.get 0)))" + LEAVE))
                .isFalse();
        assertThat(balanced(
                        ENTER + "(block (br_if 0 (local.get 0)) (local.set 1 (i32.sub (local.get 1) (i32.const 16))))"
                                + LEAVE))
                .isFalse();
    }

    @Test
    void doesNotCarryAnAssignmentFromOneArmToTheOther() {
        assertThat(balanced("(if (local.get 0) (then " + ENTER + LEAVE + ") (else "
                        + "(global.set 0 (i32.sub (global.get 0) (i32.const 16)))" + LEAVE + "))"))
                .isFalse();
    }

    @Test
    void forgetsInALoopWhatTheLoopMayAssign() {
        String leaveOrAgain = "(loop " + LEAVE + "(return))";
        assertThat(balanced(ENTER + leaveOrAgain)).isTrue();
        assertThat(balanced(ENTER + "(loop (if (local.get 0) (then " + LEAVE
                        + "(return))) (local.set 1 (i32.const 0)) (br 0))"))
                .isFalse();
    }

    @Test
    void followsConstantsInLocals() {
        assertThat(balanced("""
                        (local.set 1 (global.get 0)) (local.set 2 (i32.const 16))
                        (local.set 3 (i32.sub (local.get 1) (local.get 2))) (global.set 0 (local.get 3))
                        (drop (i32.sub (global.get 0) (i32.const 1)))
                        (local.set 2 (i32.const 16)) (local.set 1 (i32.add (local.get 3) (local.get 2)))
                        (global.set 0 (local.get 1))""")).isTrue();
        assertThat(balanced("""
                        (local.set 2 (i32.const 16))
                        (drop (i32.sub (global.get 0) (i32.const 1)))
                        (local.set 3 (i32.sub (global.get 0) (local.get 2))) (global.set 0 (local.get 3))
                        (if (local.get 0) (then (local.set 2 (i32.const 32))))
                        (global.set 0 (i32.add (local.get 3) (local.get 2)))""")).isFalse();
    }
}
