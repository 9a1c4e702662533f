package dev.sarsen.runtime.memory;

import java.util.concurrent.atomic.AtomicLong;

/** Bytes that the memories of one instance may still take. */
public final class PageQuota {

    private final AtomicLong remaining;

    /**
     * Makes a quota.
     *
     * @param bytes how much there is
     */
    public PageQuota(long bytes) {
        this.remaining = new AtomicLong(bytes);
    }

    /** Takes some; false, taking nothing, when there is not enough. */
    boolean take(long bytes) {
        while (true) {
            long now = remaining.get();
            if (now < bytes) {
                return false;
            }
            if (remaining.compareAndSet(now, now - bytes)) {
                return true;
            }
        }
    }

    /** Gives back. */
    void give(long bytes) {
        remaining.addAndGet(bytes);
    }
}
