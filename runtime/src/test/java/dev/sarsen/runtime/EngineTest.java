package dev.sarsen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.artifact.ArtifactKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

    private static final byte[] SOURCE = "(module)".getBytes(StandardCharsets.UTF_8);

    /** A compiler that has one answer and counts how often it is asked. */
    private static final class FixedCompiler implements ModuleCompiler {

        private int compilations;
        private String version = "1";

        @Override
        public void compile(byte[] wasmOrWat, Path artifact) {
            compilations++;
            try {
                Files.write(
                        artifact,
                        new TestArtifact()
                                .function("one", ">i", b -> b.code()
                                        .loadConstant(1)
                                        .ireturn())
                                .bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String version() {
            return version;
        }
    }

    private final FixedCompiler compiler = new FixedCompiler();

    private static Object runOne(Engine engine) {
        try (Module module = engine.compile(SOURCE);
                Instance instance = new Linker(engine).instantiate(module)) {
            return instance.function("one").invoke()[0];
        }
    }

    @Test
    void compilesWithTheGivenCompiler() {
        try (Engine engine = Engine.builder().compiler(compiler).build()) {
            assertThat(runOne(engine)).isEqualTo(1);
            assertThat(runOne(engine)).isEqualTo(1);
            assertThat(compiler.compilations).isEqualTo(2);
        }
    }

    @Test
    void keepsArtifactsUnderTheirKeyAndReplacesDamagedOnes(@TempDir Path cache) throws IOException {
        try (Engine engine =
                Engine.builder().compiler(compiler).cacheDirectory(cache).build()) {
            runOne(engine);
            runOne(engine);
            assertThat(compiler.compilations).isEqualTo(1);
            Path artifact = cache.resolve(ArtifactKey.of(SOURCE, "1", "").hex() + ".jar");
            Files.write(artifact, new byte[10]);
            assertThat(runOne(engine)).isEqualTo(1);
            assertThat(compiler.compilations).isEqualTo(2);
            compiler.version = "2";
            runOne(engine);
            assertThat(compiler.compilations).isEqualTo(3);
        }
    }

    @Test
    void saysThatThereIsNoCompiler() {
        try (Engine engine = Engine.create()) {
            assertThatThrownBy(() -> engine.compile(SOURCE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("compiling a module needs a compiler: none was given and none is on the class path");
        }
    }

    @Test
    void refusesModulesAfterClosing() {
        Engine engine = Engine.create();
        byte[] artifact = new TestArtifact().bytes();
        Module module = engine.load(artifact);
        engine.close();
        assertThatThrownBy(() -> engine.load(artifact)).hasMessage("the engine is closed");
        module.close();
        assertThatThrownBy(() -> new Linker(engine).instantiate(module)).hasMessage("the module is closed");
    }

    @Test
    void runsAnArtifactFromAFileThatIsReadInSlices(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.jar");
        Files.write(
                file,
                new TestArtifact()
                        .function("one", ">i", b -> b.code().loadConstant(1).ireturn())
                        .entry("filling", new byte[2 << 20])
                        .bytes());
        try (Engine engine = Engine.create()) {
            Module module = engine.load(file);
            Instance instance = new Linker(engine).instantiate(module);
            module.close();
            // Its classes load now, from a file that the open instance keeps open.
            assertThat(instance.function("one").invoke()).containsExactly(1);
            instance.close();
        }
    }
}
