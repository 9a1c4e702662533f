package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fd.Description;
import dev.sarsen.wasix.fd.Descriptor;
import dev.sarsen.wasix.fd.FdFlags;
import dev.sarsen.wasix.fd.OpenDirectory;
import dev.sarsen.wasix.fd.OpenFile;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.fs.Directory;
import dev.sarsen.wasix.fs.FileBody;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.Node;
import dev.sarsen.wasix.fs.OpenMode;
import dev.sarsen.wasix.fs.TimeChange;
import dev.sarsen.wasix.layout.Filestat;
import dev.sarsen.wasix.layout.GuestPointer;
import java.nio.charset.StandardCharsets;

/** The calls on a path below a directory. */
final class PathCalls {

    private final CallContext context;

    PathCalls(CallContext context) {
        this.context = context;
    }

    /** Makes a directory. */
    public int pathCreateDirectory(LinearMemory memory, int fd, int path, int length) {
        try {
            Directory start = start(fd, Rights.PATH_CREATE_DIRECTORY);
            context.process.files().createDirectory(start, context.path(memory, path, length));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the status of a path. */
    public int pathFilestatGet(LinearMemory memory, int fd, int lookup, int path, int length, int result) {
        try {
            Directory start = start(fd, Rights.PATH_FILESTAT_GET);
            String name = context.path(memory, path, length);
            FileStatus status = context.process.files().status(start, name, follows(lookup));
            Filestat.write(memory, result, status, context.version);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Sets times of a path. */
    public int pathFilestatSetTimes(
            LinearMemory memory, int fd, int lookup, int path, int length, long access, long modify, int flags) {
        try {
            Directory start = start(fd, Rights.PATH_FILESTAT_SET_TIMES);
            TimeChange change = FileTimes.change(access, modify, flags);
            String name = context.path(memory, path, length);
            context.process.files().setTimes(start, name, follows(lookup), change);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Gives a file a second name. */
    public int pathLink(
            LinearMemory memory, int fd, int lookup, int path, int length, int newFd, int newPath, int newLength) {
        try {
            Directory start = start(fd, Rights.PATH_LINK_SOURCE);
            Directory newStart = start(newFd, Rights.PATH_LINK_TARGET);
            if (follows(lookup)) {
                throw WasixException.of(Errno.INVAL);
            }
            String from = context.path(memory, path, length);
            context.process.files().hardLink(start, from, newStart, context.path(memory, newPath, newLength));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Opens a path. */
    public int pathOpen(
            LinearMemory memory,
            int fd,
            int lookup,
            int path,
            int length,
            int how,
            long rights,
            long inheriting,
            int flags,
            int result) {
        try {
            GuestPointer.require(memory, result, Integer.BYTES);
            String name = context.path(memory, path, length);
            Descriptor opened = open(fd, follows(lookup), name, how & 0xffff, rights, inheriting, flags & 0xffff);
            int number;
            try {
                number = context.process.descriptors().add(opened);
            } catch (WasixException full) {
                opened.description().discard();
                throw full;
            }
            memory.setI32(result, number);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the target of a link, cut to the buffer. */
    public int pathReadlink(
            LinearMemory memory, int fd, int path, int length, int buffer, int bufferLength, int result) {
        try {
            Directory start = start(fd, Rights.PATH_READLINK);
            GuestPointer.require(memory, buffer, bufferLength);
            GuestPointer.require(memory, result, Integer.BYTES);
            String target = context.process.files().readLink(start, context.path(memory, path, length));
            byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
            int count = Integer.compareUnsigned(bytes.length, bufferLength) < 0 ? bytes.length : bufferLength;
            GuestPointer.write(memory, buffer, bytes, 0, count);
            memory.setI32(result, count);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Removes an empty directory. */
    public int pathRemoveDirectory(LinearMemory memory, int fd, int path, int length) {
        try {
            Directory start = start(fd, Rights.PATH_REMOVE_DIRECTORY);
            context.process.files().removeDirectory(start, context.path(memory, path, length));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Moves a file or directory. */
    public int pathRename(LinearMemory memory, int fd, int path, int length, int newFd, int newPath, int newLength) {
        try {
            Directory start = start(fd, Rights.PATH_RENAME_SOURCE);
            Directory newStart = start(newFd, Rights.PATH_RENAME_TARGET);
            String from = context.path(memory, path, length);
            context.process.files().rename(start, from, newStart, context.path(memory, newPath, newLength));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Makes a symbolic link. */
    public int pathSymlink(LinearMemory memory, int target, int targetLength, int fd, int path, int length) {
        try {
            Directory start = start(fd, Rights.PATH_SYMLINK);
            String to = context.path(memory, target, targetLength);
            context.process.files().createLink(to, start, context.path(memory, path, length));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Removes a name of a file. */
    public int pathUnlinkFile(LinearMemory memory, int fd, int path, int length) {
        try {
            Directory start = start(fd, Rights.PATH_UNLINK_FILE);
            context.process.files().unlink(start, context.path(memory, path, length));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    private static final int CREATE = 1;
    private static final int DIRECTORY = 2;
    private static final int EXCLUSIVE = 4;
    private static final int TRUNCATE = 8;

    private Directory start(int fd, long right) {
        return context.directory(fd, right).directory();
    }

    private static boolean follows(int lookup) {
        return (lookup & 1) != 0;
    }

    private Descriptor open(int fd, boolean follow, String path, int how, long asked, long askedInheriting, int flags) {
        if ((how & ~(CREATE | DIRECTORY | EXCLUSIVE | TRUNCATE)) != 0
                || (how & (CREATE | DIRECTORY)) == (CREATE | DIRECTORY)
                || (flags & ~FdFlags.ALL) != 0) {
            throw WasixException.of(Errno.INVAL);
        }
        long needed = Rights.PATH_OPEN
                | ((how & CREATE) != 0 ? Rights.PATH_CREATE_FILE : 0)
                | ((how & TRUNCATE) != 0 ? Rights.PATH_FILESTAT_SET_SIZE : 0);
        Descriptor parent = context.descriptor(fd);
        Directory start = parent.directory(needed).directory();
        // Rights that no file has are not missed: programs ask for every bit there is.
        long rights = asked & Rights.INHERITED;
        long inheriting = askedInheriting & Rights.INHERITED;
        if (((rights | inheriting) & ~parent.inheriting()) != 0) {
            throw WasixException.of(Errno.NOTCAPABLE);
        }
        boolean read = (rights & (Rights.FD_READ | Rights.FD_READDIR)) != 0;
        boolean write = (rights & (Rights.FD_WRITE | Rights.FD_ALLOCATE | Rights.FD_FILESTAT_SET_SIZE)) != 0;
        OpenMode mode = new OpenMode(
                read,
                write,
                (how & CREATE) != 0,
                (how & EXCLUSIVE) != 0,
                (how & TRUNCATE) != 0,
                (how & DIRECTORY) != 0);
        Node node = context.process.files().open(start, path, follow, mode);
        Description description = node instanceof FileBody body
                ? new OpenFile(body, flags, read || !write, write)
                : new OpenDirectory((Directory) node, flags, true);
        return new Descriptor(description, rights & description.applicableRights(), inheriting);
    }
}
