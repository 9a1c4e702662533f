package dev.sarsen.wasix.errno;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Translates the host's failures, Linux error numbers and Java exceptions, to the guest's error numbers. */
public final class ErrnoMapping {

    /** Linux numbers (the asm-generic ones, shared by x86-64 and AArch64) by index; null where WASI has no name. */
    private static final Errno[] LINUX = new Errno[134];

    static {
        Errno[] low = {
            Errno.SUCCESS,
            Errno.PERM,
            Errno.NOENT,
            Errno.SRCH,
            Errno.INTR,
            Errno.IO,
            Errno.NXIO,
            Errno.TOOBIG,
            Errno.NOEXEC,
            Errno.BADF,
            Errno.CHILD,
            Errno.AGAIN,
            Errno.NOMEM,
            Errno.ACCES,
            Errno.FAULT,
            Errno.NOTSUP,
            Errno.BUSY,
            Errno.EXIST,
            Errno.XDEV,
            Errno.NODEV,
            Errno.NOTDIR,
            Errno.ISDIR,
            Errno.INVAL,
            Errno.NFILE,
            Errno.MFILE,
            Errno.NOTTY,
            Errno.TXTBSY,
            Errno.FBIG,
            Errno.NOSPC,
            Errno.SPIPE,
            Errno.ROFS,
            Errno.MLINK,
            Errno.PIPE,
            Errno.DOM,
            Errno.RANGE,
            Errno.DEADLK,
            Errno.NAMETOOLONG,
            Errno.NOLCK,
            Errno.NOSYS,
            Errno.NOTEMPTY,
            Errno.LOOP
        };
        System.arraycopy(low, 0, LINUX, 0, low.length);
        LINUX[75] = Errno.OVERFLOW;
        LINUX[84] = Errno.ILSEQ;
        LINUX[88] = Errno.NOTSOCK;
        LINUX[95] = Errno.NOTSUP;
        LINUX[98] = Errno.ADDRINUSE;
        LINUX[104] = Errno.CONNRESET;
        LINUX[110] = Errno.TIMEDOUT;
        LINUX[111] = Errno.CONNREFUSED;
        LINUX[116] = Errno.STALE;
        LINUX[122] = Errno.DQUOT;
        LINUX[125] = Errno.CANCELED;
    }

    private ErrnoMapping() {}

    /** The guest's number for a Linux error number. */
    public static Errno ofLinux(int number) {
        Errno errno = number >= 0 && number < LINUX.length ? LINUX[number] : null;
        return errno == null ? Errno.IO : errno;
    }

    /** The guest's number for a failed operation on a Java stream or file. */
    public static Errno of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> Errno.NOENT;
            case FileAlreadyExistsException e -> Errno.EXIST;
            case DirectoryNotEmptyException e -> Errno.NOTEMPTY;
            case NotDirectoryException e -> Errno.NOTDIR;
            case AccessDeniedException e -> Errno.ACCES;
            case ClosedChannelException e -> Errno.PIPE;
            case InterruptedIOException e -> Errno.INTR;
            default -> "Broken pipe".equals(failure.getMessage()) ? Errno.PIPE : Errno.IO;
        };
    }
}
