package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.budget.DeadlineWatcher;

/**
 * The wall-clock limit of the calls into one instance, armed anew for each call from outside.
 *
 * <p>The monitor orders the watcher's last look and the end of the call, so nothing of an expiry is left behind.
 */
final class CallDeadline implements DeadlineWatcher.Deadline {

    private final DeadlineWatcher watcher;
    private final long wallNanos;
    private final GuestInstance guest;
    private final Occupants occupants;
    private volatile long deadlineNanos;
    private boolean armed;
    private boolean fired;

    CallDeadline(DeadlineWatcher watcher, long wallNanos, GuestInstance guest, Occupants occupants) {
        this.watcher = watcher;
        this.wallNanos = wallNanos;
        this.guest = guest;
        this.occupants = occupants;
    }

    void arm() {
        deadlineNanos = System.nanoTime() + wallNanos;
        synchronized (this) {
            armed = true;
            fired = false;
        }
        watcher.arm(this);
    }

    /** Ends the call's limit; answers whether it had fired, and then takes the request to stop back. */
    boolean disarm() {
        watcher.disarm(this);
        synchronized (this) {
            armed = false;
            if (fired && guest.stop() == TrapKind.DEADLINE_EXCEEDED) {
                guest.stop(null);
            }
            return fired;
        }
    }

    @Override
    public long deadlineNanos() {
        return deadlineNanos;
    }

    @Override
    public synchronized void expired() {
        if (!armed || System.nanoTime() - deadlineNanos < 0) {
            return;
        }
        fired = true;
        if (guest.stop() == null) {
            guest.stop(TrapKind.DEADLINE_EXCEEDED);
        }
        // Again at each tick: a host function may have swallowed the first one.
        occupants.interruptAll();
    }
}
