package dev.sarsen.host.guest;

/** A module that cannot be an app, for a reason that lies in its bytes. */
public final class RejectedModuleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Says what is wrong.
     *
     * @param code the stable code that users see
     * @param message one sentence
     */
    public RejectedModuleException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable code that users see. */
    public String code() {
        return code;
    }

    /** The one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
