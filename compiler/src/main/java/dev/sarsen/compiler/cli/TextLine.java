package dev.sarsen.compiler.cli;

/**
 * A line of an explanation.
 *
 * @param offset offset in the module of the instruction it comes from, or 0
 * @param text the line without its end
 */
record TextLine(int offset, String text) {

    private static final String UNKNOWN = " ".repeat(10);

    /** The line with its offset before it. */
    String keyed() {
        return (offset == 0 ? UNKNOWN : "  %06x  ".formatted(offset)) + text;
    }
}
