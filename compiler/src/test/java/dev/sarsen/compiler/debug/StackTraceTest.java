package dev.sarsen.compiler.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.CompilerOptions.Lines;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of a guest that fails. */
class StackTraceTest {

    @TempDir
    Path directory;

    private Trap trap(byte[] wasm, CompilerOptions options) {
        Path artifact = directory.resolve("artifact.jar");
        new WasmCompiler(options).compile(wasm, artifact, CompilerOptions.Progress.NONE);
        try (Engine engine = Engine.create();
                Module module = engine.load(artifact);
                Instance instance = new Linker(engine).instantiate(module)) {
            return catchThrowableOfType(
                    Trap.class, () -> instance.function("run").invoke(3, 0));
        }
    }

    private static List<String> guestFrames(Trap trap) {
        return Arrays.stream(trap.getStackTrace())
                .filter(frame -> frame.getMethodName().matches("f[0-9]+_.*"))
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void guestFramesHaveFileAndLine(boolean passes) {
        Trap trap = trap(LinedGuest.module(5, 40), CompilerOptions.DEFAULT.withPasses(passes));
        assertThat(trap.backtrace())
                .containsExactly("function 0 \"quotient\" (math.c:13)", "function 1 \"run\" (main.c:41)");
        assertThat(guestFrames(trap)).containsExactly("math.c:13", "main.c:41");
    }

    @Test
    void aSplitFunctionIsStillOneFrameWithTheLineOfItsInnermostPart() {
        Trap trap = trap(LinedGuest.module(4, 40), CompilerOptions.DEFAULT.withSplitEverything(true));
        assertThat(trap.backtrace())
                .containsExactly("function 0 \"quotient\" (math.c:13)", "function 1 \"run\" (main.c:41)");
    }

    @Test
    void linesBeyondTheJvmsLimitAreRight() {
        Trap trap = trap(LinedGuest.module(5, 200_000), CompilerOptions.DEFAULT);
        assertThat(trap.backtrace())
                .containsExactly("function 0 \"quotient\" (math.c:13)", "function 1 \"run\" (main.c:200001)");
        assertThat(guestFrames(trap)).containsExactly("math.c:13", "main.c:200001");
    }

    @Test
    void offsetsStandInForLines() {
        byte[] wasm = LinedGuest.module(5, 40);
        Trap trap = trap(wasm, CompilerOptions.DEFAULT.withLines(Lines.OFFSETS));
        int call = WasmCompiler.decode(wasm, CompilerOptions.DEFAULT).codeSectionStart()
                + LineTableBytes.address(wasm, 1, 4);
        assertThat(trap.backtrace().getLast())
                .isEqualTo("function 1 \"run\" (offset 0x" + Integer.toHexString(call) + ")");
        assertThat(guestFrames(trap).getLast()).isEqualTo("module.wasm:" + call);
    }

    @Test
    void withoutLinesTheFunctionsAreNamed() {
        Trap trap = trap(LinedGuest.module(5, 40), CompilerOptions.DEFAULT.withLines(Lines.NONE));
        assertThat(trap.backtrace()).containsExactly("function 0 \"quotient\"", "function 1 \"run\"");
    }
}
