package dev.sarsen.suite.spec;

import dev.sarsen.compiler.Pass;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        usage: wast [--mode MODE]... [--vm VM]... [--strict] [--strict-messages] [--each] [--lacking]
                   [--without PASS[,PASS]] FILE|DIR...
          MODE: default, split (split-everything), passes-off, saved (artifact-saved-and-reloaded), heap,
                native (native-memory-forced), interrupts (interrupts-on), traces, or all
          VM: tiered (as this JVM does), c1, c2, interpreter, or all
          --without          leave out optimising passes of the compiler
          --strict           fail on what is unsupported and not listed, and on what is listed and passes
          --strict-messages  a refusal must use the specification's words
          --each             totals of each file
          --lacking          what each file lacks, as lines for expectations.toml
        """;

    private static final Pattern TOTALS = Pattern.compile("(\\d+) passed, (\\d+) failed, (\\d+) skipped");

    /** Options with a value. */
    private static final Set<String> VALUED = Set.of("--mode", "--vm", "--without");

    private final List<String> options = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Vm> vms = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private Set<Pass> without = Set.of();
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
        SpecRunner runner = new SpecRunner(SpecExpectations.standard(), strict, strictMessages, without);
        List<ScriptReport> reports = new ArrayList<>();
        for (Vm vm : vms) {
            for (Mode mode : modes) {
                boolean here = vm == Vm.TIERED && mode.runsHere();
                List<ScriptReport> some = here ? here(runner, mode, out) : inOtherJvm(vm, mode, out);
                if (modes.size() > 1 || vms.size() > 1) {
                    String name = vm == Vm.TIERED ? "" : ", vm " + vm.text();
                    out.println("mode " + mode.text() + name + ": " + ScriptReport.totals(some));
                }
                reports.addAll(some);
            }
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

    /** The totals of another JVM stand for one script. */
    private List<ScriptReport> inOtherJvm(Vm vm, Mode mode, PrintStream out) {
        String name = mode.text() + " on " + vm.text();
        if (OtherJvm.isChild()) {
            return List.of(broken(name, mode));
        }
        List<String> arguments = new ArrayList<>(List.of("--mode", mode.text()));
        arguments.addAll(options);
        paths.forEach(path -> arguments.add(path.toString()));
        List<String> flags = new ArrayList<>(vm.flags());
        flags.addAll(mode.flags());
        List<String> lines = OtherJvm.run(flags, arguments);
        List<String> failures = lines.subList(0, Math.max(0, lines.size() - 1));
        failures.forEach(out::println);
        Matcher totals = TOTALS.matcher(lines.isEmpty() ? "" : lines.getLast());
        if (!totals.matches()) {
            return List.of(broken(name, mode));
        }
        int failed = Integer.parseInt(totals.group(2));
        return List.of(new ScriptReport(
                name,
                mode,
                Integer.parseInt(totals.group(1)),
                Integer.parseInt(totals.group(3)),
                Collections.nCopies(failed, "in the JVM of " + name),
                List.of()));
    }

    private static ScriptReport broken(String name, Mode mode) {
        return new ScriptReport(name, mode, 0, 0, List.of("the JVM of " + name + " broke down"), List.of());
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
            if (argument.startsWith("--") && !VALUED.contains(argument)) {
                options.add(argument);
            }
            switch (argument) {
                case "--strict" -> strict = true;
                case "--strict-messages" -> strictMessages = true;
                case "--each" -> each = true;
                case "--lacking" -> lacking = true;
                case "--mode" -> {
                    if (i + 1 == arguments.length || !mode(arguments[++i])) {
                        return Optional.of("--mode needs the name of a mode");
                    }
                }
                case "--vm" -> {
                    if (i + 1 == arguments.length || !vm(arguments[++i])) {
                        return Optional.of("--vm needs the name of a way to execute");
                    }
                }
                case "--without" -> {
                    if (i + 1 == arguments.length || !without(arguments[++i])) {
                        return Optional.of("--without needs names of passes");
                    }
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
        if (vms.isEmpty()) {
            vms.add(Vm.TIERED);
        }
        return paths.isEmpty() ? Optional.of("no file given") : Optional.empty();
    }

    private boolean without(String names) {
        try {
            without = Pass.list(names);
            options.addAll(List.of("--without", names));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean mode(String name) {
        if (name.equals("all")) {
            return modes.addAll(List.of(Mode.values()));
        }
        Mode.of(name).ifPresent(modes::add);
        return Mode.of(name).isPresent();
    }

    private boolean vm(String name) {
        if (name.equals("all")) {
            return vms.addAll(List.of(Vm.values()));
        }
        Vm.of(name).ifPresent(vms::add);
        return Vm.of(name).isPresent();
    }
}
