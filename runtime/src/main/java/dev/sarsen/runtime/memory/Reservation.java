package dev.sarsen.runtime.memory;

/**
 * A range of reserved address space, of which a first part is accessible.
 *
 * <p>State changes are serialised by its monitor; after {@link #free} nothing changes any more.
 */
final class Reservation implements Runnable {

    private static final long GRANULE = 65_536;
    private static final int POOLED_OPEN_BYTES = 1 << 20;

    final long address;
    final long bytes;
    private final ReservationPool pool;
    private long open;
    private boolean freed;

    Reservation(ReservationPool pool, long address, long bytes) {
        this.pool = pool;
        this.address = address;
        this.bytes = bytes;
    }

    /** Makes the range accessible up to a size; what was accessible before keeps its content. */
    synchronized boolean open(long wanted) {
        // The machine's pages may be larger than the guest's.
        long size = Math.min((wanted + GRANULE - 1) / GRANULE * GRANULE, bytes);
        if (freed) {
            return false;
        }
        if (size > open) {
            if (wanted > bytes || !NativeCalls.open(address + open, size - open)) {
                return false;
            }
            open = size;
        }
        return true;
    }

    /** Drops the content but keeps the range, for somebody may still be looking at it. */
    synchronized void clear() {
        if (!freed && open > 0) {
            NativeCalls.clear(address, open);
        }
    }

    /** Prepares the range for its next use; false when it cannot be used again. */
    synchronized boolean recycle() {
        if (freed || (open > 0 && !NativeCalls.clear(address, open))) {
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
            NativeCalls.release(address, bytes);
        }
    }

    /** Called by the cleaner: nobody can reach the memory. */
    @Override
    public void run() {
        pool.giveBack(this);
    }
}
