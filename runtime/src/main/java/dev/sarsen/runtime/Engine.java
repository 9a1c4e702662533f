package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.artifact.ArtifactKey;
import dev.sarsen.runtime.artifact.ArtifactReader;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.artifact.ArtifactSource;
import dev.sarsen.runtime.budget.DeadlineWatcher;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.loader.LoadedModule;
import dev.sarsen.runtime.memory.MemorySpace;
import dev.sarsen.runtime.memory.PageQuota;
import dev.sarsen.runtime.trace.LoopCompiler;
import dev.sarsen.runtime.trace.LoopWatcher;
import dev.sarsen.runtime.trace.Tracing;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The front door: compiles or loads modules under one set of settings.
 *
 * <p>An engine owns the pool of released memories and the thread that watches deadlines; modules of one engine share them.
 * It is safe for use by many threads. Closing it frees the pool and refuses new modules; what runs goes on.
 */
public final class Engine implements AutoCloseable {

    private final ExecutionBudget budget;
    private final @Nullable ModuleCompiler givenCompiler;
    private final @Nullable Path cacheDirectory;
    private final Boundary boundary = new Boundary();
    private final MemorySpace memories = new MemorySpace();
    private final DeadlineWatcher deadlines = new DeadlineWatcher();
    private final LoopWatcher loops;
    private volatile boolean closed;

    private Engine(Builder builder) {
        this.budget = builder.budget;
        this.givenCompiler = builder.compiler;
        this.cacheDirectory = builder.cacheDirectory;
        this.loops = new LoopWatcher(builder.tracing);
    }

    /** An engine with default settings. */
    public static Engine create() {
        return builder().build();
    }

    /** Settings for a new engine. */
    public static Builder builder() {
        return new Builder();
    }

    /** The settings of an engine to be made. */
    public static final class Builder {

        private ExecutionBudget budget = ExecutionBudget.DEFAULT;
        private @Nullable ModuleCompiler compiler;
        private @Nullable Path cacheDirectory;
        private Tracing tracing = Tracing.HOT;

        private Builder() {}

        /** The budget of instances that are made without one. */
        public Builder budget(ExecutionBudget value) {
            this.budget = value;
            return this;
        }

        /** The compiler; otherwise the one that {@link ServiceLoader} finds when it is first needed. */
        public Builder compiler(ModuleCompiler value) {
            this.compiler = value;
            return this;
        }

        /** Where artifacts that {@link Engine#compile} made are kept; otherwise nowhere. */
        public Builder cacheDirectory(Path value) {
            this.cacheDirectory = value;
            return this;
        }

        /** Which loops of guest interpreters are compiled once more while they run; those that are hot by default. */
        public Builder tracing(Tracing value) {
            this.tracing = value;
            return this;
        }

        /** Makes the engine. */
        public Engine build() {
            return new Engine(this);
        }
    }

    /**
     * Loads an artifact from a file, which must stay as it is until the module is closed.
     *
     * @throws ArtifactRejectedException when it is not an artifact, or a damaged one
     */
    public Module load(Path artifactJar) {
        checkOpen();
        return load(ArtifactReader.open(artifactJar));
    }

    /**
     * Loads an artifact from memory.
     *
     * @param artifactJar the jar's bytes, not to be written any more
     * @throws ArtifactRejectedException when it is not an artifact, or a damaged one
     */
    public Module load(byte[] artifactJar) {
        checkOpen();
        return load(ArtifactReader.open(artifactJar));
    }

    /**
     * Loads an artifact that is perhaps still being made.
     *
     * @param source where it comes from; closed with the module
     * @throws ArtifactRejectedException when it is not an artifact, or a damaged one
     */
    public Module load(ArtifactSource source) {
        return load(source, false, null);
    }

    /**
     * Loads an artifact whose module's bytes are known, so that its hot loops can be compiled once more.
     *
     * @param artifactJar the file, which must stay as it is until the module is closed
     * @param loops opens the compiler of its loops; asked when one of them is hot
     * @throws ArtifactRejectedException when it is not an artifact, or a damaged one
     */
    public Module load(Path artifactJar, Supplier<@Nullable LoopCompiler> loops) {
        checkOpen();
        return load(ArtifactReader.open(artifactJar), false, loops);
    }

