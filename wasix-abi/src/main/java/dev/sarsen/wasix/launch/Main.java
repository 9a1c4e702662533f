package dev.sarsen.wasix.launch;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.wasix.ExitStatus;
import dev.sarsen.wasix.Mount;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.WasixProcessBuilder;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the program that lies in the same jar, as if it were one of the host.
 *
 * <p>It gets the arguments, the environment and the standard streams. It sees no file of the host unless the property
 * {@code sarsen.volume} says {@code HOST:GUEST}.
 */
public final class Main {

    /** What a shell reports for an abort, which is what a trap is. */
    private static final int EXIT_TRAP = 134;

    /** What a shell reports for a program that cannot be started. */
    private static final int EXIT_NOT_RUN = 126;

    private static final long STACK_BYTES = 512L << 20;

    private Main() {}

    /** Runs the program with its arguments. */
    public static void main(String[] arguments) {
        int status = run(ownJar(), List.of(arguments), System.getProperty("sarsen.volume"));
        // Asking for an exit starts the JVM's log; what is left to run here are daemons.
        if (status != 0) {
            System.exit(status);
        }
    }

    private static Path ownJar() {
        CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("place of the jar: expected a file, found " + source.getLocation(), e);
        }
    }

    /** Runs a jar and answers the exit code. */
    static int run(Path jar, List<String> arguments, @Nullable String volume) {
        PrintStream errors = new PrintStream(stream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Not closed: the process ends, and giving pages back one by one first would only take time.
        Engine engine = Engine.create();
        try (Module module = engine.loadOwn(jar);
                WasixProcess process = process(jar, arguments, volume)) {
            ExecutionBudget budget = engine.budget().withStackBytes(STACK_BYTES);
            ExitStatus status = process.run(engine, module, budget);
            return status.code();
        } catch (Trap trap) {
            errors.println("program trapped: " + trap.getMessage());
            for (String frame : trap.backtrace()) {
                errors.println("    at " + frame);
            }
            return EXIT_TRAP;
        } catch (RuntimeException refused) {
            errors.println("program cannot be run: " + refused.getMessage());
            return EXIT_NOT_RUN;
        }
    }

    private static OutputStream stream(FileDescriptor descriptor) {
        return new FileOutputStream(descriptor);
    }

    private static WasixProcess process(Path jar, List<String> arguments, @Nullable String volume) {
        List<String> all = new ArrayList<>();
        all.add(programName(jar));
        all.addAll(arguments);
        WasixProcessBuilder builder = WasixProcess.builder()
                .args(all)
                .stdin(new FileInputStream(FileDescriptor.in))
                .stdout(stream(FileDescriptor.out))
                .stderr(stream(FileDescriptor.err))
                .terminals(isTerminal(0), isTerminal(1), isTerminal(2));
        System.getenv().forEach(builder::env);
        if (volume != null) {
            builder.mount(mount(volume));
        }
        return builder.build();
    }

    private static Mount mount(String volume) {
        int colon = volume.lastIndexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("sarsen.volume: expected HOST:GUEST, found \"" + volume + '"');
        }
        return new Mount(Path.of(volume.substring(0, colon)), volume.substring(colon + 1), false);
    }

    private static String programName(Path jar) {
        Path file = jar.getFileName();
        String name = file == null ? "program" : file.toString();
        return name.endsWith(".jar") ? name.substring(0, name.length() - 4) : name;
    }

    /** Asks the kernel's list of open files: Java's console knows of no single stream and starts slowly. */
    private static boolean isTerminal(int fd) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException unknown) {
            return false;
        }
    }
}
