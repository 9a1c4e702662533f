package dev.sarsen.suite.differential;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.ModuleCompiler;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.WasmException;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.trace.Tracing;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.Invocation;
import dev.sarsen.suite.generate.Kind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** This compiler and runtime, under one of the compiler's settings. */
public final class SelfOracle implements Oracle {

    /** Far more than any generated module needs: a longer call is a loop that should have ended. */
    private static final Duration MOST_TIME = Duration.ofSeconds(60);

    /** The import that records its argument. */
    @FunctionalInterface
    interface Trace {
        /** Records a value. */
        void call(int value);
    }

    /** The import that computes. */
    @FunctionalInterface
    interface Mix {
        /** Mixes two values. */
        long call(int a, long b);
    }

    /** The import that answers its arguments in reverse order. */
    @FunctionalInterface
    interface Swap {
        /** Answers the arguments, the last first. */
        Object[] call(int a, long b, float c, double d);
    }

    /** The import that calls back. */
    @FunctionalInterface
    interface Again {
        /** Makes a planned call; answers the number of its results, or -1 when it trapped. */
        int call(int which);
    }

    /** Times that the host calls back in one run. */
    private static final int MOST_AGAIN = 30;

    /** How long a module with interpreters is run again until it has traces, and how often once more then. */
    private static final long TRACE_NANOS = 300_000_000;

    private static final int TRACED_RUNS = 4;

    /** A call that was interrupted has to end within this time, on a busy machine too. */
    private static final long MOST_STOP_NANOS = 20_000_000_000L;

    /** Far more than any generated module records: one that records more is in a loop that should have ended. */
    private static final int MOST_LINES = 1_000_000;

    private static final HostFunction SWAP = swap();

    private final String name;
    private final Engine engine;
    private final Tracing tracing;
    private long traced;

    /**
     * Makes an oracle.
     *
     * @param name how reports call it
     * @param compiler the compiler with its settings
     */
    public SelfOracle(String name, ModuleCompiler compiler) {
        this(name, compiler, Tracing.HOT);
    }

