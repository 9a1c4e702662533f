package dev.sarsen.runtime.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Released reservations of one engine, kept for the next instance; bounded, guarded by the object's monitor. */
final class ReservationPool {

    private static final int MOST_POOLED = 64;

    private final Map<Long, Deque<Reservation>> bySize = new HashMap<>();
    private int pooled;
    private boolean used;
    private boolean closed;

    /**
     * A reservation with zeroed content, or null when there is no address space. The first one is of the quickest kind to
     * make, which is not kept when it is released.
     */
    @Nullable
    Reservation take(long bytes) {
        boolean first;
        synchronized (this) {
            Deque<Reservation> same = bySize.get(bytes);
            Reservation r = same == null ? null : same.pollLast();
            if (r != null) {
                pooled--;
                return r;
            }
            first = !used;
            used = true;
        }
        Reservation quick = first ? Reservation.allocated(this, bytes) : null;
        return quick == null ? Reservation.mapped(this, bytes) : quick;
    }

    /** Takes a reservation that nobody can reach any more. */
    void giveBack(Reservation r) {
        if (hasRoom() && r.recycle() && keep(r)) {
            return;
        }
        r.free();
    }

    private synchronized boolean hasRoom() {
        return !closed && pooled < MOST_POOLED;
    }

    private synchronized boolean keep(Reservation r) {
        if (!hasRoom()) {
            return false;
        }
        bySize.computeIfAbsent(r.bytes, size -> new ArrayDeque<>()).add(r);
        pooled++;
        return true;
    }

    synchronized void close() {
        closed = true;
        bySize.values().forEach(same -> same.forEach(Reservation::free));
        bySize.clear();
        pooled = 0;
    }
}
