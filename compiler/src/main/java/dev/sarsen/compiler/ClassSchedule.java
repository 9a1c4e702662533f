package dev.sarsen.compiler;

import dev.sarsen.compiler.emit.EmittedCode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which code class is compiled next, and what became of those that were.
 *
 * <p>First those that somebody waits for; then, while what is kept for later stays small, those that a run is likely to need
 * first; then in the order in which they are written, not far ahead of the writer. All of it is guarded by the monitor.
 */
final class ClassSchedule {

    /** Bytes of classes that may be kept until it is their turn to be written. */
    private static final long MOST_KEPT_BYTES = 96L << 20;

    private final int count;
    private final int[] wanted;
    private final int window;
    private final BitSet taken = new BitSet();
    private final Deque<Integer> demanded = new ArrayDeque<>();
    private final @Nullable EmittedCode[] results;
    private final @Nullable Throwable[] failures;
    private int nextWanted;
    private int written;
    private long keptBytes;
    private boolean closed;

    /**
     * Makes a schedule.
     *
     * @param count number of code classes
     * @param wanted code classes in the order of need, perhaps several times each; empty for the order of writing
     * @param window how many classes may be ahead of the writer in the order of writing
     */
    ClassSchedule(int count, int[] wanted, int window) {
        this.count = count;
        this.wanted = wanted;
        this.window = window;
        this.results = new EmittedCode[count];
        this.failures = new Throwable[count];
    }

    /** Takes a class to compile, and waits for one where there is none yet; -1 when there will be none any more. */
    synchronized int take() throws InterruptedException {
        while (!closed && taken.cardinality() < count) {
            int next = next();
            if (next >= 0) {
                taken.set(next);
                return next;
            }
            wait();
        }
        return -1;
    }

    /** Takes a class that somebody waits for; waits until there is one; -1 when there will be none any more. */
    synchronized int takeDemanded() throws InterruptedException {
        while (!closed && taken.cardinality() < count) {
            int next = nextDemanded();
            if (next >= 0) {
                taken.set(next);
                return next;
            }
            wait();
        }
        return -1;
    }

    private int nextDemanded() {
        while (!demanded.isEmpty()) {
            int next = demanded.poll();
            if (!taken.get(next)) {
                return next;
            }
        }
        return -1;
    }

    private int next() {
        int next = nextDemanded();
        if (next >= 0) {
            return next;
        }
        while (nextWanted < wanted.length && keptBytes < MOST_KEPT_BYTES) {
            int candidate = wanted[nextWanted++];
            if (!taken.get(candidate)) {
                return candidate;
            }
        }
        int first = taken.nextClearBit(written);
        return first < Math.min(count, written + window) ? first : -1;
    }

    /** Reports a compiled class. */
    synchronized void done(int codeClass, EmittedCode code) {
        results[codeClass] = code;
        keptBytes += bytes(code);
        notifyAll();
    }

    /** Reports a class that cannot be compiled. */
    synchronized void failed(int codeClass, Throwable failure) {
        failures[codeClass] = failure;
        notifyAll();
    }

    /** Waits for a class, ahead of all others. An interrupt is kept for later: classes are loaded on guest threads. */
    synchronized @Nullable EmittedCode demand(int codeClass) {
        if (!taken.get(codeClass)) {
            demanded.add(codeClass);
            notifyAll();
        }
        boolean interrupted = false;
        try {
            while (true) {
                if (failures[codeClass] != null) {
                    throw RunningCompilation.unchecked(failures[codeClass]);
                }
                if (results[codeClass] != null || closed) {
                    return results[codeClass];
                }
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits for the class that is written next. */
    synchronized EmittedCode toWrite(int codeClass) throws InterruptedException {
        while (true) {
            EmittedCode code = results[codeClass];
            if (code != null) {
                return code;
            }
            if (failures[codeClass] != null) {
                throw RunningCompilation.unchecked(failures[codeClass]);
            }
            wait();
        }
    }

    /** Reports that a class was written; it is still there for those who demand it unless {@code forget} says so. */
    synchronized void written(int codeClass, boolean forget) {
        EmittedCode code = results[codeClass];
        if (code != null) {
            keptBytes -= bytes(code);
        }
        if (forget) {
            results[codeClass] = null;
        }
        written = codeClass + 1;
        notifyAll();
    }

    /** Drops what was compiled: everything is written. */
    synchronized void forget() {
        closed = true;
        Arrays.fill(results, null);
        notifyAll();
    }

    /** Nothing is compiled any more; who waits goes on without. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private static long bytes(EmittedCode code) {
        return code.classes().stream().mapToLong(c -> c.bytes().length).sum();
    }
}
