package dev.sarsen.suite.spec;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.validate.ModuleValidator;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.ModuleCompiler;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.trace.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/** Compiles and loads modules in one mode, on an engine of its own. */
final class Backend implements AutoCloseable {

    /** Far enough that no call of a script reaches it. */
    private static final Duration FAR_DEADLINE = Duration.ofMinutes(30);

    private final Mode mode;
    private final ModuleCompiler compiler;
    private final Engine engine;

    Backend(Mode mode, Set<Pass> without) {
        this.mode = mode;
        this.compiler = Compilers.of(mode, without);
        ExecutionBudget budget = ExecutionBudget.DEFAULT;
        this.engine = Engine.builder()
                .compiler(compiler)
                .tracing(mode == Mode.TRACES ? Tracing.ALWAYS : Tracing.HOT)
                .budget(mode == Mode.INTERRUPTS ? budget.withWall(FAR_DEADLINE) : budget)
                .build();
    }

    /** Decodes and validates a module; throws what rejects it. */
    static void validate(byte[] wasm) {
        ModuleLimits limits = ModuleLimits.DEFAULT;
        ModuleValidator.validate(ModuleDecoder.decode(wasm, limits), limits);
    }

    Module load(byte[] wasm) {
        return switch (mode) {
            case SAVED -> loadSaved(wasm);
            case DEFAULT, SPLIT, PASSES_OFF, HEAP, NATIVE, REGISTERS, INTERRUPTS, TRACES -> engine.compile(wasm);
        };
    }

    Linker linker() {
        return new Linker(engine);
    }

    @Override
    public void close() {
        engine.close();
    }

    private Module loadSaved(byte[] wasm) {
        try {
            Path directory = Files.createTempDirectory("sarsen-saved");
            Path first = directory.resolve("first.jar");
            Path second = directory.resolve("second.jar");
            try {
                compiler.compile(wasm, first);
                compiler.compile(wasm, second);
                byte[] saved = Files.readAllBytes(first);
                if (!Arrays.equals(saved, Files.readAllBytes(second))) {
                    throw new IllegalStateException("two compilations of one module gave different artifacts");
                }
                // On Unix a file that is open stays readable when its name goes away.
                return engine.load(first);
            } finally {
                Files.deleteIfExists(first);
                Files.deleteIfExists(second);
                Files.deleteIfExists(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
