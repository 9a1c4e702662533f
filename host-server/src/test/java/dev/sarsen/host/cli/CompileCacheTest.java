package dev.sarsen.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.guest.WasmArtifactCompiler;
import dev.sarsen.runtime.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompileCacheTest {

    @TempDir
    Path directory;

    private int compilations;

    private final ArtifactCompiler counting = new ArtifactCompiler() {
        private final ArtifactCompiler real = new WasmArtifactCompiler();

        @Override
        public String identity() {
            return real.identity();
        }

        @Override
        public void compile(byte[] module, Path artifact, CompileProgress progress)
                throws IOException, RejectedModuleException {
            compilations++;
            real.compile(module, artifact, progress);
        }
    };

    private List<String> exports(Path file) throws Exception {
        CompileCache cache =
                new CompileCache(directory.resolve("cache"), counting, ArtifactCompiler.CompileProgress.NONE);
        try (Engine engine = Engine.create();
                var module = cache.load(engine, file)) {
            return module.exports().stream().map(export -> export.name()).toList();
        }
    }

    private Path module(String export) throws IOException {
        return Files.writeString(directory.resolve("m.wat"), "(module (func (export \"" + export + "\")))");
    }

    @Test
    void aModuleIsCompiledOnce() throws Exception {
        Path file = module("a");
        assertThat(exports(file)).containsExactly("a");
        assertThat(exports(file)).containsExactly("a");
        assertThat(exports(Files.copy(file, directory.resolve("copy.wat")))).containsExactly("a");
        assertThat(compilations).isEqualTo(1);
    }

    @Test
    void aFileThatSettledIsKnownWithoutReadingIt() throws Exception {
        Path file = module("a");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        exports(file);
        try (var files = Files.list(directory.resolve("cache"))) {
            assertThat(files.filter(name -> name.toString().endsWith(".of"))).hasSize(1);
        }
        assertThat(exports(file)).containsExactly("a");
        assertThat(exports(module("b"))).containsExactly("b");
        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void aDamagedArtifactIsMadeAgain() throws Exception {
        Path file = module("a");
        exports(file);
        try (var files = Files.list(directory.resolve("cache"))) {
            for (Path artifact : files.toList()) {
                Files.writeString(artifact, "no jar");
            }
        }
        assertThat(exports(file)).containsExactly("a");
        assertThat(compilations).isEqualTo(2);
    }
}
