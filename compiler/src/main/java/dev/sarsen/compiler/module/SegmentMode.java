package dev.sarsen.compiler.module;

/** When a segment is used. */
public enum SegmentMode {
    /** Copied on instantiation, then dropped. */
    ACTIVE,
    /** Copied by instructions. */
    PASSIVE,
    /** Only declares that functions may be referred to. */
    DECLARATIVE
}
