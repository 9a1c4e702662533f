package dev.sarsen.wasix.call;

import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.layout.AbiVersion;

/**
 * The calls of preview 1 exactly as generated code makes them: the parameters, then the calling instance.
 *
 * <p>Each does what the handle combinators of {@link WasixCalls} do for the older version. Combining handles at run time
 * takes a tenth of a second for the ten imports of a small program; these take next to nothing.
 */
@SuppressWarnings("UnusedMethod") // found by name
final class Preview1Entries {

    private Preview1Entries() {}

    private static LinearMemory memory(GuestInstance c) {
        return HostFunction.caller(c).memory();
    }

    private static ProcessCalls process(GuestInstance c) {
        return GuestCalls.process(AbiVersion.PREVIEW1, HostFunction.caller(c));
    }

    private static DescriptorCalls descriptor(GuestInstance c) {
        return GuestCalls.descriptor(AbiVersion.PREVIEW1, HostFunction.caller(c));
    }

    private static TransferCalls transfer(GuestInstance c) {
        return GuestCalls.transfer(AbiVersion.PREVIEW1, HostFunction.caller(c));
    }

    private static PathCalls path(GuestInstance c) {
        return GuestCalls.path(AbiVersion.PREVIEW1, HostFunction.caller(c));
    }

    private static PollCalls poll(GuestInstance c) {
        return GuestCalls.poll(AbiVersion.PREVIEW1, HostFunction.caller(c));
    }

    private static SocketCalls socket(GuestInstance c) {
        return GuestCalls.socket(AbiVersion.PREVIEW1, HostFunction.caller(c));
    }

