package dev.sarsen.compiler.text;

/** Reads modules in text form and assembles binary modules. */
public final class TextReader {

    private TextReader() {}

    /**
     * Assembles a module, with a name section made of its identifiers.
     *
     * @param utf8 the module's text
     * @return the binary module, not validated
     * @throws MalformedTextException when the text is no module
     */
    public static byte[] read(byte[] utf8) {
        return read(utf8, true);
    }

    /**
     * Assembles a module.
     *
     * @param utf8 the module's text
     * @param names whether identifiers become a name section
     * @return the binary module, not validated
     * @throws MalformedTextException when the text is no module
     */
    public static byte[] read(byte[] utf8, boolean names) {
        throw new UnsupportedOperationException();
    }
}
