package dev.sarsen.wasix.fs;

/** What a file is, in the order of the codes of WASI. */
public enum FileType {
    /** Something else, a pipe for instance. */
    UNKNOWN,
    /** A block device. */
    BLOCK_DEVICE,
    /** A character device. */
    CHARACTER_DEVICE,
    /** A directory. */
    DIRECTORY,
    /** A regular file. */
    REGULAR_FILE,
    /** A datagram socket. */
    SOCKET_DGRAM,
    /** A stream socket. */
    SOCKET_STREAM,
    /** A symbolic link. */
    SYMBOLIC_LINK;

    /** The number the guest sees. */
    @SuppressWarnings("EnumOrdinal") // the order is the standard's
    public int code() {
        return ordinal();
    }
}
