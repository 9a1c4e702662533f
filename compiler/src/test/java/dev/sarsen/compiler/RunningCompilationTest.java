package dev.sarsen.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.runtime.artifact.ArtifactReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunningCompilationTest {

    private static final int FUNCTIONS = 400;

    @TempDir
    Path directory;

    /** Many functions in several classes, one of them split, one an interpreter's loop, references, data. */
    private static byte[] module(String more) {
        StringBuilder wat = new StringBuilder("""
                (module (memory 1) (data (i32.const 0) "hello") (data "passive")
                  (type $t (func (param i32) (result i32)))
                  (table 8 funcref) (elem (i32.const 0) $f0 $f7 $f9)
                  (func (export "run") (param i32) (result i32)
                    (call_indirect (type $t) (local.get 0) (i32.const 1)))
                """);
        for (int f = 0; f < FUNCTIONS; f++) {
            wat.append("(func $f").append(f).append(" (type $t) (local i32 i64) (local.set 1 (local.get 0))\n");
            int steps = f == 17 ? 4_000 : 3;
            for (int step = 0; step < steps; step++) {
                wat.append("(i32.store offset=").append(step).append(" (local.get 0) (i32.add (local.get 1) ");
                wat.append("(i32.load (local.get 0)))) (local.set 1 (i32.mul (local.get 1) (i32.const 31)))\n");
            }
            if (f == 23) {
                interpreter(wat);
            }
            wat.append(f == 0 ? "(local.get 1))\n" : "(call $f" + f / 2 + " (local.get 1)))\n");
        }
        return wat.append(more).append(")").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void interpreter(StringBuilder wat) {
        wat.append("(block $end (loop $next ");
        wat.append("(block $c ".repeat(24));
        wat.append("(br_table");
        for (int c = 0; c < 24; c++) {
            wat.append(' ').append(c);
        }
        wat.append(" 24 (i32.load8_u (local.get 1)))");
        for (int c = 0; c < 24; c++) {
            wat.append(") (local.set 1 (i32.add (local.get 1) (i32.const ")
                    .append(c + 1)
                    .append(")))");
            wat.append(" (i32.store8 (local.get 1) (i32.const ").append(c).append(")) (br $next)\n");
        }
        wat.append("))\n");
    }

    /** A large function with more exception handlers in each other than it may have. */
    private static String tooMuch() {
        StringBuilder wat = new StringBuilder("(func ");
        int handlers = 400;
        wat.append("(block (try_table (catch_all 0) ".repeat(handlers));
        wat.append("(i32.store (i32.const 4) (i32.load (i32.const 8)))\n".repeat(2_000));
        return wat.append("))".repeat(handlers)).append(")").toString();
    }

    private Path eager(byte[] module) {
        Path artifact = directory.resolve("eager.jar");
        new WasmCompiler().compile(module, artifact);
        return artifact;
    }

    private static List<String> names(Path artifact) {
        List<String> names = new ArrayList<>();
        try (ArtifactReader reader = ArtifactReader.open(artifact)) {
            reader.names().forEach(names::add);
        }
        names.removeIf(name -> name.startsWith("META-INF") || name.endsWith("manifest.bin"));
        return names;
    }

    private RunningCompilation begin(byte[] module, String file) {
        return new WasmCompiler().begin(module, directory.resolve(file), CompilerOptions.Progress.NONE);
    }

    @Test
    void theArtifactIsTheSameWhateverIsAskedFor() throws IOException {
        byte[] module = module("");
        Path eager = eager(module);
        for (int seed = 0; seed < 6; seed++) {
            List<String> names = names(eager);
            Collections.shuffle(names, new Random(seed));
            try (RunningCompilation lazy = begin(module, "lazy.jar");
                    ArtifactReader expected = ArtifactReader.open(eager)) {
                for (String name : names.subList(0, names.size() * seed / 6)) {
                    assertThat(lazy.find(name)).as(name).isEqualTo(expected.find(name));
                }
                assertThat(lazy.await().classes()).isGreaterThan(10);
                for (String name : names) {
                    assertThat(lazy.find(name)).as(name).isEqualTo(expected.find(name));
                }
            }
            assertThat(directory.resolve("lazy.jar")).hasSameBinaryContentAs(eager);
        }
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        byte[] module = module("");
        Path eager = eager(module);
        List<String> names = names(eager);
        try (ExecutorService threads = Executors.newFixedThreadPool(8);
                RunningCompilation lazy = begin(module, "lazy.jar");
                ArtifactReader expected = ArtifactReader.open(eager)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int seed = t;
                tasks.add(() -> {
                    List<String> order = new ArrayList<>(names);
                    Collections.shuffle(order, new Random(seed));
                    // Guests are interrupted while they load classes.
                    Thread.currentThread().interrupt();
                    for (String name : order) {
                        assertThat(lazy.find(name)).as(name).isEqualTo(expected.find(name));
                    }
                    return Thread.interrupted();
                });
            }
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                done.get();
            }
            lazy.await();
        }
        assertThat(directory.resolve("lazy.jar")).hasSameBinaryContentAs(eager);
    }

    @Test
    void whatNobodyMadeIsNotFound() {
        try (RunningCompilation lazy = begin(module(""), "lazy.jar")) {
            assertThat(lazy.find("sarsen/gen/Nothing.class")).isNull();
            assertThat(lazy.find("sarsen/gen/C999999.class")).isNull();
            assertThat(lazy.find("sarsen/gen/C99999999999999.class")).isNull();
            assertThat(lazy.find("sarsen/gen/H1_2_3.class")).isNull();
            assertThat(lazy.find("sarsen/gen/.class")).isNull();
            assertThat(lazy.find("sarsen/data/7.bin")).isNull();
        }
    }

    @Test
    void aFunctionThatCannotBeCompiledLeavesNoArtifact() throws IOException {
        byte[] module = module(tooMuch());
        Path artifact = directory.resolve("lazy.jar");
        assertThatThrownBy(() -> new WasmCompiler().compile(module, artifact))
                .isInstanceOf(LimitExceededException.class);
        try (RunningCompilation lazy = begin(module, "lazy.jar")) {
            assertThat(lazy.find("sarsen/gen/Guest.class")).isNotNull();
            assertThatThrownBy(lazy::await).isInstanceOf(LimitExceededException.class);
            assertThatThrownBy(() -> {
                        for (int c = 0; c < 1_000; c++) {
                            lazy.find("sarsen/gen/C" + c + ".class");
                        }
                    })
                    .isInstanceOf(LimitExceededException.class);
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAtTheEnd() {
        Path nowhere = directory.resolve("no").resolve("lazy.jar");
        try (RunningCompilation lazy = new WasmCompiler().begin(module(""), nowhere, CompilerOptions.Progress.NONE)) {
            assertThatThrownBy(lazy::await).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void anInvalidFunctionIsRefusedBeforeAnythingRuns() {
        byte[] module = module("(func (result i32) (i64.const 1))");
        assertThatThrownBy(() -> begin(module, "lazy.jar")).isInstanceOf(InvalidModuleException.class);
    }
}
