package dev.sarsen.suite.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops that never end, in the shapes that passes turn into others, still end at the deadline. */
class StoppableLoopsTest {

    @ParameterizedTest
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                // Steps over the end and goes round and round.
                "(loop (br_if 0 (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 8))) (i32.const"
                        + " 0x7fffffff))))",
                "(loop (br_if 0 (i32.ne (local.tee 0 (i32.add (local.get 0) (i32.const 8))) (i32.const 0x7fffffff))))",
                "(local.set 0 (i32.const 4)) (loop (br_if 0 (i32.gt_s (local.tee 0 (i32.sub (local.get 0) (i32.const 8))) (i32.const"
                        + " 0x80000001))))",
                "(loop (br_if 0 (i32.ge_u (local.tee 0 (i32.sub (local.get 0) (i32.const 1))) (i32.const 0))))",
                "(loop (br_if 0 (i32.le_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const -1))))",
                "(loop (br_if 0 (i64.ne (local.tee 1 (i64.add (local.get 1) (i64.const 2))) (i64.const 1))))",
                "(loop (i32.store (local.get 0) (i32.const 1)) (br 0))",
                "(loop (loop (br_if 0 (i32.eqz (local.get 0)))) (br 0))",
                // Counts without an end, with a test that leaves in the middle.
                "(block (loop (br_if 1 (i32.eq (i32.load (local.get 0)) (i32.const 7)))"
                        + " (local.set 0 (i32.and (i32.add (local.get 0) (i32.const 1)) (i32.const 255)))"
                        + " (br_if 0 (i32.lt_u (local.get 0) (i32.const 4096)))))",
                "(local.set 1 (i64.const 1)) (loop (i32.store8 (i32.wrap_i64 (i64.shr_u (local.get 1) (i64.const 60)))"
                        + " (i32.const 1)) (br_if 0 (i64.gt_s (local.tee 1 (i64.add (local.get 1) (i64.const 1)))"
                        + " (i64.const 0))))"
            })
    void endlessLoopEndsAtTheDeadline(String loop) {
        endsAtTheDeadline(loop);
    }

    /** As many rounds of the innermost as take years, though each loop has few: C2 gives such loops no safepoint of their own. */
    @ParameterizedTest
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(ints = {90, 900})
    void shortCountedLoopsInEachOtherEndAtTheDeadline(int rounds) {
        StringBuilder nest = new StringBuilder("(i32.store (local.get 2) (local.get 9))");
        for (int counter = 2; counter < 10; counter++) {
            nest.insert(0, "(local.set " + counter + " (i32.const 0)) (loop ")
                    .append(" (br_if 0 (i32.lt_s (local.tee " + counter + " (i32.add (local.get " + counter
                            + ") (i32.const 1))) (i32.const " + rounds + "))))");
        }
        endsAtTheDeadline(nest.toString());
    }

    private static void endsAtTheDeadline(String loop) {
        String text = "(module (memory 1) (func (export \"f\") (local i32 i64 i32 i32 i32 i32 i32 i32 i32 i32) " + loop
                + "))";
        ExecutionBudget budget = ExecutionBudget.DEFAULT.withWall(Duration.ofMillis(300));
        try (Engine engine = Engine.builder()
                        .compiler(Compilers.of(Mode.DEFAULT))
                        .budget(budget)
                        .build();
                Module module = engine.compile(text.getBytes(StandardCharsets.UTF_8));
                Instance instance = new Linker(engine).instantiate(module)) {
            Trap trap = catchThrowableOfType(
                    Trap.class, () -> instance.function("f").invoke());
            assertThat(trap).isNotNull();
            assertThat(trap.kind()).isEqualTo(TrapKind.DEADLINE_EXCEEDED);
        }
    }
}
