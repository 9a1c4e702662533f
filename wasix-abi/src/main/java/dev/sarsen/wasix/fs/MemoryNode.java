package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.clock.GuestClocks;

/**
 * A file of the tree in memory: its number, its links, its times.
 *
 * <p>The fields here are guarded by the file system's lock, {@link MemoryFileSystem#lock}, except the times, whose
 * races are harmless.
 */
abstract sealed class MemoryNode permits MemoryDirectory, MemoryFile, MemoryLink, Device {

    final MemoryFileSystem system;
    final long inode;

    /** Names that lead here. */
    int links;

    volatile long accessNanos;
    volatile long modifyNanos;
    volatile long changeNanos;

    MemoryNode(MemoryFileSystem system) {
        system.quota.take(MemoryQuota.NODE_BYTES);
        this.system = system;
        this.inode = system.nextInode();
        long now = GuestClocks.hostNanos();
        accessNanos = now;
        modifyNanos = now;
        changeNanos = now;
    }

    abstract FileType type();

    abstract long size();

    /** Gives memory back once no name and no handle is left; called with the lock held. */
    abstract void releaseIfUnused();

    final void touch() {
        long now = GuestClocks.hostNanos();
        modifyNanos = now;
        changeNanos = now;
    }

    /** What is known about it. */
    public FileStatus status() {
        return new FileStatus(system.device, inode, type(), links, size(), accessNanos, modifyNanos, changeNanos);
    }

    /** Sets its times. */
    public void setTimes(TimeChange change) {
        long now = GuestClocks.hostNanos();
        accessNanos = apply(change.access(), change.accessNanos(), accessNanos, now);
        modifyNanos = apply(change.modify(), change.modifyNanos(), modifyNanos, now);
        changeNanos = now;
    }

    private static long apply(TimeChange.Kind kind, long nanos, long before, long now) {
        return switch (kind) {
            case KEEP -> before;
            case NOW -> now;
            case SET -> nanos;
        };
    }
}
