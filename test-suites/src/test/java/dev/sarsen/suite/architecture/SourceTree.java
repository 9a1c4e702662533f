package dev.sarsen.suite.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in: where its modules are and which Java files they hold. */
final class SourceTree {

    static final List<String> MODULES =
            List.of("runtime", "compiler", "wasix-abi", "host-server", "benchmarks", "test-suites");

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /** Finds the root by walking up from the working directory, which is a module's when Maven runs the tests. */
    static SourceTree find() {
        for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("build/size-exceptions.txt"))) {
                return new SourceTree(directory);
            }
        }
        throw new IllegalStateException("no directory above the working directory holds build/size-exceptions.txt");
    }

    Path root() {
        return root;
    }

    /** Every Java file under {@code src/main/java} of every module, in a fixed order. */
    List<Path> mainFiles() {
        return javaFiles("src/main/java");
    }

    /** Every Java file under {@code src/test/java} of every module, in a fixed order. */
    List<Path> testFiles() {
        return javaFiles("src/test/java");
    }

    /** The path of {@code file} from the root, with forward slashes. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> javaFiles(String below) {
        return MODULES.stream()
                .map(module -> root.resolve(module).resolve(below))
                .filter(Files::isDirectory)
                .flatMap(SourceTree::walk)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
