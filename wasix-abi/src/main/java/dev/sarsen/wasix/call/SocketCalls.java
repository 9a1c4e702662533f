package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;

/** The four socket calls of preview 1. A descriptor of this host is no socket yet. */
final class SocketCalls {

    private final CallContext context;

    SocketCalls(CallContext context) {
        this.context = context;
    }

    /** Accepts a connection. */
    public int sockAccept(LinearMemory memory, int fd, int flags, int result) {
        try {
            context.descriptor(fd);
            throw WasixException.of(Errno.NOTSOCK);
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Receives. */
    public int sockRecv(LinearMemory memory, int fd, int iovecs, int count, int flags, int size, int resultFlags) {
        try {
            context.descriptor(fd);
            throw WasixException.of(Errno.NOTSOCK);
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Sends. */
    public int sockSend(LinearMemory memory, int fd, int iovecs, int count, int flags, int size) {
        try {
            context.descriptor(fd);
            throw WasixException.of(Errno.NOTSOCK);
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Shuts one or both directions. */
    public int sockShutdown(LinearMemory memory, int fd, int how) {
        try {
            context.descriptor(fd);
            throw WasixException.of(Errno.NOTSOCK);
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }
}
