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
 * @param startMillis when it was started, by the clock on the wall
 * @param repetitions the repetitions, in order
 * @param values the other numbers that it printed: {@code compile}, {@code instantiate}, {@code peak}
 * @param checksum what all repetitions answered, null if there were none
 * @param problem why the process does not count, null if it does
 */
public record Observation(
        long wallNanos,
        long startMillis,
        String output,
        List<Repetition> repetitions,
        Map<String, Long> values,
        @Nullable String checksum,
        @Nullable String problem) {

    /** Copies what it keeps. */
    public Observation {
        repetitions = List.copyOf(repetitions);
        values = Map.copyOf(values);
    }

    /** Reads the lines that begin with {@code rep} and {@code bench}; the others belong to the guest. */
    static Observation parse(long wallNanos, long startMillis, String output, @Nullable String problem) {
        List<Repetition> repetitions = new ArrayList<>();
        Map<String, Long> values = new HashMap<>();
        String checksum = null;
        String found = problem;
        for (String line : output.split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            if (words.length < 3 || words.length > 4) {
                continue;
            }
            if (words[0].equals("rep")) {
                long processor = words.length == 4 ? Long.parseLong(words[3]) : 0;
                repetitions.add(new Repetition(Long.parseLong(words[1]), processor));
                if (checksum != null && !checksum.equals(words[2])) {
                    found = "repetitions differ: " + checksum + " and " + words[2];
                }
                checksum = words[2];
            } else if (words[0].equals("bench") && words.length == 3) {
                values.put(words[1], Long.parseLong(words[2]));
            }
        }
        return new Observation(wallNanos, startMillis, output, repetitions, values, checksum, found);
    }

    /** Why the process does not count. */
    public Optional<String> failure() {
        return Optional.ofNullable(problem);
    }

    /** The time of the first repetition. */
    public OptionalLong first() {
        return repetitions.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(repetitions.getFirst().nanos());
    }

    /** The time of the best repetition. */
    public OptionalLong best() {
        return repetitions.stream().mapToLong(Repetition::nanos).min();
    }

    /**
     * When the process got warm: the end of the first repetition that reached a share of the peak speed.
     *
     * <p>The peak is the lower quartile of the times of the last half, not the best of all: one lucky repetition is no
     * speed that lasts.
     *
     * @param share the share of the peak speed, above 0 and at most 1
     */
    public Optional<Warm> warm(double share) {
        if (repetitions.size() < 4 || repetitions.getLast().processorNanos() == 0) {
            return Optional.empty();
        }
        long[] last = repetitions.subList(repetitions.size() / 2, repetitions.size()).stream()
                .mapToLong(Repetition::nanos)
                .sorted()
                .toArray();
        double enough = last[last.length / 4] / share;
        long began = values.getOrDefault("began", startMillis);
        long wall = (began - startMillis) * 1_000_000;
        for (Repetition repetition : repetitions) {
            wall += repetition.nanos();
            if (repetition.nanos() <= enough) {
                return Optional.of(new Warm(wall, repetition.processorNanos()));
            }
        }
        return Optional.empty();
    }

    /**
     * One repetition.
     *
     * @param nanos how long it took
     * @param processorNanos the processor time of the whole process from its start to the end of the repetition, 0 if the
     *     guest cannot know it
     */
    public record Repetition(long nanos, long processorNanos) {}

    /**
     * How long it took from the start of the process.
     *
     * @param wallNanos by the clock on the wall
     * @param processorNanos in processor time, of all threads
     */
    public record Warm(long wallNanos, long processorNanos) {}

    /** One of the other numbers. */
    public OptionalLong value(String name) {
        Long value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
