package dev.sarsen.wasix.fs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.ErrnoMapping;
import dev.sarsen.wasix.errno.WasixException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The file calls of Linux that work relative to an open directory.
 *
 * <p>Java's own {@code SecureDirectoryStream} opens, deletes and moves this way but makes no directories or links and
 * reads none, which is why a confined directory needs the C library. Everything is called with {@code O_NOFOLLOW} or its
 * equivalent and with a single name. Failures are thrown as the guest's error numbers.
 */
@SuppressWarnings("restricted") // native access is this class's purpose; the host enables it, see SECURITY
final class LinuxCalls {

    private static final boolean ARM = System.getProperty("os.arch", "").equals("aarch64");

    static final int O_RDONLY = 0;
    static final int O_WRONLY = 1;
    static final int O_RDWR = 2;
    static final int O_CREAT = 0x40;
    static final int O_EXCL = 0x80;
    static final int O_TRUNC = 0x200;
    static final int O_APPEND = 0x400;
    static final int O_NONBLOCK = 0x800;
    static final int O_DIRECTORY = ARM ? 0x4000 : 0x10000;
    static final int O_NOFOLLOW = ARM ? 0x8000 : 0x20000;
    static final int O_CLOEXEC = 0x80000;
    static final int O_PATH = 0x200000;
    static final int AT_SYMLINK_NOFOLLOW = 0x100;
    static final int AT_REMOVEDIR = 0x200;
    static final int AT_EMPTY_PATH = 0x1000;
    static final int AT_FDCWD = -100;
    static final long UTIME_NOW = 0x3fffffff;
    static final long UTIME_OMIT = 0x3ffffffe;

    private static final int STATX_BASIC = 0x7ff;
    private static final int S_IFMT = 0xf000;
    private static final int F_SETFL = 4;
    private static final int SEEK_SET = 0;
    private static final int PATH_BYTES = 4352;

