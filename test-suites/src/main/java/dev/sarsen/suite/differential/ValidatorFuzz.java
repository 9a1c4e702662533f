package dev.sarsen.suite.differential;

import dev.sarsen.suite.generate.ModuleGenerator;
import dev.sarsen.suite.generate.Mutation;
import dev.sarsen.suite.programs.ProgramCache;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The command for campaigns of decoder and validator: changes bytes of generated modules and asks V8 and this compiler
 * whether they are still valid; writes each module on which they differ for a reason that is not listed.
 */
public final class ValidatorFuzz {

    private static final String USAGE =
            "usage: fuzz --validator [--seed FIRST] [--count MODULES] [--seconds MOST] [--out DIR]";

    /** Mutants of one generated module, which are one question to V8. */
    private static final int BATCH = 100;

    private long seed = 1;
    private long count = 100_000;
    private long seconds = Long.MAX_VALUE / 2_000_000_000;
    private Path out = Path.of("fuzz-finds");
    private long done;
    private long valid;
    private long listed;
    private int finds;

    private ValidatorFuzz() {}

    /** Runs a campaign; answers the exit code: 1 if there was a find, 2 on wrong usage. */
    static int main(List<String> arguments) {
        ValidatorFuzz fuzz = new ValidatorFuzz();
        try {
            for (int i = 0; i < arguments.size(); i += 2) {
                fuzz.option(arguments.get(i), arguments.get(i + 1));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            System.err.println(USAGE);
            return 2;
        }
        return fuzz.run(System.out) == 0 ? 0 : 1;
    }

    private void option(String option, String value) {
        switch (option) {
            case "--seed" -> seed = Long.parseLong(value);
            case "--count" -> count = Long.parseLong(value);
            case "--seconds" -> seconds = Long.parseLong(value);
            case "--out" -> out = Path.of(value);
            default -> throw new IllegalArgumentException(option);
        }
    }

    private int run(PrintStream log) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (NodeOracle node = new NodeOracle(ProgramCache.standard().node())) {
            byte[] donor = ModuleGenerator.generate(seed - 1).wasm();
            for (long number = seed; done < count && System.nanoTime() - deadline < 0; number++) {
                byte[] base = ModuleGenerator.generate(number).wasm();
                List<byte[]> mutants = mutants(number, base, donor);
                donor = base;
                judge(number, mutants, node, log);
            }
        }
        log.println(done + " mutants, " + valid + " valid, " + finds + " finds, " + listed + " listed differences");
        return finds;
    }

    private void judge(long number, List<byte[]> mutants, NodeOracle node, PrintStream log) {
        List<Boolean> theirs = node.validate(mutants);
        for (int i = 0; i < mutants.size(); i++) {
            byte[] mutant = mutants.get(i);
            Verdict ours = Verdict.of(mutant);
            done++;
            valid += ours.accepts() ? 1 : 0;
            if (ours.accepts() == theirs.get(i)) {
                continue;
            }
            if (ValidityDifferences.known(ours).isPresent()) {
                listed++;
                continue;
            }
            finds++;
            String fault = ours.accepts() ? node.fault(mutant) : "accepted";
            String what = "seed " + number + " mutant " + i + ": V8: " + fault + "; here: " + ours;
            log.println(what);
            save("validity-" + number + "-" + i, mutant, what);
        }
    }

    private static List<byte[]> mutants(long number, byte[] base, byte[] donor) {
        Mutation mutation = new Mutation(new Random(number));
        List<byte[]> mutants = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            mutants.add(mutation.of(base, donor));
        }
        return mutants;
    }

    private void save(String name, byte[] module, String what) {
        try {
            Path folder = Files.createDirectories(out.resolve(name));
            Files.write(folder.resolve("module.wasm"), module);
            Files.writeString(folder.resolve("find.txt"), what + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
