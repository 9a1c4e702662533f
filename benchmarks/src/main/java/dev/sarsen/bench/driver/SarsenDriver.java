package dev.sarsen.bench.driver;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.wasix.WasixHost;
import dev.sarsen.wasix.WasixProcess;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Ourselves, through the API that an embedder uses; takes artifacts as well as modules. */
public final class SarsenDriver implements Subject {

    private final Engine engine = engine();
    private @Nullable Module module;
    private @Nullable Linker linker;

    private SarsenDriver() {}

    /** The engine as it is, or with a compiler that leaves out what the system property says. */
    private static Engine engine() {
        String without = System.getProperty("sarsen.bench.without", "");
        return without.isEmpty()
                ? Engine.create()
                : Engine.builder()
                        .compiler(new WasmCompiler(CompilerOptions.DEFAULT.without(Pass.list(without))))
                        .build();
    }

    /** Entry point of the process. */
    public static void main(String[] arguments) throws Exception {
        System.exit(DriverLoop.run(new SarsenDriver(), arguments));
    }

    @Override
    public void compile(Path file) throws IOException {
        Module compiled =
                file.toString().endsWith(".jar") ? engine.load(file) : engine.compile(Files.readAllBytes(file));
        module = compiled;
        Linker filled = new Linker(engine);
        WasixHost.define(filled, compiled);
        linker = filled;
    }

    @Override
    public Live instantiate() {
        WasixProcess process = process(List.of("guest"));
        Instance instance =
                process.instantiate(Objects.requireNonNull(linker), Objects.requireNonNull(module), engine.budget());
        IntUnaryOperator run = instance.function("run").as(IntUnaryOperator.class);
        return new Live() {
            @Override
            public int run(int size) {
                return run.applyAsInt(size);
            }

            @Override
            public void close() {
                instance.close();
                process.close();
            }
        };
    }

    @Override
    public int command(Path file, List<String> arguments) throws IOException {
        compile(file);
        try (WasixProcess process = process(arguments)) {
            return process.run(Objects.requireNonNull(linker), Objects.requireNonNull(module), engine.budget())
                    .code();
        }
    }

    @Override
    public int again(Path directory, List<String> arguments) {
        try (WasixProcess process = WasixProcess.builder()
                .args(arguments)
                .mount(directory, "/", false)
                .stdout(OutputStream.nullOutputStream())
                .stderr(new FileOutputStream(FileDescriptor.err))
                .build()) {
            return process.run(Objects.requireNonNull(linker), Objects.requireNonNull(module), engine.budget())
                    .code();
        }
    }

    private static WasixProcess process(List<String> arguments) {
        // Not System.out: its lock and its buffer are no part of what a guest's write costs.
        OutputStream output = new FileOutputStream(FileDescriptor.out);
        OutputStream error = new FileOutputStream(FileDescriptor.err);
        return WasixProcess.builder()
                .args(arguments)
                .stdout(output)
                .stderr(error)
                .build();
    }
}
