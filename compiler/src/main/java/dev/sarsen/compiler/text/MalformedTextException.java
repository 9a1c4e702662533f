package dev.sarsen.compiler.text;

/** Text that is not a module or a script: where it went wrong, and the specification's phrase for it. */
public final class MalformedTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String specPhrase;
    private final int line;
    private final int column;

    MalformedTextException(String specPhrase, String detail, int line, int column) {
        super("text at " + line + ":" + column + ": " + specPhrase + (detail.isEmpty() ? "" : ": " + detail));
        this.specPhrase = specPhrase;
        this.line = line;
        this.column = column;
    }

    /** The words the specification's test suite uses for this error, such as {@code unknown operator}. */
    public String specPhrase() {
        return specPhrase;
    }

    /** The line of the error, from one. */
    public int line() {
        return line;
    }

    /** The column of the error in bytes, from one. */
    public int column() {
        return column;
    }
}
