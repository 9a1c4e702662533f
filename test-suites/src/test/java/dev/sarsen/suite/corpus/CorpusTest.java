package dev.sarsen.suite.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every WebAssembly program in the cache: each of its classes is verified, uses allowed names alone, and has no method that
 * HotSpot would not compile. Programs above 3 MB take minutes and are looked at with {@code -Dsarsen.corpus.large=true}.
 */
class CorpusTest {

    private static final long MOST_BYTES = Boolean.getBoolean("sarsen.corpus.large") ? Long.MAX_VALUE : 3 << 20;

    @TempDir
    private Path directory = Path.of("target");

    @TestFactory
    List<DynamicTest> everyClassIsVerifiedWhitelistedAndSmall() throws IOException {
        ProgramCache cache = ProgramCache.standard();
        // There is at least one, also where nothing else has been fetched.
        cache.file(Program.ICEPLL);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path program : programs(cache.root())) {
            String name = cache.root().relativize(program).toString();
            for (Mode mode : List.of(Mode.DEFAULT, Mode.SPLIT)) {
                if (mode == Mode.DEFAULT || Files.size(program) < 3 << 20) {
                    tests.add(dynamicTest(name + " " + mode.text(), () -> check(program, mode)));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private void check(Path program, Mode mode) throws IOException {
        Path artifact = directory.resolve("program.jar");
        Compilers.of(mode).compile(Files.readAllBytes(program), artifact);
        assertThat(ArtifactClasses.faults(artifact)).isEmpty();
        Files.delete(artifact);
    }

    private static List<Path> programs(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, 4)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".wasm")).sorted().toList()) {
                if (Files.size(file) <= MOST_BYTES) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
