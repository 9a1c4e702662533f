package dev.sarsen.host.api;

import dev.sarsen.host.guest.RejectedModuleException;

/** A request that is answered with an error. */
public final class ApiException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private ApiException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /**
     * Says what is wrong.
     *
     * @param code which error
     * @param message one sentence, lower case, no full stop
     */
    public ApiException(ErrorCode code, String message) {
        this(code.status(), code.code(), message);
    }

    /** The answer to a module that was rejected. */
    public static ApiException of(RejectedModuleException rejected) {
        return new ApiException(ErrorCode.MODULE_REJECTED.status(), rejected.code(), rejected.sentence());
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What the answer's body says. */
    public ApiError error() {
        return new ApiError(code, String.valueOf(getMessage()));
    }
}
