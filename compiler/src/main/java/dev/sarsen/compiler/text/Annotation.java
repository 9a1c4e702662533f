package dev.sarsen.compiler.text;

/**
 * An annotation that means something to this package.
 *
 * @param name what stands after the at sign
 * @param before the token before which the annotation stands
 * @param offset where it begins in the source
 * @param content its tokens, without its own parentheses
 */
record Annotation(String name, int before, int offset, Tokens content) {

    /** A custom section. */
    static final String CUSTOM = "custom";

    /** A name that need not be an identifier. */
    static final String NAME = "name";

    /** Whether a branch is likely. */
    static final String BRANCH_HINT = "metadata.code.branch_hint";

    static boolean known(String name) {
        return switch (name) {
            case CUSTOM, NAME, BRANCH_HINT -> true;
            default -> false;
        };
    }

    MalformedTextException error(String phrase) {
        return Positions.error(content.source(), offset, "@" + name + " annotation: " + phrase, "");
    }

    MalformedTextException misplaced() {
        return Positions.error(content.source(), offset, "misplaced @" + name + " annotation", "");
    }
}
