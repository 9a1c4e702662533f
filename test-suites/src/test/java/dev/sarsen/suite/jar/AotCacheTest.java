package dev.sarsen.suite.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.host.cli.Wasm2Jar;
import dev.sarsen.host.jar.AotCache;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A JVM that cannot use its AOT cache goes on without a word, so these look at where its classes came from.
 *
 * <p>What the cache does not hold is what the JVM makes as it goes: classes for pattern switches, for combined method
 * handles, for calls of native functions. Each is a millisecond and more of every start.
 */
class AotCacheTest {

    private static final String PROGRAM = """
            (module
              (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
              (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
              (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
              (memory (export "memory") 2)
              (data (i32.const 8) "\\10\\00\\00\\00\\06\\00\\00\\00hello\\n")
              (func $loop (param $i i32)
                (loop $again
                  (i32.store8 (local.get $i) (i32.const 1))
                  (br_if $again (local.tee $i (i32.shr_u (local.get $i) (i32.const 1))))))
              (func (export "_start")
                (call $loop (i32.const 65536))
                (drop (call $sizes (i32.const 0) (i32.const 4)))
                (drop (memory.grow (i32.const 3)))
                (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0)))
                (call $exit (i32.const 7))))
            """;

    private static final String FROM_CACHE = "source: shared objects file";
    private static final String MADE_AT_RUN_TIME = "__JVM_LookupDefineClass__";

    /** Those of the three imports: a call site and a target each, of up to four classes. */
    private static final int MOST_MADE_AT_RUN_TIME = 12;

    private static final Duration TRAINING = Duration.ofMinutes(3);

    @TempDir
    private Path directory;

    @Test
    void aRunnableJarTakesAllItsClassesFromItsCache() throws Exception {
        Path module = Files.writeString(directory.resolve("module.wat"), PROGRAM);
        Path jar = directory.resolve("program.jar");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertThat(Wasm2Jar.execute(out, out, module.toString(), "-o", jar.toString(), "--aot-cache"))
                .as(said.toString())
                .isZero();

        Path log = directory.resolve("classes.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:AOTMode=on", "-XX:AOTCache=" + directory.resolve("program.aot")));
        command.addAll(AotCache.flags());
        command.addAll(List.of("-Xlog:class+load:file=" + log, "-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        assertThat(status(builder)).isEqualTo(7);
        assertThat(loaded(log, " sarsen.gen.Guest ")).isNotEmpty();
        assertThat(loaded(log, " sarsen.gen.")).allMatch(line -> line.contains(FROM_CACHE));
        assertThat(loaded(log, " dev.sarsen.")).isNotEmpty().allMatch(line -> line.contains(FROM_CACHE));
        assertThat(loaded(log, MADE_AT_RUN_TIME)).hasSizeLessThanOrEqualTo(MOST_MADE_AT_RUN_TIME);
    }

    @Test
    void theLauncherMakesItsCacheAndUsesIt() throws Exception {
        Path root = root();
        Path module = Files.writeString(directory.resolve("module.wat"), PROGRAM);
        Path log = directory.resolve("classes.log");
        ProcessBuilder builder = new ProcessBuilder(
                root.resolve("build/launch").toString(),
                "host-server",
                "dev.sarsen.host.Main",
                "run",
                module.toString());
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("user").toString());
        builder.environment().remove("SARSEN_AOT");
        builder.environment().put("SARSEN_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(status(builder)).isEqualTo(7);
        awaitCache(directory.resolve("user/sarsen/aot"));

        assertThat(status(builder)).isEqualTo(7);
        List<String> ours = loaded(log, " dev.sarsen.");
        // The training does not do all that this program does.
        List<String> others =
                ours.stream().filter(line -> !line.contains(FROM_CACHE)).toList();
        assertThat(ours).hasSizeGreaterThan(200);
        assertThat(others).hasSizeLessThan(ours.size() / 20).noneMatch(line -> line.contains("TypeSwitch"));
    }

    private int status(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile());
        return builder.start().waitFor();
    }

    private static List<String> loaded(Path log, String what) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(what)).toList();
        }
    }

    /** The first start makes it in the background. */
    private static void awaitCache(Path caches) throws IOException, InterruptedException {
        long end = System.nanoTime() + TRAINING.toNanos();
        while (System.nanoTime() < end) {
            try (Stream<Path> files = Files.list(caches)) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).toList();
                if (names.size() == 1 && names.getFirst().endsWith(".aot")) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("the launcher made no cache");
    }

    /** A tree as the build leaves it, of the classes under test: a class path with a directory on it has no cache. */
    private Path root() throws IOException {
        Path root = Files.createDirectories(directory.resolve("root"));
        Path target =
                Files.createDirectories(root.resolve("host-server/target/lib")).getParent();
        Path scripts = Files.createDirectories(root.resolve("build"));
        for (String script : List.of("launch", "find-jdk", "jvm-flags")) {
            Files.copy(repository().resolve("build").resolve(script), scripts.resolve(script));
        }
        int count = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path part = Path.of(entry);
            String name = "sarsen-part" + count++ + ".jar";
            if (holds(part, "dev/sarsen/host/Main.class")) {
                jar(part, target.resolve("sarsen-host-server.jar"));
            } else if (Files.exists(part)) {
                jar(part, target.resolve("lib").resolve(name));
            }
        }
        return root;
    }

    private static Path repository() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(at.resolve("build/launch"))) {
            at = at.getParent();
        }
        return at;
    }

    private static boolean holds(Path part, String name) throws IOException {
        if (Files.isDirectory(part)) {
            return Files.exists(part.resolve(name));
        }
        if (!Files.isRegularFile(part)) {
            return false;
        }
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(part.toFile())) {
            return zip.getEntry(name) != null;
        }
    }

    private static void jar(Path part, Path jar) throws IOException {
        if (Files.isRegularFile(part)) {
            Files.copy(part, jar);
            return;
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(part)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.putNextEntry(
                        new JarEntry(part.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }
}
