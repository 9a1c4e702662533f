package dev.sarsen.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.host.api.Json;
import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Wasm2JarTest {

    private static final String LIBRARY = """
            (module
              (func $double (export "double") (param i32) (result i32)
                (i32.mul (local.get 0) (i32.const 2))))
            """;

    private static final String PROGRAM = """
            (module
              (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
              (memory (export "memory") 1)
              (func (export "_start") (call $exit (i32.const 7))))
            """;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aLibraryIsTheArtifactAlone() throws IOException {
        Path jar = directory.resolve("out.jar");
        assertThat(run(module(LIBRARY), "-o", jar.toString())).isZero();
        assertThat(names(jar)).noneMatch(name -> name.startsWith("dev/")).contains("sarsen/gen/Guest.class");
        try (Engine engine = Engine.create();
                Module module = engine.load(jar);
                Instance instance = new Linker(engine).instantiate(module)) {
            assertThat(instance.function("double").invoke(21)).containsExactly(42);
        }
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCacheForTheJvmIsMadeBesideTheJar() throws IOException {
        Path jar = directory.resolve("out.jar");
        assertThat(run(
                        module(PROGRAM),
                        "-o",
                        jar.toString(),
                        "--aot-cache",
                        "--aot-argument",
                        "x",
                        "--aot-argument=-V"))
                .isZero();
        assertThat(directory.resolve("out.aot")).isRegularFile();
        assertThat(out.toString()).contains("-XX:AOTCache=" + directory.resolve("out.aot"));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("module.wat", "out.jar", "out.aot");
        }
    }

    @Test
    void aLibraryHasNoCache() throws IOException {
        Path jar = directory.resolve("out.jar");
        assertThat(run(module(LIBRARY), "-o", jar.toString(), "--aot-cache")).isEqualTo(1);
        assertThat(err.toString()).contains("--aot-cache");
        assertThat(jar).doesNotExist();
    }

    @Test
    void aProgramGetsTheLauncherButNeitherParserNorAsm() throws IOException {
        Path jar = directory.resolve("out.jar");
        assertThat(run(module(PROGRAM), "-o", jar.toString())).isZero();
        assertThat(names(jar))
                .startsWith("META-INF/MANIFEST.MF")
                .contains(
                        "dev/sarsen/wasix/launch/Main.class", "dev/sarsen/runtime/Engine.class", "sarsen/manifest.bin")
                .noneMatch(name -> name.startsWith("org/objectweb") || name.startsWith("dev/sarsen/compiler"));
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes attributes = file.getManifest().getMainAttributes();
            assertThat(attributes.getValue("Main-Class")).isEqualTo("dev.sarsen.wasix.launch.Main");
            assertThat(attributes.getValue("Add-Exports"))
                    .isEqualTo(
                            "java.base/jdk.internal.misc java.base/jdk.internal.util java.base/jdk.internal.vm.vector");
            assertThat(attributes.getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
        }
    }

    @Test
    void aProgramCanBeALibraryToo() throws IOException {
        Path jar = directory.resolve("out.jar");
        assertThat(run(module(PROGRAM), "-o", jar.toString(), "--library")).isZero();
        assertThat(names(jar)).noneMatch(name -> name.startsWith("dev/"));
    }

    @Test
    void theSameModuleGivesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        Path module = module(PROGRAM);
        Path first = directory.resolve("first.jar");
        Path second = directory.resolve("second.jar");
        assertThat(run(module, "-o", first.toString(), "--threads", "1")).isZero();
        assertThat(run(module, "-o", second.toString(), "--threads", "3")).isZero();
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void generatedClassesLiveInTheWantedPackage() throws IOException {
        Path jar = directory.resolve("out.jar");
        assertThat(run(module(LIBRARY), "-o", jar.toString(), "--package", "com.example.twice"))
                .isZero();
        assertThat(names(jar)).contains("com/example/twice/Guest.class");
    }

    @Test
    void theJarLiesBesideTheModuleUnlessToldOtherwise() throws IOException {
        assertThat(run(module(LIBRARY))).isZero();
        assertThat(directory.resolve("module.jar")).exists();
    }

    @Test
    void reportsWhatWasDone() throws IOException {
        Path module = module(LIBRARY);
        assertThat(run(module, "--report")).isZero();
        assertThat(out.toString()).contains("functions: 1\n").contains("kind: library\n");
        out.getBuffer().setLength(0);
        assertThat(run(module, "--format", "json")).isZero();
        Map<?, ?> report = Json.read(out.toString(), Map.class).orElseThrow();
        assertThat(report.keySet().stream().map(String::valueOf))
                .contains("methods", "split-functions", "largest-method-bytes", "compile-millis", "peak-heap-bytes");
    }

    @Test
    void aRefusalIsOneSentenceWithTheCodeAndLeavesNothing() throws IOException {
        Path module = module("(module (func (result i32) (i64.const 1)))");
        assertThat(run(module)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("wasm2jar: " + module + ": WM-2101: function 0 at byte 0x")
                .hasLineCount(1);
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).containsExactly(module);
        }
    }

    @Test
    void explainsARefusal() throws IOException {
        assertThat(run(module("(module (func $f (param f32) (i32.eqz (local.get 0)) drop))"), "--explain"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("  function: 0 \"f\", [f32] -> []\n")
                .contains("  expects: [i32]\n")
                .containsPattern("    0x[0-9a-f]+  local.get 0\n  > 0x[0-9a-f]+  i32.eqz\n");
    }

    @Test
    void showsWhatBecomesOfAFunctionAndWritesNothing() throws IOException {
        Path module = module(LIBRARY);
        assertThat(run(module, "--dump-ir", "double", "--after", "lowering", "--dump-bytecode", "0"))
                .isZero();
        assertThat(out.toString())
                .startsWith("after lowering:\nfunction 0(p0: i32)\n  return i32.shl(p0, 1)\nf0_double(")
                .endsWith("  iload 0\n  iconst_1\n  ishl\n  ireturn\n");
        assertThat(directory.resolve("module.jar")).doesNotExist();
        assertThat(run(module, "--dump-ir", "triple")).isEqualTo(1);
        assertThat(run(module, "--dump-ir", "0", "--after", "magic")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("wasm2jar: no function \"triple\": expected a name or an index below 1\n"
                        + "wasm2jar: no pass \"magic\": expected one of lowering, ");
    }

    @Test
    void aMainJarNeedsAStart() throws IOException {
        assertThat(run(module(LIBRARY), "--main")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("wasm2jar: --main: expected a module that exports the function _start, found none;"
                        + " --library compiles it\n");
    }

    @Test
    void wrongOptionsAreSaidInOneSentence() throws IOException {
        Path module = module(LIBRARY);
        assertThat(run(module, "--package", "dev.sarsen.mine")).isEqualTo(2);
        assertThat(run(module, "--threads", "0")).isEqualTo(2);
        assertThat(run(module, "--main", "--library")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--package: expected a package such as com.example.parser, found \"dev.sarsen.mine\"\n")
                .contains("--threads: expected at least 1, found 0\n");
    }

    @Test
    void placesThatCannotBeWrittenAreRefusedBeforeTheWork() throws IOException {
        Path module = module(LIBRARY);
        assertThat(run(module, "-o", directory.resolve("no/out.jar").toString()))
                .isEqualTo(1);
        assertThat(run(module, "-o", directory.toString())).isEqualTo(1);
        assertThat(run(module, "-o", module.toString())).isEqualTo(1);
        assertThat(run(directory.resolve("missing.wasm"))).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "wasm2jar: -o: directory " + directory.resolve("no") + " does not exist",
                        "wasm2jar: -o: expected a file, found the directory " + directory,
                        "wasm2jar: -o: expected another file than the module, found " + module,
                        "wasm2jar: " + directory.resolve("missing.wasm") + " does not exist");
    }

    private Path module(String text) throws IOException {
        return Files.writeString(directory.resolve("module.wat"), text);
    }

    private int run(Path module, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(module.toString());
        return Wasm2Jar.execute(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private static List<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        }
    }
}
