package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how much of the heap the structures and arrays of an instance take, and ends the guest before it fills the heap.
 *
 * <p>Every so many bytes one object is watched in the name of all that were made since the last one; large arrays are watched
 * each. The distance is random, so that a guest cannot drop just the watched ones. When the watched objects seem to take too
 * much, a collection shows how many of them are garbage.
 */
final class ObjectAccount {

    private static final int DISTANCE = 1 << 16;
    private static final int PATIENCE_MILLIS = 1000;
    private static final int STEP_MILLIS = 20;

    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private final Set<Watched> watched = new HashSet<>();
    private long limit = Long.MAX_VALUE;
    private long bytes;

    private static final class Watched extends PhantomReference<Object> {
        private final long bytes;

        Watched(Object object, long bytes, ReferenceQueue<Object> dead) {
            super(object, dead);
            this.bytes = bytes;
        }
    }

    synchronized void limit(long most) {
        this.limit = most;
    }

    /** Whether an array is watched on its own. */
    static boolean isLarge(long arrayBytes) {
        return arrayBytes >= DISTANCE;
    }

    /** Watches an object for all that were made since the last one; answers how many bytes later the next one is due. */
    synchronized int sample(Object object, int overdrawn) {
        add(object, (long) DISTANCE + overdrawn);
        return ThreadLocalRandom.current().nextInt(2 * DISTANCE);
    }

    /** Traps when there is no room for an array. */
    synchronized void admit(long arrayBytes) {
        forget(dead.poll());
        if (arrayBytes > limit - bytes) {
            if (arrayBytes <= limit) {
                collect(arrayBytes);
            }
            if (arrayBytes > limit - bytes) {
                throw new Trap(
                        TrapKind.BUDGET_EXCEEDED,
                        "objects of about " + bytes + " bytes and " + arrayBytes + " more, the budget allows " + limit);
            }
        }
    }

    /** Watches an object that stands for some bytes. */
    synchronized void add(Object object, long standsFor) {
        admit(standsFor);
        watched.add(new Watched(object, standsFor, dead));
        bytes += standsFor;
    }

    private void forget(@Nullable Reference<?> first) {
        for (Reference<?> reference = first; reference != null; reference = dead.poll()) {
            if (reference instanceof Watched w && watched.remove(w)) {
                bytes -= w.bytes;
            }
        }
    }

    /** Collects garbage until there is room, or nothing more is found for a while: then the guest keeps it all. */
    private void collect(long wanted) {
        System.gc();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            while (wanted > limit - bytes && System.nanoTime() - deadline < 0) {
                forget(dead.remove(STEP_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
