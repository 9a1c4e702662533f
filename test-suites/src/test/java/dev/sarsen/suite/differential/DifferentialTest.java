package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.trace.Tracing;
import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.ModuleGenerator;
import dev.sarsen.suite.generate.Part;
import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Generated modules on V8 and on this compiler in three settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {

    private static final long FIRST_SEED = 20_000;
    private static final int MODULES = Integer.getInteger("sarsen.fuzz.modules", 300);

    /** Modules that are run again and again. */
    private static final int FEW_MODULES = 20;

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

    @Test
    void interpretersWithTracesDoTheSame() {
        try (SelfOracle traces = new SelfOracle(Mode.TRACES.text(), Compilers.of(Mode.TRACES), Tracing.ALWAYS)) {
            Jury jury = new Jury(List.of(oracles.getFirst(), traces));
            for (long seed = FIRST_SEED; seed < FIRST_SEED + FEW_MODULES; seed++) {
                GeneratedModule module =
                        ModuleGenerator.generate(seed, EnumSet.allOf(Part.class), Set.of(Part.INTERPRETERS));
                assertThat(jury.disagreement(module)).as("seed %d", seed).isEmpty();
            }
            assertThat(traces.traced()).isPositive();
        }
    }

    @Test
    void whatIsInterruptedEndsAndWasRightUntilThen() {
        try (SelfOracle self = new SelfOracle(Mode.DEFAULT.text(), Compilers.of(Mode.DEFAULT))) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + FEW_MODULES; seed++) {
                GeneratedModule module =
                        ModuleGenerator.generate(seed, EnumSet.allOf(Part.class), Set.of(Part.ENDLESS));
                Outcome expected = oracles.getFirst().run(module);
                assertThat(self.interrupted(module, expected, new Random(seed)))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
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
