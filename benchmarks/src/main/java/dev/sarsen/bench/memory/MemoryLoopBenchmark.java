package dev.sarsen.bench.memory;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loops over 64 KiB in the shapes that C compilers emit: a sum, a copy, and a chain of dependent loads. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MemoryLoopBenchmark {

    private static final int BYTES = 65_536;
    private static final String MODULE = """
            (module
              (memory 4)
              (func (export "sum") (param $bytes i32) (result i32)
                (local $at i32) (local $sum i32)
                (loop $again
                  (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $at))))
                  (local.set $at (i32.add (local.get $at) (i32.const 4)))
                  (br_if $again (i32.ne (local.get $at) (local.get $bytes))))
                (local.get $sum))
              (func (export "copy") (param $bytes i32) (result i32)
                (local $at i32)
                (loop $again
                  (i32.store offset=65536 (local.get $at) (i32.load (local.get $at)))
                  (local.set $at (i32.add (local.get $at) (i32.const 4)))
                  (br_if $again (i32.ne (local.get $at) (local.get $bytes))))
                (local.get $at))
              (func (export "link") (param $bytes i32) (result i32)
                (local $at i32)
                (loop $again
                  (i32.store offset=131072 (local.get $at)
                    (i32.and (i32.mul (i32.add (local.get $at) (i32.const 4)) (i32.const 40503)) (i32.const 65532)))
                  (local.set $at (i32.add (local.get $at) (i32.const 4)))
                  (br_if $again (i32.ne (local.get $at) (local.get $bytes))))
                (local.get $at))
              (func (export "chase") (param $count i32) (result i32)
                (local $at i32)
                (loop $again
                  (local.set $at (i32.load offset=131072 (local.get $at)))
                  (local.set $count (i32.sub (local.get $count) (i32.const 4)))
                  (br_if $again (local.get $count)))
                (local.get $at)))
            """;

    private final Engine engine;
    private final Instance instance;
    private final IntUnaryOperator sum;
    private final IntUnaryOperator copy;
    private final IntUnaryOperator chase;

    /** Compiles, instantiates and fills the memory. */
    public MemoryLoopBenchmark() {
        engine = Engine.create();
        instance = new Linker(engine).instantiate(engine.compile(MODULE.getBytes(StandardCharsets.UTF_8)));
        instance.function("link").invoke(BYTES);
        sum = instance.function("sum").as(IntUnaryOperator.class);
        copy = instance.function("copy").as(IntUnaryOperator.class);
        chase = instance.function("chase").as(IntUnaryOperator.class);
    }

    /** Closes all of it. */
    @TearDown
    public void close() {
        instance.close();
        engine.close();
    }

    /** A loop that vectorises if its checks are hoisted. */
    @Benchmark
    public int sum() {
        return sum.applyAsInt(BYTES);
    }

    /** A loop with two accesses. */
    @Benchmark
    public int copy() {
        return copy.applyAsInt(BYTES);
    }

    /** A loop in which every address comes out of memory. */
    @Benchmark
    public int chase() {
        return chase.applyAsInt(BYTES);
    }
}
