package dev.sarsen.wasix;

/**
 * How a process ended.
 *
 * @param code its exit code, 0 for success
 * @param signal the signal that ended it, 0 when it ended itself
 */
public record ExitStatus(int code, int signal) {

    /** Success. */
    public static final ExitStatus SUCCESS = new ExitStatus(0, 0);

    /** Whether the code says success. */
    public boolean success() {
        return code == 0;
    }
}
