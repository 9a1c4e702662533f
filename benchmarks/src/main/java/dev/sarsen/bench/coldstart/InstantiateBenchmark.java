package dev.sarsen.bench.coldstart;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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

/** A fresh instance of a loaded module, called once and closed; and a small module compiled and loaded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InstantiateBenchmark {

    private static final byte[] SMALL = module(1);
    private static final byte[] LARGE = module(256);

    private final Engine engine = Engine.create();
    private final Linker linker = new Linker(engine);
    private final Module small = engine.compile(SMALL);
    private final Module large = engine.compile(LARGE);

    /** Compiles. */
    public InstantiateBenchmark() {}

    /** Closes all of it. */
    @TearDown
    public void close() {
        small.close();
        large.close();
        engine.close();
    }

    /** What a server does for each request, with 64 KiB of memory. */
    @Benchmark
    public Object instantiateSmall() {
        return instantiateCallClose(small);
    }

    /** The same with 16 MiB of memory, of which the guest touches a page. */
    @Benchmark
    public Object instantiateLarge() {
        return instantiateCallClose(large);
    }

    /** What a server does for each upload, at its smallest. */
    @Benchmark
    public String compileAndLoad() {
        try (Module compiled = engine.compile(SMALL)) {
            return compiled.digest();
        }
    }

    private Object instantiateCallClose(Module module) {
        try (Instance instance = linker.instantiate(module)) {
            return Objects.requireNonNull(instance.function("get").invoke()[0]);
        }
    }

    private static byte[] module(int pages) {
        String text = """
                (module
                  (memory (export "memory") PAGES)
                  (data (i32.const 1024) "some data that each instance begins with")
                  (func (export "get") (result i32) (i32.load (i32.const 1024))))
                """;
        return text.replace("PAGES", Integer.toString(pages)).getBytes(StandardCharsets.UTF_8);
    }
}
