package dev.sarsen.host.guest;

import dev.sarsen.compiler.CompilationReport;
import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RunningCompilation;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.trace.LoopCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The compiler, for the host. */
public final class WasmArtifactCompiler implements ArtifactCompiler {

    private final WasmCompiler compiler;
    private final String identity;

    /** The compiler with the options of production. */
    public WasmArtifactCompiler() {
        this(CompilerOptions.DEFAULT);
    }

    /** The compiler with other options. */
    public WasmArtifactCompiler(CompilerOptions options) {
        this.compiler = new WasmCompiler(options);
        this.identity = compiler.version() + " " + build();
    }

    @Override
    public String identity() {
        return identity;
    }

    /** Tells builds of the same version apart: an artifact of yesterday's build must not hide today's. */
    private static String build() {
        try {
            CodeSource source = WasmCompiler.class.getProtectionDomain().getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis()
                    : "unpacked";
        } catch (Exception e) {
            return "unknown";
        }
    }

    @Override
    public void compile(byte[] module, Path artifact, CompileProgress progress)
            throws IOException, RejectedModuleException {
        report(module, artifact, progress);
    }

    @Override
    public BegunCompilation begin(byte[] module, Path artifact) throws IOException, RejectedModuleException {
        try {
            RunningCompilation running = compiler.begin(module, artifact, CompilerOptions.Progress.NONE);
            return new Begun(running);
        } catch (ModuleRejectedException e) {
            throw rejected(e);
        }
    }

    @Override
    public LoopCompiler loops(byte[] module) {
        return compiler.loops(module);
    }

    private record Begun(RunningCompilation source) implements BegunCompilation {
        @Override
        public void await() throws IOException, RejectedModuleException {
            try {
                source.await();
            } catch (ModuleRejectedException e) {
                throw rejected(e);
            } catch (UncheckedIOException e) {
                throw unwritten(e);
            }
        }
    }

    private static RejectedModuleException rejected(ModuleRejectedException e) {
        return new RejectedModuleException(e.code().code(), String.valueOf(e.getMessage()));
    }

    private static IOException unwritten(UncheckedIOException e) {
        return new IOException("artifact cannot be written: " + e.getMessage(), e);
    }

    /** Compiles and tells what was done. */
    public CompilationReport report(byte[] module, Path artifact, CompileProgress progress)
            throws IOException, RejectedModuleException {
        try {
            double all = Math.max(1, module.length);
            return compiler.compile(module, artifact, bytes -> progress.at("compiling", Math.min(1, bytes / all)));
        } catch (ModuleRejectedException e) {
            throw rejected(e);
        } catch (UncheckedIOException e) {
            throw unwritten(e);
        }
    }
}
