package dev.sarsen.compiler.text;

import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.RejectionCode;

/** Text that is not a module or a script: where it went wrong, and the specification's phrase for it. */
public final class MalformedTextException extends MalformedModuleException {

    private static final long serialVersionUID = 1L;

    private final String specPhrase;
    private final int line;
    private final int column;

    MalformedTextException(String specPhrase, String detail, int line, int column) {
        super(
                RejectionCode.MALFORMED_TEXT,
                detail.isEmpty() ? specPhrase : specPhrase + ": " + detail,
                NOWHERE,
                NOWHERE);
        this.specPhrase = specPhrase;
        this.line = line;
        this.column = column;
    }

    @Override
    public String getMessage() {
        return "text at " + line + ":" + column + ": " + detail();
    }

    /** The words the specification's test suite uses for this error, such as {@code unknown operator}. */
    @Override
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
