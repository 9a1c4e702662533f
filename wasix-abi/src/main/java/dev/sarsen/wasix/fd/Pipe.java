package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.poll.Pollable;
import dev.sarsen.wasix.poll.Sleepers;

/** The bytes between the two ends of a pipe: 64 KiB, writes of up to 4 KiB undivided. Guarded by the monitor. */
public final class Pipe {

    private static final int CAPACITY = 1 << 16;
    private static final int ATOMIC_BYTES = 4096;

    final Sleepers sleepers = new Sleepers();
    private final byte[] ring = new byte[CAPACITY];
    private int start;
    private int count;
    private boolean readerClosed;
    private boolean writerClosed;

    /** The end to read from; one description, made once. */
    public PipeEnd reader() {
        return new PipeEnd(this, true);
    }

    /** The end to write to; one description, made once. */
    public PipeEnd writer() {
        return new PipeEnd(this, false);
    }

    synchronized int read(byte[] target, int offset, int length) {
        if (count == 0) {
            if (writerClosed || length == 0) {
                return 0;
            }
            throw WasixException.of(Errno.AGAIN);
        }
        int taken = Math.min(length, count);
        int first = Math.min(taken, CAPACITY - start);
        System.arraycopy(ring, start, target, offset, first);
        System.arraycopy(ring, 0, target, offset + first, taken - first);
        start = (start + taken) % CAPACITY;
        count -= taken;
        sleepers.wakeAll();
        return taken;
    }

    synchronized int write(byte[] source, int offset, int length) {
        if (readerClosed) {
            throw WasixException.of(Errno.PIPE);
        }
        int free = CAPACITY - count;
        if (length > 0 && (free == 0 || (length <= ATOMIC_BYTES && free < length))) {
            throw WasixException.of(Errno.AGAIN);
        }
        int put = Math.min(length, free);
        int at = (start + count) % CAPACITY;
        int first = Math.min(put, CAPACITY - at);
        System.arraycopy(source, offset, ring, at, first);
        System.arraycopy(source, offset + first, ring, 0, put - first);
        count += put;
        sleepers.wakeAll();
        return put;
    }

    synchronized int readableBytes() {
        return count;
    }

    synchronized int readerReadiness() {
        return (count > 0 || writerClosed ? Pollable.READABLE : 0) | (writerClosed ? Pollable.HANGUP : 0);
    }

    synchronized int writerReadiness() {
        boolean room = CAPACITY - count >= ATOMIC_BYTES;
        return (room || readerClosed ? Pollable.WRITABLE : 0) | (readerClosed ? Pollable.HANGUP : 0);
    }

    synchronized void closeReader() {
        readerClosed = true;
        sleepers.wakeAll();
    }

    synchronized void closeWriter() {
        writerClosed = true;
        sleepers.wakeAll();
    }
}
