package dev.sarsen.wasix.poll;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that sleeps until it is woken or its time has come.
 *
 * <p>A wake-up between two sleeps is remembered, so the order is: watch, look, sleep, look again. An interrupt of the
 * thread ends the sleep with {@code INTR} and stays set, since the guest is being stopped.
 */
public final class Sleeper {

    /** A deadline that never comes. */
    public static final long NEVER = Long.MAX_VALUE;

    private final Thread thread = Thread.currentThread();
    private volatile boolean woken;

    /** Ends the present or the next sleep. */
    public void wake() {
        woken = true;
        LockSupport.unpark(thread);
    }

    /**
     * Sleeps.
     *
     * @param deadline value of {@link System#nanoTime} at which to wake up, or {@link #NEVER}
     * @return false when the deadline came first
     */
    public boolean sleep(long deadline) {
        while (!woken) {
            if (Thread.currentThread().isInterrupted()) {
                throw WasixException.of(Errno.INTR);
            }
            if (deadline == NEVER) {
                LockSupport.park(this);
            } else {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                LockSupport.parkNanos(this, left);
            }
        }
        woken = false;
        return true;
    }

    /** Sleeps until a thing has one of the wanted bits. */
    public static void await(Pollable thing, int interest) {
        Sleeper sleeper = new Sleeper();
        thing.watch(sleeper);
        try {
            while ((thing.readiness(interest) & (interest | Pollable.HANGUP)) == 0) {
                sleeper.sleep(NEVER);
            }
        } finally {
            thing.unwatch(sleeper);
        }
    }
}
