package dev.sarsen.runtime.type;

import java.util.OptionalLong;

/**
 * The size range of a memory (in pages) or a table (in elements).
 *
 * @param minimum the initial size, unsigned
 * @param maximum the declared largest size, unsigned, or empty
 */
public record Limits(long minimum, OptionalLong maximum) {

    /** The smaller of a size that is not negative and a maximum, which is unsigned. */
    public static long least(long size, OptionalLong maximum) {
        return maximum.isPresent() && Long.compareUnsigned(maximum.getAsLong(), size) < 0 ? maximum.getAsLong() : size;
    }
}
