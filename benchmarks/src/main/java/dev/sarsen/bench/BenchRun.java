package dev.sarsen.bench;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.ProgramWork;
import dev.sarsen.bench.guest.WholeProgram;
import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.bench.report.Metric;
import dev.sarsen.bench.report.Results;
import dev.sarsen.bench.rival.Rival;
import dev.sarsen.bench.rival.RunLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
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

    /**
     * A run.
     *
     * @param columns the rivals that results are kept for, those measured and those that an earlier run measured
     */
    BenchRun(
            BenchOptions options,
            List<Rival> rivals,
            Collection<String> columns,
            ProcessRunner runner,
            Consumer<String> progress) {
        this.options = options;
        this.rivals = List.copyOf(rivals);
        this.runner = runner;
        this.progress = progress;
        this.results = new Results(columns);
    }

    Results results() {
        return results;
    }

    void measure(List<BuiltKernel> kernels, Map<WholeProgram, ReadyProgram> programs) throws IOException {
        for (int round = 0; round < options.rounds(); round++) {
            for (BuiltKernel kernel : kernels) {
                measureKernel(kernel);
            }
            for (Map.Entry<WholeProgram, ReadyProgram> program : programs.entrySet()) {
                measureProgram(program.getKey(), program.getValue());
            }
        }
    }

    private void measureKernel(BuiltKernel kernel) throws IOException {
        String guest = kernel.kernel().label();
        for (Rival rival : rivals) {
            progress.accept(guest + " on " + rival.name());
            RunLength length = options.length().scaled(rival.warmUp());
            keepCalls(guest, rival, runner.run(rival.calls(kernel, length), length.processLimit()));
        }
        if (options.folded() && kernel.kernel().small()) {
            for (Rival rival : rivals) {
                RunLength length = options.length().scaled(rival.warmUp());
                Optional<List<String>> command = rival.folded(kernel, length);
                if (command.isPresent()) {
                    progress.accept(guest + " folded on " + rival.name());
                    keepFolded(guest, rival, runner.run(command.get(), length.processLimit()));
                }
            }
        }
        List<String> arguments = List.of("guest", Integer.toString(kernel.size()), "1");
        Map<Rival, List<String>> fromCache =
                options.colds() > 0 ? prepareCaches(guest, kernel.wasm(), arguments) : Map.of();
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

    private Map<Rival, List<String>> prepareCaches(String guest, Path wasm, List<String> arguments) throws IOException {
        Map<Rival, List<String>> commands = new HashMap<>();
        for (Rival rival : rivals) {
            Optional<Rival.ColdFromCache> cold = rival.coldFromCache(wasm, arguments);
            if (cold.isEmpty()) {
                continue;
            }
            Observation seen = runner.run(cold.get().prepare(), WHOLE_PROCESS_LIMIT);
            if (seen.failure().isPresent()) {
                results.cell(guest, rival.name())
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
            cell.repeated(seen.repetitions().size());
            keepWarm(cell, seen, 0.5, Metric.WARM_HALF, Metric.WARM_HALF_WALL);
            keepWarm(cell, seen, 0.9, Metric.WARM, Metric.WARM_WALL);
        }
    }

    private static void keepWarm(Results.Cell cell, Observation seen, double share, Metric processor, Metric wall) {
        seen.warm(share).ifPresent(warm -> {
            cell.put(processor, OptionalLong.of(warm.processorNanos()));
            cell.put(wall, OptionalLong.of(warm.wallNanos()));
        });
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
        cell.answered(found);
        return true;
    }

    private void measureProgram(WholeProgram program, ReadyProgram ready) throws IOException {
        Path wasm = ready.wasm();
        results.size(program.label(), Files.size(wasm));
        measureWork(program, ready);
        Map<Rival, List<String>> fromCache =
                options.colds() > 0 ? prepareCaches(program.label(), wasm, program.arguments()) : Map.of();
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
                keepProgram(cell, program, Metric.COLD, command.get());
            }
            List<String> cached = fromCache.get(rival);
            if (cached != null) {
                progress.accept(program.label() + " kept by " + rival.name());
                keepProgram(cell, program, Metric.COLD_FROM_CACHE, cached);
            }
        }
    }

    private void keepProgram(Results.Cell cell, WholeProgram program, Metric metric, List<String> command)
            throws IOException {
        Observation seen = runner.run(command, WHOLE_PROCESS_LIMIT);
        if (seen.failure().isPresent()) {
            cell.fail("run: " + seen.failure().get());
        } else if (!seen.output().contains(program.expected())) {
            cell.fail("run: output lacks \"" + program.expected() + "\"");
        } else {
            cell.put(metric, OptionalLong.of(seen.wallNanos()));
        }
    }

    private void measureWork(WholeProgram program, ReadyProgram ready) throws IOException {
        if (ready.work().isEmpty()) {
            return;
        }
        for (Rival rival : rivals) {
            RunLength length = options.length().scaled(rival.warmUp());
            Optional<List<String>> command =
                    rival.programs(ready.wasm(), ready.work().get(), length);
            if (command.isPresent()) {
                progress.accept(program.label() + " at work on " + rival.name());
                keepCalls(program.label(), rival, runner.run(command.get(), length.processLimit()));
            }
        }
    }

    /**
     * A program that can be measured.
     *
     * @param wasm its module
     * @param work what it does again and again, if anything
     */
    record ReadyProgram(Path wasm, Optional<ProgramWork> work) {}
}
