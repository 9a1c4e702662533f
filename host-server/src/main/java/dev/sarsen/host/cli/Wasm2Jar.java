package dev.sarsen.host.cli;

import dev.sarsen.compiler.CompilationReport;
import dev.sarsen.compiler.CompilerBugException;
import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.cli.RejectionExplanation;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.host.jar.AotCache;
import dev.sarsen.host.jar.RunnableJar;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program {@code wasm2jar}: a WebAssembly module in, a jar out. */
@Command(
        name = "wasm2jar",
        description = "Compiles a WebAssembly module to a jar.",
        mixinStandardHelpOptions = true,
        version = "wasm2jar " + WasmCompiler.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the module was refused, or a file could not be read or written",
            "2:wrong options",
            "70:a mistake of the compiler"
        })
public final class Wasm2Jar implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int BUG = 70;

    /** What a program exports to be run. */
    private static final String START = "_start";

    @Parameters(index = "0", paramLabel = "FILE", description = "The module, in the binary or the text format.")
    private @Nullable Path file;

    @Option(names = "-o", paramLabel = "JAR", description = "The jar to write; beside the module by default.")
    private @Nullable Path output;

    @ArgGroup
    private @Nullable Kind kind;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "Package of the generated classes, such as com.example.parser.")
    private @Nullable String packageName;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that compile; one for each processor.")
    private int threads = CompilerOptions.DEFAULT.threads();

    @Mixin
    private PassOptions passes = new PassOptions();

    @Option(
            names = "--lines",
            paramLabel = "KIND",
            description = "Line numbers for stack traces, profilers and debuggers: ${COMPLETION-CANDIDATES};"
                    + " source, the default, where the module has DWARF line tables.")
    private CompilerOptions.Lines lines = CompilerOptions.DEFAULT.lines();

    @Option(
            names = "--aot-cache",
            description =
                    "Runs the program once and writes a cache for the JVM beside the jar: java -XX:AOTCache=FILE.")
    private boolean aotCache;

    @Option(
            names = "--aot-argument",
            paramLabel = "ARGUMENT",
            parameterConsumer = GuestArgument.class,
            description = "An argument of the program in that run; several in order.")
    private List<String> aotArguments = new ArrayList<>();

    /** Takes an argument as it is: a program has options of its own, which may have the names of ours. */
    private static final class GuestArgument implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> rest, ArgSpec option, CommandSpec command) {
            if (rest.isEmpty()) {
                throw new MissingParameterException(
                        command.commandLine(), option, "Missing required parameter for option '--aot-argument'");
            }
            option.<List<String>>getValue().add(rest.pop());
        }
    }

    @Option(names = "--report", description = "Says what was done: functions, methods, sizes, time, memory.")
    private boolean report;

    @Option(names = "--format", description = "How to report: text or json, which implies --report.")
    private @Nullable Format format;

    @Option(names = "--explain", description = "Explains a refusal: the code around the place, and what was expected.")
    private boolean explain;

    @ArgGroup(exclusive = false, heading = "%nFor people who work on the compiler; no jar is written:%n")
    private Wasm2JarDump.@Nullable Options dump;

    @Spec
    private @Nullable CommandSpec spec;

    private long moduleBytes;

    /** Which kind of jar. */
    private static final class Kind {
        @Option(
                names = "--main",
                description = "A jar for java -jar, with the runtime; the default for a module that exports _start.")
        private boolean main;

        @Option(names = "--library", description = "The compiled module alone, for Engine.load.")
        private boolean library;
    }

    /** Carries out the command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(execute(writer(System.out), writer(System.err), arguments));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Carries out a command line; answers the exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Wasm2Jar())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, _) -> refuse(problem, line))
                .execute(arguments);
    }

    private static int refuse(Exception problem, CommandLine line) {
        line.getErr().println("wasm2jar: " + problem.getMessage());
        if (problem instanceof CompilerBugException) {
            problem.printStackTrace(line.getErr());
            return BUG;
        }
        if (problem instanceof UserException) {
            return FAILED;
        }
        problem.printStackTrace(line.getErr());
        return BUG;
    }

    @Override
    public Integer call() {
        Path module = file == null ? Path.of("") : file;
        byte[] given = ModuleFile.bytes(module);
        CompilerOptions options = options();
        byte[] wasm = {};
        try {
            wasm = WasmCompiler.binary(given);
            moduleBytes = wasm.length;
            if (dump != null) {
                dump.print(wasm, options, out());
                return 0;
            }
            boolean main = isProgram(wasm, options);
            if (aotCache && !main) {
                throw new UserException("--aot-cache: expected a jar that runs, found a library");
            }
            Path jar = output == null ? beside(module) : output;
            checkPlace(jar, module);
            Wasm2JarReport result = compile(wasm, options, main, jar);
            show(result);
            if (aotCache) {
                trainCache(jar);
            }
            return 0;
        } catch (ModuleRejectedException e) {
            String sentence = module + ": " + e.code().code() + ": " + e.getMessage();
            throw new UserException(
                    explain ? sentence + '\n' + RejectionExplanation.of(wasm, e, options.limits()) : sentence);
        } catch (UncheckedIOException e) {
            throw new UserException("jar cannot be written: " + e.getCause());
        } catch (IOException e) {
            throw new UserException("jar cannot be written: " + e);
        }
    }

    /** A program that has not ended by then would train the cache with nothing but itself. */
    private static final Duration TRAINING = Duration.ofMinutes(2);

    private void trainCache(Path jar) {
        try {
            Path cache = AotCache.train(jar, aotArguments, TRAINING);
            String flags = String.join(" ", AotCache.flags());
            out().println("start it with: java -XX:AOTCache=" + cache + " " + flags + " -jar " + jar);
        } catch (IOException e) {
            throw new UserException("--aot-cache: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("--aot-cache: interrupted");
        }
    }

    /** Finds what would fail in the end before the work is done. */
    private static void checkPlace(Path jar, Path module) throws IOException {
        Path directory = jar.toAbsolutePath().getParent();
        if (Files.isDirectory(jar) || directory == null) {
            throw new UserException("-o: expected a file, found the directory " + jar);
        }
        if (!Files.isDirectory(directory)) {
            throw new UserException("-o: directory " + directory + " does not exist");
        }
        if (Files.exists(jar) && Files.isSameFile(jar, module)) {
            throw new UserException("-o: expected another file than the module, found " + jar);
        }
    }

    private CompilerOptions options() {
        if (threads < 1) {
            throw usage("--threads: expected at least 1, found " + threads);
        }
        CompilerOptions options = CompilerOptions.DEFAULT
                .withThreads(threads)
                .without(passes.leftOut())
                .withLines(lines);
        return packageName == null ? options : options.withPackagePrefix(prefix(packageName));
    }

    private String prefix(String name) {
        String prefix = name.replace('.', '/') + '/';
        if (!ArtifactFormat.isPackagePrefix(prefix)) {
            throw usage("--package: expected a package such as com.example.parser, found \"" + name + '"');
        }
        return prefix;
    }

    private ParameterException usage(String message) {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(known.commandLine(), message);
    }

    private PrintWriter out() {
        CommandSpec known = spec;
        return known == null ? writer(System.out) : known.commandLine().getOut();
    }

    private boolean isProgram(byte[] wasm, CompilerOptions options) {
        if (kind != null && kind.library) {
            return false;
        }
        WasmModule module = ModuleDecoder.decode(wasm, options.limits());
        boolean starts = module.exports().stream().anyMatch(Wasm2Jar::isStart);
        if (kind != null && kind.main && !starts) {
            throw new UserException("--main: expected a module that exports the function " + START
                    + ", found none; --library compiles it");
        }
        return starts;
    }

    private static boolean isStart(Export export) {
        return export.kind() == ExternKind.FUNCTION && export.name().equals(START);
    }

    private static Path beside(Path module) {
        String name = String.valueOf(module.getFileName()).replaceFirst("\\.(wasm|wat)$", "");
        return module.resolveSibling(name + ".jar");
    }

    private Wasm2JarReport compile(byte[] wasm, CompilerOptions options, boolean main, Path jar) throws IOException {
        long start = System.nanoTime();
        Path artifact = main ? Files.createTempFile("sarsen", ".jar") : jar;
        try (ProgressLine progress = ProgressLine.onTerminal("compiling " + jar.getFileName())) {
            double all = Math.max(1, moduleBytes);
            CompilationReport compiled = new WasmCompiler(options)
                    .compile(wasm, artifact, bytes -> progress.at("compiling", Math.min(1, bytes / all)));
            if (main) {
                RunnableJar.write(artifact, jar);
            }
            return Wasm2JarReport.of(jar, main, options.threads(), compiled, System.nanoTime() - start);
        } finally {
            if (main) {
                Files.deleteIfExists(artifact);
            }
        }
    }

    private void show(Wasm2JarReport result) {
        Format wanted = format == null && report ? Format.text : format;
        if (wanted == null) {
            return;
        }
        out().print(
                        switch (wanted) {
                            case text -> result.text();
                            case json -> result.json();
                        });
        out().flush();
    }
}
