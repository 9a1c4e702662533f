package dev.sarsen.runtime.type;

/** The 128-bit vector type. */
public enum VectorType implements ValueType {
    /** 128 bits, lanes by instruction. */
    V128;

    @Override
    public String text() {
        return "v128";
    }

    @Override
    public String toString() {
        return text();
    }
}
