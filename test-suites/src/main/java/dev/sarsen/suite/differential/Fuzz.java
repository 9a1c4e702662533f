package dev.sarsen.suite.differential;

import dev.sarsen.suite.programs.ProgramCache;
import dev.sarsen.suite.spec.Compilers;
import dev.sarsen.suite.spec.Mode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The command for campaigns: runs generated modules on V8 and on this compiler in several settings, and writes a folder
 * for each disagreement: the module in both formats and what was said.
 */
public final class Fuzz {

    private static final String USAGE =
            "usage: fuzz [--seed FIRST] [--count MODULES] [--seconds MOST] [--out DIR] [--chicory] [--no-node]";

    private long seed = 1;
    private long count = 1000;
    private long seconds = Long.MAX_VALUE / 2_000_000_000;
    private Path out = Path.of("fuzz-finds");
    private boolean chicory;
    private boolean node = true;

    private Fuzz() {}

    /** Runs a campaign; exits with 1 if there was a find, with 2 on wrong usage. */
    public static void main(String[] arguments) {
        Fuzz fuzz = new Fuzz();
        if (!fuzz.parse(arguments)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        System.exit(fuzz.run(System.out) == 0 ? 0 : 1);
    }

    private int run(PrintStream log) {
        List<Oracle> oracles = new ArrayList<>();
        if (node) {
            oracles.add(new NodeOracle(ProgramCache.standard().node()));
        }
        for (Mode mode : List.of(Mode.DEFAULT, Mode.PASSES_OFF, Mode.SPLIT)) {
            oracles.add(new SelfOracle(mode.text(), Compilers.of(mode)));
        }
        if (chicory) {
            oracles.add(new ChicoryOracle());
        }
        try {
            return run(new Jury(oracles), log);
        } finally {
            oracles.forEach(Oracle::close);
        }
    }

    private int run(Jury jury, PrintStream log) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int finds = 0;
        long done = 0;
        while (done < count && System.nanoTime() - deadline < 0) {
            GeneratedModule module = ModuleGenerator.generate(seed + done);
            Optional<String> disagreement = jury.disagreement(module);
            if (disagreement.isPresent()) {
                finds++;
                log.println("seed " + module.seed() + ": " + disagreement.get());
                save(jury, module, disagreement.get());
            }
            done++;
        }
        log.println(done + " modules, " + finds + " finds");
        return finds;
    }

    private void save(Jury jury, GeneratedModule module, String disagreement) {
        String what = "seed " + module.seed() + ": " + disagreement;
        try {
            SavedFind.write(out.resolve("seed-" + module.seed()), module, jury.measure(module), what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean parse(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--chicory")) {
                chicory = true;
            } else if (option.equals("--no-node")) {
                node = false;
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
                default -> {
                    return false;
                }
            }
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
