package dev.sarsen.suite.spec;

import dev.sarsen.runtime.abi.MemoryForm;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command {@code bin/wast}: runs script files and prints each failure, then the totals.
 *
 * <p>A module that the compiler refuses for an unsupported feature is skipped, and so is what needs it; {@code --strict}
 * makes that a failure unless {@code expectations.toml} lists it.
 */
public final class Wast {

    private static final String USAGE = """
            usage: wast [--mode MODE]... [--strict] [--strict-messages] [--each] [--lacking] FILE|DIR...
              MODE: default, split (split-everything), passes-off, saved (artifact-saved-and-reloaded), heap
              --strict           fail on what is unsupported and not listed, and on what is listed and passes
              --strict-messages  a refusal must use the specification's words
              --each             totals of each file
              --lacking          what each file lacks, as lines for expectations.toml
            """;

    private static final Pattern TOTALS = Pattern.compile("(\\d+) passed, (\\d+) failed, (\\d+) skipped");

    private final List<String> options = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private boolean strict;
    private boolean strictMessages;
    private boolean each;
    private boolean lacking;

    private Wast() {}

    /** Runs the command and exits with 1 on a failure, with 2 on wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new Wast().run(arguments, System.out, System.err));
    }

    int run(String[] arguments, PrintStream out, PrintStream err) {
        Optional<String> wrong = parse(arguments);
        if (wrong.isPresent()) {
            err.println("wast: " + wrong.get());
            err.print(USAGE);
            return 2;
        }
        SpecRunner runner = new SpecRunner(SpecExpectations.standard(), strict, strictMessages);
        List<ScriptReport> reports = new ArrayList<>();
        for (Mode mode : modes) {
            List<ScriptReport> ofMode =
                    mode == Mode.HEAP && MemoryForm.NATIVE ? inHeapJvm(out) : here(runner, mode, out);
            if (modes.size() > 1) {
                out.println("mode " + mode.text() + ": " + ScriptReport.totals(ofMode));
            }
            reports.addAll(ofMode);
        }
        out.println(ScriptReport.totals(reports));
        return reports.stream().allMatch(report -> report.failures().isEmpty()) ? 0 : 1;
    }

    private List<ScriptReport> here(SpecRunner runner, Mode mode, PrintStream out) {
        List<ScriptReport> reports = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : SpecRunner.scripts(path)) {
                reports.add(report(runner.run(file, name(path, file), mode), out));
            }
        }
        return reports;
    }

    /** The form of memories is decided once for a JVM, so that this mode needs another: its totals stand for one script. */
    private List<ScriptReport> inHeapJvm(PrintStream out) {
        List<String> arguments = new ArrayList<>(List.of("--mode", Mode.HEAP.text()));
        arguments.addAll(options);
        paths.forEach(path -> arguments.add(path.toString()));
        List<String> lines = HeapJvm.run(arguments);
        List<String> failures = lines.subList(0, Math.max(0, lines.size() - 1));
        failures.forEach(out::println);
        Matcher totals = TOTALS.matcher(lines.isEmpty() ? "" : lines.getLast());
        if (!totals.matches()) {
            return List.of(new ScriptReport(
                    "heap", Mode.HEAP, 0, 0, List.of("the JVM of the heap mode broke down"), List.of()));
        }
        int failed = Integer.parseInt(totals.group(2));
        return List.of(new ScriptReport(
                "heap",
                Mode.HEAP,
                Integer.parseInt(totals.group(1)),
                Integer.parseInt(totals.group(3)),
                Collections.nCopies(failed, "in the JVM of the heap mode"),
                List.of()));
    }

    private ScriptReport report(ScriptReport report, PrintStream out) {
        report.failures().forEach(out::println);
        if (each) {
            out.println(report.file() + ": " + ScriptReport.totals(List.of(report)));
        }
        if (lacking && !report.lacked().isEmpty()) {
            out.println("\"" + report.file() + "\" = \"" + String.join(" ", report.lacked()) + "\"");
        }
        return report;
    }

    /** The name under which a file is listed: relative to the directory given, or its own. */
    private static String name(Path given, Path file) {
        Path relative = Files.isDirectory(given) ? given.relativize(file) : file.getFileName();
        return relative.toString().replace('\\', '/');
    }

    private Optional<String> parse(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.startsWith("--") && !argument.equals("--mode")) {
                options.add(argument);
            }
            switch (argument) {
                case "--strict" -> strict = true;
                case "--strict-messages" -> strictMessages = true;
                case "--each" -> each = true;
                case "--lacking" -> lacking = true;
                case "--mode" -> {
                    Optional<Mode> mode = i + 1 < arguments.length ? Mode.of(arguments[++i]) : Optional.empty();
                    if (mode.isEmpty()) {
                        return Optional.of("--mode needs the name of a mode");
                    }
                    modes.add(mode.get());
                }
                default -> {
                    if (argument.startsWith("-")) {
                        return Optional.of("unknown option " + argument);
                    }
                    if (!Files.exists(Path.of(argument))) {
                        return Optional.of("no such file: " + argument);
                    }
                    paths.add(Path.of(argument));
                }
            }
        }
        if (modes.isEmpty()) {
            modes.add(Mode.DEFAULT);
        }
        return paths.isEmpty() ? Optional.of("no file given") : Optional.empty();
    }
}
