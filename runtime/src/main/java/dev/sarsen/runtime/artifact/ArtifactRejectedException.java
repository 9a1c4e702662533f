package dev.sarsen.runtime.artifact;

/** An artifact that cannot be loaded: not an artifact, damaged, of another version, or using names it may not use. */
public final class ArtifactRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message one sentence: what, where, expected and found
     */
    public ArtifactRejectedException(String message) {
        super(message);
    }

    /**
     * Makes the exception with a cause.
     *
     * @param message one sentence: what, where, expected and found
     * @param cause what was caught
     */
    public ArtifactRejectedException(String message, Throwable cause) {
        super(message, cause);
    }
}
