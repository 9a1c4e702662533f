package dev.sarsen.bench.driver;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chicory as its documentation recommends it for speed: the run-time compiler and {@link ByteArrayMemory}. */
public final class ChicoryDriver implements Subject {

    private @Nullable WasmModule module;
    private @Nullable Function<Instance, Machine> machine;

    private ChicoryDriver() {}

    /** Entry point of the process. */
    public static void main(String[] arguments) throws Exception {
        System.exit(DriverLoop.run(new ChicoryDriver(), arguments));
    }

    @Override
    public void compile(Path file) {
        WasmModule parsed = Parser.parse(file);
        module = parsed;
        // Functions beyond the class-file limit run in its interpreter; to refuse them would leave no number at all.
        machine = MachineFactoryCompiler.builder(parsed)
                .withInterpreterFallback(InterpreterFallback.SILENT)
                .compile();
    }

    @Override
    public Live instantiate() {
        ExportFunction run = instance(options(List.of(), System.out)).export("run");
        return size -> (int) run.apply(size)[0];
    }

    @Override
    public int command(Path file, List<String> arguments) {
        compile(file);
        return run(instance(options(arguments, System.out)));
    }

    @Override
    public int again(Path directory, List<String> arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return run(instance(options(arguments, nowhere).withDirectory("/", directory)));
    }

    private static int run(Instance instance) {
        try {
            instance.export("_start").apply();
            return 0;
        } catch (WasiExitException e) {
            return e.exitCode();
        }
    }

    private static WasiOptions.Builder options(List<String> arguments, PrintStream output) {
        return WasiOptions.builder()
                .withStdout(output, false)
                .withStderr(System.err, false)
                .withArguments(arguments);
    }

    private Instance instance(WasiOptions.Builder options) {
        WasiPreview1 wasi = WasiPreview1.builder().withOptions(options.build()).build();
        return Instance.builder(Objects.requireNonNull(module))
                .withMachineFactory(Objects.requireNonNull(machine))
                .withMemoryFactory(ByteArrayMemory::new)
                .withImportValues(ImportValues.builder()
                        .addFunction(wasi.toHostFunctions())
                        .build())
                .withStart(false)
                .build();
    }
}
