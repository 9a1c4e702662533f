package dev.sarsen.suite.spec;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            List<ScriptReport> ofMode = new ArrayList<>();
            for (Path path : paths) {
                for (Path file : SpecRunner.scripts(path)) {
                    ofMode.add(report(runner.run(file, name(path, file), mode), out));
                }
            }
            if (modes.size() > 1) {
                out.println("mode " + mode.text() + ": " + ScriptReport.totals(ofMode));
            }
            reports.addAll(ofMode);
        }
        out.println(ScriptReport.totals(reports));
        return reports.stream().allMatch(report -> report.failures().isEmpty()) ? 0 : 1;
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
