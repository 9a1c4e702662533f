package dev.sarsen.runtime.type;

import java.util.Locale;

/** The abstract heap types of Wasm 3.0. */
public enum AbstractHeapType implements HeapType {
    FUNC,
    EXTERN,
    ANY,
    EQ,
    I31,
    STRUCT,
    ARRAY,
    NONE,
    NOFUNC,
    NOEXTERN,
    EXN,
    NOEXN;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
