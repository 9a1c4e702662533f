package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fs.FileBody;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;

/**
 * An open regular file or device: a body and an offset.
 *
 * <p>The offset is guarded by the monitor, held over the transfer, so that two threads that share it write one after the
 * other.
 */
public final class OpenFile extends Description {

    private final FileBody body;
    private final FileType type;
    private final boolean readable;
    private final boolean writable;
    private long position;

    /**
     * Makes a description at offset 0.
     *
     * @param body the content
     * @param flags see {@link FdFlags}
     * @param readable whether reads were asked for
     * @param writable whether writes were asked for
     */
    public OpenFile(FileBody body, int flags, boolean readable, boolean writable) {
        super(flags);
        this.body = body;
        this.type = body.status().type();
        this.readable = readable;
        this.writable = writable;
    }

    @Override
    public FileType type() {
        return type;
    }

    @Override
    public long applicableRights() {
        return body.seekable() ? Rights.REGULAR_FILE : Rights.STREAM | Rights.FD_FILESTAT_SET_TIMES;
    }

    @Override
    Errno unsupported(long right) {
        if ((right & (Rights.FD_SEEK | Rights.FD_TELL)) != 0) {
            return Errno.SPIPE;
        }
        if ((right & Rights.FD_FILESTAT_SET_SIZE) != 0) {
            return Errno.INVAL;
        }
        return (right & Rights.FD_ALLOCATE) != 0 ? Errno.NODEV : Errno.BADF;
    }

    @Override
    public FileStatus status() {
        return body.status();
    }

    /** The content. */
    public FileBody body() {
        return body;
    }

    private void requireReadable() {
        if (!readable) {
            throw WasixException.of(Errno.BADF);
        }
    }

    private void requireWritable() {
        if (!writable) {
            throw WasixException.of(Errno.BADF);
        }
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        requireReadable();
        int count = body.read(position, target, offset, length);
        position += count;
        return count;
    }

    @Override
    public synchronized int write(byte[] source, int offset, int length) {
        requireWritable();
        int count;
        if (has(FdFlags.APPEND)) {
            count = body.append(source, offset, length);
            position = body.status().size();
        } else {
            count = body.write(position, source, offset, length);
            position += count;
        }
        syncIfAsked();
        return count;
    }

    private void syncIfAsked() {
        if (has(FdFlags.SYNC | FdFlags.DSYNC)) {
            body.sync(!has(FdFlags.SYNC));
        }
    }

    /** Reads at a position, the offset stays. */
    public int readAt(long at, byte[] target, int offset, int length) {
        requireReadable();
        requirePosition(at);
        return body.read(at, target, offset, length);
    }

    /** Writes at a position, at the end in append mode as on Linux; the offset stays. */
    public int writeAt(long at, byte[] source, int offset, int length) {
        requireWritable();
        requirePosition(at);
        int count = has(FdFlags.APPEND) ? body.append(source, offset, length) : body.write(at, source, offset, length);
        syncIfAsked();
        return count;
    }

    private void requirePosition(long at) {
        if (!body.seekable()) {
            throw WasixException.of(Errno.SPIPE);
        }
        if (at < 0) {
            throw WasixException.of(Errno.INVAL);
        }
    }

    /** Where an offset counts from. */
    public enum Whence {
        /** The start. */
        SET,
        /** The present offset. */
        CURRENT,
        /** The end. */
        END
    }

    /** Moves the offset. */
    public synchronized long seek(long delta, Whence whence) {
        if (!body.seekable()) {
            throw WasixException.of(Errno.SPIPE);
        }
        long from =
                switch (whence) {
                    case SET -> 0;
                    case CURRENT -> position;
                    case END -> body.status().size();
                };
        long to = from + delta;
        if (delta > 0 && to < 0) {
            throw WasixException.of(Errno.OVERFLOW);
        }
        if (to < 0) {
            throw WasixException.of(Errno.INVAL);
        }
        position = to;
        return to;
    }

    /** The offset. */
    public synchronized long position() {
        if (!body.seekable()) {
            throw WasixException.of(Errno.SPIPE);
        }
        return position;
    }

    @Override
    public synchronized long readableBytes() {
        return body.seekable() ? Math.max(0, body.status().size() - position) : 0;
    }

    @Override
    void dispose() {
        body.close();
    }
}
