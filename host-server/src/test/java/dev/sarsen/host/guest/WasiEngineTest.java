package dev.sarsen.host.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sarsen.host.guest.ArtifactCompiler.CompileProgress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seam to compiler, runtime and guests' operating system, with all three behind it. */
final class WasiEngineTest {

    private static final String EXIT = """
            (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
              (memory (export "memory") 1)
              (func (export "_start") (call $exit (i32.const 7))))""";
    private static final String ECHO = """
            (module
              (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
              (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
              (memory (export "memory") 1)
              (func (export "_start")
                (loop $more
                  (i32.store (i32.const 0) (i32.const 100))
                  (i32.store (i32.const 4) (i32.const 1000))
                  (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
                  (i32.store (i32.const 4) (i32.load (i32.const 8)))
                  (if (i32.load (i32.const 8))
                    (then
                      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
                      (br $more))))))""";

    @TempDir
    Path directory;

    private final WasiEngine engine = new WasiEngine();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        engine.close();
    }

    private GuestProgram load(String wat) throws IOException, RejectedModuleException {
        Path artifact = Files.createTempFile(directory, "", ".jar");
        new WasmArtifactCompiler().compile(wat.getBytes(StandardCharsets.UTF_8), artifact, CompileProgress.NONE);
        return engine.load(artifact);
    }

    private GuestRequest request(String input, long memoryPages, Duration timeout) {
        return new GuestRequest(
                List.of("program"),
                new TreeMap<>(Map.of("A", "1")),
                List.of(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                output,
                memoryPages,
                timeout);
    }

    private GuestOutcome run(String wat, long memoryPages, Duration timeout) throws Exception {
        try (GuestProgram program = load(wat)) {
            return program.prepare(request("input", memoryPages, timeout)).run();
        }
    }

    @Test
    void exitCodesAndStreamsComeThrough() throws Exception {
        assertThat(run(EXIT, 10, Duration.ofSeconds(20))).isEqualTo(new GuestOutcome.Exited(7));
        assertThat(run(ECHO, 10, Duration.ofSeconds(20))).isEqualTo(new GuestOutcome.Exited(0));
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("input");
    }

    @Test
    void theWarmUpSucceeds() throws Exception {
        WarmUp.run(new WasmArtifactCompiler(), engine);
    }

    @Test
    void trapsHaveTheirWordsAndABacktrace() throws Exception {
        GuestOutcome outcome = run(
                "(module (func $boom unreachable) (func (export \"_start\") (call $boom)))", 1, Duration.ofSeconds(20));
        assertThat(outcome).isInstanceOfSatisfying(GuestOutcome.Trapped.class, trapped -> {
            assertThat(trapped.message()).isEqualTo("unreachable");
            assertThat(trapped.backtrace().getFirst()).contains("boom");
        });
    }

    @Test
    void aLoopEndsAtItsDeadline() throws Exception {
        assertThat(run("(module (func (export \"_start\") (loop (br 0))))", 1, Duration.ofMillis(200)))
                .isEqualTo(new GuestOutcome.TimedOut());
    }

    @Test
    void aLoopEndsWhenItIsCancelled() throws Exception {
        try (GuestProgram program = load("(module (func (export \"_start\") (loop (br 0))))")) {
            GuestRun run = program.prepare(request("", 1, Duration.ofSeconds(60)));
            FutureTask<GuestOutcome> task = new FutureTask<>(run::run);
            Thread.ofPlatform().start(task);
            while (!task.isDone()) {
                run.cancel();
                Thread.sleep(5);
            }
            assertThat(task.get(1, TimeUnit.SECONDS)).isEqualTo(new GuestOutcome.Cancelled());
        }
    }

    @Test
    void moreMemoryThanAllowedIsRefusedBeforeTheProgramBegins() throws Exception {
        assertThat(run("(module (memory 100) (func (export \"_start\")))", 10, Duration.ofSeconds(20)))
                .isInstanceOf(GuestOutcome.Refused.class);
    }

    @Test
    void growingBeyondTheLimitFailsInsideTheProgram() throws Exception {
        assertThat(run("""
                (module (memory 1) (func (export "_start")
                  (if (i32.ne (memory.grow (i32.const 100)) (i32.const -1)) (then unreachable))))""", 10, Duration.ofSeconds(20))).isEqualTo(new GuestOutcome.Exited(0));
    }

    @Test
    void modulesThatNeedMoreThanThereIsAreRejectedWithEverythingTheyLack() {
        assertThatThrownBy(() -> load("""
                (module (import "env" "f" (func (param i32))) (import "env" "g" (func))
                  (import "wasi_snapshot_preview1" "proc_exit" (func)) (func (export "_start")))""")).isInstanceOfSatisfying(RejectedModuleException.class, e -> {
            assertThat(e.code()).isEqualTo("unresolved-imports");
            assertThat(e.sentence())
                    .contains("env.f [i32] -> []", "env.g [] -> []", "wasi_snapshot_preview1.proc_exit [] -> []");
        });
        assertThatThrownBy(() -> load("(module (func (export \"start\")))"))
                .isInstanceOfSatisfying(
                        RejectedModuleException.class, e -> assertThat(e.code()).isEqualTo("no-entry-point"));
    }

    @Test
    void malformedModulesHaveTheCompilersCode() {
        assertThatThrownBy(() -> load("(module (func (export \"_start\") i32.add))"))
                .isInstanceOfSatisfying(
                        RejectedModuleException.class, e -> assertThat(e.code()).startsWith("WM-2"));
    }

    @Test
    void filesThatAreNoArtifactsAreDamagedOnes() throws Exception {
        Path file = Files.writeString(directory.resolve("x.jar"), "no jar");
        assertThatThrownBy(() -> engine.load(file)).isInstanceOf(DamagedArtifactException.class);
    }
}
