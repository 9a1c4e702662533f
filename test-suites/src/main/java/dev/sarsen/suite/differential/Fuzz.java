package dev.sarsen.suite.differential;

import dev.sarsen.compiler.Pass;
import dev.sarsen.runtime.trace.Tracing;
import dev.sarsen.suite.generate.GeneratedModule;
import dev.sarsen.suite.generate.ModuleGenerator;
import dev.sarsen.suite.generate.Part;
import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The command for campaigns: runs generated modules on V8 and on this compiler, in one of its modes in turn or in all of
 * them, and writes a folder for each disagreement: the module, the calls and what was said.
 */
public final class Fuzz {

    private static final String USAGE = """
        usage: fuzz [--seed FIRST] [--count MODULES] [--seconds MOST] [--out DIR] [--without PART|PASS]...
                   [--all-modes] [--traces] [--interrupts]
                   fuzz --reduce FOLDER
                   fuzz --validator [--seed FIRST] [--count MODULES] [--seconds MOST] [--out DIR]
          PART: linked, vectors, function-references, objects, memories, memory64, threads, tail-calls, exceptions, legacy-exceptions,
                interpreters, hosted, endless
          PASS: an optimising pass that the compiler leaves out
          --all-modes  each module in the modes default, split and passes-off, not in one of them
          --traces     every module has loops shaped like interpreters, and runs until they have traces
          --interrupts every module is interrupted at moments by chance too, in loops that do not end otherwise
        """;

    /** Modules that V8 is ahead of this compiler. */
    private static final int WINDOW = 16;

    private static final List<Mode> MODES = List.of(Mode.DEFAULT, Mode.SPLIT, Mode.PASSES_OFF);

    /** The mode of a module, by its seed. */
    private static final List<Mode> TURNS =
            List.of(Mode.DEFAULT, Mode.SPLIT, Mode.DEFAULT, Mode.DEFAULT, Mode.SPLIT, Mode.PASSES_OFF);

    private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Set<Part> parts = EnumSet.allOf(Part.class);
    private long seed = 1;
    private long count = 1000;
    private long seconds = Long.MAX_VALUE / 2_000_000_000;
    private Path out = Path.of("fuzz-finds");
    private final Set<Pass> passesOut = EnumSet.noneOf(Pass.class);
    private final Set<Part> wanted = EnumSet.noneOf(Part.class);
    private boolean allModes;
    private boolean traces;
    private boolean interrupts;

    private Fuzz() {}

    /** Runs a campaign; exits with 1 if there was a find, with 2 on wrong usage. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("--validator")) {
            System.exit(ValidatorFuzz.main(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length == 2 && arguments[0].equals("--reduce")) {
            reduce(Path.of(arguments[1]));
            return;
        }
        Fuzz fuzz = new Fuzz();
        if (!fuzz.parse(arguments)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        System.exit(fuzz.run(System.out) == 0 ? 0 : 1);
    }

    /** Writes a smaller module beside the one of a find. */
    private static void reduce(Path folder) {
        List<Oracle> oracles = new ArrayList<>();
        oracles.add(new NodeOracle(ProgramCache.standard().node()));
        oracles.addAll(compilers());
        Jury jury = new Jury(oracles);
        try {
            GeneratedModule module = new Reduction(jury::disagrees)
                    .reduced(SavedFind.read(folder).module());
            String what = jury.disagreement(module).orElse("nobody disagrees");
            Path smaller = folder.resolveSibling(folder.getFileName() + "-reduced");
            SavedFind.write(smaller, module, jury.measure(module), what);
            System.out.println(smaller + ": " + module.text().lines().count() + " lines; " + what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oracles.forEach(Oracle::close);
        }
    }

    private static List<SelfOracle> compilers() {
        return MODES.stream()
                .map(m -> new SelfOracle(m.text(), Compilers.of(m)))
                .toList();
    }

    private int run(PrintStream log) {
        try (Campaign campaign = new Campaign(log)) {
            return campaign.run();
        }
    }

    /** One run of the command. */
    private final class Campaign implements AutoCloseable {

        private final PrintStream log;
        private final List<Mode> modes = List.of(Mode.DEFAULT, Mode.SPLIT, Mode.PASSES_OFF);
        private final List<SelfOracle> compilers = modes.stream()
                .map(m -> new SelfOracle(m.text(), Compilers.of(m, passesOut), traces ? Tracing.ALWAYS : Tracing.HOT))
                .toList();
        private final Deque<GeneratedModule> open = new ArrayDeque<>();
        private NodeOracle node = new NodeOracle(ProgramCache.standard().node());
        private long done;
        private long lines;
        private long traps;
        private int finds;

        Campaign(PrintStream log) {
            this.log = log;
        }

        int run() {
            long started = System.nanoTime();
            long deadline = started + TimeUnit.SECONDS.toNanos(seconds);
            long reported = started;
            long next = seed;
            while (done < count && System.nanoTime() - deadline < 0) {
                while (open.size() < WINDOW && next < seed + count) {
                    Optional<GeneratedModule> module = generated(next++);
                    if (module.isEmpty()) {
                        done++;
                        continue;
                    }
                    node.submit(module.get());
                    open.add(module.get());
                }
                if (!open.isEmpty()) {
                    judge(open.remove());
                    done++;
                }
                if (System.nanoTime() - reported > REPORT_NANOS) {
                    reported = System.nanoTime();
                    report(started);
                }
            }
            report(started);
            return finds;
        }

        private void report(long started) {
            long passed = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started));
            log.println(done + " modules, " + finds + " finds, " + done / passed + " a second, " + lines
                    + " lines of outcomes, " + traps + " traps"
                    + (traces
                            ? ", "
                                    + compilers.stream()
                                            .mapToLong(SelfOracle::traced)
                                            .sum()
                                    + " with traces"
                            : ""));
        }

