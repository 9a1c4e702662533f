package dev.sarsen.suite.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.sarsen.compiler.text.TextReader;
import dev.sarsen.runtime.ModuleCompiler;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twice the input is about twice the work, whatever the shape of the module: memory allocated by all threads, and the size
 * of what is written, and calls and backward jumps in each stage. Clocks are not asked, so that a busy machine changes
 * nothing.
 */
class LinearWorkTest {

    private static final double MOST_GROWTH = 2.5;

    private final ModuleCompiler compiler = Compilers.of(Mode.DEFAULT);

    @TempDir
    private Path directory;

    /**
     * What a compilation cost.
     *
     * @param allocated bytes allocated by all threads
     * @param written bytes of the artifact
     */
    private record Cost(long allocated, long written) {}

    @TestFactory
    Stream<DynamicTest> twiceTheModuleCostsAboutTwiceTheWork() {
        return HostileShapes.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    HostileShapes.Shape shape = entry.getValue();
                    cost(shape.text().apply(shape.size()));
                    Cost once = cost(shape.text().apply(shape.size()));
                    Cost twice = cost(shape.text().apply(2 * shape.size()));
                    assertThat((double) twice.allocated() / once.allocated())
                            .as("growth of allocated bytes, from %d to %d", once.allocated(), twice.allocated())
                            .isLessThan(MOST_GROWTH);
                    assertThat((double) twice.written() / once.written())
                            .as("growth of the artifact, from %d to %d", once.written(), twice.written())
                            .isLessThan(MOST_GROWTH);
                }));
    }

    /** Counts below this are setting up, not work on the module. */
    private static final long LEAST_COUNT = 20_000;

    @TestFactory
    Stream<DynamicTest> twiceTheModuleIsAboutTwiceTheCountedWorkInEveryStage() {
        CountedWork counted = new CountedWork();
        // What happens once, such as filling tables of instructions, is not counted.
        counted.of(
                TextReader.read("(module (memory 1) (func (export \"f\")))".getBytes(StandardCharsets.UTF_8)),
                directory);
        return HostileShapes.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    HostileShapes.Shape shape = entry.getValue();
                    Map<String, Long> once = counted.of(binary(shape, 1), directory);
                    Map<String, Long> twice = counted.of(binary(shape, 2), directory);
                    Map<String, String> tooMuch = new TreeMap<>();
                    twice.forEach((stage, work) -> {
                        long before = Math.max(LEAST_COUNT, once.getOrDefault(stage, 0L));
                        if (work > MOST_GROWTH * before) {
                            tooMuch.put(stage, "from " + once.getOrDefault(stage, 0L) + " to " + work);
                        }
                    });
                    assertThat(twice).isNotEmpty();
                    assertThat(tooMuch).isEmpty();
                }));
    }

    private static byte[] binary(HostileShapes.Shape shape, int times) {
        return TextReader.read(shape.text().apply(times * shape.size()).getBytes(StandardCharsets.UTF_8));
    }

    /** The middle of three measurements: the JVM may miss, or count twice, what a thread allocated that just ends. */
    private Cost cost(String text) throws IOException {
        byte[] wasm = TextReader.read(text.getBytes(StandardCharsets.UTF_8));
        Path artifact = directory.resolve("shape.jar");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] allocated = new long[3];
        long written = 0;
        for (int k = 0; k < allocated.length; k++) {
            long before = threads.getTotalThreadAllocatedBytes();
            compiler.compile(wasm, artifact);
            allocated[k] = threads.getTotalThreadAllocatedBytes() - before;
            written = Files.size(artifact);
            Files.delete(artifact);
        }
        Arrays.sort(allocated);
        return new Cost(allocated[1], written);
    }
}
