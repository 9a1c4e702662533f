package dev.sarsen.suite.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.host.cli.Wasm2Jar;
import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What wasm2jar writes runs by itself, in a JVM that was told nothing. */
class RunnableJarTest {

    private static final String TRAPPING = """
            (module
              (memory (export "memory") 1)
              (func $divides (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
              (func (export "_start") (drop (call $divides (i32.const 0)))))
            """;

    /** Ends with the number of its arguments, the program's name included. */
    private static final String COUNTING = """
            (module
              (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
              (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
              (memory (export "memory") 1)
              (func (export "_start")
                (drop (call $sizes (i32.const 0) (i32.const 4)))
                (call $exit (i32.load (i32.const 0)))))
            """;

    @TempDir
    private Path directory;

    @Test
    void icepllPrintsTheSettings() throws Exception {
        Path jar = compile(ProgramCache.standard().file(Program.ICEPLL));
        Ended ended = run(jar, "-i", "12", "-o", "48");
        assertThat(ended.error).isEmpty();
        assertThat(ended.status).isZero();
        assertThat(ended.output)
                .contains("F_PLLIN:    12.000 MHz (given)")
                .contains("F_PLLOUT:   48.000 MHz (achieved)")
                .contains("DIVQ:  4 (3'b100)");
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(Object::toString))
                    .noneMatch(name -> name.startsWith("org/objectweb"))
                    .noneMatch(name -> name.startsWith("dev/sarsen/compiler"));
        }
    }

    @Test
    void argumentsGoInAndTheExitCodeComesOut() throws Exception {
        Ended ended = run(compile(text(COUNTING)), "a", "b c", "");
        assertThat(ended).isEqualTo(new Ended(4, "", ""));
    }

    @Test
    void aTrapIsSaidWithTheNamesOfTheGuest() throws Exception {
        Ended ended = run(compile(text(TRAPPING)));
        assertThat(ended.status).isEqualTo(134);
        assertThat(ended.output).isEmpty();
        assertThat(ended.error).contains("integer divide by zero").contains("divides");
    }

    private Path text(String module) throws IOException {
        return Files.writeString(directory.resolve("module.wat"), module);
    }

    private Path compile(Path module) {
        Path jar = directory.resolve("program.jar");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertThat(Wasm2Jar.execute(out, out, module.toString(), "-o", jar.toString()))
                .as(said.toString())
                .isZero();
        return jar;
    }

    private record Ended(int status, String output, String error) {}

    private Ended run(Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("output");
        Path error = directory.resolve("error");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(output), Files.readString(error));
    }
}
