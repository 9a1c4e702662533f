package dev.sarsen.compiler;

import dev.sarsen.compiler.emit.ClassFile;
import dev.sarsen.compiler.emit.DataPieces;
import dev.sarsen.compiler.emit.EmittedCode;
import dev.sarsen.compiler.emit.EmittedFunction;
import dev.sarsen.compiler.emit.ModuleEmitter;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.output.ArtifactWriter;
import dev.sarsen.compiler.pipeline.FunctionPipeline;
import dev.sarsen.compiler.trace.ModuleLoops;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.artifact.ArtifactReader;
import dev.sarsen.runtime.artifact.ArtifactSource;
import dev.sarsen.runtime.trace.LoopCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A compilation whose result is used while it goes on: a class that is asked for is compiled at once, all others in the
 * background, and in the end the artifact is there, the same bytes as if nobody had asked.
 *
 * <p>The module was decoded, validated and analysed as a whole before, and each function has its class and its name, so
 * the classes can be made in any order. What goes wrong while a function is compiled is thrown to who asks for its class
 * and to {@link #await}; then there is no artifact.
 */
public final class RunningCompilation implements ArtifactSource {

    /** Classes that may be ahead of the writer, for each thread. */
    private static final int WINDOW = 4;

    private static final String CLASS = ".class";

    /**
     * What is compiled.
     *
     * @param started when the compilation began, in nanoseconds
     * @param decoding how long decoding and validating took
     */
    record Input(
            WasmModule module,
            FunctionPipeline functions,
            ModuleEmitter emitter,
            ArtifactManifest manifest,
            CompilerOptions options,
            long started,
            Duration decoding) {}

    private final Input input;
    private final Path artifact;
    private final CompilerOptions.Progress progress;
    private final ClassSchedule schedule;
    private final Map<String, Integer> data = new HashMap<>();
    private final CompletableFuture<CompilationReport> result = new CompletableFuture<>();

    /** The finished artifact; guarded by the monitor, as is the one below. */
    private @Nullable ArtifactReader finished;

    private boolean closed;

    private RunningCompilation(Input input, Path artifact, CompilerOptions.Progress progress, int[] wanted) {
        this.input = input;
        this.artifact = artifact;
        this.progress = progress;
        this.schedule = new ClassSchedule(layoutClasses(input), wanted, WINDOW * input.options.threads());
        for (int piece = 0; piece < input.manifest.dataSegments(); piece++) {
            data.put(ArtifactFormat.dataSegment(piece), piece);
        }
    }

    private static int layoutClasses(Input input) {
        return input.emitter.layout().codeClasses();
    }

    /** Compiles everything in the order of the artifact, on the calling thread and the compiler's. */
    static CompilationReport whole(Input input, Path artifact, CompilerOptions.Progress progress) {
        RunningCompilation compilation = new RunningCompilation(input, artifact, progress, new int[0]);
        compilation.startThreads();
        compilation.write(true);
        return compilation.await();
    }

    /** Begins; the calling thread goes on. */
    static RunningCompilation begin(Input input, Path artifact, CompilerOptions.Progress progress) {
        int[] wanted = input.functions.byDistance();
        int imported = input.module.importedFunctions();
        int count = 0;
        for (int function : wanted) {
            if (function >= imported) {
                wanted[count++] = input.emitter.layout().codeClassIndex(function);
            }
        }
        RunningCompilation compilation =
                new RunningCompilation(input, artifact, progress, Arrays.copyOf(wanted, count));
        compilation.startThreads();
        thread("sarsen-demand", compilation::compileDemanded).start();
        thread("sarsen-write", () -> compilation.write(false)).start();
        return compilation;
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    // Compiling

    private void startThreads() {
        for (int t = 0; t < input.options.threads(); t++) {
            thread("sarsen-compile", this::compileAll).start();
        }
    }

    private void compileAll() {
        try {
            for (int next = schedule.take(); next >= 0; next = schedule.take()) {
                compile(next);
            }
        } catch (InterruptedException e) {
            schedule.close();
        }
    }

    private void compileDemanded() {
        try {
            for (int next = schedule.takeDemanded(); next >= 0; next = schedule.takeDemanded()) {
                compile(next);
            }
        } catch (InterruptedException e) {
            schedule.close();
        }
    }

    private void compile(int codeClass) {
        try {
            schedule.done(codeClass, input.emitter.code(codeClass, input.functions));
        } catch (Throwable e) {
            schedule.failed(codeClass, e);
        }
    }

    // Writing

    private void write(boolean forget) {
        try (ArtifactWriter writer = new ArtifactWriter(artifact, input.options.packagePrefix())) {
            writer.manifest(input.manifest);
            Totals totals = new Totals();
            for (int c = 0; c < layoutClasses(input); c++) {
                EmittedCode code = schedule.toWrite(c);
                code.classes().forEach(writer::accept);
                schedule.written(c, forget || isClosed());
                code.functions().forEach(function -> totals.add(function, input.module));
                progress.accept(totals.bytes);
            }
            input.emitter.rest(totals.frameClasses, writer::accept);
            DataPieces pieces = input.emitter.layout().data();
            for (int piece = 0; piece < pieces.pieces().size(); piece++) {
                writer.data(piece, pieces.bytes(piece));
            }
            writer.finish();
            if (!forget) {
                open();
            }
            result.complete(totals.report(input, writer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.completeExceptionally(new CancellationException("compilation was interrupted"));
        } catch (IOException e) {
            result.completeExceptionally(new UncheckedIOException(e));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        } finally {
            schedule.close();
        }
    }

    private static final class Totals {
        final TreeSet<String> frameClasses = new TreeSet<>();
        int methods;
        int splitFunctions;
        int largestMethod;
        long bytes;

        void add(EmittedFunction function, WasmModule module) {
            methods += function.methods();
            largestMethod = Math.max(largestMethod, function.largestMethod());
            if (!function.frameClass().isEmpty()) {
                splitFunctions++;
                frameClasses.add(function.frameClass());
            }
            int defined = function.index() - module.importedFunctions();
            bytes += module.body(defined).codeEnd() - module.body(defined).codeStart();
        }

        CompilationReport report(Input input, ArtifactWriter writer) {
            return new CompilationReport(
                    input.module.bytes().length,
                    input.module.definedFunctions(),
                    methods,
                    splitFunctions,
                    largestMethod,
                    writer.classes(),
                    writer.classBytes(),
                    input.functions.lines().notes(),
                    input.decoding,
                    Duration.ofNanos(System.nanoTime() - input.started));
        }
    }

    /**
     * Waits until the artifact is there.
     *
     * @throws ModuleRejectedException when a function uses what is not supported
     * @throws UncheckedIOException when the artifact cannot be written
     * @throws CancellationException when the waiting or the writing thread was interrupted
     */
    public CompilationReport await() {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("compilation was interrupted");
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    /** Throws what it is given; answers nothing. */
    static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new CompletionException(failure);
    }

    // Reading

    @Override
    public ArtifactManifest manifest() {
        return input.manifest;
    }

    @Override
    public byte @Nullable [] find(String name) {
        ArtifactReader whole = finished();
        if (whole != null) {
            return whole.find(name);
        }
        Integer piece = data.get(name);
        if (piece != null) {
            return input.emitter.layout().data().bytes(piece);
        }
        if (name.endsWith(CLASS)) {
            String internalName = name.substring(0, name.length() - CLASS.length());
            int codeClass = input.emitter.codeClassOf(internalName);
            if (codeClass >= 0) {
                EmittedCode code = schedule.demand(codeClass);
                return code == null ? finished(name) : find(code, internalName);
            }
            byte[] other = input.emitter.oneOfRest(internalName);
            if (other != null) {
                return other;
            }
        }
        return finished(name);
    }

    @Override
    public LoopCompiler loops() {
        return new ModuleLoops(input.emitter, input.functions);
    }

    private static byte @Nullable [] find(EmittedCode code, String internalName) {
        for (ClassFile classFile : code.classes()) {
            if (classFile.internalName().equals(internalName)) {
                return classFile.bytes();
            }
        }
        return null;
    }

    /** An entry that only the finished artifact has. */
    private byte @Nullable [] finished(String name) {
        try {
            // Not interruptible: classes are loaded on guest threads.
            result.join();
        } catch (CompletionException e) {
            throw unchecked(e.getCause());
        }
        ArtifactReader whole = finished();
        return whole == null ? null : whole.find(name);
    }

    private synchronized @Nullable ArtifactReader finished() {
        return finished;
    }

    /** Takes the rest from the file: what was kept in memory can go. */
    private void open() {
        synchronized (this) {
            if (!closed) {
                finished = ArtifactReader.open(artifact);
            }
        }
        schedule.forget();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Nobody asks for classes any more; the compilation goes on to its end. */
    @Override
    public synchronized void close() {
        closed = true;
        if (finished != null) {
            finished.close();
        }
    }
}
