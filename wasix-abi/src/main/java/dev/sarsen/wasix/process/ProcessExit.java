package dev.sarsen.wasix.process;

import java.io.Serial;

/**
 * The end of a process on its own wish, thrown through the guest to whoever started it.
 *
 * <p>It has no stack trace: leaving is not an error.
 */
public final class ProcessExit extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;
    private final int signal;

    private ProcessExit(int code, int signal) {
        super("guest exits with code " + Integer.toUnsignedString(code), null, false, false);
        this.code = code;
        this.signal = signal;
    }

    /** An exit with a code. */
    public static ProcessExit withCode(int code) {
        return new ProcessExit(code, 0);
    }

    /** An end by a signal; the code is the shell's, 128 and the signal. */
    public static ProcessExit bySignal(int signal) {
        return new ProcessExit(128 + signal, signal);
    }

    /** The code. */
    public int code() {
        return code;
    }

    /** The signal, 0 when there was none. */
    public int signal() {
        return signal;
    }
}
