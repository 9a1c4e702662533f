package dev.sarsen.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.guest.WasmArtifactCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
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
        CompileCache cache = new CompileCache(directory.resolve("cache"), counting);
        try (Engine engine = Engine.create();
                LoadedProgram loaded = cache.load(engine, file)) {
            loaded.rest().await();
            return loaded.module().exports().stream()
                    .map(export -> export.name())
                    .toList();
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

    @Test
    void whatAKilledProcessLeftIsRemoved() throws Exception {
        Path cache = Files.createDirectories(directory.resolve("cache"));
        Path old = Files.writeString(cache.resolve(".x.tmp.1.part"), "half");
        Path young = Files.writeString(cache.resolve("y.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
        exports(module("a"));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void aProgramRunsWhileItsArtifactIsMade() throws Exception {
        StringBuilder wat = new StringBuilder("(module (func $f0 (param i32) (result i32) (local.get 0))");
        for (int f = 1; f < 500; f++) {
            wat.append("(func $f").append(f).append(" (param i32) (result i32) (call $f");
            wat.append(f - 1).append(" (i32.add (local.get 0) (i32.const 1))))");
        }
        wat.append("(func (export \"run\") (result i32) (call $f499 (i32.const 1))))");
        Path file = Files.writeString(directory.resolve("m.wat"), wat);
        CompileCache cache = new CompileCache(directory.resolve("cache"), new WasmArtifactCompiler());
        for (int time = 0; time < 2; time++) {
            try (Engine engine = Engine.create();
                    LoadedProgram loaded = cache.load(engine, file)) {
                Instance instance = new Linker(engine).instantiate(loaded.module());
                assertThat(instance.function("run").invoke()).containsExactly(500);
                loaded.rest().await();
                try (var files = Files.list(directory.resolve("cache"))) {
                    assertThat(files.map(name -> name.toString().replaceAll(".*\\.", "")))
                            .containsExactly("jar");
                }
            }
        }
    }
}
