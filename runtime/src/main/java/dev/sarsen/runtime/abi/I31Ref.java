package dev.sarsen.runtime.abi;

import org.jspecify.annotations.Nullable;

/** A small integer as a reference; equal when the value is. */
public final class I31Ref extends EqRef {

    private static final int CACHED = 1024;
    private static final int UNUSED_BITS = 1;
    private static final I31Ref[] CACHE = new I31Ref[CACHED];

    static {
        for (int k = 0; k < CACHED; k++) {
            CACHE[k] = new I31Ref(k);
        }
    }

    final int value;

    private I31Ref(int value) {
        this.value = value;
    }

    /** The reference for the low 31 bits of a number. */
    public static I31Ref of(int number) {
        int value = number << UNUSED_BITS >> UNUSED_BITS;
        return value >= 0 && value < CACHED ? CACHE[value] : new I31Ref(value);
    }

    /** The value, with its sign. */
    public int value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof I31Ref small && small.value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public String toString() {
        return "i31 " + value;
    }
}
