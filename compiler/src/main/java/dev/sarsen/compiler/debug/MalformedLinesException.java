package dev.sarsen.compiler.debug;

/** Something in the debug information is not as DWARF says; costs the lines of one unit. */
final class MalformedLinesException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedLinesException(String message) {
        super(message, null, false, false);
    }
}
