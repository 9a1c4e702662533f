package dev.sarsen.runtime.abi;

/** Constants shared by the segment instructions. */
final class Segments {

    static final byte[] EMPTY = {};

    private Segments() {}
}
