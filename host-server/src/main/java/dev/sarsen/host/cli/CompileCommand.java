package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilationReport;
import dev.sarsen.host.api.Json;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.guest.WasmArtifactCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a module to an artifact jar. */
@Command(
        name = "compile",
        description = "Compiles a .wasm or .wat module to an artifact jar that sarsen run takes.",
        mixinStandardHelpOptions = true)
final class CompileCommand implements Callable<Integer> {

    @Option(names = "-o", paramLabel = "JAR", description = "The artifact; beside the module by default.")
    private @Nullable Path output;

    @Mixin
    private PassOptions passes = new PassOptions();

    @Option(names = "--format", description = "text or json.")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "FILE", description = "The module.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Path module = file == null ? Path.of("") : file;
        Path target = output == null ? beside(module) : output;
        Path directory = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(directory == null ? Path.of(".") : directory, ".sarsen", ".tmp");
        try (ProgressLine progress = ProgressLine.onTerminal("compiling " + module.getFileName())) {
            CompilationReport report =
                    new WasmArtifactCompiler(passes.options()).report(Files.readAllBytes(module), temporary, progress);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            show(target, report);
            return 0;
        } catch (NoSuchFileException e) {
            throw new UserException(module + " does not exist");
        } catch (RejectedModuleException e) {
            throw new UserException(module + ": " + e.code() + ": " + e.sentence());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path beside(Path module) {
        String name = String.valueOf(module.getFileName()).replaceFirst("\\.(wasm|wat)$", "");
        return module.resolveSibling(name + ".jar");
    }

    private void show(Path target, CompilationReport report) throws IOException {
        if (format == Format.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("artifact", target.toString());
            fields.put("module-bytes", report.moduleBytes());
            fields.put("artifact-bytes", Files.size(target));
            fields.put("functions", report.functions());
            fields.put("methods", report.methods());
            fields.put("split-functions", report.splitFunctions());
            fields.put("largest-method-bytes", report.largestMethodBytes());
            fields.put("classes", report.classes());
            fields.put("compile-millis", report.total().toMillis());
            System.out.write(Json.line(fields));
            System.out.flush();
            return;
        }
        System.out.println(target + ": " + report.functions() + " functions, " + Files.size(target) + " bytes, "
                + report.total().toMillis() + " ms");
    }
}
