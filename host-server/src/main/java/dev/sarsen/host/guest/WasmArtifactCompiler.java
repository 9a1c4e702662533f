package dev.sarsen.host.guest;

import dev.sarsen.compiler.CompilationReport;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.WasmCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The compiler with the options of production. */
public final class WasmArtifactCompiler implements ArtifactCompiler {

    private final WasmCompiler compiler = new WasmCompiler();
    private final String identity = compiler.version() + " " + build();

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

    /** Compiles and tells what was done. */
    public CompilationReport report(byte[] module, Path artifact, CompileProgress progress)
            throws IOException, RejectedModuleException {
        try {
            double all = Math.max(1, module.length);
            return compiler.compile(module, artifact, bytes -> progress.at("compiling", Math.min(1, bytes / all)));
        } catch (ModuleRejectedException e) {
            throw new RejectedModuleException(e.code().code(), String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new IOException("artifact cannot be written: " + e.getMessage(), e);
        }
    }
}
