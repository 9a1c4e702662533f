package dev.sarsen.runtime.memory;

import dev.sarsen.runtime.type.MemoryType;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in reserved address space: growth makes more of it accessible, the address never changes.
 *
 * <p>The reservation goes back when the cleaner finds this object unreachable, or at once when the instance that had it
 * alone is closed. A closed memory that the host may still hold only loses its content and its size until then, so a late
 * access meets zeroed pages or a trap, never somebody else's memory.
 */
final class NativeStorage extends TypedStorage {

    private static final byte[] NONE = {};

    private final Reservation reservation;
    private volatile long size;
    private Cleaner.@Nullable Cleanable cleanable;

    NativeStorage(MemoryType type, PageQuota quota, boolean concurrent, Reservation reservation, long size) {
        super(type, quota, concurrent);
        this.reservation = reservation;
        this.size = size;
    }

    void watch(Cleaner cleaner) {
        cleanable = cleaner.register(this, reservation);
    }

    @Override
    public long base() {
        return reservation.address;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] bytes() {
        return NONE;
    }

    @Override
    boolean growTo(long bytes) {
        if (cleanable == null || !reservation.open(bytes)) {
            return false;
        }
        size = bytes;
        return true;
    }

    @Override
    void release(boolean exclusive) {
        size = 0;
        Cleaner.Cleanable c = cleanable;
        cleanable = null;
        if (c == null) {
            return;
        }
        if (exclusive) {
            c.clean();
        } else {
            reservation.clear();
        }
    }
}
