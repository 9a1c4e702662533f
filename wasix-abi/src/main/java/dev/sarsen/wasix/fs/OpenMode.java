package dev.sarsen.wasix.fs;

/**
 * How a file is to be opened.
 *
 * @param read its content will be read
 * @param write its content will be written
 * @param create make a regular file when there is none
 * @param exclusive with {@code create}: fail when there is one
 * @param truncate cut a regular file to no bytes
 * @param directory fail unless it is a directory
 */
public record OpenMode(
        boolean read, boolean write, boolean create, boolean exclusive, boolean truncate, boolean directory) {

    /** Reading what exists. */
    public static final OpenMode READ = new OpenMode(true, false, false, false, false, false);

    /** Reading and writing a regular file, made when missing, emptied when not. */
    public static final OpenMode REPLACE = new OpenMode(true, true, true, false, true, false);
}
