package dev.sarsen.bench.guest;

import dev.sarsen.bench.process.Observation;
import dev.sarsen.bench.process.ProcessRunner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The C compilers and the Wasm optimizer of the distribution, installed if they are missing and may be. */
public final class Toolchain {

    private static final List<String> PACKAGES = List.of("clang", "lld", "wasi-libc", "binaryen", "gcc", "libc6-dev");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final ProcessRunner runner;

    /** Uses what is on {@code PATH}. */
    public Toolchain(ProcessRunner runner) {
        this.runner = runner;
    }

    /** Makes sure that programs can be built, or says in one sentence what is missing. */
    public void ensure() throws IOException {
        List<String> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        if (onPath("apt-get") && "root".equals(System.getProperty("user.name"))) {
            System.err.println("bench: installing " + String.join(" ", missing) + " with apt-get");
            run(List.of("apt-get", "update", "-qq"));
            List<String> install =
                    new ArrayList<>(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"));
            install.addAll(PACKAGES);
            run(install);
            run(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", builtinsPackage()));
            missing = missing();
        }
        if (!missing.isEmpty()) {
            throw new IOException("missing to build the programs: " + String.join(", ", missing)
                    + "; on Debian: apt-get install " + String.join(" ", PACKAGES) + " libclang-rt-14-dev-wasm32");
        }
    }

    /** The versions, in one line each. */
    public List<String> versions() throws IOException {
        return List.of(
                firstLine("gcc", "--version"), firstLine("clang", "--version"), firstLine("wasm-opt", "--version"));
    }

    /** The first line that a command prints. */
    String firstLine(String... command) throws IOException {
        return run(List.of(command)).output().lines().findFirst().orElse("").strip();
    }

    /** Runs a command that must succeed. */
    Observation run(List<String> command) throws IOException {
        Observation seen = runner.run(command, LIMIT);
        if (seen.failure().isPresent()) {
            throw new IOException(
                    String.join(" ", command) + ": " + seen.failure().get());
        }
        return seen;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String tool : List.of("gcc", "clang", "wasm-ld", "wasm-opt")) {
            if (!onPath(tool)) {
                missing.add(tool);
            }
        }
        if (missing.isEmpty()) {
            if (!Files.isDirectory(Path.of("/usr/include/wasm32-wasi"))) {
                missing.add("wasi-libc");
            }
            if (!hasBuiltins()) {
                missing.add("libclang-rt-dev-wasm32");
            }
        }
        return missing;
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
