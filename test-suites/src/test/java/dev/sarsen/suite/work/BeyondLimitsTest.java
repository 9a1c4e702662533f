package dev.sarsen.suite.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is larger than the compiler accepts is refused in one sentence and leaves nothing behind. */
class BeyondLimitsTest {

    @TempDir
    private Path directory;

    @Test
    void moreParametersThanATypeMayHaveAreRefused() throws IOException {
        refused("(module (func (param" + " i64".repeat(1_001) + ")))", "1001 parameters");
    }

    @Test
    void moreGlobalsThanAClassHasConstantsForAreRefused() throws IOException {
        refused("(module " + "(global (mut i32) (i32.const 0))".repeat(30_000) + ")", "constants in a generated class");
    }

    @Test
    void moreDataSegmentsThanAnArtifactHoldsAreRefused() throws IOException {
        refused("(module (memory 1) " + "(data \"a\")".repeat(40_001) + ")", "data segments that cannot be joined");
    }

    @Test
    void asManyLabelsAsATableMayHoldAreAccepted() {
        assertThat(run("(block (block (br_table" + " 0 1".repeat(32_760) + " 0 (local.get 0))) (return (i32.const 1)))"
                        + " (i32.const 2)"))
                .isEqualTo(2);
    }

    private static int run(String body) {
        String text = "(module (tag $e) (func (export \"run\") (param i32) (result i32) " + body + "))";
        try (Engine engine =
                        Engine.builder().compiler(Compilers.of(Mode.DEFAULT)).build();
                Module module = engine.compile(text.getBytes(StandardCharsets.UTF_8))) {
            return (Integer) Objects.requireNonNull(
                    new Linker(engine).instantiate(module).function("run").invoke(1)[0]);
        }
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
