package dev.sarsen.bench.invoke;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A call into the guest through each of the ways that the API offers, and a call from the guest to a Java lambda. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CallBenchmark {

    private static final int HOST_CALLS = 1000;
    private static final String MODULE = """
            (module
              (import "host" "next" (func $next (param i32) (result i32)))
              (func (export "add") (param i32 i32) (result i32)
                (i32.add (local.get 0) (local.get 1)))
              (func (export "callHost") (param $count i32) (result i32)
                (local $value i32)
                (loop $again
                  (local.set $value (call $next (local.get $value)))
                  (local.set $count (i32.sub (local.get $count) (i32.const 1)))
                  (br_if $again (local.get $count)))
                (local.get $value)))
            """;

    /** The guest's exports as Java sees them. */
    public interface Exports {
        /** Adds. */
        int add(int left, int right);
    }

    private final Engine engine;
    private final Instance instance;
    private final IntBinaryOperator add;
    private final IntUnaryOperator callHost;
    private final Exports exports;
    private int number;

    /** Compiles and instantiates. */
    public CallBenchmark() {
        engine = Engine.create();
        instance = new Linker(engine)
                .define("host", "next", IntUnaryOperator.class, value -> value * 31 + 7)
                .instantiate(engine.compile(MODULE.getBytes(StandardCharsets.UTF_8)));
        add = instance.function("add").as(IntBinaryOperator.class);
        callHost = instance.function("callHost").as(IntUnaryOperator.class);
        exports = instance.as(Exports.class);
    }

    /** Closes all of it. */
    @TearDown
    public void close() {
        instance.close();
        engine.close();
    }

    /** Through a functional interface. */
    @Benchmark
    public int guestCallThroughLambda() {
        number = add.applyAsInt(number, 3);
        return number;
    }

    /** Through an interface proxied onto the exports. */
    @Benchmark
    public int guestCallThroughInterface() {
        number = exports.add(number, 3);
        return number;
    }

    /** From the guest to a lambda. */
    @Benchmark
    @OperationsPerInvocation(HOST_CALLS)
    public int hostCall() {
        return callHost.applyAsInt(HOST_CALLS);
    }
}
