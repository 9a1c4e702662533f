package dev.sarsen.bench.rival;

import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rivals that run on a JVM share: where the tree is, which versions it pins, and a directory of jars for each
 * rival, filled by Maven from {@code benchmarks/rivals/NAME/pom.xml} when first needed.
 *
 * @param root the root of the source tree
 * @param cache where the jars go
 * @param runner starts Maven
 */
public record JavaRivals(Path root, ProgramCache cache, ProcessRunner runner) {

    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** A version that the root {@code pom.xml} pins. */
    String pinned(String property) {
        try {
            Matcher matcher = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                    .matcher(Files.readString(root.resolve("pom.xml")));
            return matcher.find() ? matcher.group(1) : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The directory of a rival's jars. */
    Path jars(String rival, String property) {
        return cache.root().resolve("rivals").resolve(rival + "-" + pinned(property));
    }

    /** Fetches a rival's jars unless they are there; says why they cannot be had. */
    Optional<String> fetch(String rival, String property) throws IOException {
        Path jars = jars(rival, property);
        Path complete = jars.resolve("complete");
        if (Files.isRegularFile(complete)) {
            return Optional.empty();
        }
        Files.createDirectories(jars);
        Observation seen = runner.run(
                List.of(
                        "mvn",
                        "-q",
                        "-f",
                        root.resolve("benchmarks/rivals/" + rival + "/pom.xml").toString(),
                        "-D" + property + "=" + pinned(property),
                        "-DoutputDirectory=" + jars,
                        COPY),
                LIMIT);
        if (seen.failure().isPresent()) {
            return Optional.of("its jars cannot be had: " + seen.failure().get());
        }
        Files.createFile(complete);
        return Optional.empty();
    }

    /** The java that runs this program runs the rivals too. */
    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or directory of the benchmarks' own classes, which hold the drivers. */
    Path driverClasses() {
        return Path.of(JavaRivals.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
