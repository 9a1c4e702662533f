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
            List.of("-O2", "-w", "-Wl,--strip-debug", "-Wl,-z,stack-size=1048576");
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
        List<Path> included = included(kernel);
        String stamp = stamp(source, included);
        Path stampFile = directory.resolve(kernel.label() + ".stamp");
        if (Files.isRegularFile(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return built;
        }
        Files.deleteIfExists(stampFile);
        Path work = directory.resolve(kernel.label() + ".work");
        tools.compileWasm(WASM_FLAGS, source, included, work);
        moveTo(work, built.wasm());
        tools.compileWasm(with(WASM_FLAGS, "-DFOLDED"), source, included, work);
        tools.optimize(work, built.folded());
        Files.delete(work);
        if (tools.hasNativeCompiler()) {
            tools.compileNative(NATIVE_FLAGS, source, included, work);
            moveTo(work, built.nativeProgram());
        }
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

    /** The files that a kernel includes, the compilers' own aside. */
    private List<Path> included(Kernel kernel) {
        List<Path> files = new ArrayList<>(List.of(sources.resolve("kernel.h")));
        if (kernel == Kernel.SQLITE) {
            files.add(cache.file(Program.SQLITE_SOURCE));
            files.add(cache.file(Program.SQLITE_HEADER));
        }
        return files;
    }

    private static void moveTo(Path work, Path file) throws IOException {
        Files.move(work, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String stamp(Path source, List<Path> included) throws IOException {
        MessageDigest digest = sha256();
        digest.update(Files.readAllBytes(source));
        for (Path file : included) {
            digest.update(Files.readAllBytes(file));
        }
        List<String> settings = new ArrayList<>(List.of(tools.wasmVersions(), tools.nativeVersion()));
        settings.addAll(WASM_FLAGS);
        settings.addAll(NATIVE_FLAGS);
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
