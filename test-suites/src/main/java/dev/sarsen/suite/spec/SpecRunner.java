package dev.sarsen.suite.spec;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.text.Command;
import dev.sarsen.compiler.text.MalformedTextException;
import dev.sarsen.compiler.text.Script;
import dev.sarsen.compiler.text.ScriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs script files. */
public final class SpecRunner {

    /** The stack on which a script runs: deep enough for what must pass, shallow enough to be exhausted soon. */
    private static final long STACK_BYTES = 8L << 20;

    /** After this long a script counts as hung. */
    private static final long MOST_SECONDS = 300;

    private final SpecExpectations expectations;
    private final boolean strict;
    private final boolean strictMessages;
    private final Set<Pass> without;

    /**
     * Makes a runner.
     *
     * @param expectations what may not pass
     * @param strict whether only what is listed may be left out, and whatever is listed must not pass
     * @param strictMessages whether refusals must use the specification's words
     * @param without optimising passes that the compiler leaves out
     */
    public SpecRunner(SpecExpectations expectations, boolean strict, boolean strictMessages, Set<Pass> without) {
        this.expectations = expectations;
        this.strict = strict;
        this.strictMessages = strictMessages;
        this.without = Set.copyOf(without);
    }

    /** The scripts directly in a directory, or the file itself, in the order of their names. */
    public static List<Path> scripts(Path fileOrDirectory) {
        try (Stream<Path> files = Files.walk(fileOrDirectory, 1)) {
            return files.filter(file -> file.toString().endsWith(".wast") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script in a mode, on a thread of its own. */
    public ScriptReport run(Path file, String name, Mode mode) {
        List<ScriptReport> reports = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, () -> reports.add(runHere(file, name, mode)), "script " + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((_, e) -> thrown.add(e));
        thread.start();
        try {
            thread.join(MOST_SECONDS * 1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            return broken(name, mode, "not done after " + MOST_SECONDS + " seconds");
        }
        return reports.isEmpty() ? broken(name, mode, "ended with " + thrown) : reports.getFirst();
    }

    private ScriptReport broken(String name, Mode mode, String what) {
        if (expectations.failure(name).isPresent()) {
            return new ScriptReport(name, mode, 0, 1, List.of(), List.of());
        }
        return new ScriptReport(name, mode, 0, 0, List.of(name + ":0: script: " + what), List.of());
    }

    private ScriptReport runHere(Path file, String name, Mode mode) {
        Script script;
        try {
            script = ScriptReader.read(Files.readAllBytes(file));
        } catch (MalformedTextException e) {
            return broken(name, mode, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (strict && expectations.failure(name).isPresent()) {
            String what = name + ":0: script: listed as not to be run, but it can be read";
            return new ScriptReport(name, mode, 0, 0, List.of(what), List.of());
        }
        Tally tally = new Tally(name);
        try (ScriptSession session = new ScriptSession(new Backend(mode, without))) {
            CommandRunner runner = new CommandRunner(session, strictMessages);
            for (Command command : script.commands()) {
                tally.add(command, runner.run(command));
            }
        }
        tally.checkThatWhatIsListedIsNeeded();
        return new ScriptReport(name, mode, tally.passed, tally.skipped, tally.failures, List.copyOf(tally.lacked));
    }

    /** Counts results of one script against the expectations. */
    private final class Tally {

        private final String name;
        private final List<String> failures = new ArrayList<>();
        private final Set<String> lacked = new TreeSet<>();
        private int passed;
        private int skipped;

        private Tally(String name) {
            this.name = name;
        }

        private void add(Command command, CheckResult result) {
            Optional<String> listed = expectations.failure(name, command.line());
            switch (result) {
                case CheckResult.Passed _ -> {
                    passed++;
                    if (strict && listed.isPresent()) {
                        fail(command, "passes, but is listed as failing: " + listed.get());
                    }
                }
                case CheckResult.Failed(String what) -> {
                    if (listed.isPresent()) {
                        skipped++;
                    } else {
                        fail(command, what);
                    }
                }
                case CheckResult.Unsupported(String feature) -> {
                    lacked.add(feature);
                    if (!strict || listed.isPresent() || expectations.mayLack(name, feature)) {
                        skipped++;
                    } else {
                        fail(command, "unsupported feature " + feature + " is not listed for this file");
                    }
                }
            }
        }

        private void fail(Command command, String what) {
            failures.add(name + ":" + command.line() + ": " + CommandRunner.kind(command) + ": " + what);
        }

        private void checkThatWhatIsListedIsNeeded() {
            for (String feature : expectations.lacking(name)) {
                if (strict && !lacked.contains(feature)) {
                    failures.add(name + ":0: script: listed as lacking " + feature + ", but does not");
                }
            }
        }
    }
}
