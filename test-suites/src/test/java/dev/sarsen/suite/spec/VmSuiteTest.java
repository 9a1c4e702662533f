package dev.sarsen.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This build's own scripts under each of the JVM's ways to execute; {@code bin/wast --vm all} runs everything so. */
class VmSuiteTest {

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "wast");

    @ParameterizedTest
    @CsvSource({"C1, DEFAULT", "C2, DEFAULT", "INTERPRETER, DEFAULT", "C1, HEAP", "TIERED, NATIVE"})
    void ownScriptsPass(Vm vm, Mode mode) {
        List<String> flags = new ArrayList<>(vm.flags());
        flags.addAll(mode.flags());
        List<String> lines = OtherJvm.run(flags, List.of("--strict", "--mode", mode.text(), SCRIPTS.toString()));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).matches("[1-9][0-9]* passed, 0 failed, 0 skipped");
    }
}
