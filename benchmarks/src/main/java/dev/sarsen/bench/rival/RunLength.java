package dev.sarsen.bench.rival;

import java.time.Duration;
import java.util.List;

/**
 * How long a kernel is repeated: at least so many times and for at least so long, but never started again after the most.
 *
 * @param repetitions the least number of repetitions
 * @param least the least time, which is when warm-up is over
 * @param most the time after which no further repetition starts
 */
public record RunLength(int repetitions, Duration least, Duration most) {

    /** Refuses lengths that contradict themselves. */
    public RunLength {
        if (repetitions < 1 || least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "no such length: " + repetitions + " repetitions, " + least + " to " + most);
        }
    }

    /** The same for an engine that needs a part, or a multiple, of the time to get warm. */
    public RunLength scaled(double factor) {
        long leastMillis = Math.round(least.toMillis() * factor);
        return new RunLength(
                repetitions, Duration.ofMillis(leastMillis), Duration.ofMillis(Math.max(leastMillis, most.toMillis())));
    }

    /** As the arguments that kernels and drivers take. */
    List<String> arguments() {
        return List.of(Integer.toString(repetitions), Long.toString(least.toMillis()), Long.toString(most.toMillis()));
    }

    /** The time after which the process itself is given up: the last repetition may have been a long one. */
    public Duration processLimit() {
        return most.multipliedBy(2).plusMinutes(2);
    }
}
