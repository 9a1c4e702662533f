package dev.sarsen.runtime.memory;

import org.jspecify.annotations.Nullable;

/**
 * A range of reserved address space, of which a first part is accessible.
 *
 * <p>It is a mapping, or an {@link Allocation} within which it begins at a multiple of {@link #GRANULE}. Of the latter all
 * is accessible, but only the first part has been cleared.
 *
 * <p>State changes are serialised by its monitor; after {@link #free} nothing changes any more.
 */
final class Reservation implements Runnable {

    private static final long GRANULE = 65_536;
    private static final int POOLED_OPEN_BYTES = 1 << 20;

    /** New pages are cheaper than clearing more than this. */
    private static final long MOST_CLEARED_BYTES = 8L << 20;

    final long address;
    final long bytes;
    private final ReservationPool pool;

    /** What the allocator answered; 0 for a mapping. */
    private final long allocation;

    private long open;
    private boolean freed;

    private Reservation(ReservationPool pool, long address, long bytes, long allocation) {
        this.pool = pool;
        this.address = address;
        this.bytes = bytes;
        this.allocation = allocation;
    }

    /** A new mapping; null when there is no address space, or there are too many. */
    static @Nullable Reservation mapped(ReservationPool pool, long bytes) {
        if (!Mappings.PROCESS.take()) {
            return null;
        }
        long address = NativeCalls.reserve(bytes);
        if (address == 0) {
            Mappings.PROCESS.giveBack();
            return null;
        }
        return new Reservation(pool, address, bytes, 0);
    }

    /** A new allocation; null when the allocator refuses. */
    static @Nullable Reservation allocated(ReservationPool pool, long bytes) {
        long allocation = bytes > Long.MAX_VALUE - GRANULE ? 0 : Allocation.take(bytes + GRANULE);
        long address = (allocation + GRANULE - 1) & -GRANULE;
        return allocation == 0 ? null : new Reservation(pool, address, bytes, allocation);
    }

    /** Makes the range accessible up to a size; what was accessible before keeps its content. */
    synchronized boolean open(long wanted) {
        // The machine's pages may be larger than the guest's.
        long size = Math.min((wanted + GRANULE - 1) / GRANULE * GRANULE, bytes);
        if (freed) {
            return false;
        }
        if (size > open) {
            if (wanted > bytes || !zeroed(address + open, size - open)) {
                return false;
            }
            open = size;
        }
        return true;
    }

    /** Makes a part accessible that reads as zero. */
    private boolean zeroed(long from, long length) {
        if (allocation == 0 || length > MOST_CLEARED_BYTES) {
            return NativeCalls.open(from, length);
        }
        Allocation.zero(from, length);
        return true;
    }

    /** Drops the content but keeps the range, for somebody may still be looking at it. */
    synchronized void clear() {
        if (!freed && open > 0) {
            zeroed(address, open);
        }
    }

    /** Prepares the range for its next use; false when it cannot be used again. */
    synchronized boolean recycle() {
        if (freed || allocation != 0 || (open > 0 && !NativeCalls.open(address, open))) {
            return false;
        }
        if (open > POOLED_OPEN_BYTES) {
            if (!NativeCalls.shut(address + POOLED_OPEN_BYTES, open - POOLED_OPEN_BYTES)) {
                return false;
            }
            open = POOLED_OPEN_BYTES;
        }
        return true;
    }

    synchronized void free() {
        if (!freed) {
            freed = true;
            if (allocation == 0) {
                NativeCalls.release(address, bytes);
                Mappings.PROCESS.giveBack();
            } else {
                Allocation.giveBack(allocation);
            }
        }
    }

    /** Called by the cleaner: nobody can reach the memory. */
    @Override
    public void run() {
        pool.giveBack(this);
    }
}
