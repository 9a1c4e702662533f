package dev.sarsen.bench.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The measuring loop of every Java rival.
 *
 * <p>{@code calls FILE SIZE REPETITIONS LEAST_MILLISECONDS MOST_MILLISECONDS} compiles, instantiates, times repetitions by
 * calling the guest's {@code run}, then times instantiation once more, warm. {@code command FILE ARGUMENTS…} is what a
 * user of the engine would write to run a program. {@code programs FILE DIRECTORY OUTPUT REPETITIONS LEAST MOST
 * ARGUMENTS…} compiles once and runs the program again and again, each time in an instance of its own with the directory
 * as its root; the check sum is that of the file it writes. {@code compile FILE} compiles and nothing else.
 *
 * <p>Lines that a measurement is read from start with {@code rep} (the form that guests print too) or {@code bench}.
 */
final class DriverLoop {

    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final long TICK_NANOS = 10_000_000;
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
                    case "programs" -> loop.programs(file, rest);
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
        compile(file);
        Subject.Live live = subject.instantiate();
        repeat(numbers.subList(1, 4), () -> {
            long start = System.nanoTime();
            int checksum = live.run(size);
            long nanos = System.nanoTime() - start;
            return new Repetition(nanos, checksum);
        });
        printPeak();
        live.close();
        out.println("bench instantiate " + warmInstantiation());
        return 0;
    }

    private int programs(Path file, List<String> rest) throws Exception {
        Path directory = Path.of(rest.get(0));
        Path output = directory.resolve(rest.get(1));
        List<String> arguments = rest.subList(5, rest.size());
        compile(file);
        repeat(rest.subList(2, 5), () -> {
            Files.deleteIfExists(output);
            long start = System.nanoTime();
            int exit = subject.again(directory, arguments);
            long nanos = System.nanoTime() - start;
            if (exit != 0) {
                throw new IllegalStateException("the program exited with " + exit);
            }
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(output));
            return new Repetition(nanos, (int) checksum.getValue());
        });
        printPeak();
        return 0;
    }

    /** Repeats something as often and as long as three numbers say: repetitions, least and most milliseconds. */
    private void repeat(List<String> numbers, Repeated repeated) throws Exception {
        long repetitions = Long.parseLong(numbers.get(0));
        long least = Long.parseLong(numbers.get(1)) * 1_000_000;
        long most = Long.parseLong(numbers.get(2)) * 1_000_000;
        out.println("bench began " + System.currentTimeMillis());
        long begin = System.nanoTime();
        long elapsed = 0;
        for (long i = 0; i == 0 || ((i < repetitions || elapsed < least) && elapsed < most); i++) {
            Repetition done = repeated.once();
            out.println(
                    "rep " + done.nanos() + " " + HexFormat.of().toHexDigits(done.checksum()) + " " + processorNanos());
            elapsed = System.nanoTime() - begin;
        }
    }

    /** The processor time of all threads of this process since its start, in steps of a hundredth of a second. */
    private static long processorNanos() throws IOException {
        if (!Files.isReadable(STATISTICS)) {
            return 0;
        }
        String line = Files.readString(STATISTICS, StandardCharsets.ISO_8859_1);
        // The name of the program stands in parentheses and may hold spaces; user and system time are fields 14 and 15.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_NANOS;
    }

    private record Repetition(long nanos, int checksum) {}

    private interface Repeated {

        Repetition once() throws Exception;
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
