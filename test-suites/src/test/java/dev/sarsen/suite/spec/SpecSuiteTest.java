package dev.sarsen.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The specification's scripts and this build's own, in every mode that needs no JVM of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecSuiteTest {

    private static final List<Mode> MODES = List.of(
            Mode.DEFAULT, Mode.SPLIT, Mode.PASSES_OFF, Mode.SAVED, Mode.REGISTERS, Mode.INTERRUPTS, Mode.TRACES);

    private final ConcurrentLinkedQueue<ScriptReport> reports = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path directory;

    @AfterAll
    void printTotals() {
        for (Mode mode : MODES) {
            List<ScriptReport> ofMode =
                    reports.stream().filter(report -> report.mode() == mode).toList();
            System.out.println("scripts, mode " + mode.text() + ": " + ScriptReport.totals(ofMode));
        }
        System.out.println(ScriptReport.totals(List.copyOf(reports)));
    }

    /** The specification's own suite, from {@code -Dsarsen.spec=DIR} or from beside the checkout. */
    @TestFactory
    Stream<DynamicContainer> specificationScriptsPass() {
        Path suite = SpecSuiteFiles.directory();
        if (!Files.isDirectory(suite)) {
            SpecSuiteFiles.sayThatItIsMissing(suite);
            return Stream.empty();
        }
        return inEveryMode(suite, SpecExpectations.standard());
    }

    /** The scripts of proposals that the specification has not taken in, named by their path in the suite. */
    @TestFactory
    Stream<DynamicContainer> scriptsOfTheProposalsPass() {
        Path suite = SpecSuiteFiles.directory();
        return Stream.of("threads", "custom-page-sizes", "wide-arithmetic")
                .map(proposal -> suite.resolve("proposals").resolve(proposal))
                .filter(Files::isDirectory)
                .flatMap(scripts -> inEveryMode(suite, scripts, SpecExpectations.standard()));
    }

    @TestFactory
    Stream<DynamicContainer> ownScriptsPass() {
        return inEveryMode(Path.of("src", "test", "resources", "wast"), SpecExpectations.none());
    }

    @TestFactory
    Stream<DynamicContainer> scriptsOfTheDangerZonesPass() {
        DangerZones.scripts().forEach((name, script) -> write(directory.resolve(name), script));
        return inEveryMode(directory, SpecExpectations.none());
    }

    private Stream<DynamicContainer> inEveryMode(Path scripts, SpecExpectations expectations) {
        return inEveryMode(scripts, scripts, expectations);
    }

    private Stream<DynamicContainer> inEveryMode(Path base, Path scripts, SpecExpectations expectations) {
        SpecRunner runner = new SpecRunner(expectations, true, false, Set.of());
        return MODES.stream().map(mode -> dynamicContainer(mode.text(), tests(base, scripts, runner, mode)));
    }

    private List<DynamicTest> tests(Path base, Path scripts, SpecRunner runner, Mode mode) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SpecRunner.scripts(scripts)) {
            String name = base.relativize(file).toString().replace('\\', '/');
            tests.add(dynamicTest(name, () -> {
                ScriptReport report = runner.run(file, name, mode);
                reports.add(report);
                assertThat(report.failures()).isEmpty();
            }));
        }
        return tests;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
