package dev.sarsen.runtime;

/**
 * A vector of 128 bits as the host sees it.
 *
 * @param low the low half: lane 0 of every shape is in its lowest bits
 * @param high the high half
 */
public record V128(long low, long high) {

    @Override
    public String toString() {
        return String.format("0x%016x_%016x", high, low);
    }
}
