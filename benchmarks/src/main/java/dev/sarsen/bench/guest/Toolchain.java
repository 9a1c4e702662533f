package dev.sarsen.bench.guest;

import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.suite.programs.PinnedPackage;
import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The compilers that programs are built with: those of the distribution, installed if they are missing and may be, else
 * Clang and Binaryen from npm, which need nothing but Node.
 */
public final class Toolchain {

    private static final List<String> PACKAGES = List.of("clang", "lld", "wasi-libc", "binaryen", "gcc", "libc6-dev");
    private static final List<String> INSTALL = List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final ProcessRunner runner;
    private final ProgramCache cache;
    private final boolean installing;

    /**
     * Uses what is on {@code PATH}.
     *
     * @param installing whether missing packages of the distribution may be installed
     */
    public Toolchain(ProcessRunner runner, ProgramCache cache, boolean installing) {
        this.runner = runner;
        this.cache = cache;
        this.installing = installing;
    }

    /** Installs what is missing where that is possible. */
    public void ensure() throws IOException {
        boolean complete = hasWasmCompiler() && hasNativeCompiler() && onPath("wasm-opt");
        if (complete || !installing || !onPath("apt-get") || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        System.err.println("bench: installing " + String.join(" ", PACKAGES) + " with apt-get");
        run(List.of("apt-get", "update", "-qq"));
        List<String> install = new ArrayList<>(INSTALL);
        install.addAll(PACKAGES);
        run(install);
        List<String> builtins = new ArrayList<>(INSTALL);
        builtins.add(builtinsPackage());
        run(builtins);
    }

    /** Whether native programs can be built. */
    public boolean hasNativeCompiler() {
        return onPath("gcc");
    }

    /** The version of the native compiler, in one line. */
    public String nativeVersion() throws IOException {
        return hasNativeCompiler() ? firstLine("gcc", "--version") : "no gcc";
    }

    /** The versions of the Wasm compiler and of the Wasm optimizer, in one line. */
    public String wasmVersions() throws IOException {
        String clang = hasWasmCompiler() ? firstLine("clang", "--version") : fromNpm(PinnedPackage.CLANG);
        String optimizer = onPath("wasm-opt") ? firstLine("wasm-opt", "--version") : fromNpm(PinnedPackage.BINARYEN);
        return clang + "; " + optimizer;
    }

    /** Compiles a C file for this machine. */
    void compileNative(List<String> flags, Path source, List<Path> included, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of("gcc"));
        command.addAll(flags);
        addFiles(command, source, included, out);
        run(command);
    }

    /** Compiles a C file to a WASI command; the files it includes lie beside it or are given. */
    void compileWasm(List<String> flags, Path source, List<Path> included, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        if (hasWasmCompiler()) {
            command.addAll(List.of("clang", "--target=wasm32-wasi"));
            command.addAll(flags);
            addFiles(command, source, included, out);
        } else {
            Path bundle = cache.directory(PinnedPackage.CLANG).resolve("gen/bundle.js");
            command.addAll(List.of(cache.node().toString(), script().toString(), bundle.toString(), out.toString()));
            command.addAll(flags);
            command.add(source.toString());
            included.forEach(file -> command.add(file.toString()));
        }
        run(command);
    }

    /** Optimizes a Wasm file as far as Binaryen can. */
    void optimize(Path file, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        if (onPath("wasm-opt")) {
            command.add("wasm-opt");
        } else {
            command.add(cache.node().toString());
            command.add(cache.file(Program.WASM_OPT_SCRIPT).toString());
        }
        command.addAll(List.of("-O3", file.toString(), "-o", out.toString()));
        run(command);
    }

    private boolean hasWasmCompiler() {
        return onPath("clang")
                && onPath("wasm-ld")
                && Files.isDirectory(Path.of("/usr/include/wasm32-wasi"))
                && hasBuiltins();
    }

    private boolean hasBuiltins() {
        try {
            Path library = Path.of(firstLine("clang", "--target=wasm32-wasi", "-print-libgcc-file-name"));
            return Files.isRegularFile(library);
        } catch (IOException e) {
            return false;
        }
    }

    private String builtinsPackage() throws IOException {
        String major = firstLine("clang", "-dumpversion").replaceAll("\\..*", "");
        return "libclang-rt-" + major + "-dev-wasm32";
    }

    private Path script() throws IOException {
        Path script = cache.root().resolve("clang.mjs");
        try (InputStream in = Objects.requireNonNull(Toolchain.class.getResourceAsStream("clang.mjs"))) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return script;
    }

    private static void addFiles(List<String> command, Path source, List<Path> included, Path out) {
        included.stream()
                .map(file -> file.resolveSibling(".").normalize().toString())
                .distinct()
                .forEach(directory -> command.addAll(List.of("-I", directory)));
        command.addAll(List.of("-o", out.toString(), source.toString(), "-lm"));
    }

    private static String fromNpm(PinnedPackage source) {
        return source.packageName() + " " + source.version();
    }

    private String firstLine(String... command) throws IOException {
        return run(List.of(command)).output().lines().findFirst().orElse("").strip();
    }

    private Observation run(List<String> command) throws IOException {
        Observation seen = runner.run(command, LIMIT);
        if (seen.failure().isPresent()) {
            throw new IOException(
                    String.join(" ", command) + ": " + seen.failure().get());
        }
        return seen;
    }

    private static boolean onPath(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String directory : path.split(File.pathSeparator, -1)) {
            if (!directory.isEmpty() && Files.isExecutable(Path.of(directory, tool))) {
                return true;
            }
        }
        return false;
    }
}