    /**
     * Makes an oracle.
     *
     * @param name how reports call it
     * @param compiler the compiler with its settings
     * @param tracing with {@link Tracing#ALWAYS}, a module with interpreters runs again and again until it has traces
     */
    public SelfOracle(String name, ModuleCompiler compiler, Tracing tracing) {
        this.name = name;
        this.tracing = tracing;
        this.engine = Engine.builder()
                .compiler(compiler)
                .tracing(tracing)
                .budget(ExecutionBudget.DEFAULT.withWall(MOST_TIME))
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    /** Modules that had traces so far. */
    long traced() {
        return traced;
    }

    @Override
    public Outcome run(GeneratedModule generated) {
        try (Module module = engine.compile(generated.wasm())) {
            Outcome outcome = new Run(generated, module).whole();
            return tracing == Tracing.ALWAYS && generated.hasWideTable() ? traced(generated, module, outcome) : outcome;
        } catch (RuntimeException | LinkageError e) {
            return new Outcome(List.of(crash(e)));
        }
    }

    /** The outcome, or the first one that is not what the runs before it were. */
    private Outcome traced(GeneratedModule generated, Module module, Outcome expected) {
        long end = System.nanoTime() + TRACE_NANOS;
        int more = TRACED_RUNS;
        while (more > 0 && System.nanoTime() - end < 0) {
            Outcome again = new Run(generated, module).whole();
            if (OutcomeComparison.difference("before", expected, "now", again).isPresent()) {
                return again;
            }
            more -= module.traces() > 0 ? 1 : 0;
        }
        traced += module.traces() > 0 ? 1 : 0;
        return expected;
    }

    /**
     * Interrupts the calls of a module at moments by chance, the one that does not end by itself at last: all that was seen
     * before has to be right, and each call has to end soon.
     *
     * @param expected what it does when nobody interrupts
     * @return what is wrong, or nothing
     */
    Optional<String> interrupted(GeneratedModule generated, Outcome expected, Random random) {
        try (Module module = engine.compile(generated.wasm())) {
            for (int round = 0; round < 3; round++) {
                Run run = new Run(generated, module);
                Optional<String> wrong = run.interrupted(expected, random.nextInt(1, 3000), round == 2);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(crash(e));
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private static String crash(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "crashed with " + e + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static HostFunction swap() {
        Swap reversed = (a, b, c, d) -> new Object[] {d, c, b, a};
        MethodType type = MethodType.methodType(Object[].class, int.class, long.class, float.class, double.class);
        List<ValueType> parameters = List.of(NumberType.I32, NumberType.I64, NumberType.F32, NumberType.F64);
        try {
            return HostFunction.of(
                    new FunctionType(parameters, parameters.reversed()),
                    MethodHandles.lookup().findVirtual(Swap.class, "call", type).bindTo(reversed));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One run of the plan, in an instance of its own. */
    private final class Run {

        private final GeneratedModule generated;
        private final Module module;
        private final List<String> lines = new ArrayList<>();
        private @Nullable Instance current;
        private int again;

        Run(GeneratedModule generated, Module module) {
            this.generated = generated;
            this.module = module;
        }

        private Instance instantiate() {
            Linker linker = new Linker(engine)
                    .define("env", "trace", Trace.class, this::trace)
                    .define("env", "mix", Mix.class, Outcome::mix)
                    .define("env", "swap", SWAP)
                    .define("env", "again", Again.class, this::again);
            HostImports.define(engine, linker, generated.hosted());
            if (generated.library().length > 0) {
                linker.define("lib", linker.instantiate(engine.compile(generated.library())));
            }
            Instance made = linker.instantiate(module);
            current = made;
            return made;
        }

        /** All calls, then memories and globals. */
        Outcome whole() {
            try (Instance instance = instantiate()) {
                for (Invocation call : generated.invocations()) {
                    lines.add(call(instance, call));
                }
                for (String memoryName : generated.memories()) {
                    LinearMemory memory = instance.memory(memoryName);
                    lines.add(Outcome.memory(memoryName, memory.read(0, memory.byteSize())));
                }
                for (Map.Entry<String, Kind> global : generated.globals()) {
                    long bits = bits(instance.global(global.getKey()), global.getValue());
                    lines.add(Outcome.global(global.getKey(), global.getValue(), bits));
                }
            } catch (RuntimeException | LinkageError e) {
                lines.add(crash(e));
            }
            return new Outcome(lines);
        }

        Optional<String> interrupted(Outcome expected, int micros, boolean endless) {
            try (Instance instance = instantiate()) {
                AtomicLong stopped = new AtomicLong();
                Thread stopper = Thread.ofPlatform().daemon().start(() -> {
                    LockSupport.parkNanos(micros * 1000L);
                    stopped.set(System.nanoTime());
                    instance.interrupt(TrapKind.INTERRUPTED);
                });
                boolean ended = calls(instance, endless && !generated.endless().isEmpty());
                long late = System.nanoTime() - stopped.get();
                stopper.interrupt();
                stopper.join();
                if (ended && late > MOST_STOP_NANOS) {
                    return Optional.of("stopped " + late / 1_000_000 + " ms after it was interrupted");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | LinkageError e) {
                return Optional.of("when interrupted: " + crash(e));
            }
            List<String> seen = new Outcome(lines).lines();
            boolean right = expected.exhausted()
                    || endless
                    || seen.equals(expected.lines()
                            .subList(0, Math.min(seen.size(), expected.lines().size())));
            return right ? Optional.empty() : Optional.of("when interrupted: says " + seen.getLast());
        }

        /** Makes the calls until one is interrupted; whether one was. */
        private boolean calls(Instance instance, boolean endless) {
            if (endless) {
                try {
                    instance.function(generated.endless()).invoke();
                } catch (Trap e) {
                    return e.kind() == TrapKind.INTERRUPTED;
                } catch (WasmException _) {
                    return false;
                }
            }
            for (Invocation call : generated.invocations()) {
                String line = call(instance, call);
                if (line.endsWith(TrapKind.INTERRUPTED.message())) {
                    return true;
                }
                lines.add(line);
            }
            return false;
        }

        private void trace(int value) {
            if (lines.size() == MOST_LINES) {
                throw new IllegalStateException("more than " + MOST_LINES + " lines");
            }
            lines.add(Outcome.trace(value));
        }

        private int again(int which) {
            Instance instance = current;
            if (instance == null || ++again > MOST_AGAIN) {
                return again;
            }
            Invocation call = generated
                    .invocations()
                    .get(Integer.remainderUnsigned(
                            which, generated.invocations().size()));
            try {
                return instance.function(call.export()).invoke(arguments(call)).length;
            } catch (Trap e) {
                if ((which & 1) != 0 || e.kind() == TrapKind.INTERRUPTED) {
                    throw e;
                }
                lines.add("again ! " + e.kind().message());
                return -1;
            } catch (WasmException e) {
                if ((which & 1) != 0) {
                    throw e;
                }
                lines.add("again ! exception");
                return -1;
            }
        }
    }

    private static @Nullable Object[] arguments(Invocation call) {
        @Nullable Object[] arguments = new @Nullable Object[call.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    boxed(call.signature().parameters().get(i), call.arguments().get(i));
        }
        return arguments;
    }

    private static String call(Instance instance, Invocation call) {
        try {
            @Nullable Object[] results = instance.function(call.export()).invoke(arguments(call));
            List<Long> bits = new ArrayList<>();
            for (Object result : results) {
                bits.add(bits(result));
            }
            return Outcome.returned(call, bits);
        } catch (Trap e) {
            return Outcome.trapped(call, e.kind().message());
        } catch (WasmException _) {
            return Outcome.trapped(call, "exception");
        }
    }

    private static Object boxed(Kind type, long bits) {
        return switch (type.form()) {
            case I32 -> (int) bits;
            case I64 -> bits;
            case F32 -> Float.intBitsToFloat((int) bits);
            case F64 -> Double.longBitsToDouble(bits);
            case V128, REFERENCE -> throw new IllegalArgumentException("no number: " + type);
        };
    }

    private static long bits(@Nullable Object result) {
        return switch (result) {
            case Integer i -> i;
            case Long l -> l;
            case Float f -> Float.floatToRawIntBits(f);
            case Double d -> Double.doubleToRawLongBits(d);
            case null, default -> throw new IllegalStateException("not a number: " + result);
        };
    }

    private static long bits(GlobalCell cell, Kind type) {
        return switch (type.form()) {
            case I32 -> cell.i32;
            case I64 -> cell.i64;
            case F32 -> Float.floatToRawIntBits(cell.f32);
            case F64 -> Double.doubleToRawLongBits(cell.f64);
            case V128, REFERENCE -> throw new IllegalArgumentException("no number: " + type);
        };
    }
}
