package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.ErrnoMapping;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fs.FileStatus;
import dev.sarsen.wasix.fs.FileType;
import dev.sarsen.wasix.poll.Sleeper;
import dev.sarsen.wasix.poll.Sleepers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of the host that the guest reads.
 *
 * <p>Java's streams cannot be asked whether a read would block, nor can the read of a console be interrupted. So a
 * second thread reads, one block ahead at most, and only once the guest has asked: a program that never looks at its
 * input takes nothing from it. Bytes that the stream says are there are read directly. The state is guarded by the
 * monitor.
 */
public final class StandardInput extends Description {

    private static final int BLOCK_BYTES = 1 << 16;

    private final InputStream stream;
    private final boolean terminal;
    private final Sleepers sleepers = new Sleepers();

    private byte @Nullable [] block;
    private int from;
    private int to;
    private boolean ended;
    private @Nullable Errno failure;
    private boolean wanted;
    private @Nullable Thread pump;

    /**
     * Makes a description.
     *
     * @param stream where bytes come from; never closed
     * @param terminal whether a person types them
     */
    public StandardInput(InputStream stream, boolean terminal) {
        super(0);
        this.stream = stream;
        this.terminal = terminal;
    }

    /** The errors of calls that make no sense on a stream. */
    static Errno unsupportedByStream(long right) {
        if ((right & (Rights.FD_SEEK | Rights.FD_TELL | Rights.FD_ALLOCATE | Rights.FD_ADVISE)) != 0) {
            return Errno.SPIPE;
        }
        return (right & Rights.FD_FILESTAT_SET_SIZE) != 0 ? Errno.INVAL : Errno.BADF;
    }

    @Override
    public FileType type() {
        return terminal ? FileType.CHARACTER_DEVICE : FileType.UNKNOWN;
    }

    @Override
    public long applicableRights() {
        return Rights.STREAM & ~Rights.FD_WRITE;
    }

    @Override
    Errno unsupported(long right) {
        return unsupportedByStream(right);
    }

    @Override
    public FileStatus status() {
        return FileStatus.of(type());
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        if (from < to && block != null) {
            int count = Math.min(length, to - from);
            System.arraycopy(block, from, target, offset, count);
            from += count;
            return count;
        }
        if (failure != null) {
            throw WasixException.of(failure);
        }
        if (ended || length == 0) {
            return 0;
        }
        if (readsAtOnce()) {
            try {
                int count = stream.read(target, offset, length);
                ended = count < 0;
                return Math.max(count, 0);
            } catch (IOException broken) {
                throw WasixException.of(ErrnoMapping.of(broken));
            }
        }
        want();
        throw WasixException.of(Errno.AGAIN);
    }

    /** Whether a read of the stream itself returns without waiting. */
    private boolean readsAtOnce() {
        if (wanted) {
            return false;
        }
        try {
            return stream instanceof ByteArrayInputStream || stream.available() > 0;
        } catch (IOException broken) {
            return true;
        }
    }

    @Override
    public synchronized int readiness(int interest) {
        if (from < to || ended || failure != null || readsAtOnce()) {
            return READABLE;
        }
        if ((interest & READABLE) != 0) {
            want();
        }
        return 0;
    }

    @Override
    public synchronized long readableBytes() {
        if (from < to) {
            return (long) to - from;
        }
        try {
            return wanted ? 0 : stream.available();
        } catch (IOException broken) {
            return 0;
        }
    }

    private void want() {
        if (wanted) {
            return;
        }
        wanted = true;
        if (pump == null) {
            pump = Thread.ofPlatform().daemon().name("guest-input").start(this::pump);
        } else {
            notifyAll();
        }
    }

    private void pump() {
        byte[] buffer = new byte[BLOCK_BYTES];
        while (true) {
            int count = 0;
            Errno error = null;
            try {
                count = stream.read(buffer, 0, buffer.length);
            } catch (IOException broken) {
                error = ErrnoMapping.of(broken);
            }
            synchronized (this) {
                block = buffer;
                from = 0;
                to = Math.max(count, 0);
                ended = count < 0;
                failure = error;
                wanted = false;
                sleepers.wakeAll();
                if (ended || failure != null) {
                    return;
                }
                try {
                    while (!wanted) {
                        wait();
                    }
                } catch (InterruptedException closed) {
                    return;
                }
            }
        }
    }

    @Override
    public void watch(Sleeper sleeper) {
        sleepers.add(sleeper);
    }

    @Override
    public void unwatch(Sleeper sleeper) {
        sleepers.remove(sleeper);
    }

    @Override
    synchronized void dispose() {
        if (pump != null) {
            pump.interrupt();
        }
    }
}
