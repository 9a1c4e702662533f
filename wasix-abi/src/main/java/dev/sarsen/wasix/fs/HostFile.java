package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.concurrent.atomic.AtomicBoolean;

/** An open file of the host: a regular file or a character device. */
final class HostFile implements FileBody {

    private final NativeHandle handle;
    private final boolean readOnly;
    private final boolean seekable;
    private final AtomicBoolean closed = new AtomicBoolean();

    HostFile(NativeHandle handle, boolean readOnly, boolean seekable) {
        this.handle = handle;
        this.readOnly = readOnly;
        this.seekable = seekable;
    }

    private void requireWritable() {
        if (readOnly) {
            throw WasixException.of(Errno.ROFS);
        }
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) {
        int fd = handle.use();
        try {
            return LinuxCalls.read(fd, seekable ? position : -1, target, offset, length);
        } finally {
            handle.done();
        }
    }

    @Override
    public int write(long position, byte[] source, int offset, int length) {
        requireWritable();
        int fd = handle.use();
        try {
            return LinuxCalls.write(fd, seekable ? position : -1, source, offset, length);
        } finally {
            handle.done();
        }
    }

    @Override
    public synchronized int append(byte[] source, int offset, int length) {
        requireWritable();
        int fd = handle.use();
        try {
            // Append mode for this write alone: the guest may change it at any time, and positioned writes must not
            // have it.
            LinuxCalls.setAppend(fd, true);
            try {
                return LinuxCalls.write(fd, -1, source, offset, length);
            } finally {
                LinuxCalls.setAppend(fd, false);
            }
        } finally {
            handle.done();
        }
    }

    @Override
    public boolean seekable() {
        return seekable;
    }

    @Override
    public void resize(long size) {
        requireWritable();
        int fd = handle.use();
        try {
            LinuxCalls.truncate(fd, size);
        } finally {
            handle.done();
        }
    }

    @Override
    public void allocate(long offset, long length) {
        requireWritable();
        int fd = handle.use();
        try {
            LinuxCalls.allocate(fd, offset, length);
        } finally {
            handle.done();
        }
    }

    @Override
    public FileStatus status() {
        int fd = handle.use();
        try {
            return LinuxCalls.status(fd, "");
        } finally {
            handle.done();
        }
    }

    @Override
    public void setTimes(TimeChange change) {
        requireWritable();
        int fd = handle.use();
        try {
            LinuxCalls.setTimes(fd, "", change);
        } finally {
            handle.done();
        }
    }

    @Override
    public void sync(boolean dataOnly) {
        int fd = handle.use();
        try {
            LinuxCalls.sync(fd, dataOnly);
        } finally {
            handle.done();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            handle.done();
        }
    }
}
