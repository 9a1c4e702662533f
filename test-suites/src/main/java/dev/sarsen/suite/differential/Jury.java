package dev.sarsen.suite.differential;

import dev.sarsen.suite.generate.GeneratedModule;
import java.util.List;
import java.util.Optional;

/** Several oracles, of which the first is the measure of the others. */
public final class Jury {

    private final List<Oracle> oracles;

    /** Makes a jury of at least one oracle. */
    public Jury(List<Oracle> oracles) {
        this.oracles = List.copyOf(oracles);
    }

    /** What the first oracle says of a module. */
    Outcome measure(GeneratedModule module) {
        return oracles.getFirst().run(module);
    }

    /** Whether the first accepts a module and another disagrees. */
    boolean disagrees(GeneratedModule module) {
        boolean accepted = measure(module).lines().stream().noneMatch(line -> line.startsWith("refused"));
        return accepted && disagreement(module).isPresent();
    }

    /** The first disagreement about a module in one sentence, or nothing when all agree. */
    public Optional<String> disagreement(GeneratedModule module) {
        Oracle measure = oracles.getFirst();
        Outcome expected = measure.run(module);
        for (Oracle oracle : oracles.subList(1, oracles.size())) {
            Outcome found = oracle.run(module);
            Optional<String> difference = OutcomeComparison.difference(measure.name(), expected, oracle.name(), found);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}
