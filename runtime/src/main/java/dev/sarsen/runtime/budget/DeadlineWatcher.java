package dev.sarsen.runtime.budget;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls that take too long: one daemon thread that looks at all armed deadlines every few milliseconds and ends
 * after a while without any.
 *
 * <p>Arming is an insertion into a concurrent set, so it costs a call far less than a timer would. The monitor guards the
 * thread's coming and going.
 */
public final class DeadlineWatcher {

    private static final long TICK_NANOS = 5_000_000;
    private static final int IDLE_TICKS = 400;

    private final Set<Deadline> armed = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread thread;

    /** Makes a watcher; its thread starts with the first deadline. */
    public DeadlineWatcher() {}

    /** Something that may run out of time. */
    public interface Deadline {

        /** The value of {@link System#nanoTime} at which it has run out. */
        long deadlineNanos();

        /** Called on the watcher's thread once it has run out, again at each tick until it is disarmed. */
        void expired();
    }

    /** Begins to watch. */
    public void arm(Deadline deadline) {
        armed.add(deadline);
        if (thread == null) {
            start();
        }
    }

    /** Stops watching; {@link Deadline#expired} may still be running once. */
    public void disarm(Deadline deadline) {
        armed.remove(deadline);
    }

    private synchronized void start() {
        if (thread == null) {
            Thread t = new Thread(this::watch, "sarsen-deadlines");
            t.setDaemon(true);
            thread = t;
            t.start();
        }
    }

    private void watch() {
        int idle = 0;
        while (true) {
            idle = armed.isEmpty() ? idle + 1 : 0;
            if (idle > IDLE_TICKS && leave()) {
                return;
            }
            LockSupport.parkNanos(TICK_NANOS);
            long now = System.nanoTime();
            for (Deadline d : armed) {
                if (now - d.deadlineNanos() >= 0) {
                    d.expired();
                }
            }
        }
    }

    /** Ends the thread unless something was armed meanwhile: who arms looks at {@code thread} after inserting. */
    private synchronized boolean leave() {
        thread = null;
        if (armed.isEmpty()) {
            return true;
        }
        thread = Thread.currentThread();
        return false;
    }
}
