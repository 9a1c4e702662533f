package dev.sarsen.compiler.text;

/** What a token is. */
enum TokenKind {
    /** An opening parenthesis. */
    OPEN,
    /** A closing parenthesis. */
    CLOSE,
    /** A word that begins with a lower-case letter and is no number. */
    KEYWORD,
    /** An identifier, {@code $x}. */
    ID,
    /** An identifier written as a string, {@code $"x"}. */
    QUOTED_ID,
    /** A string. */
    STRING,
    /** An integer without a sign. */
    NATURAL,
    /** An integer with a sign. */
    INTEGER,
    /** A number that is no integer: with a point, an exponent, infinite, or not a number. */
    FLOAT,
    /** Anything else; stands in annotations only. */
    RESERVED,
    /** What follows the last token. */
    END;

    private static final TokenKind[] ALL = values();

    static TokenKind of(int ordinal) {
        return ALL[ordinal];
    }
}
