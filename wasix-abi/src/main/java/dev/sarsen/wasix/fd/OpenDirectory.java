package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fs.Directory;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;

/** An open directory. */
public final class OpenDirectory extends Description {

    private final Directory directory;
    private final boolean owned;

    /**
     * Makes a description.
     *
     * @param directory the handle
     * @param flags see {@link FdFlags}
     * @param owned whether closing closes the handle; a preopen's belongs to the file system
     */
    public OpenDirectory(Directory directory, int flags, boolean owned) {
        super(flags);
        this.directory = directory;
        this.owned = owned;
    }

    /** The handle. */
    public Directory directory() {
        return directory;
    }

    @Override
    public FileType type() {
        return FileType.DIRECTORY;
    }

    @Override
    public long applicableRights() {
        return Rights.DIRECTORY;
    }

    @Override
    Errno unsupported(long right) {
        if ((right & Rights.FD_READ) != 0) {
            return Errno.ISDIR;
        }
        return (right & Rights.FD_FILESTAT_SET_SIZE) != 0 ? Errno.INVAL : Errno.BADF;
    }

    @Override
    public FileStatus status() {
        return directory.status();
    }

    @Override
    void dispose() {
        if (owned) {
            directory.close();
        }
    }
}
