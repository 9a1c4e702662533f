package dev.sarsen.wasix.layout;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;

/**
 * The {@code event} structure: what has happened, 32 bytes.
 *
 * @param userData the mark of the subscription
 * @param error why it failed, or success
 * @param kind the kind of the subscription
 * @param bytes for a descriptor: bytes that can be moved
 * @param hangup for a descriptor: whether the other end is gone
 */
public record Event(long userData, Errno error, int kind, long bytes, boolean hangup) {

    /** Bytes of one. */
    public static final int BYTES = 32;

    /** Writes it. */
    public void write(LinearMemory m, int at) {
        GuestPointer.require(m, at, BYTES);
        m.setI64(at, userData);
        m.setI64(at + 8, error.code() | (long) kind << 16);
        m.setI64(at + 16, bytes);
        m.setI64(at + 24, hangup ? 1 : 0);
    }
}
