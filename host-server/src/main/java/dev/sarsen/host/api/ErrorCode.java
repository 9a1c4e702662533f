package dev.sarsen.host.api;

import java.util.Locale;

/** Every error that the host itself answers with; the compiler's own codes go through as they are. */
public enum ErrorCode {
    INVALID_APP_NAME(400),
    INVALID_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    EMPTY_UPLOAD(400),
    INCOMPLETE_UPLOAD(400),
    INVALID_HOST(400),
    UNSUPPORTED_CODING(400),
    UNAUTHORIZED(401),
    VOLUME_NOT_ALLOWED(403),
    CROSS_ORIGIN(403),
    NOT_FOUND(404),
    APP_NOT_FOUND(404),
    VERSION_NOT_FOUND(404),
    UPLOAD_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    UPLOAD_TOO_LARGE(413),
    REQUEST_TOO_LARGE(413),
    WRONG_HOST(421),
    NOT_A_MODULE(422),
    MODULE_REJECTED(422),
    UNRESOLVED_IMPORTS(422),
    NO_ENTRY_POINT(422),
    COMPILE_TIMEOUT(422),
    COMPILE_MEMORY(422),
    COMPILE_FAILED(500),
    PROGRAM_EXIT(500),
    PROGRAM_TRAP(500),
    PROGRAM_REFUSED(500),
    INTERNAL(500),
    BAD_PROGRAM_RESPONSE(502),
    QUEUE_FULL(503),
    BUSY(503),
    NOT_LOADED(503),
    TOO_MANY_APPS(503),
    STORAGE(507),
    PROGRAM_TIMEOUT(504);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The code as users see it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