    static int argsGet(int pointers, int buffer, GuestInstance c) {
        try {
            return process(c).argsGet(memory(c), pointers, buffer);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int argsSizesGet(int count, int size, GuestInstance c) {
        try {
            return process(c).argsSizesGet(memory(c), count, size);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int environGet(int pointers, int buffer, GuestInstance c) {
        try {
            return process(c).environGet(memory(c), pointers, buffer);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int environSizesGet(int count, int size, GuestInstance c) {
        try {
            return process(c).environSizesGet(memory(c), count, size);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int clockResGet(int clock, int result, GuestInstance c) {
        try {
            return process(c).clockResGet(memory(c), clock, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int clockTimeGet(int clock, long precision, int result, GuestInstance c) {
        try {
            return process(c).clockTimeGet(memory(c), clock, precision, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdAdvise(int fd, long offset, long length, int advice, GuestInstance c) {
        try {
            return descriptor(c).fdAdvise(memory(c), fd, offset, length, advice);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdAllocate(int fd, long offset, long length, GuestInstance c) {
        try {
            return descriptor(c).fdAllocate(memory(c), fd, offset, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdClose(int fd, GuestInstance c) {
        try {
            return descriptor(c).fdClose(memory(c), fd);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdDatasync(int fd, GuestInstance c) {
        try {
            return descriptor(c).fdDatasync(memory(c), fd);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdFdstatGet(int fd, int result, GuestInstance c) {
        try {
            return descriptor(c).fdFdstatGet(memory(c), fd, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdFdstatSetFlags(int fd, int flags, GuestInstance c) {
        try {
            return descriptor(c).fdFdstatSetFlags(memory(c), fd, flags);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdFdstatSetRights(int fd, long rights, long inheriting, GuestInstance c) {
        try {
            return descriptor(c).fdFdstatSetRights(memory(c), fd, rights, inheriting);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdFilestatGet(int fd, int result, GuestInstance c) {
        try {
            return descriptor(c).fdFilestatGet(memory(c), fd, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdFilestatSetSize(int fd, long size, GuestInstance c) {
        try {
            return descriptor(c).fdFilestatSetSize(memory(c), fd, size);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdFilestatSetTimes(int fd, long access, long modify, int flags, GuestInstance c) {
        try {
            return descriptor(c).fdFilestatSetTimes(memory(c), fd, access, modify, flags);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdPread(int fd, int iovecs, int count, long position, int result, GuestInstance c) {
        try {
            return transfer(c).fdPread(memory(c), fd, iovecs, count, position, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdPrestatGet(int fd, int result, GuestInstance c) {
        try {
            return descriptor(c).fdPrestatGet(memory(c), fd, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdPrestatDirName(int fd, int buffer, int length, GuestInstance c) {
        try {
            return descriptor(c).fdPrestatDirName(memory(c), fd, buffer, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdPwrite(int fd, int iovecs, int count, long position, int result, GuestInstance c) {
        try {
            return transfer(c).fdPwrite(memory(c), fd, iovecs, count, position, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdRead(int fd, int iovecs, int count, int result, GuestInstance c) {
        try {
            return transfer(c).fdRead(memory(c), fd, iovecs, count, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdReaddir(int fd, int buffer, int length, long cookie, int result, GuestInstance c) {
        try {
            return transfer(c).fdReaddir(memory(c), fd, buffer, length, cookie, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdRenumber(int fd, int to, GuestInstance c) {
        try {
            return descriptor(c).fdRenumber(memory(c), fd, to);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdSeek(int fd, long delta, int whence, int result, GuestInstance c) {
        try {
            return descriptor(c).fdSeek(memory(c), fd, delta, whence, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdSync(int fd, GuestInstance c) {
        try {
            return descriptor(c).fdSync(memory(c), fd);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdTell(int fd, int result, GuestInstance c) {
        try {
            return descriptor(c).fdTell(memory(c), fd, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int fdWrite(int fd, int iovecs, int count, int result, GuestInstance c) {
        try {
            return transfer(c).fdWrite(memory(c), fd, iovecs, count, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathCreateDirectory(int fd, int path, int length, GuestInstance c) {
        try {
            return path(c).pathCreateDirectory(memory(c), fd, path, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathFilestatGet(int fd, int lookup, int path, int length, int result, GuestInstance c) {
        try {
            return path(c).pathFilestatGet(memory(c), fd, lookup, path, length, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathFilestatSetTimes(
            int fd, int lookup, int path, int length, long access, long modify, int flags, GuestInstance c) {
        try {
            return path(c).pathFilestatSetTimes(memory(c), fd, lookup, path, length, access, modify, flags);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathLink(
            int fd, int lookup, int path, int length, int newFd, int newPath, int newLength, GuestInstance c) {
        try {
            return path(c).pathLink(memory(c), fd, lookup, path, length, newFd, newPath, newLength);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathOpen(
            int fd,
            int lookup,
            int path,
            int length,
            int how,
            long rights,
            long inheriting,
            int flags,
            int result,
            GuestInstance c) {
        try {
            return path(c).pathOpen(memory(c), fd, lookup, path, length, how, rights, inheriting, flags, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathReadlink(int fd, int path, int length, int buffer, int bufferLength, int result, GuestInstance c) {
        try {
            return path(c).pathReadlink(memory(c), fd, path, length, buffer, bufferLength, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathRemoveDirectory(int fd, int path, int length, GuestInstance c) {
        try {
            return path(c).pathRemoveDirectory(memory(c), fd, path, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathRename(int fd, int path, int length, int newFd, int newPath, int newLength, GuestInstance c) {
        try {
            return path(c).pathRename(memory(c), fd, path, length, newFd, newPath, newLength);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathSymlink(int target, int targetLength, int fd, int path, int length, GuestInstance c) {
        try {
            return path(c).pathSymlink(memory(c), target, targetLength, fd, path, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pathUnlinkFile(int fd, int path, int length, GuestInstance c) {
        try {
            return path(c).pathUnlinkFile(memory(c), fd, path, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int pollOneoff(int in, int out, int count, int result, GuestInstance c) {
        try {
            return poll(c).pollOneoff(memory(c), in, out, count, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static void procExit(int code, GuestInstance c) {
        try {
            process(c).procExit(memory(c), code);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int procRaise(int signal, GuestInstance c) {
        try {
            return process(c).procRaise(memory(c), signal);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int schedYield(GuestInstance c) {
        try {
            return process(c).schedYield(memory(c));
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int randomGet(int buffer, int length, GuestInstance c) {
        try {
            return process(c).randomGet(memory(c), buffer, length);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int sockAccept(int fd, int flags, int result, GuestInstance c) {
        try {
            return socket(c).sockAccept(memory(c), fd, flags, result);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int sockRecv(int fd, int iovecs, int count, int flags, int size, int resultFlags, GuestInstance c) {
        try {
            return socket(c).sockRecv(memory(c), fd, iovecs, count, flags, size, resultFlags);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int sockSend(int fd, int iovecs, int count, int flags, int size, GuestInstance c) {
        try {
            return socket(c).sockSend(memory(c), fd, iovecs, count, flags, size);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }

    static int sockShutdown(int fd, int how, GuestInstance c) {
        try {
            return socket(c).sockShutdown(memory(c), fd, how);
        } catch (RuntimeException e) {
            throw HostFunction.carried(e);
        }
    }
}
