package dev.sarsen.suite.corpus;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Module;
import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import dev.sarsen.wasix.ExitStatus;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.WasixProcessBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The real programs compiled by this compiler, each once, and run in this JVM. */
final class CompiledPrograms implements AutoCloseable {

    private final ProgramCache cache;
    private final Path directory;
    private final Engine engine = Engine.create();
    private final Map<Program, Path> artifacts = new ConcurrentHashMap<>();
    private final Map<Program, Module> modules = new ConcurrentHashMap<>();

    CompiledPrograms(ProgramCache cache, Path directory) {
        this.cache = cache;
        this.directory = directory;
    }

    /** The artifact of a program. */
    Path artifact(Program program) {
        return artifacts.computeIfAbsent(program, p -> {
            try {
                Path artifact = directory.resolve(p.name() + ".jar");
                Compilers.of(Mode.DEFAULT).compile(Files.readAllBytes(cache.file(p)), artifact);
                return artifact;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Runs a program in a process of its own. */
    ProgramRun run(ProgramCall call) {
        Module module = modules.computeIfAbsent(call.program(), p -> engine.load(artifact(p)));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        WasixProcessBuilder builder = WasixProcess.builder()
                .args(call.arguments())
                .stdin(new ByteArrayInputStream(call.input().getBytes(StandardCharsets.UTF_8)))
                .stdout(output)
                .stderr(error);
        call.directories().forEach((guest, host) -> builder.mount(host, guest, false));
        try (WasixProcess process = builder.build()) {
            // Deep recursion of big programs needs more than the stack of a test's thread.
            ExitStatus status = process.run(engine, module, engine.budget().withStackBytes(64L << 20));
            return ProgramRun.of(status.code(), output.toByteArray(), error.toByteArray());
        }
    }

    @Override
    public void close() {
        modules.values().forEach(Module::close);
        engine.close();
    }
}
