package dev.sarsen.bench.guest;

import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builder of the kernels: C to Wasm, to folded Wasm and to this machine's code, in a cache outside of the tree.
 *
 * <p>A stamp beside the files says from which sources, flags and compilers they were built; they are built again when it
 * differs.
 */
public final class KernelBuilder {

    private static final Pattern DEFAULT_SIZE = Pattern.compile("(?m)^#define DEFAULT_SIZE (\\d+)$");
    private static final List<String> WASM_FLAGS =
            List.of("--target=wasm32-wasi", "-O2", "-w", "-Wl,--strip-debug", "-Wl,-z,stack-size=1048576");
    private static final List<String> NATIVE_FLAGS = List.of("-O2", "-w");

    private final Path sources;
    private final Path directory;
    private final ProgramCache cache;
    private final Toolchain tools;

    /** Builds the C files of a directory into {@code guests} of a cache. */
    public KernelBuilder(Path sources, ProgramCache cache, Toolchain tools) {
        this.sources = sources;
        this.directory = cache.root().resolve("guests");
        this.cache = cache;
        this.tools = tools;
    }

    /** Where the built files are. */
    public Path directory() {
        return directory;
    }

    /** Builds a kernel unless it is there already. */
    public BuiltKernel build(Kernel kernel) throws IOException {
        Files.createDirectories(directory);
        Path source = sources.resolve(kernel.label() + ".c");
        BuiltKernel built = new BuiltKernel(
                kernel,
                defaultSize(Files.readString(source)),
                directory.resolve(kernel.label() + ".wasm"),
                directory.resolve(kernel.label() + ".folded.wasm"),
                directory.resolve(kernel.label() + ".native"));
        List<String> includes = includes(kernel);
        String stamp = stamp(source, includes);
        Path stampFile = directory.resolve(kernel.label() + ".stamp");
        if (Files.isRegularFile(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return built;
        }
        Files.deleteIfExists(stampFile);
        compile("clang", WASM_FLAGS, includes, source, built.wasm());
        Path unfolded = directory.resolve(kernel.label() + ".unfolded.wasm");
        compile("clang", with(WASM_FLAGS, "-DFOLDED"), includes, source, unfolded);
        tools.run(List.of(
                "wasm-opt", "-O3", unfolded.toString(), "-o", built.folded().toString()));
        Files.delete(unfolded);
        compile("gcc", NATIVE_FLAGS, includes, source, built.nativeProgram());
        Files.writeString(stampFile, stamp);
        return built;
    }

    static int defaultSize(String source) throws IOException {
        Matcher matcher = DEFAULT_SIZE.matcher(source);
        if (!matcher.find()) {
            throw new IOException("a kernel's source needs a line \"#define DEFAULT_SIZE number\"");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private List<String> includes(Kernel kernel) {
        if (kernel != Kernel.SQLITE) {
            return List.of();
        }
        Path amalgamation = cache.file(Program.SQLITE_SOURCE);
        return List.of("-I", amalgamation.resolveSibling(".").normalize().toString());
    }

    private void compile(String compiler, List<String> flags, List<String> includes, Path source, Path out)
            throws IOException {
        Path work = out.resolveSibling(out.getFileName() + ".tmp");
        List<String> command = new ArrayList<>();
        command.add(compiler);
        command.addAll(flags);
        command.addAll(includes);
        command.addAll(List.of("-o", work.toString(), source.toString(), "-lm"));
        tools.run(command);
        Files.move(work, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String stamp(Path source, List<String> includes) throws IOException {
        MessageDigest digest = sha256();
        digest.update(Files.readAllBytes(source));
        digest.update(Files.readAllBytes(sources.resolve("kernel.h")));
        List<String> settings = new ArrayList<>(tools.versions());
        settings.addAll(WASM_FLAGS);
        settings.addAll(NATIVE_FLAGS);
        settings.addAll(includes);
        digest.update(String.join("\n", settings).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static List<String> with(List<String> flags, String flag) {
        List<String> all = new ArrayList<>(flags);
        all.add(flag);
        return all;
    }
}
