package dev.sarsen.suite.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From upload to response, through a host process, with compiler, runtime and guests as they are in production. */
final class HostProcessTest {

    /** Answers with its input behind a word of its own. */
    private static final String ECHO = """
            (module
              (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
              (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
              (memory (export "memory") 1)
              (data (i32.const 50) "%s:")
              (func $put (param $at i32) (param $length i32)
                (i32.store (i32.const 0) (local.get $at))
                (i32.store (i32.const 4) (local.get $length))
                (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))
              (func (export "_start")
                (call $put (i32.const 50) (i32.const %d))
                (loop $more
                  (i32.store (i32.const 0) (i32.const 1000))
                  (i32.store (i32.const 4) (i32.const 30000))
                  (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
                  (if (i32.load (i32.const 8))
                    (then (call $put (i32.const 1000) (i32.load (i32.const 8))) (br $more))))))""";

    private static final String LOOP = "(module (func (export \"_start\") (loop (br 0))))";

    private final ProgramCache programs = ProgramCache.standard();

    @TempDir
    Path data;

    private static String echo(String word) {
        return ECHO.formatted(word, word.length() + 1);
    }

    private static void assertOk(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
    }

    @Test
    void anAppAnswersBeforeAndAfterAKillWithoutBeingCompiledAgain() throws Exception {
        try (HostProcess host = new HostProcess(data)) {
            assertOk(host.upload("echo.wat", echo("one")));
            assertThat(host.request("echo", "hello").body()).isEqualTo("one:hello");
            host.kill();
        }
        // Nothing could be compiled from now on.
        try (Stream<Path> modules = Files.list(data.resolve("modules"))) {
            for (Path module : modules.toList()) {
                Files.delete(module);
            }
        }
        try (HostProcess host = new HostProcess(data)) {
            assertThat(host.request("echo", "hello").body()).isEqualTo("one:hello");
            assertThat(host.stop()).isEqualTo(143);
        }
    }

