package dev.sarsen.compiler.text;

/** A module as a script writes it, assembled into a binary module when asked. */
public interface ModuleSource {

    /** How a script may write a module. */
    enum Form {
        /** {@code (module …)}: part of the script's own text. */
        TEXT,
        /** {@code (module binary "…")}: the bytes themselves. */
        BINARY,
        /** {@code (module quote "…")}: text in strings, which need not be well-formed. */
        QUOTE
    }

    /** How the script writes it. */
    Form form();

    /** The line of the module in the script, from one. */
    int line();

    /**
     * The binary module; not decoded, so {@link Form#BINARY} sources may be anything.
     *
     * @throws MalformedTextException when the text is no module
     */
    byte[] bytes();
}
