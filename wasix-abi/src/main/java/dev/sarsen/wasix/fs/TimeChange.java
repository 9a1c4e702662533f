package dev.sarsen.wasix.fs;

/**
 * New times for a file.
 *
 * @param access what happens to the time of the last read
 * @param accessNanos the time when {@code access} is {@link Kind#SET}, nanoseconds since 1970
 * @param modify what happens to the time of the last write
 * @param modifyNanos the time when {@code modify} is {@link Kind#SET}
 */
public record TimeChange(Kind access, long accessNanos, Kind modify, long modifyNanos) {

    /** What happens to one time. */
    public enum Kind {
        /** It stays. */
        KEEP,
        /** It becomes the present. */
        NOW,
        /** It becomes a given time. */
        SET
    }
}
