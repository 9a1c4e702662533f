package dev.sarsen.bench.coldstart;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A fresh instance of a loaded module, called once and closed; and a small module compiled and loaded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED"})
public class InstantiateBenchmark {

    private static final String MODULE = """
            (module
              (memory (export "memory") %d)
              (data (i32.const 1024) "some data that each instance begins with")
              (func (export "get") (result i32) (i32.load (i32.const 1024))))
            """;

    @Param({"1", "256"})
    private int pages;

    private byte[] bytes;
    private Engine engine;
    private Module module;
    private Linker linker;

    /** Compiles. */
    @Setup
    public void compile() {
        bytes = MODULE.formatted(pages).getBytes(StandardCharsets.UTF_8);
        engine = Engine.create();
        module = engine.compile(bytes);
        linker = new Linker(engine);
    }

    /** Closes all of it. */
    @TearDown
    public void close() {
        module.close();
        engine.close();
    }

    /** What a server does for each request. */
    @Benchmark
    public Object instantiateCallClose() {
        try (Instance instance = linker.instantiate(module)) {
            return instance.function("get").invoke()[0];
        }
    }

    /** What a server does for each upload, at its smallest. */
    @Benchmark
    public String compileAndLoad() {
        try (Module compiled = engine.compile(bytes)) {
            return compiled.digest();
        }
    }
}
