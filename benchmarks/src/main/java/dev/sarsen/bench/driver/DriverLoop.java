package dev.sarsen.bench.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The measuring loop of every Java rival.
 *
 * <p>{@code calls FILE SIZE REPETITIONS LEAST_MILLISECONDS MOST_MILLISECONDS} compiles, instantiates, times repetitions by
 * calling the guest's {@code run}, then times instantiation once more, warm. {@code command FILE ARGUMENTS…} is what a
 * user of the engine would write to run a program. {@code compile FILE} compiles and nothing else.
 *
 * <p>Lines that a measurement is read from start with {@code rep} (the form that guests print too) or {@code bench}.
 */
final class DriverLoop {

    private static final int WARM_INSTANCES = 200;
    private static final long MOST_INSTANCE_NANOS = 2_000_000_000L;

    private final Subject subject;
    private final PrintStream out;

    private DriverLoop(Subject subject, PrintStream out) {
        this.subject = subject;
        this.out = out;
    }

    /** Runs what the arguments ask for; the exit code of the process. */
    static int run(Subject subject, String... arguments) throws Exception {
        PrintStream out = System.out;
        DriverLoop loop = new DriverLoop(subject, out);
        Path file = Path.of(arguments[1]);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        int exit =
                switch (arguments[0]) {
                    case "calls" -> loop.calls(file, rest);
                    case "compile" -> loop.compile(file);
                    case "command" -> loop.command(file, rest);
                    default -> throw new IllegalArgumentException("unknown mode " + arguments[0]);
                };
        out.flush();
        return exit;
    }

    private int compile(Path file) throws Exception {
        long start = System.nanoTime();
        subject.compile(file);
        out.println("bench compile " + (System.nanoTime() - start));
        printPeak();
        return 0;
    }

    private int command(Path file, List<String> arguments) throws Exception {
        int exit = subject.command(file, arguments);
        out.flush();
        return exit;
    }

    private int calls(Path file, List<String> numbers) throws Exception {
        int size = Integer.parseInt(numbers.get(0));
        long repetitions = Long.parseLong(numbers.get(1));
        long least = Long.parseLong(numbers.get(2)) * 1_000_000;
        long most = Long.parseLong(numbers.get(3)) * 1_000_000;
        compile(file);
        Subject.Live live = subject.instantiate();
        long begin = System.nanoTime();
        long elapsed = 0;
        for (long i = 0; i == 0 || ((i < repetitions || elapsed < least) && elapsed < most); i++) {
            long start = System.nanoTime();
            int checksum = live.run(size);
            long end = System.nanoTime();
            out.println("rep " + (end - start) + " " + String.format(Locale.ROOT, "%08x", checksum));
            elapsed = end - begin;
        }
        printPeak();
        live.close();
        out.println("bench instantiate " + warmInstantiation());
        return 0;
    }

    /** The median of many instantiations: the first ones load classes. */
    private long warmInstantiation() throws Exception {
        long[] nanos = new long[WARM_INSTANCES];
        long begin = System.nanoTime();
        int count = 0;
        while (count < WARM_INSTANCES && System.nanoTime() - begin < MOST_INSTANCE_NANOS) {
            long start = System.nanoTime();
            Subject.Live live = subject.instantiate();
            nanos[count++] = System.nanoTime() - start;
            live.close();
        }
        Arrays.sort(nanos, 0, count);
        return nanos[count / 2];
    }

    private void printPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return;
        }
        for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("VmHWM:")) {
                out.println("bench peak " + line.replaceAll("\\D", ""));
            }
        }
    }
}
