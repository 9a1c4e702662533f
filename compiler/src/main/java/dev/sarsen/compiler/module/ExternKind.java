package dev.sarsen.compiler.module;

/** The kinds of things a module imports and exports, in the order of their binary codes. */
public enum ExternKind {
    FUNCTION,
    TABLE,
    MEMORY,
    GLOBAL,
    TAG
}
