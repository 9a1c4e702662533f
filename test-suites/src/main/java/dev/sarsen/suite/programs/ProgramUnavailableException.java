package dev.sarsen.suite.programs;

import org.jspecify.annotations.Nullable;

/** A pinned program that could not be had: the registry or its client is missing, or what came was not what is pinned. */
public final class ProgramUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProgramUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
