package dev.sarsen.bench;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.Kernel;
import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.bench.rival.JavaRivals;
import dev.sarsen.bench.rival.RunLength;
import dev.sarsen.bench.rival.SarsenRival;
import dev.sarsen.compiler.Pass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** What optimising passes buy: kernels compiled with all passes and without some, in turn, each in a process of its own. */
final class PassGains {

    /**
     * A comparison.
     *
     * @param kernel what runs
     * @param without what is left out in the second form
     */
    record Pair(Kernel kernel, Set<Pass> without) {

        /** The pass on the kernel it was made for. */
        static Pair of(Pass pass) {
            return new Pair(PassGains.kernel(pass), Set.of(pass));
        }

        String names() {
            return String.join(", ", without.stream().sorted().map(Pass::text).toList());
        }
    }

    /** Finds the built form of a kernel. */
    interface Kernels {
        /** Builds it unless it is there. */
        BuiltKernel built(Kernel kernel) throws IOException;
    }

    private final JavaRivals setting;
    private final RunLength length;
    private final int rounds;
    private final ProcessRunner runner;
    private final Consumer<String> progress;

    PassGains(JavaRivals setting, RunLength length, int rounds, ProcessRunner runner, Consumer<String> progress) {
        this.setting = setting;
        this.length = length;
        this.rounds = rounds;
        this.runner = runner;
        this.progress = progress;
    }

    /** The kernel that shows best what a pass does. */
    static Kernel kernel(Pass pass) {
        return switch (pass) {
            case STACK_POINTER, LEAF_LOCALS, LIVENESS -> Kernel.SQLITE;
            case FIXED_TABLES -> Kernel.INDIRECT;
            case CONSTANT_FOLDING -> Kernel.SIEVE;
            case INLINING, COMMON_SUBEXPRESSIONS, REDUNDANT_LOADS -> Kernel.JAVASCRIPT;
            case DIVISIONS, SELECTIONS, STRENGTH_REDUCTION -> Kernel.I64MATH;
            case LOOP_NORMALIZATION -> Kernel.MATMUL;
            case CHECK_SHARING, JUMP_THREADING -> Kernel.MIXTURE;
            case FREE_POLLS -> Kernel.SORT;
            case LOOP_LATCHES -> Kernel.SIEVE;
            case HANDLERS, TRACES -> Kernel.LUA;
            case VECTOR_REGISTERS -> Kernel.SAXPY;
        };
    }

    /** Measures the pairs; answers a table in Markdown, the best repetition of each form. */
    String table(List<Pair> pairs, Kernels kernels) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| without | kernel | all passes, ms | without, ms | without ÷ all |");
        lines.add("|---|---|---:|---:|---:|");
        for (Pair pair : pairs) {
            BuiltKernel kernel = kernels.built(pair.kernel());
            double with = Double.POSITIVE_INFINITY;
            double without = Double.POSITIVE_INFINITY;
            for (int round = 0; round < rounds; round++) {
                with = Math.min(with, millis(kernel, Set.of()));
                without = Math.min(without, millis(kernel, pair.without()));
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.2f |",
                    pair.names(),
                    pair.kernel().label(),
                    with,
                    without,
                    without / with));
        }
        return String.join("\n", lines) + "\n";
    }

    private double millis(BuiltKernel kernel, Set<Pass> without) throws IOException {
        String form = without.isEmpty() ? "all passes" : "without " + new Pair(kernel.kernel(), without).names();
        progress.accept(kernel.kernel().label() + ", " + form);
        SarsenRival rival = new SarsenRival(setting, without);
        Observation seen = runner.run(rival.calls(kernel, length), length.processLimit());
        if (seen.failure().isPresent()) {
            throw new IOException(kernel.kernel().label() + ", " + form + ": "
                    + seen.failure().get());
        }
        OptionalLong best = seen.best();
        return best.orElseThrow(() -> new IOException("no repetition was printed")) / 1e6;
    }
}
