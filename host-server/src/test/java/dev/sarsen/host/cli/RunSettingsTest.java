package dev.sarsen.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.budget.ExecutionBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunSettingsTest {

    @Test
    void readsAPlainLine() {
        List<String> words = List.of(
                "--volume",
                "/a:/b:ro",
                "--env=A=B=C",
                "--env",
                "D=E",
                "--no-cache",
                "--timeout=3s",
                "dir/program.wasm",
                "--env",
                "x",
                "@file");
        assertThat(RunSettings.ofPlain(words))
                .contains(new RunSettings(
                        Path.of("dir/program.wasm"),
                        List.of("/a:/b:ro"),
                        List.of("A=B=C", "D=E"),
                        ExecutionBudget.MOST_MEMORY_PAGES,
                        "3s",
                        true,
                        Set.of(),
                        List.of("--env", "x", "@file")));
    }

    @Test
    void keepsAMarkerForTheRun() {
        assertThat(RunSettings.ofPlain(List.of("p.wasm", "--", "-x"))
                        .orElseThrow()
                        .arguments())
                .containsExactly("--", "-x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "-h p.wasm",
                "--version p.wasm",
                "--volume",
                "--env --no-cache p.wasm",
                "--no-cache --no-cache p.wasm",
                "--timeout 1s --timeout 2s p.wasm",
                "--memory-pages 5 p.wasm",
                "--unknown p.wasm",
                "-- p.wasm",
                "@options p.wasm",
                "\"p.wasm\"",
                "--no-cache"
            })
    void leavesTheRestToTheGeneralParser(String line) {
        List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));
        assertThat(RunSettings.ofPlain(words)).isEmpty();
    }
}
