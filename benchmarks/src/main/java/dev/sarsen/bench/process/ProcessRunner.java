package dev.sarsen.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts processes one after the other and watches them to their end.
 *
 * <p>Output goes to files: a pipe would have to be emptied by a thread of ours that competes with the measured process.
 */
public final class ProcessRunner {

    private static final int LEAST_COMPLAINT = 8;
    private static final int MOST_ERROR_CHARACTERS = 400;

    /** A runner without settings. */
    public ProcessRunner() {}

    /** Runs a command; one that lasts longer than the limit is killed and counts as failed. */
    public Observation run(List<String> command, Duration limit) throws IOException {
        Path output = Files.createTempFile("bench-", ".out");
        Path errors = Files.createTempFile("bench-", ".err");
        try {
            long startMillis = System.currentTimeMillis();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            // A bench that is stopped must not leave a busy process behind to spoil the next run.
            Thread stopper = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(stopper);
            boolean ended = waitFor(process, limit);
            long wall = System.nanoTime() - start;
            Runtime.getRuntime().removeShutdownHook(stopper);
            String problem = ended ? problemOf(process, errors, output) : "not done after " + limit.toSeconds() + " s";
            return Observation.parse(wall, startMillis, Files.readString(output, StandardCharsets.ISO_8859_1), problem);
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(errors);
        }
    }

    private static boolean waitFor(Process process, Duration limit) throws IOException {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            process.destroyForcibly().waitFor();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process ran", e);
        }
    }

    private static @Nullable String problemOf(Process process, Path errors, Path output) throws IOException {
        if (process.exitValue() == 0) {
            return null;
        }
        // Some tools, Maven among them, complain on standard output.
        String complaint = Files.readString(errors, StandardCharsets.ISO_8859_1).strip();
        String text = complaint.length() > LEAST_COMPLAINT
                ? complaint
                : Files.readString(output, StandardCharsets.ISO_8859_1).strip();
        String shown = text.length() > MOST_ERROR_CHARACTERS ? text.substring(0, MOST_ERROR_CHARACTERS) + "…" : text;
        return "exit code " + process.exitValue() + ": " + shown.replace('\n', ' ');
    }
}
