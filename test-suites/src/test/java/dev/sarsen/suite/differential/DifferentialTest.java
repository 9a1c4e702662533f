package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.suite.generate.ModuleGenerator;
import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Generated modules on V8 and on this compiler in three settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {

    private static final long FIRST_SEED = 20_000;
    private static final int MODULES = Integer.getInteger("sarsen.fuzz.modules", 300);

    private final List<Oracle> oracles = List.of(
            new NodeOracle(ProgramCache.standard().node()),
            self(Mode.DEFAULT),
            self(Mode.PASSES_OFF),
            self(Mode.SPLIT));

    @AfterAll
    void close() {
        oracles.forEach(Oracle::close);
    }

    @Test
    void generatedModulesDoTheSameEverywhere() {
        assertThat(disagreements(LongStream.range(FIRST_SEED, FIRST_SEED + MODULES)))
                .isEmpty();
    }

    private List<String> disagreements(LongStream seeds) {
        Jury jury = new Jury(oracles);
        List<String> found = new ArrayList<>();
        seeds.forEach(seed -> jury.disagreement(ModuleGenerator.generate(seed))
                .ifPresent(what -> found.add("seed " + seed + ": " + what)));
        return found;
    }

    private static Oracle self(Mode mode) {
        return new SelfOracle(mode.text(), Compilers.of(mode));
    }
}
