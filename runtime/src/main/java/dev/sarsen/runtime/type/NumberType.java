package dev.sarsen.runtime.type;

import java.util.Locale;

/** The four number types, in the order of their binary codes {@code 0x7f} down to {@code 0x7c}. */
public enum NumberType implements ValueType {
    /** 32-bit integer; {@code int} in Java. */
    I32,
    /** 64-bit integer; {@code long} in Java. */
    I64,
    /** IEEE 754 binary32; {@code float} in Java. */
    F32,
    /** IEEE 754 binary64; {@code double} in Java. */
    F64;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text();
    }
}
