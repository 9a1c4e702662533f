package dev.sarsen.bench.guest;

import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.suite.programs.Program;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builder of the kernels: sources to Wasm, to folded Wasm and to this machine's code, in a cache outside of the tree.
 *
 * <p>A stamp beside the files says from which sources, flags and compilers they were built; they are built again when it
 * differs.
 */
public final class KernelBuilder {

    private static final Pattern DEFAULT_SIZE =
            Pattern.compile("(?m)^(?:#define DEFAULT_SIZE|const DEFAULT_SIZE: u32 =) (\\d+);?$");
    private static final Pattern INCLUDED = Pattern.compile("(?m)^#include \"([^\"]+)\"");
    private static final List<String> WASM_FLAGS =
            List.of("-O2", "-w", "-Wl,--strip-debug", "-Wl,-z,stack-size=1048576");
    private static final List<String> NATIVE_FLAGS = List.of("-O2", "-w");

    private final Path sources;
    private final Path directory;
    private final ProgramCache cache;
    private final Toolchain tools;
    private final DebianSources libraries;

    /** Builds the C files of a directory into {@code guests} of a cache. */
    public KernelBuilder(Path sources, ProgramCache cache, Toolchain tools, ProcessRunner runner) {
        this.sources = sources;
        this.directory = cache.root().resolve("guests");
        this.cache = cache;
        this.tools = tools;
        this.libraries = new DebianSources(cache.root(), runner);
    }

    /** Where the built files are. */
    public Path directory() {
        return directory;
    }

    /** Builds a kernel unless it is there already. */
    public BuiltKernel build(Kernel kernel) throws IOException {
        Files.createDirectories(directory);
        Path source = sources.resolve(kernel.recipe().source());
        BuiltKernel built = new BuiltKernel(
                kernel,
                defaultSize(Files.readString(source)),
                directory.resolve(kernel.label() + ".wasm"),
                directory.resolve(kernel.label() + ".folded.wasm"),
                directory.resolve(kernel.label() + ".native"));
        Ingredients files = ingredients(kernel);
        String stamp = stamp(files);
        Path stampFile = directory.resolve(kernel.label() + ".stamp");
        if (Files.isRegularFile(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return built;
        }
        Files.deleteIfExists(stampFile);
        Path work = directory.resolve(kernel.label() + ".work");
        tools.compileWasm(files, with(WASM_FLAGS, kernel.recipe().wasmFlags()), work);
        moveTo(work, built.wasm());
        if (kernel.small()) {
            tools.compileWasm(files, with(WASM_FLAGS, List.of("-DFOLDED")), work);
            tools.optimize(work, built.folded());
            Files.delete(work);
        }
        if (tools.hasNativeCompiler()) {
            tools.compileNative(files, with(NATIVE_FLAGS, kernel.recipe().nativeFlags()), work);
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

    private Ingredients ingredients(Kernel kernel) throws IOException {
        Recipe recipe = kernel.recipe();
        List<Path> folders = new ArrayList<>();
        recipe.ours().forEach(folder -> folders.add(sources.resolve(folder)));
        folders.add(sources);
        if (recipe.used().isPresent()) {
            folders.add(libraries.directory(recipe.used().get()).resolve(recipe.folder()));
        }
        List<Path> given = new ArrayList<>(headers(sources.resolve(recipe.source())));
        if (kernel == Kernel.SQLITE) {
            given.add(cache.file(Program.SQLITE_SOURCE));
            given.add(cache.file(Program.SQLITE_HEADER));
        }
        List<Path> compiled = new ArrayList<>(List.of(sources.resolve(recipe.source())));
        for (String file : recipe.files()) {
            compiled.add(folders.stream()
                    .map(folder -> folder.resolve(file))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + file + " among the sources of " + kernel.label())));
        }
        return new Ingredients(recipe.language(), compiled, given, folders, recipe.flags());
    }

    private static void moveTo(Path work, Path file) throws IOException {
        Files.move(work, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Libraries are pinned, so that their files' names stand for the content; what is ours is read. */
    private String stamp(Ingredients files) throws IOException {
        MessageDigest digest = sha256();
        digest.update(Files.readAllBytes(files.compiled().getFirst()));
        for (Path file : files.given()) {
            digest.update(Files.readAllBytes(file));
        }
        List<String> settings = new ArrayList<>(List.of(tools.wasmVersions(), tools.nativeVersion()));
        settings.addAll(WASM_FLAGS);
        settings.addAll(NATIVE_FLAGS);
        settings.addAll(files.flags());
        files.compiled().forEach(file -> settings.add(file.getFileName().toString()));
        digest.update(String.join("\n", settings).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The headers of ours that a source includes, directly or not. */
    private List<Path> headers(Path source) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            Matcher included = INCLUDED.matcher(Files.readString(open.remove()));
            while (included.find()) {
                Path header = sources.resolve(included.group(1));
                if (Files.isRegularFile(header) && found.add(header)) {
                    open.add(header);
                }
            }
        }
        return List.copyOf(found);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static List<String> with(List<String> flags, List<String> more) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(more);
        return all;
    }
}
