package dev.sarsen.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.debug.LinedGuest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explanations are kept as files; with {@code -Dgolden.update=true} they are written anew, to be read as a diff. */
class FunctionExplanationTest {

    private static final Path DIRECTORY = Path.of("src", "test", "explain");

    private static String explanation(String function) {
        return FunctionExplanation.of(LinedGuest.module(5, 40), function, CompilerOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotient", "run"})
    void explainsAsWritten(String function) throws Exception {
        Path file = DIRECTORY.resolve(function + ".txt");
        String actual = explanation(function);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as("%s; -Dgolden.update=true writes it anew", file).isEqualTo(Files.readString(file));
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
