package dev.sarsen.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What JVMs that run Sarsen are started with: {@code build/jvm-flags}, which the launchers hand to {@code java}, and of which
 * the build puts a copy beside this class.
 */
public final class JvmFlags {

    private JvmFlags() {}

    /** All of them, in their order. */
    public static List<String> all() {
        try (InputStream file = Objects.requireNonNull(JvmFlags.class.getResourceAsStream("jvm-flags"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a jar cannot ask for in its manifest. */
    public static List<String> besidesManifest() {
        return all().stream().filter(flag -> flag.startsWith("-XX:")).toList();
    }
}
