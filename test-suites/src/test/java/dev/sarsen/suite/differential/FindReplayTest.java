package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.ModuleGenerator;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What campaigns found once stays fixed. */
class FindReplayTest {

    private static final Path FINDS = Path.of("src", "test", "resources", "fuzz");

    @TestFactory
    List<DynamicTest> everyFindStaysFixed() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FINDS)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                for (Mode mode : List.of(Mode.DEFAULT, Mode.PASSES_OFF, Mode.SPLIT)) {
                    tests.add(dynamicTest(folder.getFileName() + " " + mode.text(), () -> replay(folder, mode)));
                }
            }
        }
        return tests;
    }

    @Test
    void findSurvivesWritingAndReading(@TempDir Path folder) throws IOException {
        GeneratedModule module = ModuleGenerator.generate(3);
        Outcome outcome = new Outcome(List.of("f2 -> i32:1", "f3 ! unreachable"));
        SavedFind.write(folder, module, outcome, "test");
        SavedFind read = SavedFind.read(folder);
        assertThat(read.expected()).isEqualTo(outcome);
        assertThat(read.module().wasm()).isEqualTo(module.wasm());
        assertThat(read.module().invocations()).isEqualTo(module.invocations());
        assertThat(read.module().globals()).isEqualTo(module.globals());
        assertThat(read.module().memories()).isEqualTo(module.memories());
    }

    private static void replay(Path folder, Mode mode) throws IOException {
        SavedFind find = SavedFind.read(folder);
        try (SelfOracle oracle = new SelfOracle(mode.text(), Compilers.of(mode))) {
            Outcome found = oracle.run(find.module());
            assertThat(OutcomeComparison.difference("V8", find.expected(), mode.text(), found))
                    .isEmpty();
        }
    }
}
