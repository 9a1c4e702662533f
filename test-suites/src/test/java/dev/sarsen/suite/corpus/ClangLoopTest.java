package dev.sarsen.suite.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Module;
import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import dev.sarsen.wasix.ExitStatus;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.WasixProcessBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The loop closes: clang, a WebAssembly program of 75 MB, compiles a C file, its linker links it, and the result runs, all
 * under this compiler. Minutes of work, therefore with {@code -Dsarsen.corpus.large=true} alone.
 */
@EnabledIfSystemProperty(named = "sarsen.corpus.large", matches = "true")
class ClangLoopTest {

    private static final String SOURCE = """
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>

        static int compare(const void *a, const void *b) { return *(const int *) a - *(const int *) b; }

        int main(int argc, char **argv) {
          int numbers[] = {5, 3, 9, 1, 7};
          qsort(numbers, 5, sizeof numbers[0], compare);
          for (int i = 0; i < 5; i++) printf("%d ", numbers[i]);
          printf("%s %.3f\\n", argc > 1 ? argv[1] : "-", 22.0 / 7);
          return argc;
        }
        """;

    /** One word of the commands that the driver prints: quoted, with backslashes before quotes and backslashes. */
    private static final Pattern WORD = Pattern.compile(" (?:([^ \"]+)|\"((?:[^\"\\\\]|\\\\.)+)\")");

    @TempDir
    private Path scratch = Path.of("target");

    @Test
    void clangCompilesLinksAndTheResultRuns() throws IOException {
        ProgramCache cache = ProgramCache.standard();
        Path system = Files.createDirectory(scratch.resolve("usr"));
        cache.unpack(Program.CLANG_RESOURCES, system);
        Path work = Files.createDirectory(scratch.resolve("work"));
        Files.writeString(work.resolve("sort.c"), SOURCE);
        Map<String, Path> mounts =
                Map.of("/usr", system, "/work", work, "/tmp", Files.createDirectory(scratch.resolve("tmp")));
        Path artifact = scratch.resolve("clang.jar");
        Compilers.of(Mode.DEFAULT).compile(Files.readAllBytes(cache.file(Program.CLANG)), artifact);
        try (Engine engine = Engine.create();
                Module clang = engine.load(artifact)) {
            // The program holds clang and its linker; its second word says which is meant.
            List<String> driver = List.of("llvm", "clang", "-###", "-O2", "/work/sort.c", "-o", "/work/sort.wasm");
            ProgramRun plan = run(engine, clang, driver, mounts);
            List<List<String>> commands = commands(plan.error());
            assertThat(commands).as(plan.error()).hasSize(2);
            for (List<String> command : commands) {
                List<String> words = new ArrayList<>(List.of("llvm"));
                words.addAll(command);
                ProgramRun run = run(engine, clang, words, mounts);
                assertThat(run.status()).as(run.error()).isZero();
            }
        }
        byte[] result = Files.readAllBytes(work.resolve("sort.wasm"));
        try (Engine engine =
                        Engine.builder().compiler(Compilers.of(Mode.DEFAULT)).build();
                Module sort = engine.compile(result)) {
            ProgramRun run = run(engine, sort, List.of("sort", "stone"), Map.of());
            assertThat(run.output()).isEqualTo("1 3 5 7 9 stone 3.143\n");
            assertThat(run.status()).isEqualTo(2);
        }
    }

    private static ProgramRun run(Engine engine, Module module, List<String> arguments, Map<String, Path> mounts) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        WasixProcessBuilder builder = WasixProcess.builder()
                .args(arguments)
                .stdin(new ByteArrayInputStream(new byte[0]))
                .stdout(output)
                .stderr(error);
        mounts.forEach((guest, host) -> builder.mount(host, guest, false));
        try (WasixProcess process = builder.build()) {
            ExitStatus status = process.run(engine, module, engine.budget().withStackBytes(256L << 20));
            return ProgramRun.of(status.code(), output.toByteArray(), error.toByteArray());
        }
    }

    /** The commands that the driver would run: the lines that begin with a space and a quote. */
    private static List<List<String>> commands(String printed) {
        List<List<String>> commands = new ArrayList<>();
        for (String line : printed.lines().filter(l -> l.startsWith(" \"")).toList()) {
            List<String> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(line);
            while (matcher.find()) {
                String plain = matcher.group(1);
                words.add(plain != null ? plain : matcher.group(2).replaceAll("\\\\(.)", "$1"));
            }
            commands.add(words);
        }
        return commands;
    }
}
