package dev.sarsen.host.cli;

import dev.sarsen.host.guest.ArtifactCompiler;
import dev.sarsen.host.guest.BegunCompilation;
import dev.sarsen.host.guest.RejectedModuleException;
import dev.sarsen.host.store.ArtifactId;
import dev.sarsen.host.store.Digest;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.trace.LoopCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compiled artifacts in the user's cache directory, shared by all runs.
 *
 * <p>{@code KEY.jar} is an artifact. {@code KEY.of} says which module a file was when it was last looked at, under the
 * file's path, size, times and number, so that a large module need not be read and hashed at each start. A file that
 * was changed a moment before is not remembered, for it might change again without its times showing it.
 */
final class CompileCache {

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path directory;
    private final ArtifactCompiler compiler;

    /** A cache in a directory. */
    CompileCache(Path directory, ArtifactCompiler compiler) {
        this.directory = directory;
        this.compiler = compiler;
    }

    /** The user's cache directory for artifacts. */
    static Path directory(Map<String, String> environment, String home) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base = cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache);
        return base.resolve("sarsen").resolve("artifacts");
    }

    /** The module of a file, from the cache if it is there; otherwise it is put there while it can be used already. */
    LoadedProgram load(Engine engine, Path file) throws IOException, RejectedModuleException {
        Files.createDirectories(directory);
        Path hint = hint(file);
        Optional<ArtifactId> known = known(hint);
        if (known.isPresent()) {
            Optional<Module> cached = cached(engine, file, artifact(known.get()));
            if (cached.isPresent()) {
                return LoadedProgram.complete(cached.get());
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        ArtifactId id = new ArtifactId(Digest.of(bytes), compiler.identity());
        Path artifact = artifact(id);
        Optional<Module> cached = cached(engine, file, artifact);
        if (cached.isEmpty()) {
            return compile(engine, bytes, artifact, () -> remember(file, hint, id));
        }
        remember(file, hint, id);
        return LoadedProgram.complete(cached.get());
    }

    private Optional<Module> cached(Engine engine, Path file, Path artifact) throws IOException {
        if (!Files.isRegularFile(artifact)) {
            return Optional.empty();
        }
        try {
            return Optional.of(engine.load(artifact, () -> loops(file)));
        } catch (ArtifactRejectedException e) {
            // Damaged, or of another version of the format.
            Files.deleteIfExists(artifact);
            return Optional.empty();
        }
    }

    /** For the module of a file; another one that has come to stand there makes other classes. */
    private @Nullable LoopCompiler loops(Path file) {
        try {
            return compiler.loops(Files.readAllBytes(file));
        } catch (IOException e) {
            return null;
        }
    }

    private LoadedProgram compile(Engine engine, byte[] bytes, Path artifact, LoadedProgram.Rest afterwards)
            throws IOException, RejectedModuleException {
        sweep();
        Path temporary = Files.createTempFile(directory, "", ".tmp");
        boolean begun = false;
        try {
            BegunCompilation compilation = compiler.begin(bytes, temporary);
            LoadedProgram.Rest rest = new LoadedProgram.Background(() -> {
                try {
                    compilation.await();
                    Files.move(
                            temporary, artifact, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    afterwards.await();
                } finally {
                    Files.deleteIfExists(temporary);
                }
            });
            begun = true;
            return new LoadedProgram(engine.load(compilation.source()), rest);
        } finally {
            if (!begun) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Removes what processes left behind that were killed while they wrote. */
    private void sweep() throws IOException {
        Instant old = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "{*.tmp,.*.part}")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            // Somebody else was quicker.
        }
    }

    private Optional<ArtifactId> known(Path hint) {
        try {
            String digest = Files.readString(hint, StandardCharsets.US_ASCII);
            return Digest.isDigest(digest)
                    ? Optional.of(new ArtifactId(digest, compiler.identity()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void remember(Path file, Path hint, ArtifactId id) throws IOException {
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        if (changed.isBefore(Instant.now().minus(SETTLED)) && hint.equals(hint(file))) {
            Files.writeString(hint, id.moduleDigest(), StandardCharsets.US_ASCII);
        }
    }

    private Path hint(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String identity = file.toRealPath() + "\n" + attributes.size() + "\n"
                + attributes.lastModifiedTime().toInstant() + "\n" + attributes.fileKey();
        return directory.resolve(Digest.of(identity.getBytes(StandardCharsets.UTF_8)) + ".of");
    }

    private Path artifact(ArtifactId id) {
        return directory.resolve(id.key() + ".jar");
    }
}
