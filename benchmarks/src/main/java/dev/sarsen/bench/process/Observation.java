package dev.sarsen.bench.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one process.
 *
 * @param wallNanos from start to end, as its parent sees it
 * @param output standard output
 * @param repetitionNanos the time of each repetition, in order
 * @param values the other numbers that it printed: {@code compile}, {@code instantiate}, {@code peak}
 * @param checksum what all repetitions answered, null if there were none
 * @param problem why the process does not count, null if it does
 */
public record Observation(
        long wallNanos,
        String output,
        List<Long> repetitionNanos,
        Map<String, Long> values,
        @Nullable String checksum,
        @Nullable String problem) {

    /** Copies what it keeps. */
    public Observation {
        repetitionNanos = List.copyOf(repetitionNanos);
        values = Map.copyOf(values);
    }

    /** Reads the lines that begin with {@code rep} and {@code bench}; the others belong to the guest. */
    static Observation parse(long wallNanos, String output, @Nullable String problem) {
        List<Long> repetitions = new ArrayList<>();
        Map<String, Long> values = new HashMap<>();
        String checksum = null;
        String found = problem;
        for (String line : output.split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            if (words.length != 3) {
                continue;
            }
            if (words[0].equals("rep")) {
                repetitions.add(Long.parseLong(words[1]));
                if (checksum != null && !checksum.equals(words[2])) {
                    found = "repetitions differ: " + checksum + " and " + words[2];
                }
                checksum = words[2];
            } else if (words[0].equals("bench")) {
                values.put(words[1], Long.parseLong(words[2]));
            }
        }
        return new Observation(wallNanos, output, repetitions, values, checksum, found);
    }

    /** Why the process does not count. */
    public Optional<String> failure() {
        return Optional.ofNullable(problem);
    }

    /** The time of the first repetition. */
    public OptionalLong first() {
        return repetitionNanos.isEmpty() ? OptionalLong.empty() : OptionalLong.of(repetitionNanos.getFirst());
    }

    /** The time of the best repetition. */
    public OptionalLong best() {
        return repetitionNanos.stream().mapToLong(Long::longValue).min();
    }

    /** One of the other numbers. */
    public OptionalLong value(String name) {
        Long value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
