package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;
import dev.sarsen.wasix.poll.Pollable;
import dev.sarsen.wasix.poll.Sleeper;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was opened, shared by all descriptors that were made from one another.
 *
 * <p>It lives from its first descriptor to its last: {@link #retain} and {@link #release} count them. The methods that a
 * kind does not support answer with the error of that kind.
 */
public abstract sealed class Description implements Pollable
        permits OpenFile, OpenDirectory, StandardInput, StandardOutput, PipeEnd {

    private final AtomicInteger references = new AtomicInteger();
    private volatile int flags;

    Description(int flags) {
        this.flags = flags;
    }

    /** What it is. */
    public abstract FileType type();

    /** The rights that make sense on it. */
    public abstract long applicableRights();

    /** The error of a call that makes no sense on it: the one that Linux gives. */
    abstract Errno unsupported(long right);

    /** The status of the file. */
    public abstract FileStatus status();

    /** Reads without waiting: 0 is the end, {@code AGAIN} nothing yet. */
    public int read(byte[] target, int offset, int length) {
        throw WasixException.of(unsupported(Rights.FD_READ));
    }

    /** Writes without waiting, perhaps less than asked; {@code AGAIN} when nothing fits. */
    public int write(byte[] source, int offset, int length) {
        throw WasixException.of(unsupported(Rights.FD_WRITE));
    }

    /** Bytes that a read would find, as far as that is known. */
    public long readableBytes() {
        return 0;
    }

    /** The flags, see {@link FdFlags}. */
    public final int flags() {
        return flags;
    }

    /** Replaces the flags. */
    public final void setFlags(int newFlags) {
        flags = newFlags;
    }

    final boolean has(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public int readiness(int interest) {
        return READABLE | WRITABLE;
    }

    @Override
    public void watch(Sleeper sleeper) {}

    @Override
    public void unwatch(Sleeper sleeper) {}

    final void retain() {
        references.incrementAndGet();
    }

    final void release() {
        if (references.decrementAndGet() == 0) {
            dispose();
        }
    }

    /** Gives up what it holds when no descriptor was ever made. */
    public final void discard() {
        dispose();
    }

    /** Gives up what it holds; called once, by the last descriptor. */
    abstract void dispose();
}
