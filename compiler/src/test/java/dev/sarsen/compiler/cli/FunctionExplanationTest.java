package dev.sarsen.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.debug.LinedGuest;
import org.junit.jupiter.api.Test;

/** What whole explanations look like is in {@link GoldenTest}. */
class FunctionExplanationTest {

    private static String explanation(String function) {
        return FunctionExplanation.of(LinedGuest.module(5, 40), function, CompilerOptions.DEFAULT);
    }

    @Test
    void anIndexNamesTheSameFunctionAsItsName() {
        assertThat(explanation("1")).isEqualTo(explanation("run"));
    }

    @Test
    void splitFunctionsShowTheirMethods() {
        String text = FunctionExplanation.of(
                LinedGuest.module(5, 40), "run", CompilerOptions.DEFAULT.withSplitEverything(true));
        assertThat(text).contains("method $r1: statements", "f1_run$r1(");
    }

    @Test
    void aFunctionThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explanation("nobody"))
                .withMessageContaining("no function \"nobody\"");
    }
}
