package dev.sarsen.suite.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real programs: what this compiler makes of them is loaded class by class, and does what Node does. Yosys, which takes
 * minutes, runs with {@code -Dsarsen.corpus.large=true}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealProgramsTest {

    private static final String TYPESCRIPT = """
        interface Shape { area(): number }
        enum Kind { Round = 1, Square }
        export class Circle implements Shape {
          constructor(private radius: number, readonly kind: Kind = Kind.Round) {}
          area(): number { return Math.PI * this.radius ** 2 }
        }
        const unused: number = 3
        export function sum<T extends Shape>(shapes: T[]): number {
          let total = 0
          for (const shape of shapes) total += shape.area()
          return total
        }
        """;

    private final ProgramCache cache = ProgramCache.standard();
    private Path directory = Path.of("target");
    private CompiledPrograms ours = new CompiledPrograms(cache, directory);
    private NodeWasi node = new NodeWasi(cache, directory);

    @BeforeAll
    void open(@TempDir Path scratch) {
        directory = scratch;
        ours = new CompiledPrograms(cache, directory);
        node = new NodeWasi(cache, directory);
    }

    @AfterAll
    void close() {
        ours.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"ICEPLL", "FLITE", "ESBUILD"})
    void everyClassIsVerifiedWhitelistedAndSmall(Program program) throws IOException {
        assertThat(ArtifactClasses.faults(ours.artifact(program))).isEmpty();
    }

    @Test
    void icepllPrintsTheSettings() {
        sameAsNode(
                ProgramCall.of(Program.ICEPLL, "icepll", "-i", "12", "-o", "48"), "F_PLLOUT:   48.000 MHz (achieved)");
    }

    @Test
    void icepllRefusesTheSameOption() {
        sameAsNode(ProgramCall.of(Program.ICEPLL, "icepll", "--no-such-option"), "");
    }

    @Test
    void fliteSpeaksTheSameBytes() throws IOException {
        Path theirs = Files.createDirectory(directory.resolve("node-speech"));
        Path mine = Files.createDirectory(directory.resolve("our-speech"));
        ProgramCall call =
                ProgramCall.of(Program.FLITE, "flite", "-t", "A stone stands where it is set.", "/out/a.wav");
        ProgramRun expected = node.run(call.withDirectories(Map.of("/out", theirs)));
        ProgramRun found = ours.run(call.withDirectories(Map.of("/out", mine)));
        assertThat(found).isEqualTo(expected);
        assertThat(Files.size(theirs.resolve("a.wav"))).isGreaterThan(10_000);
        assertThat(mine.resolve("a.wav")).hasSameBinaryContentAs(theirs.resolve("a.wav"));
    }

    @Test
    void esbuildTellsItsVersion() {
        sameAsNode(ProgramCall.of(Program.ESBUILD, "esbuild", "--version"), "0.27.2");
    }

    @Test
    void esbuildMinifiesTypeScript() {
        sameAsNode(
                ProgramCall.of(Program.ESBUILD, "esbuild", "--minify", "--loader=ts")
                        .withInput(TYPESCRIPT),
                "export");
    }

    @Test
    void esbuildReportsASyntaxError() {
        sameAsNode(ProgramCall.of(Program.ESBUILD, "esbuild", "--loader=ts").withInput("let = = 3"), "");
    }

    @Test
    @EnabledIfSystemProperty(named = "sarsen.corpus.large", matches = "true")
    void yosysSynthesisesACounter() throws IOException {
        ProgramCall call = ProgramCall.of(
                Program.YOSYS,
                "yosys",
                "-Q",
                "-T",
                "-p",
                "read_verilog /work/counter.v; synth -top counter -noabc; write_verilog -noattr /work/out.v; stat");
        Path theirs = workWithCounter("node-synthesis");
        Path mine = workWithCounter("our-synthesis");
        Path share = node.yosysShare();
        ProgramRun expected = node.run(call.withDirectories(Map.of("/work", theirs, "/share", share)));
        ProgramRun found = ours.run(call.withDirectories(Map.of("/work", mine, "/share", share)));
        assertThat(expected.status()).isZero();
        assertThat(found.status()).isZero();
        assertThat(found.output()).isEqualTo(expected.output()).contains("$_SDFF_PP0_");
        assertThat(mine.resolve("out.v")).hasSameTextualContentAs(theirs.resolve("out.v"));
    }

    private Path workWithCounter(String name) throws IOException {
        Path work = Files.createDirectory(directory.resolve(name));
        Files.copy(Path.of("src", "test", "resources", "corpus", "counter.v"), work.resolve("counter.v"));
        return work;
    }

    private void sameAsNode(ProgramCall call, String within) {
        ProgramRun expected = node.run(call);
        assertThat(expected.output()).contains(within);
        assertThat(ours.run(call)).isEqualTo(expected);
    }
}
