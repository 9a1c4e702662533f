package dev.sarsen.bench.report;

import java.util.List;
import java.util.OptionalDouble;

/** The few statistics that are reported. */
final class Statistics {

    private Statistics() {}

    /** The geometric mean; empty for no numbers, refused for numbers that are not positive. */
    static OptionalDouble geometricMean(List<Double> numbers) {
        if (numbers.isEmpty()) {
            return OptionalDouble.empty();
        }
        double logarithms = 0;
        for (double number : numbers) {
            if (!(number > 0)) {
                throw new IllegalArgumentException("a geometric mean needs positive numbers, found " + number);
            }
            logarithms += Math.log(number);
        }
        return OptionalDouble.of(Math.exp(logarithms / numbers.size()));
    }
}