    @Test
    void killingTheHostAtAnyMomentLosesNoAcknowledgedUpload() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 3; round++) {
            String prefix = "app-" + round + "-";
            try (HostProcess host = new HostProcess(data);
                    ExecutorService uploading = Executors.newFixedThreadPool(2)) {
                for (int worker = 0; worker < 2; worker++) {
                    int first = worker;
                    uploading.execute(() -> uploadUntilKilled(host, prefix, first, acknowledged));
                }
                int wanted = acknowledged.size() + 3 + 4 * round;
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                while (acknowledged.size() < wanted && System.nanoTime() < end) {
                    Thread.sleep(1);
                }
                host.kill();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(10);
        try (HostProcess host = new HostProcess(data)) {
            for (String app : acknowledged) {
                assertThat(host.request(app, "x").body()).isEqualTo(app + ":x");
            }
            assertThat(Files.list(data.resolve("spool"))).isEmpty();
        }
    }

    private static void uploadUntilKilled(HostProcess host, String prefix, int first, Queue<String> acknowledged) {
        try {
            for (int i = first; ; i += 2) {
                String app = prefix + i;
                if (host.upload(app, echo(app)).statusCode() == 201) {
                    acknowledged.add(app);
                }
            }
        } catch (IOException e) {
            // Killed, as it should be.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void realProgramsAnswer() throws Exception {
        try (HostProcess host = new HostProcess(data)) {
            assertOk(host.upload("icepll", programs.file(Program.ICEPLL)));
            assertThat(host.request("icepll?-i+12+-o+48", "").body()).contains("F_PLLOUT:   48.000 MHz (achieved)");

            assertOk(host.upload("esbuild.wasm", programs.file(Program.ESBUILD)));
            String typescript = "const n: number = 3;\nexport function bar(o: number) { return o + n }\n";
            assertThat(host.request("esbuild?arg=--minify&arg=--loader=ts", typescript)
                            .body())
                    .isEqualTo("const r=3;export function bar(n){return n+3}\n");
            HttpResponse<String> failed = host.request("esbuild?arg=--loader=ts", "const = = 3");
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body()).contains("\"code\":\"program-exit\"", "\"exit-code\":1", "Expected identifier");
        }
    }

    @Test
    void loopsEndAtTheirDeadlineAndWhenTheClientLeaves() throws Exception {
        try (HostProcess host = new HostProcess(data)) {
            assertOk(host.upload("short?timeout=300ms", LOOP));
            HttpResponse<String> late = host.request("short", "");
            assertThat(late.statusCode()).isEqualTo(504);
            assertThat(late.body()).contains("program-timeout");

            assertOk(host.upload("long?timeout=5m", LOOP));
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), host.appPort())) {
                client.getOutputStream()
                        .write("GET /apps/long HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                awaitMetric(host, "sarsen_guests_running 1.0");
            }
            awaitMetric(host, "sarsen_guests_running 0.0");
        }
    }

    private static void awaitMetric(HostProcess host, String line) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!host.manage("/metrics").body().contains(line)) {
            assertThat(System.nanoTime()).as("waiting for " + line).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void modulesThatCannotRunAreRefusedWithTheirCode() throws Exception {
        try (HostProcess host = new HostProcess(data)) {
            assertThat(host.upload("x", "(module (func (export \"_start\") i32.add))")
                            .body())
                    .contains("\"code\":\"WM-2101\"", "type mismatch");
            assertThat(host.upload("x", "(module (import \"env\" \"f\" (func)) (func (export \"_start\")))")
                            .body())
                    .contains("\"code\":\"unresolved-imports\"", "env.f [] -> []");
            assertThat(host.upload("x", "\0asm\1\0\0\0\5").body()).contains("\"code\":\"WM-1");
            assertThat(Files.list(data.resolve("modules"))).isEmpty();
            assertThat(Files.list(data.resolve("artifacts"))).isEmpty();
            assertThat(Files.list(data.resolve("spool"))).isEmpty();
        }
    }

    @Test
    void wcgiProgramsAnswer() throws Exception {
        String wcgi = """
                (module
                  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                  (memory (export "memory") 1)
                  (data (i32.const 0) "\\10\\00\\00\\00\\2c\\00\\00\\00")
                  (data (i32.const 16) "Status: 203 fine\\0aContent-Type: text/x\\0a\\0ahello")
                  (func (export "_start") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))""";
        try (HostProcess host = new HostProcess(data)) {
            assertOk(host.upload("cgi?runner=wcgi", wcgi));
            HttpResponse<String> response = host.request("cgi", "");
            assertThat(response.statusCode()).isEqualTo(203);
            assertThat(response.headers().firstValue("content-type")).contains("text/x");
            assertThat(response.body()).startsWith("hello");
        }
    }

    @Test
    void theCommandLineRunsProgramsWithTheirStreamsAndCodes() throws Exception {
        Path echo = Files.writeString(data.resolve("echo.wat"), echo("run"));
        Path trap = Files.writeString(
                data.resolve("trap.wat"), "(module (func $f unreachable) (func (export \"_start\") (call $f)))");
        Path icepll = programs.file(Program.ICEPLL);

        assertThat(run(List.of("run", echo.toString()), "hello")).isEqualTo("0|run:hello|");
        assertThat(run(List.of("run", echo.toString()), "again")).isEqualTo("0|run:again|");
        assertThat(run(List.of("run", trap.toString()), ""))
                .startsWith("134||")
                .contains("trapped: unreachable\n", "  at function 0 \"f\"");
        assertThat(run(List.of("run", icepll.toString(), "--", "-i", "12", "-o", "48"), ""))
                .startsWith("0|")
                .contains("48.000 MHz (achieved)");
        assertThat(run(List.of("run", "nowhere.wasm"), "")).isEqualTo("1||sarsen: nowhere.wasm does not exist\n");
        Path artifact = data.resolve("echo.jar");
        assertThat(run(List.of("compile", echo.toString(), "-o", artifact.toString()), ""))
                .startsWith("0|");
        assertThat(run(List.of("run", artifact.toString()), "jar")).isEqualTo("0|run:jar|");
    }

    private String run(List<String> arguments, String input) throws Exception {
        Path in = Files.writeString(data.resolve("in"), input);
        Path out = data.resolve("out");
        Path err = data.resolve("err");
        ProcessBuilder builder = HostProcess.sarsen(arguments)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", data.resolve("cache").toString());
        int code = builder.start().waitFor();
        return code + "|" + Files.readString(out) + "|" + Files.readString(err);
    }
}
