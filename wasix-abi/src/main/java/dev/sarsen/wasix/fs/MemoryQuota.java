package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of host memory that the files of one process may take, names and nodes included. */
public final class MemoryQuota {

    /** What a node costs besides its content. */
    static final int NODE_BYTES = 192;

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    /**
     * Makes a quota.
     *
     * @param limit bytes
     */
    public MemoryQuota(long limit) {
        this.limit = limit;
    }

    /** Takes bytes or throws {@code NOSPC}. */
    void take(long bytes) {
        if (used.addAndGet(bytes) > limit) {
            used.addAndGet(-bytes);
            throw WasixException.of(Errno.NOSPC);
        }
    }

    /** Gives bytes back. */
    void give(long bytes) {
        used.addAndGet(-bytes);
    }

    /** Bytes in use. */
    public long used() {
        return used.get();
    }
}
