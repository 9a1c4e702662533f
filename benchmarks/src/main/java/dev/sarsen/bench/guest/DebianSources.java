package dev.sarsen.bench.guest;

import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Sources of known programs, fetched by {@code apt-get source} and unpacked into a cache outside of the tree.
 *
 * <p>The list of sources is one of our own beside the system's, so that nothing of the system is changed; no root is
 * needed. apt-get checks the archives against the signed list, and we check them against the pinned digest once more.
 */
final class DebianSources {

    private static final String RELEASE = "deb-src http://deb.debian.org/debian bookworm main\n";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path root;
    private final ProcessRunner runner;
    private boolean listed;

    /** Sources below a directory, which is created when first needed. */
    DebianSources(Path root, ProcessRunner runner) {
        this.root = root;
        this.runner = runner;
    }

    /** The unpacked sources of a package, fetched if they are not there yet. */
    Path directory(SourcePackage source) throws IOException {
        Path directory = root.resolve(source.directoryName());
        if (!Files.isDirectory(directory)) {
            fetch(source, directory);
        }
        return directory;
    }

    private void fetch(SourcePackage source, Path directory) throws IOException {
        Path lists = root.resolve("debian-lists");
        Files.createDirectories(lists.resolve("lists/partial"));
        Files.writeString(lists.resolve("sources.list"), RELEASE);
        if (!listed) {
            run(apt(lists, "update", "-qq"));
            listed = true;
        }
        Path work = Files.createTempDirectory(root, ".source-");
        // apt-get fetches into the directory it runs in.
        String fetch = "cd \"$1\" && shift && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("sh", "-c", fetch, "sh", work.toString()));
        command.addAll(apt(lists, "--only-source", "--download-only", "source", "-qq", source.pinned()));
        run(command);
        Path archive = work.resolve(source.archive());
        String found = sha256(archive);
        if (!found.equals(source.sha256())) {
            throw new IOException(source.archive() + " has SHA-256 " + found + ", pinned is " + source.sha256());
        }
        Path unpacked = Files.createDirectory(work.resolve("unpacked"));
        run(List.of("tar", "-xf", archive.toString(), "-C", unpacked.toString(), "--strip-components=1"));
        Files.move(unpacked, directory, StandardCopyOption.ATOMIC_MOVE);
        run(List.of("rm", "-rf", work.toString()));
    }

    private static List<String> apt(Path lists, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "apt-get",
                "-o",
                "Dir::Etc::SourceList=" + lists.resolve("sources.list"),
                "-o",
                "Dir::Etc::SourceParts=/dev/null",
                "-o",
                "Dir::State::Lists=" + lists.resolve("lists"),
                "-o",
                "Dir::Cache=" + lists));
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(List<String> command) throws IOException {
        Observation seen = runner.run(command, LIMIT);
        if (seen.failure().isPresent()) {
            throw new IOException(
                    String.join(" ", command) + ": " + seen.failure().get());
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
