package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A character device in memory: {@code /dev/null}, {@code /dev/zero}, {@code /dev/urandom}. */
final class Device extends MemoryNode implements FileBody {

    /** What a device answers to a read. */
    enum Kind {
        /** The end. */
        NULL,
        /** Zero bytes. */
        ZERO,
        /** Random bytes. */
        RANDOM
    }

    private final Kind kind;
    private final RandomGenerator random;

    Device(MemoryFileSystem system, Kind kind, RandomGenerator random) {
        super(system);
        this.kind = kind;
        this.random = random;
    }

    @Override
    FileType type() {
        return FileType.CHARACTER_DEVICE;
    }

    @Override
    long size() {
        return 0;
    }

    @Override
    void releaseIfUnused() {
        if (links == 0) {
            system.quota.give(MemoryQuota.NODE_BYTES);
        }
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) {
        return switch (kind) {
            case NULL -> 0;
            case ZERO -> {
                Arrays.fill(target, offset, offset + length, (byte) 0);
                yield length;
            }
            case RANDOM -> {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                System.arraycopy(bytes, 0, target, offset, length);
                yield length;
            }
        };
    }

    @Override
    public int write(long position, byte[] source, int offset, int length) {
        return length;
    }

    @Override
    public int append(byte[] source, int offset, int length) {
        return length;
    }

    @Override
    public boolean seekable() {
        return false;
    }

    @Override
    public void resize(long size) {
        throw WasixException.of(Errno.INVAL);
    }

    @Override
    public void allocate(long offset, long length) {
        throw WasixException.of(Errno.NODEV);
    }

    @Override
    public void sync(boolean dataOnly) {}

    @Override
    public void close() {}
}
