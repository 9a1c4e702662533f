package dev.sarsen.wasix.errno;

import java.io.Serial;

/**
 * A call of the guest that fails with an error number.
 *
 * <p>One instance per number, without a stack trace: a missing file is an everyday answer and must cost little.
 */
public final class WasixException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final WasixException[] BY_CODE = new WasixException[Errno.values().length];

    static {
        for (Errno errno : Errno.values()) {
            BY_CODE[errno.code()] = new WasixException(errno);
        }
    }

    private final Errno errno;

    private WasixException(Errno errno) {
        super("guest call fails with " + errno, null, false, false);
        this.errno = errno;
    }

    /** The exception of an error number. */
    public static WasixException of(Errno errno) {
        return BY_CODE[errno.code()];
    }

    /** What the guest is told. */
    public Errno errno() {
        return errno;
    }
}
