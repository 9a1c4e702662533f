package dev.sarsen.runtime.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A dispatching loop on its way to traces: watched until it has been hot for a while, then recorded, then traced, then looked
 * at again now and then whether the traces still fit.
 *
 * <p>Everything here happens on the watcher's thread, one loop at a time.
 */
final class HotLoop {

    /** Steps of one look at a loop. */
    private static final int SAMPLE_STEPS = 2_048;

    /** How long one look waits for them: a loop that is slower is not hot. */
    private static final long SAMPLE_NANOS = 4_000_000;

    /** How many more looks have to find the loop hot than not, one in {@link LoopWatcher#TICK_NANOS}. */
    private static final int HOT_SAMPLES = 5;

    /** Entries of one recording with blocks, and how long it may take. */
    private static final int WINDOW_ENTRIES = 2_048;

    private static final long WINDOW_NANOS = 12_000_000;

    /** Recordings, spread so that they see all that a guest does in about a second. */
    private static final int WINDOWS = 48;

    private static final int TEST_WINDOWS = 4;

    private static final long LONGEST_PAUSE_NANOS = 30_000_000;

    /** Recordings after which handlers that were new in them record blocks, too. */
    private static final int OBSERVED_EVERY = 6;

    /** Entries without which there is nothing to find. */
    private static final int LEAST_ENTRIES = 4_096;

    /** Times that traces are made. */
    private static final int GENERATIONS = 3;

    /** Looks after which traces are looked at again, the first time; then three times as many. */
    private static final int LOOKS_UNTIL_REVIEW = 24;

    /** Looks that a cold loop is spared at most. */
    private static final int LONGEST_REST = 8;

    private final ModuleClasses classes;
    private final String name;
    private final Supplier<@Nullable LoopCompiler> compilers;
    private final Tracing tracing;
    private final Deque<int[]> samples = new ArrayDeque<>();
    private @Nullable DispatchLoop loop;
    private @Nullable TraceCompiler compiler;
    private volatile int installed;
    private boolean given;
    private double promised = 1;
    private int hot;
    private int rest;
    private int nextRest = 1;
    private int generations;
    private int review = LOOKS_UNTIL_REVIEW;
    private int untilReview = LOOKS_UNTIL_REVIEW;

    HotLoop(ModuleClasses classes, String name, Supplier<@Nullable LoopCompiler> compilers, Tracing tracing) {
        this.classes = classes;
        this.name = name;
        this.compilers = compilers;
        this.tracing = tracing;
    }

    /** Whether nothing more is to be done. */
    boolean isGivenUp() {
        return given;
    }

    /** Number of labels that have traces. */
    int traces() {
        return installed;
    }

    /** One look. */
    void look() {
        if (rest > 0) {
            rest--;
            return;
        }
        try {
            DispatchLoop opened = loop == null ? new DispatchLoop(classes, name) : loop;
            loop = opened;
            if (generations > 0) {
                review(opened);
                return;
            }
            int[] sample = record(opened, SAMPLE_STEPS, SAMPLE_NANOS, false);
            boolean busy = tracing == Tracing.ALWAYS ? sample.length > 0 : sample.length == SAMPLE_STEPS;
            if (!busy) {
                cool();
                return;
            }
            nextRest = 1;
            samples.add(sample);
            hot++;
            if (hot >= (tracing == Tracing.ALWAYS ? 1 : HOT_SAMPLES)) {
                trace(opened);
            }
        } catch (ReflectiveOperationException | LinkageError | RuntimeException notOurs) {
            // An artifact of another make, or a module that cannot be compiled any more: it goes on as it is.
            given = true;
        }
    }

    /** On a busy machine a hot loop does not always run while it is looked at: one such look only undoes one other. */
    private void cool() {
        if (hot > 0) {
            hot--;
            samples.removeFirst();
        } else if (tracing == Tracing.HOT) {
            rest = nextRest;
            nextRest = Math.min(LONGEST_REST, nextRest * 2);
        }
    }

    private static int[] record(DispatchLoop loop, int capacity, long nanos, boolean blocks)
            throws ReflectiveOperationException {
        long end = System.nanoTime() + nanos;
        loop.record(capacity, blocks);
        try {
            while (loop.recorded() < capacity && System.nanoTime() < end) {
                LockSupport.parkNanos(nanos / 16);
            }
        } catch (Throwable e) {
            loop.recording();
            throw e;
        }
        return loop.recording();
    }

    private void trace(DispatchLoop opened) throws ReflectiveOperationException {
        TraceCompiler known = compiler == null ? open(opened) : compiler;
        if (known == null) {
            given = true;
            return;
        }
        compiler = known;
        opened.observe(known, DispatchLoop.joined(List.copyOf(samples)));
        samples.clear();
        hot = 0;
        int[] log = windows(opened, known);
        if (log.length < LEAST_ENTRIES && tracing == Tracing.HOT) {
            cool();
            return;
        }
        install(opened, known, log);
    }

    private void install(DispatchLoop opened, TraceCompiler known, int[] log) throws ReflectiveOperationException {
        TraceCompiler.Traces traces = known.traces(log);
        opened.install(traces);
        promised = traces.left();
        installed = opened.traces();
        generations++;
        given = generations == GENERATIONS;
    }

    private @Nullable TraceCompiler open(DispatchLoop opened) {
        LoopCompiler all = compilers.get();
        TraceCompiler made = all == null ? null : all.loop(opened.function(), opened.region(), classes);
        return made != null && opened.fits(made) ? made : null;
    }

    private int[] windows(DispatchLoop opened, TraceCompiler known) throws ReflectiveOperationException {
        List<int[]> windows = new ArrayList<>();
        int many = tracing == Tracing.ALWAYS ? TEST_WINDOWS : WINDOWS;
        for (int w = 0; w < many; w++) {
            int[] window = record(opened, WINDOW_ENTRIES, WINDOW_NANOS, true);
            windows.add(window);
            if (w % OBSERVED_EVERY == 0) {
                opened.observe(known, window);
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS * many / WINDOWS));
        }
        return DispatchLoop.joined(windows);
    }

    /** Makes other traces where those there are do much less than they did when they were made. */
    private void review(DispatchLoop opened) throws ReflectiveOperationException {
        if (--untilReview > 0) {
            return;
        }
        review *= 3;
        untilReview = review;
        TraceCompiler known = Objects.requireNonNull(compiler, "BUG: traces without a compiler");
        int[] log = windows(opened, known);
        if (log.length >= LEAST_ENTRIES && known.left(log) > promised * 1.5 + 0.05) {
            install(opened, known, log);
        }
    }
}
