package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;
import dev.sarsen.wasix.poll.Sleeper;

/** One end of a pipe: the one that is read, or the one that is written. */
public final class PipeEnd extends Description {

    private final Pipe pipe;
    private final boolean reads;

    PipeEnd(Pipe pipe, boolean reads) {
        super(0);
        this.pipe = pipe;
        this.reads = reads;
    }

    @Override
    public FileType type() {
        return FileType.UNKNOWN;
    }

    @Override
    public long applicableRights() {
        return Rights.STREAM & ~(reads ? Rights.FD_WRITE : Rights.FD_READ);
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
        return reads ? pipe.read(target, offset, length) : super.read(target, offset, length);
    }

    @Override
    public int write(byte[] source, int offset, int length) {
        return reads ? super.write(source, offset, length) : pipe.write(source, offset, length);
    }

    @Override
    public long readableBytes() {
        return reads ? pipe.readableBytes() : 0;
    }

    @Override
    public int readiness(int interest) {
        return reads ? pipe.readerReadiness() : pipe.writerReadiness();
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
        if (reads) {
            pipe.closeReader();
        } else {
            pipe.closeWriter();
        }
    }
}
