package dev.sarsen.suite.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is larger than the compiler accepts is refused in one sentence and leaves nothing behind. */
class BeyondLimitsTest {

    @TempDir
    private Path directory;

    @Test
    void moreParametersThanAMethodHoldsAreRefused() throws IOException {
        refused("(module (func (param" + " i64".repeat(126) + ")))", "252 parameter slots");
    }

    @Test
    void moreLabelsThanATableHoldsAreRefused() throws IOException {
        refused("(module (func (br_table" + " 0".repeat(65_600) + " (i32.const 0))))", "labels in br_table");
    }

    private void refused(String text, String words) throws IOException {
        byte[] wasm = TextReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Compilers.of(Mode.DEFAULT).compile(wasm, directory.resolve("module.jar")))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining(words);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
