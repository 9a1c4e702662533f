package dev.sarsen.host.cli;

/** A command that cannot be carried out, said in one sentence. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    UserException(String message) {
        super(message);
    }
}
