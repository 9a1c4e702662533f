package dev.sarsen.wasix.call;

import static dev.sarsen.wasix.call.GuestFixture.CREAT;
import static dev.sarsen.wasix.call.GuestFixture.DIRECTORY;
import static dev.sarsen.wasix.call.GuestFixture.EXCL;
import static dev.sarsen.wasix.call.GuestFixture.READ;
import static dev.sarsen.wasix.call.GuestFixture.ROOT;
import static dev.sarsen.wasix.call.GuestFixture.TRUNC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sarsen.wasix.TestProcesses;
import dev.sarsen.wasix.WasixProcess;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.ErrnoMapping;
import dev.sarsen.wasix.fd.Rights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every file operation on every kind of path fails or succeeds as it does on Linux itself. */
class LinuxAgreementTest {

    private static final List<String> OPERATIONS = List.of(
            "read",
            "read-nofollow",
            "write",
            "create",
            "create-write",
            "create-nofollow",
            "exclusive",
            "directory",
            "truncate",
            "stat",
            "lstat",
            "mkdir",
            "rmdir",
            "unlink",
            "readlink",
            "symlink",
            "link-from",
            "link-to",
            "rename-from",
            "rename-from-slash",
            "rename-file",
            "rename-empty",
            "rename-full",
            "rename-link");

    private static final List<String> NAMES = List.of(
            "f", "d", "e", "l", "ld", "lds", "dang", "dangs", "loop", "none", "d/f", "d/sub", "ld/f", "d/none",
            "none/x", "f/x", "l/x", "dang/x", "loop/x", "d/../f", "d/./f");

    private static final long WRITE = Rights.FD_WRITE;

    private static Path temp;
    private static List<Errno> expected;

    /** In memory if there is such a place: thousands of small trees are made. */
    @BeforeAll
    static void askLinux() throws IOException, InterruptedException {
        Path memory = Path.of("/dev/shm");
        temp = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "linux")
                : Files.createTempDirectory("linux");
        expected = linux(cases());
    }

    @AfterAll
    static void removeTrees() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            all.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
    }

    private static List<String> cases() {
        List<String> cases = new ArrayList<>();
        for (String operation : OPERATIONS) {
            for (String name : NAMES) {
                for (String end : List.of("", "/", "/.")) {
                    cases.add(operation + " " + name + end);
                }
            }
            cases.add(operation + " .");
            cases.add(operation + " ./");
            cases.add(operation + " d/..");
            cases.add(operation + " ");
        }
        return cases;
    }

    private static List<Errno> linux(List<String> cases) throws IOException, InterruptedException {
        Path source = temp.resolve("linux.c");
        try (InputStream program = Objects.requireNonNull(LinuxAgreementTest.class.getResourceAsStream("linux.c"))) {
            Files.write(source, program.readAllBytes());
        }
        Path binary = temp.resolve("linux");
        try {
            Process compiler = new ProcessBuilder("gcc", "-o", binary.toString(), source.toString())
                    .inheritIO()
                    .start();
            assumeTrue(compiler.waitFor() == 0, "a C compiler that works");
        } catch (IOException missing) {
            assumeTrue(false, "a C compiler");
        }
        Path input = temp.resolve("cases");
        Files.writeString(input, String.join("\n", cases) + "\n");
        Path output = temp.resolve("answers");
        Process run = new ProcessBuilder(binary.toString())
                .directory(Files.createDirectory(temp.resolve("linux-trees")).toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(run.waitFor()).isZero();
        return Files.readAllLines(output).stream()
                .map(line -> ErrnoMapping.ofLinux(Integer.parseInt(line)))
                .toList();
    }

    private static void build(GuestFixture g) {
        g.file("f", "");
        g.mkdir("d");
        g.file("d/f", "");
        g.mkdir("d/sub");
        g.mkdir("e");
        g.symlink("f", "l");
        g.symlink("d", "ld");
        g.symlink("none", "dang");
        g.symlink("loop", "loop");
        g.symlink("d/", "lds");
        g.symlink("none/", "dangs");
    }

    private static Errno run(GuestFixture g, String operation, String path) {
        return switch (operation) {
            case "read" -> g.open(ROOT, path, 1, 0, READ, 0);
            case "read-nofollow" -> g.open(ROOT, path, 0, 0, READ, 0);
            case "write" -> g.open(ROOT, path, 1, 0, WRITE, 0);
            case "create" -> g.open(ROOT, path, 1, CREAT, READ, 0);
            case "create-write" -> g.open(ROOT, path, 1, CREAT, WRITE, 0);
            case "create-nofollow" -> g.open(ROOT, path, 0, CREAT, WRITE, 0);
            case "exclusive" -> g.open(ROOT, path, 1, CREAT | EXCL, WRITE, 0);
            case "directory" -> g.open(ROOT, path, 1, DIRECTORY, READ, 0);
            case "truncate" -> g.open(ROOT, path, 1, TRUNC, WRITE, 0);
            case "stat" -> g.stat(path, 1);
            case "lstat" -> g.stat(path, 0);
            case "mkdir" -> g.mkdir(path);
            case "rmdir" -> g.rmdir(path);
            case "unlink" -> g.unlink(path);
            case "readlink" -> g.readlink(path);
            case "symlink" -> g.symlink("target", path);
            case "link-from" -> g.link(path, "linked");
            case "link-to" -> g.link("f", path);
            case "rename-from" -> g.rename(path, "moved");
            case "rename-from-slash" -> g.rename(path, "moved/");
            case "rename-file" -> g.rename("f", path);
            case "rename-empty" -> g.rename("e", path);
            case "rename-full" -> g.rename("d", path);
            case "rename-link" -> g.rename("l", path);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private void compare(boolean onDisk) throws IOException, InterruptedException {
        List<String> cases = cases();
        Map<String, String> differences = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            WasixProcess process = onDisk
                    ? WasixProcess.builder()
                            .mount(Files.createDirectory(temp.resolve("g" + i)), "/", false)
                            .build()
                    : WasixProcess.builder().build();
            try (process) {
                GuestFixture g = new GuestFixture(TestProcesses.state(process));
                build(g);
                int space = cases.get(i).indexOf(' ');
                Errno actual =
                        run(g, cases.get(i).substring(0, space), cases.get(i).substring(space + 1));
                if (actual != expected.get(i)) {
                    differences.put(cases.get(i), "expected " + expected.get(i) + ", found " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void theMatrixIsNotEmpty() {
        assertThat(expected).hasSizeGreaterThan(1000);
    }

    @Test
    void filesInMemoryAgreeWithLinux() throws IOException, InterruptedException {
        compare(false);
    }

    @Test
    void filesOfTheHostAgreeWithLinux() throws IOException, InterruptedException {
        compare(true);
    }
}
