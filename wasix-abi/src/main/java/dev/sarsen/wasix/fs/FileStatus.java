package dev.sarsen.wasix.fs;

/**
 * What is known about a file without reading it.
 *
 * @param device number of the file system
 * @param inode number of the file in it, the same for all its names
 * @param type what it is
 * @param links how many names it has
 * @param size bytes; of a link, the length of its target
 * @param accessNanos last read, nanoseconds since 1970
 * @param modifyNanos last write
 * @param changeNanos last change of content or status
 */
public record FileStatus(
        long device,
        long inode,
        FileType type,
        long links,
        long size,
        long accessNanos,
        long modifyNanos,
        long changeNanos) {

    /** The status of something that is no file: a stream or a pipe. */
    public static FileStatus of(FileType type) {
        return new FileStatus(0, 0, type, 1, 0, 0, 0, 0);
    }
}
