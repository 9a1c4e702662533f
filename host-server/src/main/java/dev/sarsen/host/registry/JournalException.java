package dev.sarsen.host.registry;

import org.jspecify.annotations.Nullable;

/** The journal could not be opened, read or made durable. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what failed. */
    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
