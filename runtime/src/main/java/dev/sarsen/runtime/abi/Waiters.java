package dev.sarsen.runtime.abi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The threads that wait for a change of one memory, by address: for {@code memory.atomic.wait} and the host's futexes alike.
 *
 * <p>The queue of an address changes only inside the map's own atomic operations, and there too the value is read that
 * decides whether to wait; so a thread that changes the value and then notifies cannot slip in between. Who is about to wait
 * is counted before the value is read, hence a notifier that finds nobody counted has changed the value in time.
 */
public final class Waiters {

    /** The thread was notified. */
    public static final int WOKEN = 0;

    /** The value was another one than expected. */
    public static final int NOT_EQUAL = 1;

    /** The time was over. */
    public static final int TIMED_OUT = 2;

    private final AtomicInteger count = new AtomicInteger();
    private final ConcurrentHashMap<Long, ArrayDeque<Waiter>> queues = new ConcurrentHashMap<>();

    Waiters() {}

    private static final class Waiter {

        private final Thread thread = Thread.currentThread();
        private volatile boolean woken;
    }

    /**
     * Waits until notified.
     *
     * @param address where
     * @param unchanged whether the value is still the expected one; asked once, while nobody can notify
     * @param timeoutNanos for how long at most; negative means without limit
     * @return {@link #WOKEN}, {@link #NOT_EQUAL} or {@link #TIMED_OUT}
     * @throws InterruptedException when the thread is interrupted; a notification that it had received is passed on
     */
    public int await(long address, BooleanSupplier unchanged, long timeoutNanos) throws InterruptedException {
        count.incrementAndGet();
        try {
            Waiter waiter = new Waiter();
            return enqueue(address, unchanged, waiter) ? park(address, waiter, timeoutNanos) : NOT_EQUAL;
        } finally {
            count.decrementAndGet();
        }
    }

    private boolean enqueue(long address, BooleanSupplier unchanged, Waiter waiter) {
        boolean[] joined = new boolean[1];
        queues.compute(address, (_, queue) -> {
            if (!unchanged.getAsBoolean()) {
                return queue;
            }
            joined[0] = true;
            ArrayDeque<Waiter> joins = queue == null ? new ArrayDeque<>(2) : queue;
            joins.add(waiter);
            return joins;
        });
        return joined[0];
    }

    private int park(long address, Waiter waiter, long timeoutNanos) throws InterruptedException {
        long started = System.nanoTime();
        while (!waiter.woken) {
            if (Thread.interrupted()) {
                if (!leave(address, waiter)) {
                    notify(address, 1);
                }
                throw new InterruptedException();
            }
            if (timeoutNanos < 0) {
                LockSupport.park(this);
                continue;
            }
            long remaining = timeoutNanos - (System.nanoTime() - started);
            if (remaining <= 0) {
                return leave(address, waiter) ? TIMED_OUT : WOKEN;
            }
            LockSupport.parkNanos(this, remaining);
        }
        return WOKEN;
    }

    /** Takes a waiter out of its queue; false when it was notified before. */
    private boolean leave(long address, Waiter waiter) {
        queues.computeIfPresent(address, (_, queue) -> {
            queue.remove(waiter);
            return queue.isEmpty() ? null : queue;
        });
        return !waiter.woken;
    }

    /**
     * Wakes those who have waited longest.
     *
     * @param address where
     * @param most how many at most, unsigned
     * @return how many were woken
     */
    public int notify(long address, int most) {
        if (count.get() == 0 || most == 0) {
            return 0;
        }
        List<Waiter> woken = new ArrayList<>();
        queues.computeIfPresent(address, (_, queue) -> {
            while (!queue.isEmpty() && Integer.compareUnsigned(woken.size(), most) < 0) {
                Waiter waiter = queue.remove();
                waiter.woken = true;
                woken.add(waiter);
            }
            return queue.isEmpty() ? null : queue;
        });
        woken.forEach(waiter -> LockSupport.unpark(waiter.thread));
        return woken.size();
    }
}