    /**
     * Loads the artifact of the jar that the program was started from with {@code java -jar}, which has the runtime in it.
     * Its classes come from the application's own loader, since only for that one the JVM keeps an AOT cache; where that is
     * not possible it is loaded like any other.
     *
     * @param ownJar the jar
     * @throws ArtifactRejectedException when it is not an artifact, or a damaged one
     */
    public Module loadOwn(Path ownJar) {
        checkOpen();
        return load(ArtifactReader.open(ownJar), true, null);
    }

    private Module load(ArtifactSource source, boolean ownClasses, @Nullable Supplier<@Nullable LoopCompiler> given) {
        try {
            checkOpen();
            LoadedModule loaded = new LoadedModule(source, ownClasses);
            loaded.watch(loops, given);
            return new Module(this, loaded);
        } catch (Throwable e) {
            source.close();
            throw e;
        }
    }

    /**
     * Compiles a module and loads it; takes the artifact from the cache directory when there is one that has it. A module
     * that the compiler refuses ends in the compiler's own exception.
     *
     * @param wasmOrWat the module, in the binary or the text format
     * @throws IllegalStateException when there is no compiler
     */
    public Module compile(byte[] wasmOrWat) {
        checkOpen();
        ModuleCompiler compiler = compiler();
        try {
            return cacheDirectory == null
                    ? compileUncached(compiler, wasmOrWat)
                    : compileCached(compiler, wasmOrWat, cacheDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException("artifact cannot be stored: " + e.getMessage(), e);
        }
    }

    private Module compileUncached(ModuleCompiler compiler, byte[] wasmOrWat) throws IOException {
        Path directory = Files.createTempDirectory("sarsen");
        Path artifact = directory.resolve("module.jar");
        try {
            compiler.compile(wasmOrWat, artifact);
            // In memory, because the file goes away.
            return load(ArtifactReader.open(Files.readAllBytes(artifact)), false, () -> compiler.loops(wasmOrWat));
        } finally {
            Files.deleteIfExists(artifact);
            Files.deleteIfExists(directory);
        }
    }

    private Module compileCached(ModuleCompiler compiler, byte[] wasmOrWat, Path cache) throws IOException {
        Files.createDirectories(cache);
        Path artifact =
                cache.resolve(ArtifactKey.of(wasmOrWat, compiler.version(), "").hex() + ".jar");
        if (Files.exists(artifact)) {
            try {
                return load(artifact, () -> compiler.loops(wasmOrWat));
            } catch (ArtifactRejectedException e) {
                // Damaged, or of another version of the format: compile again and replace it.
                Files.deleteIfExists(artifact);
            }
        }
        compiler.compile(wasmOrWat, artifact);
        return load(artifact, () -> compiler.loops(wasmOrWat));
    }

    private ModuleCompiler compiler() {
        if (givenCompiler != null) {
            return givenCompiler;
        }
        return ServiceLoader.load(ModuleCompiler.class)
                .findFirst()
                .or(() -> ServiceLoader.load(ModuleCompiler.class, Engine.class.getClassLoader())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "compiling a module needs a compiler: none was given and none is on the class path"));
    }

    /** A memory of the host's own, to be imported by instances; its size is limited by the engine's budget. */
    public LinearMemory newMemory(MemoryType type) {
        long bytes = budget.memoryPages() * LinearMemory.PAGE_BYTES;
        return memories.allocate(type, bytes, new PageQuota(bytes));
    }

    /** A table of the host's own, to be imported by instances; its size is limited by the engine's budget. */
    public Table newTable(TableType type) {
        return new Table(
                type, Limits.least(budget.tableElements(), type.limits().maximum()));
    }

    /** The budget of instances that are made without one. */
    public ExecutionBudget budget() {
        return budget;
    }

    Boundary boundary() {
        return boundary;
    }

    MemorySpace memories() {
        return memories;
    }

    DeadlineWatcher deadlines() {
        return deadlines;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        loops.close();
        memories.close();
    }
}
