package dev.sarsen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.Kernel;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.bench.report.Metric;
import dev.sarsen.bench.report.Results;
import dev.sarsen.bench.rival.NativeRival;
import dev.sarsen.bench.rival.RunLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run with a shell script in the place of a compiled kernel. */
class BenchRunTest {

    @TempDir
    Path directory;

    private final List<String> progress = new ArrayList<>();

    @Test
    void keepsWhatAProcessPrinted() throws IOException {
        Results results = run("echo rep 900 0000cafe; echo rep 500 0000cafe; echo bench peak 2048");
        assertThat(results.problems()).isEmpty();
        assertThat(results.value("sieve", "native", Metric.FIRST)).hasValue(900);
        assertThat(results.value("sieve", "native", Metric.STEADY)).hasValue(500);
        assertThat(results.value("sieve", "native", Metric.FOLDED)).hasValue(500);
        assertThat(results.value("sieve", "native", Metric.PEAK_MEMORY)).hasValue(2048);
        assertThat(results.value("sieve", "native", Metric.COLD).orElseThrow()).isPositive();
        assertThat(results.cell("sieve", "native").repetitions()).isEqualTo(2);
        assertThat(progress).containsExactly("sieve on native", "sieve folded on native", "sieve from cold on native");
    }

    @Test
    void passesSizeAndLengthOn() throws IOException {
        run("echo \"$@\" >> " + directory.resolve("arguments") + "; echo rep 1 00000001");
        assertThat(Files.readAllLines(directory.resolve("arguments")))
                .containsExactly("77 3 1 2000", "77 3 1 2000", "77 1");
    }

    @Test
    void doesNotCountADifferentAnswer() throws IOException {
        // The first process answers 1, every later one 2.
        Path mark = directory.resolve("mark");
        Results results = run("if mkdir " + mark + " 2>&-; then echo rep 1 00000001; else echo rep 1 00000002; fi");
        assertThat(results.problems())
                .containsExactly(
                        "sieve on native: folded: checksum 00000002, expected 00000001",
                        "sieve on native: cold: checksum 00000002, expected 00000001");
        assertThat(results.value("sieve", "native", Metric.FOLDED)).isEmpty();
    }

    private Results run(String script) throws IOException {
        Path program = directory.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        BuiltKernel kernel = new BuiltKernel(Kernel.SIEVE, 77, program, program, program);
        BenchOptions options = new BenchOptions(
                List.of(Kernel.SIEVE),
                List.of(),
                new RunLength(3, Duration.ofMillis(10), Duration.ofSeconds(2)),
                1,
                1,
                true,
                0);
        BenchRun run = new BenchRun(
                options,
                List.of(new NativeRival("script", true)),
                List.of("native"),
                new ProcessRunner(),
                progress::add);
        run.measure(List.of(kernel), Map.of());
        return run.results();
    }
}
