package dev.sarsen.bench;

import dev.sarsen.bench.guest.BuiltKernel;
import dev.sarsen.bench.guest.Kernel;
import dev.sarsen.bench.guest.KernelBuilder;
import dev.sarsen.bench.guest.Toolchain;
import dev.sarsen.bench.guest.WholeProgram;
import dev.sarsen.bench.process.ProcessRunner;
import dev.sarsen.bench.report.Machine;
import dev.sarsen.bench.report.RunReport;
import dev.sarsen.bench.report.TableWriter;
import dev.sarsen.bench.rival.ChicoryRival;
import dev.sarsen.bench.rival.GraalWasmRival;
import dev.sarsen.bench.rival.JavaRivals;
import dev.sarsen.bench.rival.NativeRival;
import dev.sarsen.bench.rival.NodeRival;
import dev.sarsen.bench.rival.Rival;
import dev.sarsen.bench.rival.RunLength;
import dev.sarsen.bench.rival.SarsenRival;
import dev.sarsen.bench.rival.WasmtimeRival;
import dev.sarsen.compiler.Pass;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code bin/bench}: builds the programs, measures the rivals in turn, prints and keeps the tables. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures Sarsen and its rivals on the same guests in the same run.")
public final class Main implements Callable<Integer> {

    private static final String ALL_RIVALS = "native,v8,wasmtime,chicory,graalwasm,sarsen";

    @Option(names = "--kernels", split = ",", paramLabel = "NAME", description = "kernels to measure (default: all)")
    private List<String> kernels =
            Arrays.stream(Kernel.values()).map(Kernel::label).toList();

    @Option(
            names = "--programs",
            split = ",",
            paramLabel = "NAME",
            description = "whole programs to measure as well: icepll, esbuild, yosys, clang (default: none)")
    private List<String> programs = List.of();

    @Option(names = "--rivals", split = ",", paramLabel = "NAME", description = "engines (default: " + ALL_RIVALS + ")")
    private List<String> rivals = List.of(ALL_RIVALS.split(",", -1));

    @Option(
            names = "--reps",
            paramLabel = "N",
            description = "least repetitions of a kernel (default: ${DEFAULT-VALUE})")
    private int repetitions = 20;

    @Option(
            names = "--least",
            paramLabel = "MS",
            description = "least time for which a kernel is repeated (default: ${DEFAULT-VALUE})")
    private long leastMillis = 5000;

    @Option(
            names = "--most",
            paramLabel = "MS",
            description = "time after which no repetition starts, however few there were (default: ${DEFAULT-VALUE})")
    private long mostMillis = 60_000;

    @Option(
            names = "--cold",
            paramLabel = "N",
            description = "whole processes for each kernel (default: ${DEFAULT-VALUE})")
    private int colds = 3;

