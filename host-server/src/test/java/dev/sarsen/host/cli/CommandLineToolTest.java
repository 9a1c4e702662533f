package dev.sarsen.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineToolTest {

    @TempDir
    Path directory;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    private Path module(String wat) throws Exception {
        return Files.writeString(directory.resolve("m.wat"), wat);
    }

    @Test
    void noCommandShowsAllCommands() {
        assertThat(CommandLineTool.execute()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("serve", "deploy", "run", "compile", "inspect", "explain", "validate", "apps", "logs");
        assertThat(CommandLineTool.execute("nonsense")).isEqualTo(2);
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(CommandLineTool.execute("completion")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("complete", "deploy", "--app-port");
    }

    @Test
    void inspectTellsWhoProvidesWhat() throws Exception {
        Path file = module("""
                (module (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
                  (import "wasi_unstable" "proc_exit" (func (param i32)))
                  (import "env" "f" (func)) (import "wasi_snapshot_preview1" "sched_yield" (func))
                  (func (export "_start") (drop (i32.extend8_s (i32.const 1)))))""");
        assertThat(CommandLineTool.execute("inspect", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("wasi_snapshot_preview1  proc_exit  [i32] -> []  preview1")
                .contains("wasi_unstable  proc_exit  [i32] -> []  unstable")
                .contains("env  f  [] -> []  missing")
                .contains("wasi_snapshot_preview1  sched_yield  [] -> []  mismatch")
                .contains("_start  [] -> []", "sign-extension");
        out.reset();
        assertThat(CommandLineTool.execute("inspect", "--format", "json", file.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"provider\":\"missing\"")
                .hasLineCount(1);
    }

    @Test
    void explainShowsTheWayOfAFunction() throws Exception {
        Path file = module("(module (func $double (export \"twice\") (param i32) (result i32)"
                + " (i32.add (local.get 0) (local.get 0))))");
        assertThat(CommandLineTool.execute("explain", "--function", "twice", file.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("function 0 \"double\", [i32] -> [i32]", "local.get 0", "return i32.add(p0, p0)", "iadd");
        assertThat(CommandLineTool.execute("explain", "--function", "7", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no function \"7\"");
    }

    @Test
    void validateSaysWhatIsWrongAndFails() throws Exception {
        assertThat(CommandLineTool.execute("validate", module("(module)").toString()))
                .isZero();
        assertThat(CommandLineTool.execute(
                        "validate", module("(module (func (result i32)))").toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("WM-2101", "type mismatch")
                .hasLineCount(1);
        assertThat(CommandLineTool.execute("validate", "/nonexistent.wasm")).isEqualTo(1);
    }

    @Test
    void compileWritesAnArtifactBesideTheModule() throws Exception {
        Path file = module("(module (func (export \"_start\")))");
        assertThat(CommandLineTool.execute("compile", file.toString())).isZero();
        assertThat(directory.resolve("m.jar")).isNotEmptyFile();
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
        assertThat(CommandLineTool.execute("compile", "--format", "json", file.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"functions\":1");
    }

    @Test
    void commandsThatFindNoHostSayHowToStartOne() {
        assertThat(CommandLineTool.execute("apps", "--host", "http://127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("sarsen serve")
                .hasLineCount(1);
    }

    @Test
    void serveRefusesSettingsThatCannotBeUsed() {
        assertThat(CommandLineTool.execute("serve", "--app-port", "x")).isEqualTo(1);
        assertThat(CommandLineTool.execute("serve", "--management-address", "0.0.0.0"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("app-port", "management-token")
                .hasLineCount(2);
    }

    @Test
    void theCacheIsWhereTheUserKeepsCaches() {
        assertThat(CompileCache.directory(Map.of("XDG_CACHE_HOME", "/c"), "/home/u"))
                .isEqualTo(Path.of("/c/sarsen/artifacts"));
        assertThat(CompileCache.directory(Map.of(), "/home/u")).isEqualTo(Path.of("/home/u/.cache/sarsen/artifacts"));
    }
}
