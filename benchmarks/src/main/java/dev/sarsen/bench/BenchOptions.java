package dev.sarsen.bench;

import dev.sarsen.bench.guest.Kernel;
import dev.sarsen.bench.guest.WholeProgram;
import dev.sarsen.bench.rival.RunLength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run measures.
 *
 * @param kernels kernels, in order
 * @param programs whole programs, in order
 * @param length how long a kernel is repeated
 * @param colds how many whole processes are timed for each kernel and rival
 * @param rounds how often all of it is done; the best of all rounds counts
 * @param folded whether the folded forms are measured too
 * @param size the size of a repetition for every kernel, 0 for the size that each kernel's source asks for
 */
record BenchOptions(
        List<Kernel> kernels,
        List<WholeProgram> programs,
        RunLength length,
        int colds,
        int rounds,
        boolean folded,
        int size) {

    BenchOptions {
        kernels = List.copyOf(kernels);
        programs = List.copyOf(programs);
        if (colds < 0 || rounds < 1 || size < 0) {
            throw new IllegalArgumentException("no such run: " + colds + " cold starts, " + rounds + " rounds");
        }
    }

    /** As facts for the head of a result file. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("repetitions", "at least " + length.repetitions());
        facts.put(
                "repeated_for",
                length.least().toMillis() + " to " + length.most().toMillis() + " ms");
        facts.put("cold_starts", Integer.toString(colds));
        facts.put("rounds", Integer.toString(rounds));
        if (size > 0) {
            facts.put("size", Integer.toString(size));
        }
        return facts;
    }
}
