package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.ErrnoMapping;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;
import java.io.IOException;
import java.io.OutputStream;

/** A stream of the host that the guest writes to; always taken for ready, since Java's streams do not tell. */
public final class StandardOutput extends Description {

    private final OutputStream stream;
    private final boolean terminal;

    /**
     * Makes a description.
     *
     * @param stream where bytes go; flushed after every write, never closed
     * @param terminal whether a person sees it at once
     */
    public StandardOutput(OutputStream stream, boolean terminal) {
        super(0);
        this.stream = stream;
        this.terminal = terminal;
    }

    @Override
    public FileType type() {
        return terminal ? FileType.CHARACTER_DEVICE : FileType.UNKNOWN;
    }

    @Override
    public long applicableRights() {
        return Rights.STREAM & ~Rights.FD_READ;
    }

    @Override
    Errno unsupported(long right) {
        return StandardInput.unsupportedByStream(right);
    }

    @Override
    public FileStatus status() {
        return FileStatus.of(type());
    }

    @Override
    public int write(byte[] source, int offset, int length) {
        try {
            stream.write(source, offset, length);
            stream.flush();
            return length;
        } catch (IOException failure) {
            throw WasixException.of(ErrnoMapping.of(failure));
        }
    }

    @Override
    public int readiness(int interest) {
        return WRITABLE;
    }

    @Override
    void dispose() {}
}
