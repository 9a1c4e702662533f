package dev.sarsen.host.guest;

import java.io.IOException;

/** An artifact that cannot be loaded although its module is good: it must be made again. */
public final class DamagedArtifactException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with it. */
    public DamagedArtifactException(String message, Throwable cause) {
        super(message, cause);
    }
}
