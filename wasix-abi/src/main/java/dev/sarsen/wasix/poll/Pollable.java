package dev.sarsen.wasix.poll;

/** Something whose readiness can be asked for and waited for. */
public interface Pollable {

    /** A read would not block. */
    int READABLE = 1;

    /** A write would not block. */
    int WRITABLE = 2;

    /** The other end is gone. */
    int HANGUP = 4;

    /**
     * What is ready now, as a set of the bits above.
     *
     * @param interest the bits that somebody waits for; asking may start what makes them ready
     */
    int readiness(int interest);

    /** Wakes this sleeper whenever readiness may have changed, until {@link #unwatch}. */
    void watch(Sleeper sleeper);

    /** Ends {@link #watch}. */
    void unwatch(Sleeper sleeper);
}