    @Option(names = "--rounds", paramLabel = "N", description = "how often all is done (default: ${DEFAULT-VALUE})")
    private int rounds = 1;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "size of a repetition (default: what each kernel asks for)")
    private int size;

    @Option(names = "--no-folded", description = "leave out the forms after wasm-opt -O3")
    private boolean noFolded;

    @Option(
            names = "--no-install",
            description = "do not install compilers of the distribution; what is missing comes from npm")
    private boolean noInstall;

    @Option(names = "--build-only", description = "build the programs, print their directory and stop")
    private boolean buildOnly;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "where to keep the numbers; the tables go beside it (default: a dated file in"
                    + " benchmarks/results)")
    private @Nullable Path json;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "take what this run does not measure from the result file of an earlier one; may be repeated")
    private List<Path> earlier = List.of();

    @Option(
            names = "--without",
            paramLabel = "PASS[,PASS]",
            description = "measure the kernels with and without optimising passes of the compiler, and nothing else;"
                    + " \"each\" for each pass on the kernel it was made for")
    private String without = "";

    @Option(names = "--no-keep", description = "print only")
    private boolean noKeep;

    @Spec
    private @Nullable CommandSpec spec;

    private final ProcessRunner runner = new ProcessRunner();

    private Main() {}

    /** Entry point. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path root = SourceTree.root();
        ProgramCache cache = ProgramCache.standard();
        BenchOptions options = options();
        Toolchain tools = new Toolchain(runner, cache, !noInstall);
        tools.ensure();
        KernelBuilder builder = new KernelBuilder(root.resolve("benchmarks/programs"), cache, tools, runner);
        if (!without.isEmpty()) {
            System.out.println(gains(new JavaRivals(root, cache, runner), options, builder));
            return 0;
        }
        List<BuiltKernel> built = new ArrayList<>();
        for (Kernel kernel : options.kernels()) {
            progress("building " + kernel.label());
            try {
                built.add(sized(builder.build(kernel), options));
            } catch (IOException e) {
                System.err.println("bench: " + kernel.label() + " is left out: " + e.getMessage());
            }
        }
        if (buildOnly) {
            System.out.println(builder.directory());
            return 0;
        }
        OffsetDateTime time = OffsetDateTime.now(ZoneOffset.UTC);
        Machine machine = Machine.here();
        List<Rival> ready = prepared(new JavaRivals(root, cache, runner), tools);
        Path sources = root.resolve("benchmarks/programs");
        Set<String> columns = new LinkedHashSet<>(List.of(ALL_RIVALS.split(",", -1)));
        columns.retainAll(withEarlier(ready));
        BenchRun run = new BenchRun(options, ready, columns, runner, Main::progress);
        run.measure(built, files(options, cache, sources));
        for (Path file : earlier) {
            RunReport.takeEarlier(file, run.results());
        }

        String tables = new TableWriter(run.results(), kinds()).write();
        System.out.println(tables);
        if (!noKeep) {
            RunReport report =
                    new RunReport(time, machine, options.facts(), versions(ready, tools), run.results(), tables);
            Path file = json == null ? report.fileIn(root.resolve("benchmarks/results")) : json;
            report.write(file);
            System.out.println("kept in " + file);
        }
        return run.results().problems().isEmpty() ? 0 : 1;
    }

    private String gains(JavaRivals setting, BenchOptions options, KernelBuilder builder) throws IOException {
        List<PassGains.Pair> pairs;
        try {
            pairs = without.equals("each")
                    ? Pass.ALL.stream().map(PassGains.Pair::of).toList()
                    : options.kernels().stream()
                            .map(kernel -> new PassGains.Pair(kernel, Pass.list(without)))
                            .toList();
        } catch (IllegalArgumentException e) {
            throw unknown(without);
        }
        return new PassGains(setting, options.length(), options.rounds(), runner, Main::progress)
                .table(pairs, kernel -> sized(builder.build(kernel), options));
    }

    private BenchOptions options() {
        return new BenchOptions(
                kernels.stream().map(name -> known(Kernel.of(name), name)).toList(),
                programs.stream()
                        .map(name -> known(WholeProgram.of(name), name))
                        .toList(),
                new RunLength(
                        repetitions,
                        Duration.ofMillis(leastMillis),
                        Duration.ofMillis(Math.max(mostMillis, leastMillis))),
                colds,
                rounds,
                !noFolded,
                size);
    }

    private <T> T known(Optional<T> found, String name) {
        return found.orElseThrow(() -> unknown(name));
    }

    private RuntimeException unknown(String name) {
        String message = "unknown name: " + name;
        return spec == null
                ? new IllegalArgumentException(message)
                : new ParameterException(spec.commandLine(), message);
    }

    private static BuiltKernel sized(BuiltKernel built, BenchOptions options) {
        return options.size() == 0
                ? built
                : new BuiltKernel(built.kernel(), options.size(), built.wasm(), built.folded(), built.nativeProgram());
    }

    private List<Rival> prepared(JavaRivals setting, Toolchain tools) throws IOException {
        List<Rival> ready = new ArrayList<>();
        for (String name : rivals) {
            Rival rival =
                    switch (name) {
                        case "native" -> new NativeRival(tools.nativeVersion() + ", -O2", tools.hasNativeCompiler());
                        case "v8" -> new NodeRival(setting.cache());
                        case "wasmtime" -> new WasmtimeRival(setting);
                        case "chicory" -> new ChicoryRival(setting);
                        case "graalwasm" -> new GraalWasmRival(setting);
                        case "sarsen" -> new SarsenRival(setting, Set.of());
                        default -> throw unknown(name);
                    };
            progress("preparing " + name);
            Optional<String> problem = rival.prepare();
            if (problem.isPresent()) {
                System.err.println("bench: " + name + " is left out: " + problem.get());
            } else {
                ready.add(rival);
            }
        }
        return ready;
    }

    /** The names of what is measured, and of everything else if numbers of earlier runs are taken. */
    private Set<String> withEarlier(List<Rival> ready) {
        return earlier.isEmpty()
                ? ready.stream().map(Rival::name).collect(Collectors.toSet())
                : Set.of(ALL_RIVALS.split(",", -1));
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (Kernel.Kind kind : Kernel.Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), Kernel.labels(kind));
        }
        return kinds;
    }

    private static Map<WholeProgram, BenchRun.ReadyProgram> files(
            BenchOptions options, ProgramCache cache, Path sources) throws IOException {
        Map<WholeProgram, BenchRun.ReadyProgram> files = new EnumMap<>(WholeProgram.class);
        for (WholeProgram program : options.programs()) {
            progress("fetching " + program.label());
            Path work = cache.root().resolve("work").resolve(program.label());
            files.put(program, new BenchRun.ReadyProgram(cache.file(program.program()), program.work(sources, work)));
        }
        return files;
    }

    private static Map<String, String> versions(List<Rival> rivals, Toolchain tools) throws IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        rivals.forEach(rival -> versions.put(rival.name(), rival.version()));
        versions.put("guests_built_by", tools.wasmVersions() + "; clang -O2");
        return versions;
    }

    private static void progress(String what) {
        System.err.println("bench: " + what);
    }

    /** The source tree that this program was built from: guests' sources and rivals' poms are read from it. */
    private static final class SourceTree {

        private SourceTree() {}

        static Path root() throws IOException {
            Path start = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
            for (Path path = start; path != null; path = path.getParent()) {
                if (Files.isRegularFile(path.resolve("benchmarks/programs/kernel.h"))) {
                    return path;
                }
            }
            throw new IOException("bench must run from its source tree, which was not found above " + start);
        }
    }
}
