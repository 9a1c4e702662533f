package dev.sarsen.compiler;

/** A defect of this compiler, found by one of its own checks; never the module's fault. */
public final class CompilerBugException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A defect.
     *
     * @param functionIndex the function being compiled
     * @param what what was found, in one clause
     */
    public CompilerBugException(int functionIndex, String what) {
        super("BUG: function " + functionIndex + ": " + what);
    }

    /** A defect that another exception showed. */
    public CompilerBugException(int functionIndex, Throwable cause) {
        super("BUG: function " + functionIndex + ": " + cause, cause);
    }
}
