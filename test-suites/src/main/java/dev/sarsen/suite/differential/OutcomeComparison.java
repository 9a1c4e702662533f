package dev.sarsen.suite.differential;

import java.util.List;
import java.util.Optional;

/** Compares what two engines did with one module. */
public final class OutcomeComparison {

    private OutcomeComparison() {}

    /**
     * The first difference in one sentence, or nothing when the engines agree or one ran out of stack, after which they
     * need not.
     */
    public static Optional<String> difference(String first, Outcome one, String second, Outcome other) {
        if (one.exhausted() || other.exhausted()) {
            return Optional.empty();
        }
        List<String> left = one.lines();
        List<String> right = other.lines();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String a = i < left.size() ? left.get(i) : "(nothing)";
            String b = i < right.size() ? right.get(i) : "(nothing)";
            if (!a.equals(b)) {
                return Optional.of("line " + i + ": " + first + " says " + a + ", " + second + " says " + b);
            }
        }
        return Optional.empty();
    }
}