    /** Bytes moved by one read or write. */
    static final int TRANSFER_BYTES = 1 << 16;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle OPENAT = variadic("openat", 3, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    private static final MethodHandle CLOSE = call("close", JAVA_INT, JAVA_INT);
    private static final MethodHandle PREAD = call("pread", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle PWRITE = call("pwrite", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle WRITE = call("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle READ = call("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle LSEEK = call("lseek", JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);
    private static final MethodHandle FTRUNCATE = call("ftruncate", JAVA_INT, JAVA_INT, JAVA_LONG);
    private static final MethodHandle FALLOCATE = call("fallocate", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle FSYNC = call("fsync", JAVA_INT, JAVA_INT);
    private static final MethodHandle FDATASYNC = call("fdatasync", JAVA_INT, JAVA_INT);
    private static final MethodHandle MKDIRAT = call("mkdirat", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle UNLINKAT = call("unlinkat", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle LINKAT = call("linkat", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle SYMLINKAT = call("symlinkat", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    private static final MethodHandle READLINKAT = call("readlinkat", JAVA_LONG, JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG);
    private static final MethodHandle RENAMEAT = call("renameat", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    private static final MethodHandle UTIMENSAT = call("utimensat", JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    private static final MethodHandle FUTIMENS = call("futimens", JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle STATX = call("statx", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle GETDENTS = call("getdents64", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle FCNTL = variadic("fcntl", 2, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);

    /** Memory outside the heap for the arguments of one thread's calls. */
    private static final class Frame {
        private final Arena arena = Arena.ofAuto();
        final MemorySegment errno = arena.allocate(Linker.Option.captureStateLayout());
        final MemorySegment first = arena.allocate(PATH_BYTES);
        final MemorySegment second = arena.allocate(PATH_BYTES);
        final MemorySegment struct = arena.allocate(256, 8);
        final MemorySegment data = arena.allocate(TRANSFER_BYTES, 8);

        MemorySegment first(String text) {
            return put(first, text);
        }

        MemorySegment second(String text) {
            return put(second, text);
        }

        private static MemorySegment put(MemorySegment target, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length >= PATH_BYTES) {
                throw WasixException.of(Errno.NAMETOOLONG);
            }
            MemorySegment.copy(bytes, 0, target, JAVA_BYTE, 0, bytes.length);
            target.set(JAVA_BYTE, bytes.length, (byte) 0);
            return target;
        }

        /** The thrown form of a failed call. */
        WasixException failure() {
            return WasixException.of(ErrnoMapping.ofLinux((int) ERRNO.get(errno, 0L)));
        }

        long check(long result) {
            if (result < 0) {
                throw failure();
            }
            return result;
        }
    }

    private static final ThreadLocal<Frame> FRAME = ThreadLocal.withInitial(Frame::new);

    private LinuxCalls() {}

    /** Whether this is a system whose calls are known here and the JVM lets us make them. */
    static boolean available() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).equals("linux")
                && System.getProperty("sun.arch.data.model", "").equals("64")
                && (ARM || System.getProperty("os.arch", "").equals("amd64"));
    }

    private static MethodHandle call(String name, MemoryLayout result, MemoryLayout... parameters) {
        return link(name, FunctionDescriptor.of(result, parameters), Linker.Option.captureCallState("errno"));
    }

    private static MethodHandle variadic(String name, int fixed, MemoryLayout result, MemoryLayout... parameters) {
        return link(
                name,
                FunctionDescriptor.of(result, parameters),
                Linker.Option.captureCallState("errno"),
                Linker.Option.firstVariadicArg(fixed));
    }

    private static MethodHandle link(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, options);
    }

    /** A checked exception that no native call throws. */
    private static AssertionError impossible(Throwable thrown) {
        if (thrown instanceof RuntimeException failure) {
            throw failure;
        }
        if (thrown instanceof Error failure) {
            throw failure;
        }
        return new AssertionError("BUG: checked exception from a native call", thrown);
    }

    static int open(int directory, String name, int flags, int permissions) {
        Frame f = FRAME.get();
        try {
            int result = (int) OPENAT.invokeExact(f.errno, directory, f.first(name), flags | O_CLOEXEC, permissions);
            return (int) f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void close(int fd) {
        Frame f = FRAME.get();
        try {
            int ignored = (int) CLOSE.invokeExact(f.errno, fd);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static int read(int fd, long position, byte[] target, int offset, int length) {
        Frame f = FRAME.get();
        int wanted = Math.min(length, TRANSFER_BYTES);
        try {
            long result = position < 0
                    ? (long) READ.invokeExact(f.errno, fd, f.data, (long) wanted)
                    : (long) PREAD.invokeExact(f.errno, fd, f.data, (long) wanted, position);
            int count = (int) f.check(result);
            MemorySegment.copy(f.data, JAVA_BYTE, 0, target, offset, count);
            return count;
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    /** Writes at a position, or where the kernel's own offset or append mode says when it is negative. */
    static int write(int fd, long position, byte[] source, int offset, int length) {
        Frame f = FRAME.get();
        int wanted = Math.min(length, TRANSFER_BYTES);
        MemorySegment.copy(source, offset, f.data, JAVA_BYTE, 0, wanted);
        try {
            long result = position < 0
                    ? (long) WRITE.invokeExact(f.errno, fd, f.data, (long) wanted)
                    : (long) PWRITE.invokeExact(f.errno, fd, f.data, (long) wanted, position);
            return (int) f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void truncate(int fd, long size) {
        Frame f = FRAME.get();
        try {
            int result = (int) FTRUNCATE.invokeExact(f.errno, fd, size);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void allocate(int fd, long offset, long length) {
        Frame f = FRAME.get();
        try {
            int result = (int) FALLOCATE.invokeExact(f.errno, fd, 0, offset, length);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void sync(int fd, boolean dataOnly) {
        Frame f = FRAME.get();
        try {
            int result = (int) (dataOnly ? FDATASYNC : FSYNC).invokeExact(f.errno, fd);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void setAppend(int fd, boolean append) {
        Frame f = FRAME.get();
        try {
            int result = (int) FCNTL.invokeExact(f.errno, fd, F_SETFL, append ? O_APPEND : 0);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void makeDirectory(int directory, String name) {
        Frame f = FRAME.get();
        try {
            int result = (int) MKDIRAT.invokeExact(f.errno, directory, f.first(name), 0x1ff);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void unlink(int directory, String name, int flags) {
        Frame f = FRAME.get();
        try {
            int result = (int) UNLINKAT.invokeExact(f.errno, directory, f.first(name), flags);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void link(int directory, String name, int newDirectory, String newName) {
        Frame f = FRAME.get();
        try {
            int result =
                    (int) LINKAT.invokeExact(f.errno, directory, f.first(name), newDirectory, f.second(newName), 0);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void symlink(String target, int directory, String name) {
        Frame f = FRAME.get();
        try {
            int result = (int) SYMLINKAT.invokeExact(f.errno, f.first(target), directory, f.second(name));
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static void rename(int directory, String name, int newDirectory, String newName) {
        Frame f = FRAME.get();
        try {
            int result = (int) RENAMEAT.invokeExact(f.errno, directory, f.first(name), newDirectory, f.second(newName));
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    static byte[] readLink(int directory, String name) {
        Frame f = FRAME.get();
        try {
            long result = (long) READLINKAT.invokeExact(f.errno, directory, f.first(name), f.data, (long) PATH_BYTES);
            byte[] target = new byte[(int) f.check(result)];
            MemorySegment.copy(f.data, JAVA_BYTE, 0, target, 0, target.length);
            return target;
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    /** Sets times of a name in a directory, or of an open file when the name is empty. */
    static void setTimes(int fd, String name, TimeChange change) {
        Frame f = FRAME.get();
        putTime(f.struct, 0, change.access(), change.accessNanos());
        putTime(f.struct, 16, change.modify(), change.modifyNanos());
        try {
            int result = name.isEmpty()
                    ? (int) FUTIMENS.invokeExact(f.errno, fd, f.struct)
                    : (int) UTIMENSAT.invokeExact(f.errno, fd, f.first(name), f.struct, AT_SYMLINK_NOFOLLOW);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static void putTime(MemorySegment struct, long at, TimeChange.Kind kind, long nanos) {
        struct.set(JAVA_LONG, at, Long.divideUnsigned(nanos, 1_000_000_000L));
        struct.set(
                JAVA_LONG,
                at + 8,
                switch (kind) {
                    case KEEP -> UTIME_OMIT;
                    case NOW -> UTIME_NOW;
                    case SET -> Long.remainderUnsigned(nanos, 1_000_000_000L);
                });
    }

    /** What a name in a directory is, or an open file when the name is empty; links are not followed. */
    static FileStatus status(int fd, String name) {
        Frame f = FRAME.get();
        int flags = AT_SYMLINK_NOFOLLOW | (name.isEmpty() ? AT_EMPTY_PATH : 0);
        try {
            int result = (int) STATX.invokeExact(f.errno, fd, f.first(name), flags, STATX_BASIC, f.struct);
            f.check(result);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
        MemorySegment s = f.struct;
        int mode = s.get(JAVA_SHORT, 28) & S_IFMT;
        long device = ((long) s.get(JAVA_INT, 136) << 32) | Integer.toUnsignedLong(s.get(JAVA_INT, 140));
        return new FileStatus(
                device,
                s.get(JAVA_LONG, 32),
                type(mode >> 12),
                Integer.toUnsignedLong(s.get(JAVA_INT, 16)),
                s.get(JAVA_LONG, 40),
                time(s, 64),
                time(s, 112),
                time(s, 96));
    }

    private static long time(MemorySegment s, long at) {
        return s.get(JAVA_LONG, at) * 1_000_000_000L + s.get(JAVA_INT, at + 8);
    }

    /** The type for the file type number that both {@code st_mode} and {@code d_type} use. */
    private static FileType type(int number) {
        return switch (number) {
            case 2 -> FileType.CHARACTER_DEVICE;
            case 4 -> FileType.DIRECTORY;
            case 6 -> FileType.BLOCK_DEVICE;
            case 8 -> FileType.REGULAR_FILE;
            case 10 -> FileType.SYMBOLIC_LINK;
            case 12 -> FileType.SOCKET_STREAM;
            default -> FileType.UNKNOWN;
        };
    }

    /** Lists a directory from a cookie of the kernel; false from the sink ends it. */
    static void list(int fd, long cookie, Directory.EntrySink sink) {
        Frame f = FRAME.get();
        byte[] block = new byte[8192];
        try {
            long sought = (long) LSEEK.invokeExact(f.errno, fd, cookie, SEEK_SET);
            f.check(sought);
            while (true) {
                long result = (long) GETDENTS.invokeExact(f.errno, fd, f.data, (long) block.length);
                int count = (int) f.check(result);
                if (count == 0) {
                    return;
                }
                // Copied first: the sink may make calls that use the same frame.
                MemorySegment.copy(f.data, JAVA_BYTE, 0, block, 0, count);
                if (!entries(MemorySegment.ofArray(block), block, count, sink)) {
                    return;
                }
            }
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static boolean entries(MemorySegment block, byte[] bytes, int count, Directory.EntrySink sink) {
        int at = 0;
        while (at < count) {
            long inode = block.get(JAVA_LONG_UNALIGNED, at);
            long next = block.get(JAVA_LONG_UNALIGNED, at + 8L);
            int length = Short.toUnsignedInt(block.get(JAVA_SHORT_UNALIGNED, at + 16L));
            int end = at + 19;
            while (bytes[end] != 0) {
                end++;
            }
            byte[] name = Arrays.copyOfRange(bytes, at + 19, end);
            if (!sink.entry(name, next, inode, type(bytes[at + 18]))) {
                return false;
            }
            at += length;
        }
        return true;
    }
}
