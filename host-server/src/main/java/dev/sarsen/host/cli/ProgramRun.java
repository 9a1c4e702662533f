package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.host.config.Durations;
import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.BegunCompilation;
import dev.sarsen.host.guest.Imports;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.guest.WasmArtifactCompiler;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.WasixProcessBuilder;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run of a program in this process, with this process's standard streams. */
final class ProgramRun {

    /** The exit code of a program that trapped: what a shell shows for one that aborted. */
    private static final int TRAPPED = 134;

    /** Only what is used of it takes memory. */
    private static final long STACK_BYTES = 256L << 20;

    private final RunSettings settings;

    ProgramRun(RunSettings settings) {
        this.settings = settings;
    }

    /**
     * Runs the program to its end; answers its exit code.
     *
     * @throws UserException when it cannot be run
     */
    int run() throws InterruptedException {
        int[] code = {CommandLineTool.FAILED};
        RuntimeException[] problem = new RuntimeException[1];
        Thread thread = Thread.ofPlatform().name("guest").stackSize(STACK_BYTES).start(() -> {
            try {
                code[0] = run(settings.file());
            } catch (UserException e) {
                problem[0] = e;
            }
        });
        thread.join();
        if (problem[0] != null) {
            throw problem[0];
        }
        return code[0];
    }

    private int run(Path program) {
        // Not closed: the process ends, and giving pages back one by one first would only take time.
        Engine engine = Engine.create();
        try (LoadedProgram loaded = load(engine, program)) {
            int code;
            try {
                code = run(engine, loaded.module(), program);
            } catch (RuntimeException e) {
                // Why the compilation failed says more than what that did to the program.
                complete(loaded, program);
                throw e;
            }
            complete(loaded, program);
            return code;
        } catch (IllegalArgumentException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    private int run(Engine engine, Module module, Path program) {
        Imports.complaint(module.imports()).ifPresent(complaint -> {
            throw new UserException(program + " cannot run: " + complaint);
        });
        try (WasixProcess process = process(program)) {
            return process.run(engine, module, budget()).code();
        } catch (Trap trap) {
            System.err.println("sarsen: " + program + " trapped: " + trap.getMessage());
            trap.backtrace().forEach(frame -> System.err.println("  at " + frame));
            return TRAPPED;
        }
    }

    /** Waits until the artifact of a program that was compiled while it ran is complete. */
    private static void complete(LoadedProgram loaded, Path program) {
        try {
            loaded.rest().await();
        } catch (IOException e) {
            throw new UserException("artifact of " + program + " cannot be kept: " + e.getMessage());
        } catch (RejectedModuleException e) {
            throw new UserException(program + ": " + e.code() + ": " + e.sentence());
        }
    }

    private ExecutionBudget budget() {
        ExecutionBudget budget = ExecutionBudget.DEFAULT.withMemoryPages(settings.memoryPages());
        if (settings.timeout().isEmpty()) {
            return budget;
        }
        Duration wall = Durations.parse(settings.timeout())
                .orElseThrow(() -> new UserException("--timeout must be a time like 250ms, 30s or 5m"));
        return budget.withWall(wall);
    }

    private LoadedProgram load(Engine engine, Path program) {
        try {
            if (isJar(program)) {
                return LoadedProgram.complete(engine.load(program));
            }
            ArtifactCompiler compiler = new WasmArtifactCompiler(CompilerOptions.DEFAULT.without(settings.without()));
            if (settings.noCache()) {
                return uncached(engine, compiler, program);
            }
            Path directory = CompileCache.directory(System.getenv(), System.getProperty("user.home"));
            return new CompileCache(directory, compiler).load(engine, program);
        } catch (NoSuchFileException e) {
            throw new UserException(program + " does not exist");
        } catch (IOException e) {
            throw new UserException(program + " cannot be read: " + e.getMessage());
        } catch (RejectedModuleException e) {
            throw new UserException(program + ": " + e.code() + ": " + e.sentence());
        } catch (ArtifactRejectedException e) {
            throw new UserException(program + ": " + e.getMessage());
        }
    }

    private static LoadedProgram uncached(Engine engine, ArtifactCompiler compiler, Path program)
            throws IOException, RejectedModuleException {
        byte[] bytes = Files.readAllBytes(program);
        Path artifact = Files.createTempFile("sarsen", ".jar");
        boolean begun = false;
        try {
            BegunCompilation compilation = compiler.begin(bytes, artifact);
            LoadedProgram.Rest rest = new LoadedProgram.Background(() -> {
                try {
                    compilation.await();
                } finally {
                    Files.deleteIfExists(artifact);
                }
            });
            begun = true;
            return new LoadedProgram(engine.load(compilation.source()), rest);
        } finally {
            if (!begun) {
                Files.deleteIfExists(artifact);
            }
        }
    }

    static boolean isJar(Path program) throws IOException {
        try (InputStream in = Files.newInputStream(program)) {
            byte[] head = in.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        }
    }

    private WasixProcess process(Path program) {
        WasixProcessBuilder builder = WasixProcess.builder()
                .stdin(new FileInputStream(FileDescriptor.in))
                .stdout(new FileOutputStream(FileDescriptor.out))
                .stderr(new FileOutputStream(FileDescriptor.err))
                .terminals(Console.isTerminal(0), Console.isTerminal(1), Console.isTerminal(2));
        List<String> all = new ArrayList<>();
        all.add(String.valueOf(program.getFileName()));
        // Options end at the file, so a "--" right behind it is still ours.
        List<String> arguments = settings.arguments();
        boolean marked = !arguments.isEmpty() && arguments.getFirst().equals("--");
        all.addAll(marked ? arguments.subList(1, arguments.size()) : arguments);
        builder.args(all);
        for (String variable : settings.environment()) {
            int equals = variable.indexOf('=');
            if (equals <= 0) {
                throw new UserException("--env must be NAME=VALUE");
            }
            builder.env(variable.substring(0, equals), variable.substring(equals + 1));
        }
        for (String volume : settings.volumes()) {
            mount(builder, volume);
        }
        return builder.build();
    }

    private static void mount(WasixProcessBuilder builder, String volume) {
        boolean readOnly = volume.endsWith(":ro");
        String rest = readOnly ? volume.substring(0, volume.length() - 3) : volume;
        int colon = rest.lastIndexOf(':');
        if (colon <= 0) {
            throw new UserException("--volume must be HOST:GUEST or HOST:GUEST:ro");
        }
        Path host = Path.of(rest.substring(0, colon));
        if (!Files.isDirectory(host)) {
            throw new UserException("volume " + host + " is not a directory");
        }
        builder.mount(host.toAbsolutePath(), rest.substring(colon + 1), readOnly);
    }
}
