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
import dev.sarsen.wasix.fs.Node;
import dev.sarsen.wasix.fs.TimeChange;
import dev.sarsen.wasix.layout.Fdstat;
import dev.sarsen.wasix.layout.Filestat;
import dev.sarsen.wasix.layout.GuestPointer;
import java.nio.charset.StandardCharsets;

/** The calls on a descriptor but for the transfers of bytes. */
final class DescriptorCalls {

    private final CallContext context;

    DescriptorCalls(CallContext context) {
        this.context = context;
    }

    /** Announces how a range will be used; nothing is made of it. */
    public int fdAdvise(LinearMemory memory, int fd, long offset, long length, int advice) {
        try {
            context.descriptor(fd).file(Rights.FD_ADVISE);
            if (advice < 0 || advice > LAST_ADVICE || offset < 0 || length < 0 || offset + length < 0) {
                throw WasixException.of(Errno.INVAL);
            }
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Reserves space. */
    public int fdAllocate(LinearMemory memory, int fd, long offset, long length) {
        try {
            OpenFile file = context.descriptor(fd).file(Rights.FD_ALLOCATE);
            if (offset < 0 || length <= 0) {
                throw WasixException.of(Errno.INVAL);
            }
            if (offset + length < 0) {
                throw WasixException.of(Errno.FBIG);
            }
            file.body().allocate(offset, length);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Closes. */
    public int fdClose(LinearMemory memory, int fd) {
        try {
            context.process.descriptors().close(fd);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Stores the data. */
    public int fdDatasync(LinearMemory memory, int fd) {
        try {
            sync(context.descriptor(fd).require(Rights.FD_DATASYNC), true);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Stores data and status. */
    public int fdSync(LinearMemory memory, int fd) {
        try {
            sync(context.descriptor(fd).require(Rights.FD_SYNC), false);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes type, flags and rights. */
    public int fdFdstatGet(LinearMemory memory, int fd, int result) {
        try {
            Fdstat.write(memory, result, context.descriptor(fd));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Replaces the flags. */
    public int fdFdstatSetFlags(LinearMemory memory, int fd, int flags) {
        try {
            Descriptor descriptor = context.descriptor(fd);
            if ((flags & 0xffff & ~FdFlags.ALL) != 0) {
                throw WasixException.of(Errno.INVAL);
            }
            descriptor.require(Rights.FD_FDSTAT_SET_FLAGS).setFlags(flags & FdFlags.ALL);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Takes rights away. */
    public int fdFdstatSetRights(LinearMemory memory, int fd, long rights, long inheriting) {
        try {
            context.process.descriptors().narrow(fd, rights, inheriting);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the status. */
    public int fdFilestatGet(LinearMemory memory, int fd, int result) {
        try {
            Description description = context.descriptor(fd).require(Rights.FD_FILESTAT_GET);
            Filestat.write(memory, result, description.status(), context.version);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Cuts or extends. */
    public int fdFilestatSetSize(LinearMemory memory, int fd, long size) {
        try {
            OpenFile file = context.descriptor(fd).file(Rights.FD_FILESTAT_SET_SIZE);
            if (size < 0) {
                throw WasixException.of(Errno.INVAL);
            }
            file.body().resize(size);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Sets times. */
    public int fdFilestatSetTimes(LinearMemory memory, int fd, long access, long modify, int flags) {
        try {
            TimeChange change = FileTimes.change(access, modify, flags);
            node(context.descriptor(fd).require(Rights.FD_FILESTAT_SET_TIMES)).setTimes(change);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes what kind of preopen it is. */
    public int fdPrestatGet(LinearMemory memory, int fd, int result) {
        try {
            byte[] name = preopen(fd);
            GuestPointer.require(memory, result, PRESTAT_BYTES);
            memory.setI32(result, 0);
            memory.setI32(result + 4, name.length);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the path of a preopen. */
    public int fdPrestatDirName(LinearMemory memory, int fd, int buffer, int length) {
        try {
            byte[] name = preopen(fd);
            if (Integer.compareUnsigned(length, name.length) < 0) {
                throw WasixException.of(Errno.NAMETOOLONG);
            }
            GuestPointer.write(memory, buffer, name, 0, name.length);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Moves a descriptor to another number. */
    public int fdRenumber(LinearMemory memory, int fd, int to) {
        try {
            context.process.descriptors().move(fd, to);
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Moves the offset. */
    public int fdSeek(LinearMemory memory, int fd, long delta, int whence, int result) {
        try {
            Descriptor descriptor = context.descriptor(fd);
            OpenFile.Whence from = context.version.whence(whence & 0xff);
            boolean asks = delta == 0 && from == OpenFile.Whence.CURRENT && (descriptor.rights() & Rights.FD_TELL) != 0;
            OpenFile file = descriptor.file(asks ? Rights.FD_TELL : Rights.FD_SEEK);
            GuestPointer.require(memory, result, Long.BYTES);
            memory.setI64(result, file.seek(delta, from));
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    /** Writes the offset. */
    public int fdTell(LinearMemory memory, int fd, int result) {
        try {
            OpenFile file = context.descriptor(fd).file(Rights.FD_TELL);
            GuestPointer.setI64(memory, result, file.position());
            return CallContext.SUCCESS;
        } catch (WasixException failure) {
            return CallContext.failed(failure);
        }
    }

    private static final int LAST_ADVICE = 5;
    private static final int PRESTAT_BYTES = 8;

    private static Node node(Description description) {
        if (description instanceof OpenFile file) {
            return file.body();
        }
        if (description instanceof OpenDirectory open) {
            return open.directory();
        }
        throw WasixException.of(Errno.INVAL);
    }

    private static void sync(Description description, boolean dataOnly) {
        node(description).sync(dataOnly);
    }

    private byte[] preopen(int fd) {
        String name = context.descriptor(fd).preopen();
        if (name == null) {
            throw WasixException.of(Errno.BADF);
        }
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
