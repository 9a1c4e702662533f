package dev.sarsen.suite.differential;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.ModuleCompiler;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.WasmException;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.Invocation;
import dev.sarsen.suite.generate.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final String name;
    private final Engine engine;

    /**
     * Makes an oracle.
     *
     * @param name how reports call it
     * @param compiler the compiler with its settings
     */
    public SelfOracle(String name, ModuleCompiler compiler) {
        this.name = name;
        this.engine = Engine.builder()
                .compiler(compiler)
                .budget(ExecutionBudget.DEFAULT.withWall(MOST_TIME))
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(GeneratedModule generated) {
        List<String> lines = new ArrayList<>();
        try (Module module = engine.compile(generated.wasm())) {
            Linker linker = new Linker(engine)
                    .define("env", "trace", Trace.class, value -> lines.add(Outcome.trace(value)))
                    .define("env", "mix", Mix.class, Outcome::mix);
            if (generated.library().length > 0) {
                linker.define("lib", linker.instantiate(engine.compile(generated.library())));
            }
            try (Instance instance = linker.instantiate(module)) {
                for (Invocation call : generated.invocations()) {
                    lines.add(call(instance, call));
                }
                for (String name : generated.memories()) {
                    LinearMemory memory = instance.memory(name);
                    lines.add(Outcome.memory(name, memory.read(0, memory.byteSize())));
                }
                for (Map.Entry<String, Kind> global : generated.globals()) {
                    long bits = bits(instance.global(global.getKey()), global.getValue());
                    lines.add(Outcome.global(global.getKey(), global.getValue(), bits));
                }
            }
        } catch (RuntimeException | LinkageError e) {
            StackTraceElement[] trace = e.getStackTrace();
            lines.add("crashed with " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return new Outcome(lines);
    }

    @Override
    public void close() {
        engine.close();
    }

    private static String call(Instance instance, Invocation call) {
        @Nullable Object[] arguments = new @Nullable Object[call.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    boxed(call.signature().parameters().get(i), call.arguments().get(i));
        }
        try {
            @Nullable Object[] results = instance.function(call.export()).invoke(arguments);
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