        /** A generator's mistake, or the text reader's, is a find too. */
        private Optional<GeneratedModule> generated(long number) {
            try {
                return Optional.of(ModuleGenerator.generate(number, parts, wanted));
            } catch (RuntimeException e) {
                finds++;
                log.println("seed " + number + ": not generated: " + e);
                return Optional.empty();
            }
        }

        private void judge(GeneratedModule module) {
            Outcome expected = node.answer();
            if (expected.equals(NodeOracle.GONE)) {
                finds++;
                log.println("seed " + module.seed() + ": V8 is gone");
                restart();
                return;
            }
            lines += expected.lines().size();
            traps += expected.lines().stream().filter(l -> l.contains(" ! ")).count();
            Mode turn = TURNS.get((int) Math.floorMod(module.seed(), (long) TURNS.size()));
            for (int i = 0; i < compilers.size(); i++) {
                if (allModes || MODES.get(i) == turn) {
                    SelfOracle oracle = compilers.get(i);
                    disagreement(oracle, module, expected)
                            .flatMap(
                                    what -> isOfTime(what) ? disagreement(oracle, module, expected) : Optional.of(what))
                            .ifPresent(what -> save(module, expected, what));
                }
            }
        }

        /** Whether it may come of a campaign that was stopped for longer than a call may take. */
        private static boolean isOfTime(String what) {
            return what.contains("deadline exceeded") || what.contains(" ms after ");
        }

        private Optional<String> disagreement(SelfOracle oracle, GeneratedModule module, Outcome expected) {
            return OutcomeComparison.difference(node.name(), expected, oracle.name(), oracle.run(module))
                    .or(() -> interrupts
                            ? oracle.interrupted(module, expected, new Random(module.seed()))
                            : Optional.empty());
        }

        private void save(GeneratedModule module, Outcome expected, String disagreement) {
            finds++;
            String what = "seed " + module.seed() + ": " + disagreement;
            log.println(what.length() > 400 ? what.substring(0, 400) : what);
            try {
                SavedFind.write(out.resolve("seed-" + module.seed()), module, expected, what);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void restart() {
            node.close();
            node = new NodeOracle(ProgramCache.standard().node());
            open.forEach(node::submit);
        }

        @Override
        public void close() {
            node.close();
            compilers.forEach(Oracle::close);
        }
    }

    private boolean parse(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--all-modes")) {
                allModes = true;
            } else if (option.equals("--traces")) {
                traces = true;
                wanted.add(Part.INTERPRETERS);
            } else if (option.equals("--interrupts")) {
                interrupts = true;
                wanted.add(Part.ENDLESS);
            } else if (i + 1 == arguments.length || !valued(option, arguments[++i])) {
                return false;
            }
        }
        return true;
    }

    private boolean valued(String option, String value) {
        try {
            switch (option) {
                case "--seed" -> seed = Long.parseLong(value);
                case "--count" -> count = Long.parseLong(value);
                case "--seconds" -> seconds = Long.parseLong(value);
                case "--out" -> out = Path.of(value);
                case "--without" ->
                    Pass.of(value)
                            .ifPresentOrElse(
                                    passesOut::add,
                                    () -> parts.remove(Part.valueOf(
                                            value.toUpperCase(Locale.ROOT).replace('-', '_'))));
                default -> {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
