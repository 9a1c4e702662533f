package dev.sarsen.runtime.memory;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import java.lang.ref.Cleaner;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Allocates and releases the linear memories of one engine, in the form that this JVM has.
 *
 * <p>Callers check a memory's minimum against the budget first; here only the machine can refuse.
 */
public final class MemorySpace implements AutoCloseable {

    private static final Cleaner CLEANER = Cleaner.create();
    private static final int GC_ATTEMPTS = 5;
    private static final long GC_PAUSE_NANOS = 20_000_000;
    private static final long PAGE_BYTES = LinearMemory.PAGE_BYTES;

    /** In the heap form a memory of several threads takes its largest size at once; this is the most it may be. */
    private static final long MOST_CONCURRENT_HEAP_BYTES = 256L << 20;

    private final ReservationPool pool = new ReservationPool();

    /** Makes an empty space. */
    public MemorySpace() {}

    /**
     * Allocates a zeroed memory of its minimum size.
     *
     * @param type its declared type
     * @param mostBytes what the budget allows it to grow to
     * @param quota shared by all memories of the instance; the minimum is taken from it
     * @throws OutOfMemoryError when the machine cannot give it
     */
    public LinearMemory allocate(MemoryType type, long mostBytes, PageQuota quota) {
        return allocate(type, mostBytes, quota, MemoryForm.isWide(type, false), true);
    }

    /**
     * Allocates a zeroed memory of its minimum size.
     *
     * @param type its declared type
     * @param mostBytes what the budget allows it to grow to
     * @param quota shared by all memories of the instance; the minimum is taken from it
     * @param wide whether it may grow beyond {@link MemoryForm#MAX_BYTES}
     * @param reachable whether other threads can reach it if it is shared
     * @throws OutOfMemoryError when the machine cannot give it
     */
    public LinearMemory allocate(MemoryType type, long mostBytes, PageQuota quota, boolean wide, boolean reachable) {
        int shift = type.pageSizeLog2();
        long most = Math.min(mostBytes, wide ? MemoryForm.mostWideBytes() : MemoryForm.MAX_BYTES);
        long mostPages = Limits.least(most >>> shift, type.limits().maximum());
        long minimum = type.limits().minimum();
        if (Long.compareUnsigned(minimum, mostPages) > 0 || !quota.take(minimum << shift)) {
            throw new OutOfMemoryError("a memory of " + Long.toUnsignedString(minimum) + " pages");
        }
        long bytes = minimum << shift;
        if (MemoryForm.NATIVE) {
            return new LinearMemory(reserve(type, quota, reachable, bytes, mostPages << shift), shift, mostPages);
        }
        if (reachable && type.shared()) {
            mostPages = Math.max(minimum, Math.min(mostPages, MOST_CONCURRENT_HEAP_BYTES >>> shift));
        }
        int capacity = (int) (mostPages << shift);
        return new LinearMemory(new HeapStorage(type, quota, reachable, (int) bytes, capacity), shift, mostPages);
    }

    private NativeStorage reserve(MemoryType type, PageQuota quota, boolean concurrent, long bytes, long mostBytes) {
        long wanted = Math.max(Math.max(bytes, mostBytes), 1);
        long whole = (wanted + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
        Reservation reservation = take(whole);
        if (reservation == null || !reservation.open(bytes)) {
            throw new OutOfMemoryError("address space for " + whole + " bytes");
        }
        NativeStorage storage = new NativeStorage(type, quota, concurrent, reservation, bytes);
        storage.watch(CLEANER);
        return storage;
    }

    private @Nullable Reservation take(long bytes) {
        Reservation reservation = pool.take(bytes);
        for (int attempt = 0; reservation == null && attempt < GC_ATTEMPTS; attempt++) {
            // Unreachable memories may hold all the address space there is, until a collection tells the cleaner.
            System.gc();
            LockSupport.parkNanos(GC_PAUSE_NANOS);
            reservation = pool.take(bytes);
        }
        return reservation;
    }

    /**
     * Releases a memory that no instance imports; every later access to it is out of bounds.
     *
     * @param memory the memory
     * @param exclusive whether surely nobody but the caller can reach it; then the bytes are free for others at once
     */
    public static void release(LinearMemory memory, boolean exclusive) {
        TypedStorage storage = (TypedStorage) memory.storage();
        if (!storage.isImported()) {
            storage.release(exclusive);
            memory.refresh();
        }
    }

    /** Frees what is pooled; memories in use stay valid. */
    @Override
    public void close() {
        pool.close();
    }
}
