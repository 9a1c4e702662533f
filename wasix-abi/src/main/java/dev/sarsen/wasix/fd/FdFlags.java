package dev.sarsen.wasix.fd;

/** The flags of an open-file description, bit by bit as WASI numbers them. */
public final class FdFlags {

    /** Writes go to the end. */
    public static final int APPEND = 1;

    /** Each write waits until the data is stored. */
    public static final int DSYNC = 2;

    /** Nothing waits: {@code AGAIN} instead. */
    public static final int NONBLOCK = 4;

    /** Reads wait for pending writes. */
    public static final int RSYNC = 8;

    /** Each write waits until data and status are stored. */
    public static final int SYNC = 16;

    /** All of them. */
    public static final int ALL = 31;

    private FdFlags() {}
}
