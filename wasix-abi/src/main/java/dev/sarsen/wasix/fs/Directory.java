package dev.sarsen.wasix.fs;

import org.jspecify.annotations.Nullable;

/**
 * A handle on a directory that works on single names.
 *
 * <p>No method follows a symbolic link or leaves the directory. All throw
 * {@link dev.sarsen.wasix.errno.WasixException}.
 */
public sealed interface Directory extends Node permits MemoryDirectory, HostDirectory {

    /** Receives the entries of a directory. */
    @FunctionalInterface
    interface EntrySink {
        /**
         * Takes one entry.
         *
         * @param name its name
         * @param next the cookie at which the listing goes on behind it
         * @param inode number of the file
         * @param type what it is, {@link FileType#UNKNOWN} when that is not known without a look
         * @return false when no more is wanted
         */
        boolean entry(byte[] name, long next, long inode, FileType type);
    }

    /** What is mounted over a name, null when nothing is; a new handle. */
    @Nullable
    Directory mountedAt(String name);

    /** A handle on a subdirectory to walk on from; anything else, links included, is {@code NOTDIR}. */
    Directory enter(String name);

    /** A second handle on this directory, able to list it. */
    Directory again();

    /** Opens a name; a link is {@code LOOP}, or {@code NOTDIR} when a directory is asked for. */
    Node open(LastName name, OpenMode mode);

    /** The target of a link; null when the name is missing or no link. */
    @Nullable
    String linkTarget(String name);

    /** What a name is. */
    FileStatus status(LastName name);

    /** Sets the times of a name, of the link itself if it is one. */
    void setTimes(LastName name, TimeChange change);

    /** Makes a directory. */
    void createDirectory(LastName name);

    /** Makes a link to a target that need not exist. */
    void createLink(LastName name, String target);

    /** Gives a file another name. */
    void hardLink(LastName name, Directory newParent, LastName newName);

    /** Moves a name, replacing what the new one names if their kinds agree. */
    void rename(LastName name, Directory newParent, LastName newName);

    /** Removes a name that is no directory. */
    void unlink(LastName name);

    /** Removes an empty directory. */
    void removeDirectory(LastName name);

    /**
     * Lists entries, {@code .} and {@code ..} among them.
     *
     * @param cookie 0 for all, or the {@code next} of an entry for those behind it
     * @param sink takes them
     */
    void list(long cookie, EntrySink sink);
}
