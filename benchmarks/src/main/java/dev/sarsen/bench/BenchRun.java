package dev.sarsen.bench;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.WholeProgram;
import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.bench.report.Metric;
import dev.sarsen.bench.report.Results;
import dev.sarsen.bench.rival.Rival;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * One run: every guest on every rival, one process at a time.
 *
 * <p>The rivals take turns on each guest, so that a machine that grows slower during the run grows slower for all of
 * them. A number counts only if the guest answered what it answered on the rival that was measured first.
 */
final class BenchRun {

    private static final Duration WHOLE_PROCESS_LIMIT = Duration.ofMinutes(3);

    private final BenchOptions options;
    private final List<Rival> rivals;
    private final ProcessRunner runner;
    private final Consumer<String> progress;
    private final Map<String, String> checksums = new HashMap<>();
    private final Results results;

    BenchRun(BenchOptions options, List<Rival> rivals, ProcessRunner runner, Consumer<String> progress) {
        this.options = options;
        this.rivals = List.copyOf(rivals);
        this.runner = runner;
        this.progress = progress;
        this.results = new Results(rivals.stream().map(Rival::name).toList());
    }

    Results results() {
        return results;
    }

    void measure(List<BuiltKernel> kernels, Map<WholeProgram, Path> programs) throws IOException {
        for (int round = 0; round < options.rounds(); round++) {
            for (BuiltKernel kernel : kernels) {
                measureKernel(kernel);
            }
            for (Map.Entry<WholeProgram, Path> program : programs.entrySet()) {
                measureProgram(program.getKey(), program.getValue());
            }
        }
    }

    private void measureKernel(BuiltKernel kernel) throws IOException {
        String guest = kernel.kernel().label();
        for (Rival rival : rivals) {
            progress.accept(guest + " on " + rival.name());
            Observation seen = runner.run(
                    rival.calls(kernel, options.length()), options.length().processLimit());
            keepCalls(guest, rival, seen);
        }
        if (options.folded() && kernel.kernel().small()) {
            for (Rival rival : rivals) {
                Optional<List<String>> command = rival.folded(kernel, options.length());
                if (command.isPresent()) {
                    progress.accept(guest + " folded on " + rival.name());
                    keepFolded(
                            guest,
                            rival,
                            runner.run(command.get(), options.length().processLimit()));
                }
            }
        }
        Map<Rival, List<String>> fromCache = options.colds() > 0 ? prepareCaches(kernel) : Map.of();
        for (int i = 0; i < options.colds(); i++) {
            for (Rival rival : rivals) {
                progress.accept(guest + " from cold on " + rival.name());
                keepCold(guest, rival, Metric.COLD, runner.run(rival.cold(kernel), WHOLE_PROCESS_LIMIT));
                List<String> cached = fromCache.get(rival);
                if (cached != null) {
                    keepCold(guest, rival, Metric.COLD_FROM_CACHE, runner.run(cached, WHOLE_PROCESS_LIMIT));
                }
            }
        }
    }

    private Map<Rival, List<String>> prepareCaches(BuiltKernel kernel) throws IOException {
        Map<Rival, List<String>> commands = new HashMap<>();
        for (Rival rival : rivals) {
            Optional<Rival.ColdFromCache> cold = rival.coldFromCache(kernel);
            if (cold.isEmpty()) {
                continue;
            }
            Observation seen = runner.run(cold.get().prepare(), WHOLE_PROCESS_LIMIT);
            if (seen.failure().isPresent()) {
                results.cell(kernel.kernel().label(), rival.name())
                        .fail("compiled form: " + seen.failure().get());
            } else {
                commands.put(rival, cold.get().run());
            }
        }
        return commands;
    }

    private void keepCalls(String guest, Rival rival, Observation seen) {
        Results.Cell cell = results.cell(guest, rival.name());
        if (counts(guest, cell, seen, "called")) {
            cell.put(Metric.STEADY, seen.best());
            cell.put(Metric.FIRST, seen.first());
            cell.put(Metric.COMPILE, seen.value("compile"));
            cell.put(Metric.INSTANTIATE, seen.value("instantiate"));
            cell.put(Metric.PEAK_MEMORY, seen.value("peak"));
            cell.repeated(seen.repetitionNanos().size());
        }
    }

    private void keepFolded(String guest, Rival rival, Observation seen) {
        Results.Cell cell = results.cell(guest, rival.name());
        if (counts(guest, cell, seen, "folded")) {
            cell.put(Metric.FOLDED, seen.best());
            cell.put(Metric.FOLDED_FIRST, seen.first());
        }
    }

    private void keepCold(String guest, Rival rival, Metric metric, Observation seen) {
        Results.Cell cell = results.cell(guest, rival.name());
        if (counts(guest, cell, seen, "cold")) {
            cell.put(metric, OptionalLong.of(seen.wallNanos()));
        }
    }

    private boolean counts(String guest, Results.Cell cell, Observation seen, String form) {
        if (seen.failure().isPresent()) {
            cell.fail(form + ": " + seen.failure().get());
            return false;
        }
        String found = seen.checksum();
        if (found == null) {
            cell.fail(form + ": no repetition was printed");
            return false;
        }
        String expected = checksums.computeIfAbsent(guest, key -> found);
        if (!expected.equals(found)) {
            cell.fail(form + ": checksum " + found + ", expected " + expected);
            return false;
        }
        return true;
    }

    private void measureProgram(WholeProgram program, Path wasm) throws IOException {
        for (Rival rival : rivals) {
            Results.Cell cell = results.cell(program.label(), rival.name());
            Optional<List<String>> compile = rival.compile(wasm);
            if (compile.isPresent()) {
                progress.accept(program.label() + " compiled by " + rival.name());
                Observation seen = runner.run(compile.get(), WHOLE_PROCESS_LIMIT);
                seen.failure().ifPresent(problem -> cell.fail("compile: " + problem));
                if (seen.failure().isEmpty()) {
                    cell.put(Metric.COMPILE, seen.value("compile"));
                    cell.put(Metric.PEAK_MEMORY, seen.value("peak"));
                }
            }
            Optional<List<String>> command = rival.program(wasm, program.arguments());
            if (command.isPresent()) {
                progress.accept(program.label() + " on " + rival.name());
                Observation seen = runner.run(command.get(), WHOLE_PROCESS_LIMIT);
                if (seen.failure().isPresent()) {
                    cell.fail("run: " + seen.failure().get());
                } else if (!seen.output().contains(program.expected())) {
                    cell.fail("run: output lacks \"" + program.expected() + "\"");
                } else {
                    cell.put(Metric.COLD, OptionalLong.of(seen.wallNanos()));
                }
            }
        }
    }
}
