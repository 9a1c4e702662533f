package dev.sarsen.compiler.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profiler of the JVM shows the guest's functions and lines. */
class FlightRecorderTest {

    private static final int MOST_RUNS = 20_000;

    @TempDir
    Path directory;

    @Test
    void samplesNameGuestFunctionsAndLines() throws Exception {
        Path artifact = directory.resolve("guest.jar");
        new WasmCompiler().compile(LinedGuest.module(5, 40), artifact, CompilerOptions.Progress.NONE);
        List<RecordedFrame> frames = List.of();
        try (Engine engine = Engine.create();
                Module module = engine.load(artifact);
                Instance instance = new Linker(engine).instantiate(module);
                Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(1));
            recording.start();
            // Until a sample hit the guest; a loaded machine takes few.
            for (int run = 0; run < MOST_RUNS && frames.isEmpty(); run += 100) {
                for (int k = 0; k < 100; k++) {
                    instance.function("run").invoke(100_000, 3);
                }
                Path file = directory.resolve("recording" + run + ".jfr");
                recording.dump(file);
                frames = guestFrames(file);
            }
        }
        assertThat(frames).isNotEmpty().allSatisfy(frame -> {
            String method = frame.getMethod().getName();
            assertThat(method).isIn("f0_quotient", "f1_run");
            assertThat(frame.getLineNumber())
                    .isBetween(method.equals("f1_run") ? 40 : 10, method.equals("f1_run") ? 43 : 13);
        });
    }

    private static List<RecordedFrame> guestFrames(Path file) throws Exception {
        return RecordingFile.readAllEvents(file).stream()
                .map(RecordedEvent::getStackTrace)
                .filter(Objects::nonNull)
                .flatMap(trace -> trace.getFrames().stream())
                .filter(frame -> frame.getMethod().getType().getName().startsWith("sarsen.gen.C"))
                .toList();
    }
}
