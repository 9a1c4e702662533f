package dev.sarsen.compiler.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.trace.Tracing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Interpreters with traces do what they do without, whatever becomes of them. */
class TraceTest {

    private static final int SEEDS = Integer.getInteger("sarsen.trace.seeds", 12);
    private static final long FIRST_SEED = Long.getLong("sarsen.trace.first-seed", 1);
    private static final int STEPS = 30_000;

    private static Engine engine(Tracing tracing) {
        return Engine.builder().compiler(new WasmCompiler()).tracing(tracing).build();
    }

    private static Module module(Engine engine, String text) {
        return engine.compile(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a run in an instance of its own answers, or how it traps, and what it leaves in memory. */
    private static String outcome(Module module, Engine engine, int steps) {
        try (Instance instance = new Linker(engine).instantiate(module)) {
            return outcome(instance, steps);
        }
    }

    private static String outcome(Instance instance, int steps) {
        String result;
        try {
            result = Arrays.toString(instance.function("run").invoke(steps));
        } catch (Trap trap) {
            result = trap.kind().toString();
        }
        byte[] memory = new byte[8192];
        instance.memory().read(0, memory, 0, memory.length);
        return result + " " + Arrays.hashCode(memory) + " " + instance.memory().pages();
    }

    /** Runs a guest until there are traces. */
    private static void untilTraced(Module module, Engine engine) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (module.traces() == 0 && System.nanoTime() < end) {
            outcome(module, engine, STEPS);
        }
        assertThat(module.traces()).isPositive();
    }

    @Test
    void randomInterpretersDoTheSame() {
        int traced = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            String text = RandomInterpreter.text(seed, seed % 3 == 0);
            try (Engine plain = engine(Tracing.OFF);
                    Engine tracing = engine(Tracing.ALWAYS);
                    Module expected = module(plain, text);
                    Module found = module(tracing, text)) {
                String result = outcome(expected, plain, STEPS);
                // With recorders, with traces, and with traces for other steps.
                long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
                while (found.traces() == 0 && System.nanoTime() < end) {
                    assertThat(outcome(found, tracing, STEPS))
                            .as("seed %d", seed)
                            .isEqualTo(result);
                }
                traced += found.traces() > 0 ? 1 : 0;
                for (int steps : new int[] {STEPS, 1, 2, 17, 1000, 1001, 4999, 3 * STEPS}) {
                    assertThat(outcome(found, tracing, steps))
                            .as("seed %d, steps %d", seed, steps)
                            .isEqualTo(outcome(expected, plain, steps));
                }
            }
        }
        assertThat(traced).isGreaterThan(SEEDS / 2);
    }

    @Test
    void aGuestThatChangesItsWaysIsStillRight() {
        String text = RandomInterpreter.text(1, false);
        try (Engine plain = engine(Tracing.OFF);
                Engine tracing = engine(Tracing.ALWAYS);
                Module expected = module(plain, text);
                Module found = module(tracing, text)) {
            untilTraced(found, tracing);
            try (Instance a = new Linker(plain).instantiate(expected);
                    Instance b = new Linker(tracing).instantiate(found)) {
                for (int change = 0; change < 40; change++) {
                    int address = change * 37 & 255;
                    int operation = change * 11 % 20;
                    a.function("poke").invoke(address, operation);
                    b.function("poke").invoke(address, operation);
                    assertThat(outcome(b, 2_000)).as("change %d", change).isEqualTo(outcome(a, 2_000));
                }
            }
        }
    }

    @Test
    void severalThreadsAndInstances() throws Exception {
        String text = RandomInterpreter.text(2, false);
        try (Engine plain = engine(Tracing.OFF);
                Engine tracing = engine(Tracing.ALWAYS);
                Module expected = module(plain, text);
                Module found = module(tracing, text)) {
            String result = outcome(expected, plain, STEPS);
            Callable<Boolean> guest = () -> {
                for (int run = 0; run < 200 || found.traces() == 0 && run < 20_000; run++) {
                    if (!outcome(found, tracing, STEPS).equals(result)) {
                        return false;
                    }
                }
                return true;
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<Boolean>> all = new ArrayList<>(threads.invokeAll(List.of(guest, guest, guest, guest)));
                for (Future<Boolean> one : all) {
                    assertThat(one.get()).isTrue();
                }
            }
            assertThat(found.traces()).isPositive();
        }
    }

    @Test
    void aDeadlineEndsATrace() {
        try (Engine tracing = engine(Tracing.ALWAYS);
                Module found = module(tracing, RandomInterpreter.text(1, false))) {
            untilTraced(found, tracing);
            ExecutionBudget budget = ExecutionBudget.DEFAULT.withWall(Duration.ofMillis(200));
            try (Instance instance = new Linker(tracing).instantiate(found, budget)) {
                Trap trap = catchThrowableOfType(
                        Trap.class, () -> instance.function("run").invoke(-1));
                assertThat(trap.kind()).isEqualTo(TrapKind.DEADLINE_EXCEEDED);
            }
        }
    }

    @Test
    void noTracesWithoutTracing() {
        try (Engine plain = engine(Tracing.OFF);
                Module module = module(plain, RandomInterpreter.text(1, false))) {
            outcome(module, plain, STEPS);
            assertThat(module.traces()).isZero();
        }
    }
}
