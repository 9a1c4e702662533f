package dev.sarsen.host.invoke;

import java.io.IOException;

/** A CGI program's answer that cannot be passed on. */
final class BadCgiResponseException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with it. */
    BadCgiResponseException(String message) {
        super(message);
    }
}
