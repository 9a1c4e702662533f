package dev.sarsen.wasix.call;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.layout.AbiVersion;
import dev.sarsen.wasix.process.GuestProcess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** A guest without code: a memory, and the calls made from Java as compiled code would make them. */
public final class GuestFixture {

    private static final Engine ENGINE = Engine.create();

    private static final Map<CallName, MethodHandle> METHODS = new ConcurrentHashMap<>();

    static final int ROOT = 3;
    static final int CREAT = 1;
    static final int DIRECTORY = 2;
    static final int EXCL = 4;
    static final int TRUNC = 8;
    static final long ALL = Rights.INHERITED;
    static final long READ = ALL & ~(Rights.FD_WRITE | Rights.FD_ALLOCATE | Rights.FD_FILESTAT_SET_SIZE);

    /** Where results go. */
    static final int OUT = 16;

    private static final int IOV = 1024;
    private static final int PATH_A = 8192;
    private static final int PATH_B = 16384;

    /** Where data goes. */
    static final int DATA = 65536;

    static final int MEMORY_BYTES = 4 * 65536;

    final LinearMemory memory = ENGINE.newMemory(new MemoryType(new Limits(4, OptionalLong.of(4)), false, false, 16));
    final GuestCalls calls;
    AbiVersion version = AbiVersion.PREVIEW1;

    public GuestFixture(GuestProcess process) {
        this.calls = new GuestCalls(process);
    }

