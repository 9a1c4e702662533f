package dev.sarsen.host.store;

import dev.sarsen.host.registry.RegistryState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Uploaded modules and compiled artifacts on disk, content-addressed.
 *
 * <p>{@code modules/DIGEST.wasm} is an upload under the SHA-256 of its bytes. {@code artifacts/KEY.jar} is an artifact
 * under the digest of its module and the compiler that made it; {@code artifacts/KEY.sum} holds the SHA-256 of the jar
 * and is written first, so a jar without a sum or with another sum is damaged. {@code spool/} holds unfinished files,
 * which are dropped when the store is opened.
 */
public final class ArtifactStore {

    private final Path spool;
    private final Path modules;
    private final Path artifacts;

    /** Opens the store under a directory, making what is missing and dropping what an earlier process left unfinished. */
    public ArtifactStore(Path directory) throws IOException {
        spool = Files.createDirectories(directory.resolve("spool"));
        modules = Files.createDirectories(directory.resolve("modules"));
        artifacts = Files.createDirectories(directory.resolve("artifacts"));
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(spool)) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
    }

    /** An empty temporary file on the same file system; the caller publishes or deletes it. */
    public Path temporary(String suffix) throws IOException {
        return Files.createTempFile(spool, "", suffix);
    }

    /** Keeps an uploaded module under its digest; the temporary file is gone afterwards. */
    public void putModule(String digest, Path temporary) throws IOException {
        AtomicFiles.publish(temporary, moduleFile(digest));
    }

    /** The stored module, when it is there and its bytes have this digest. */
    public Optional<Path> module(String digest) throws IOException {
        Path file = moduleFile(digest);
        return Files.isRegularFile(file) && Digest.of(file).equals(digest) ? Optional.of(file) : Optional.empty();
    }

    /** Keeps an artifact under its key; the temporary file is gone afterwards. */
    public void putArtifact(ArtifactId id, Path temporary) throws IOException {
        Path sum = temporary(".sum");
        try {
            Files.writeString(sum, Digest.of(temporary), StandardCharsets.US_ASCII);
            AtomicFiles.publish(sum, sumFile(id));
        } finally {
            Files.deleteIfExists(sum);
        }
        AtomicFiles.publish(temporary, artifactFile(id));
    }

    /** Whether there is an artifact under this key, damaged or not. */
    public boolean hasArtifact(ArtifactId id) {
        return Files.isRegularFile(artifactFile(id));
    }

    /** The artifact under this key, when it is there and undamaged. */
    public Optional<Path> artifact(ArtifactId id) throws IOException {
        Path file = artifactFile(id);
        Path sum = sumFile(id);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(sum)) {
            return Optional.empty();
        }
        String expected = Files.readString(sum, StandardCharsets.US_ASCII);
        return expected.equals(Digest.of(file)) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Drops modules and artifacts that no version refers to any more, and artifacts of other compilers.
     *
     * @param compiler version and options of the compiler, as it names itself
     */
    public void sweep(RegistryState state, String compiler) throws IOException {
        drop(modules, digest -> !state.refersTo(digest), _ -> false);
        drop(
                artifacts,
                digest -> !state.refersTo(digest),
                name -> !name.startsWith(new ArtifactId(name.substring(0, Digest.DIGITS), compiler).key()));
    }

    private static void drop(Path directory, Predicate<String> unwantedDigest, Predicate<String> unwantedName)
            throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                String digest = name.substring(0, Math.min(Digest.DIGITS, name.length()));
                if (Digest.isDigest(digest) && (unwantedDigest.test(digest) || unwantedName.test(name))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path moduleFile(String digest) {
        if (!Digest.isDigest(digest)) {
            throw new IllegalArgumentException("not a digest");
        }
        return modules.resolve(digest + ".wasm");
    }

    private Path artifactFile(ArtifactId id) {
        return artifacts.resolve(id.key() + ".jar");
    }

    private Path sumFile(ArtifactId id) {
        return artifacts.resolve(id.key() + ".sum");
    }
}
