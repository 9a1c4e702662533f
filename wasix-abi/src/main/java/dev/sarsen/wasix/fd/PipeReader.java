package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;
import dev.sarsen.wasix.poll.Sleeper;

/** The end of a pipe that is read. */
public final class PipeReader extends Description {

    private final Pipe pipe;

    PipeReader(Pipe pipe) {
        super(0);
        this.pipe = pipe;
    }

    @Override
    public FileType type() {
        return FileType.UNKNOWN;
    }

    @Override
    public long applicableRights() {
        return Rights.STREAM & ~Rights.FD_WRITE;
    }

    @Override
    Errno unsupported(long right) {
        return StandardInput.unsupportedByStream(right);
    }

    @Override
    public FileStatus status() {
        return FileStatus.of(FileType.UNKNOWN);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return pipe.read(target, offset, length);
    }

    @Override
    public long readableBytes() {
        return pipe.readableBytes();
    }

    @Override
    public int readiness(int interest) {
        return pipe.readerReadiness();
    }

    @Override
    public void watch(Sleeper sleeper) {
        pipe.sleepers.add(sleeper);
    }

    @Override
    public void unwatch(Sleeper sleeper) {
        pipe.sleepers.remove(sleeper);
    }

    @Override
    void dispose() {
        pipe.closeReader();
    }
}
