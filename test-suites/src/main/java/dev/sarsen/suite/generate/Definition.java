package dev.sarsen.suite.generate;

/** A defined type. */
sealed interface Definition permits Signature, Aggregate {

    /** The type in the text format, without its index. */
    String text();
}