    /** Makes a call by its imported name. */
    Errno call(String name, Object... arguments) {
        CallName call = new CallName(version, name);
        Object[] all = new Object[arguments.length + 2];
        all[0] = WasixCalls.receiver(calls, call);
        all[1] = memory;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        try {
            Object answer =
                    (Object) METHODS.computeIfAbsent(call, GuestFixture::spread).invokeExact(all);
            return Errno.of((int) answer);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    private static MethodHandle spread(CallName call) {
        MethodHandle method = WasixCalls.method(call);
        return method.asSpreader(Object[].class, method.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    void succeed(String name, Object... arguments) {
        Errno errno = call(name, arguments);
        if (errno != Errno.SUCCESS) {
            throw new AssertionError(name + " failed with " + errno);
        }
    }

    int put(int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        memory.write(at, bytes, 0, bytes.length);
        return bytes.length;
    }

    private int iovec(int length) {
        memory.setI32(IOV, DATA);
        memory.setI32(IOV + 4, length);
        return IOV;
    }

    // ---- paths

    Errno open(int dir, String path, int lookup, int how, long rights, int flags) {
        return call("path_open", dir, lookup, PATH_A, put(PATH_A, path), how, rights, ALL, flags, OUT);
    }

    int opened(int dir, String path, int how, long rights, int flags) {
        Errno errno = open(dir, path, 1, how, rights, flags);
        if (errno != Errno.SUCCESS) {
            throw new AssertionError("open " + path + " failed with " + errno);
        }
        return memory.i32(OUT);
    }

    int opened(String path) {
        return opened(ROOT, path, 0, READ, 0);
    }

    int created(String path) {
        return opened(ROOT, path, CREAT, Rights.REGULAR_FILE, 0);
    }

    void file(String path, String content) {
        int fd = created(path);
        write(fd, content);
        succeed("fd_close", fd);
    }

    String content(String path) {
        int fd = opened(path);
        String text = read(fd, 65536);
        succeed("fd_close", fd);
        return text;
    }

    Errno mkdir(String path) {
        return call("path_create_directory", ROOT, PATH_A, put(PATH_A, path));
    }

    Errno rmdir(String path) {
        return call("path_remove_directory", ROOT, PATH_A, put(PATH_A, path));
    }

    Errno unlink(String path) {
        return call("path_unlink_file", ROOT, PATH_A, put(PATH_A, path));
    }

    Errno symlink(String target, String path) {
        return symlink(target, ROOT, path);
    }

    Errno symlink(String target, int dir, String path) {
        return call("path_symlink", PATH_A, put(PATH_A, target), dir, PATH_B, put(PATH_B, path));
    }

    Errno link(String path, String newPath) {
        return link(ROOT, path, ROOT, newPath);
    }

    Errno link(int dir, String path, int newDir, String newPath) {
        return call("path_link", dir, 0, PATH_A, put(PATH_A, path), newDir, PATH_B, put(PATH_B, newPath));
    }

    Errno rename(String path, String newPath) {
        return rename(ROOT, path, ROOT, newPath);
    }

    Errno rename(int dir, String path, int newDir, String newPath) {
        return call("path_rename", dir, PATH_A, put(PATH_A, path), newDir, PATH_B, put(PATH_B, newPath));
    }

    Errno stat(String path, int lookup) {
        return stat(ROOT, path, lookup);
    }

    Errno stat(int dir, String path, int lookup) {
        return call("path_filestat_get", dir, lookup, PATH_A, put(PATH_A, path), OUT);
    }

    Errno readlink(String path) {
        return call("path_readlink", ROOT, PATH_A, put(PATH_A, path), DATA, 4096, OUT);
    }

    String data(int length) {
        return memory.utf8(DATA, length);
    }

    // ---- bytes

    Errno tryWrite(int fd, String text) {
        return call("fd_write", fd, iovec(put(DATA, text)), 1, OUT);
    }

    int write(int fd, String text) {
        Errno errno = tryWrite(fd, text);
        if (errno != Errno.SUCCESS) {
            throw new AssertionError("write failed with " + errno);
        }
        return memory.i32(OUT);
    }

    Errno tryRead(int fd, int length) {
        return call("fd_read", fd, iovec(length), 1, OUT);
    }

    String read(int fd, int length) {
        Errno errno = tryRead(fd, length);
        if (errno != Errno.SUCCESS) {
            throw new AssertionError("read failed with " + errno);
        }
        return data(memory.i32(OUT));
    }

    String pread(int fd, int length, long at) {
        succeed("fd_pread", fd, iovec(length), 1, at, OUT);
        return data(memory.i32(OUT));
    }

    Errno pwrite(int fd, String text, long at) {
        return call("fd_pwrite", fd, iovec(put(DATA, text)), 1, at, OUT);
    }

    long seek(int fd, long delta, int whence) {
        succeed("fd_seek", fd, delta, whence, OUT);
        return memory.i64(OUT);
    }

    long tell(int fd) {
        succeed("fd_tell", fd, OUT);
        return memory.i64(OUT);
    }

    long size(int fd) {
        succeed("fd_filestat_get", fd, OUT);
        return memory.i64(OUT + 32);
    }

    /** One entry of a directory as a guest reads it. */
    record Entry(String name, long next, long inode, int type) {}

    /** Lists by calls with a buffer of a size, as libraries do: whole entries are taken, the cut one is read again. */
    List<Entry> list(int fd, int buffer) {
        List<Entry> entries = new ArrayList<>();
        long cookie = 0;
        while (true) {
            succeed("fd_readdir", fd, DATA, buffer, cookie, OUT);
            int used = memory.i32(OUT);
            int at = 0;
            while (at + 24 <= used) {
                int length = memory.i32(DATA + at + 16);
                if (at + 24 + length > used) {
                    break;
                }
                Entry entry = new Entry(
                        memory.utf8(DATA + at + 24, length),
                        memory.i64(DATA + at),
                        memory.i64(DATA + at + 8),
                        memory.u8(DATA + at + 20));
                entries.add(entry);
                cookie = entry.next;
                at += 24 + length;
            }
            if (used < buffer) {
                return entries;
            }
            if (at == 0) {
                throw new AssertionError("buffer of " + buffer + " holds no entry");
            }
        }
    }

    Map<String, Entry> names(int fd) {
        Map<String, Entry> names = new LinkedHashMap<>();
        for (Entry entry : list(fd, 4096)) {
            names.put(entry.name, entry);
        }
        return names;
    }
}
