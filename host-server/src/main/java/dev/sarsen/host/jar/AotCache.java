package dev.sarsen.host.jar;

import dev.sarsen.host.JvmFlags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * An AOT cache of the JVM for a runnable jar: the classes of the runtime and of the guest, linked, with the profile of one
 * run, for {@code java -XX:AOTCache=FILE -jar JAR} on the same JDK. The JVM ignores it when the jar has changed.
 *
 * <p>The serial collector is the quickest to start, and what a guest allocates is mostly outside of the heap. The
 * other flags are those of every JVM that runs Sarsen.
 */
public final class AotCache {

    private AotCache() {}

    /** What the program is to be started with, besides the cache. */
    public static List<String> flags() {
        List<String> flags = new ArrayList<>(List.of("-XX:+UseSerialGC"));
        flags.addAll(JvmFlags.besidesManifest());
        return flags;
    }

    /** Where the cache of a jar is: beside it. */
    public static Path beside(Path jar) {
        String name = String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "");
        return jar.resolveSibling(name + ".aot");
    }

    /**
     * Runs the program once, without input and with its output thrown away, and keeps what the JVM learnt. The file
     * appears whole or not at all.
     *
     * @param jar a runnable jar
     * @param arguments what the program gets
     * @param limit how long it may take
     * @return the cache
     * @throws IOException when the run takes longer, or the JVM makes no cache
     */
    public static Path train(Path jar, List<String> arguments, Duration limit)
            throws IOException, InterruptedException {
        Path cache = beside(jar);
        Path temporary = cache.resolveSibling("." + cache.getFileName() + "." + UUID.randomUUID() + ".part");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:AOTCacheOutput=" + temporary.toAbsolutePath(),
                "-jar",
                jar.toAbsolutePath().toString()));
        command.addAll(1, flags());
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException("the training run took longer than " + limit.toSeconds() + " s");
            }
            if (!Files.isRegularFile(temporary)) {
                throw new IOException(
                        "the JVM made no cache of the training run, which ended with exit code " + process.exitValue());
            }
            Files.move(temporary, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return cache;
        } finally {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + ".config"));
        }
    }
}
