package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fd.Description;
import dev.sarsen.wasix.fd.OpenFile;
import dev.sarsen.wasix.fd.Rights;
import dev.sarsen.wasix.fd.Transfers;
import dev.sarsen.wasix.fs.Directory;
import dev.sarsen.wasix.layout.GuestPointer;
import dev.sarsen.wasix.layout.Iovecs;

/** The calls that move bytes between the guest and a descriptor. */
final class TransferCalls {

    private final CallContext context;

    TransferCalls(CallContext context) {
        this.context = context;
    }

    /** Reads at the offset. */
    public int fdRead(LinearMemory memory, int fd, int iovecs, int count, int result) {
        try {
            Description from = context.descriptor(fd).require(Rights.FD_READ);
            GuestPointer.require(memory, result, Integer.BYTES);
            memory.setI32(result, read(memory, from, iovecs, count, HERE));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Reads at a position. */
    public int fdPread(LinearMemory memory, int fd, int iovecs, int count, long position, int result) {
        try {
            OpenFile from = context.descriptor(fd).file(Rights.FD_READ | Rights.FD_SEEK);
            GuestPointer.require(memory, result, Integer.BYTES);
            memory.setI32(result, read(memory, from, iovecs, count, requirePosition(position)));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes at the offset. */
    public int fdWrite(LinearMemory memory, int fd, int iovecs, int count, int result) {
        try {
            Description to = context.descriptor(fd).require(Rights.FD_WRITE);
            GuestPointer.require(memory, result, Integer.BYTES);
            memory.setI32(result, write(memory, to, iovecs, count, HERE));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes at a position. */
    public int fdPwrite(LinearMemory memory, int fd, int iovecs, int count, long position, int result) {
        try {
            OpenFile to = context.descriptor(fd).file(Rights.FD_WRITE | Rights.FD_SEEK);
            GuestPointer.require(memory, result, Integer.BYTES);
            memory.setI32(result, write(memory, to, iovecs, count, requirePosition(position)));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Lists a directory from a cookie on, filling the buffer, the last entry cut. */
    public int fdReaddir(LinearMemory memory, int fd, int buffer, int length, long cookie, int result) {
        try {
            Directory directory = context.directory(fd, Rights.FD_READDIR).directory();
            GuestPointer.require(memory, buffer, length);
            GuestPointer.require(memory, result, Integer.BYTES);
            DirectoryWriter writer = new DirectoryWriter(memory, buffer, length);
            directory.list(cookie, writer);
            memory.setI32(result, writer.used());
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** The description's own offset. */
    private static final long HERE = -1;

    private static long requirePosition(long position) {
        if (position < 0) {
            throw WasixException.of(Errno.INVAL);
        }
        return position;
    }

    private int read(LinearMemory memory, Description from, int list, int count, long position) {
        Iovecs iovecs = context.iovecs;
        iovecs.load(memory, list, count);
        int total = iovecs.total();
        byte[] scratch = context.scratch(total);
        int done = 0;
        do {
            int wanted = Math.min(total - done, scratch.length);
            int got;
            try {
                got = readOnce(from, position, done, scratch, wanted);
            } catch (WasixException failure) {
                if (done == 0) {
                    throw failure;
                }
                return done;
            }
            iovecs.scatter(memory, done, scratch, got);
            done += got;
            if (got < wanted) {
                return done;
            }
        } while (done < total && from instanceof OpenFile);
        return done;
    }

    private static int readOnce(Description from, long position, int done, byte[] scratch, int wanted) {
        if (position != HERE && from instanceof OpenFile file) {
            return file.readAt(position + done, scratch, 0, wanted);
        }
        return Transfers.read(from, scratch, 0, wanted);
    }

    private int write(LinearMemory memory, Description to, int list, int count, long position) {
        Iovecs iovecs = context.iovecs;
        iovecs.load(memory, list, count);
        int total = iovecs.total();
        byte[] scratch = context.scratch(total);
        int done = 0;
        do {
            int wanted = Math.min(total - done, scratch.length);
            iovecs.gather(memory, done, scratch, wanted);
            int put;
            try {
                put = writeOnce(to, position, done, scratch, wanted);
            } catch (WasixException failure) {
                if (done == 0) {
                    throw failure;
                }
                return done;
            }
            done += put;
            if (put < wanted) {
                return done;
            }
        } while (done < total);
        return done;
    }

    private static int writeOnce(Description to, long position, int done, byte[] scratch, int wanted) {
        if (position != HERE && to instanceof OpenFile file) {
            return file.writeAt(position + done, scratch, 0, wanted);
        }
        return to instanceof OpenFile file ? file.write(scratch, 0, wanted) : Transfers.write(to, scratch, 0, wanted);
    }
}
