package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A regular file in memory: a table of chunks, where a missing chunk is zeros.
 *
 * <p>The content is guarded by the object's monitor. Chunks and the table itself are charged to the quota, so a write
 * far behind the end pays for the table it needs. A file lives until its last name and its last handle are gone.
 */
final class MemoryFile extends MemoryNode implements FileBody {

    private static final int CHUNK_LOG2 = 16;
    private static final int CHUNK_BYTES = 1 << CHUNK_LOG2;
    private static final int SMALLEST_CHUNK = 64;
    private static final int SLOT_BYTES = 8;

    /** Largest file: what a table of 2^24 chunks reaches, 1 TiB. */
    static final long MAX_SIZE = (long) (1 << 24) << CHUNK_LOG2;

    private byte[] @Nullable [] chunks = new byte[0][];
    private long charged;

    /** No name and no handle is left; a thread that raced with the last close must not fill it again. */
    private boolean released;

    private volatile long size;

    /** Handles on it, guarded by the file system's lock. */
    int handles;

    MemoryFile(MemoryFileSystem system) {
        super(system);
    }

    @Override
    FileType type() {
        return FileType.REGULAR_FILE;
    }

    @Override
    long size() {
        return size;
    }

    @Override
    void releaseIfUnused() {
        if (links == 0 && handles == 0) {
            synchronized (this) {
                released = true;
                chunks = new byte[0][];
                size = 0;
                system.quota.give(charged + MemoryQuota.NODE_BYTES);
                charged = 0;
            }
        }
    }

    @Override
    public synchronized int read(long position, byte[] target, int offset, int length) {
        long rest = size - position;
        if (rest <= 0) {
            return 0;
        }
        int count = (int) Math.min(rest, length);
        int done = 0;
        while (done < count) {
            int within = (int) (position + done) & (CHUNK_BYTES - 1);
            int part = Math.min(count - done, CHUNK_BYTES - within);
            int index = (int) ((position + done) >>> CHUNK_LOG2);
            byte[] chunk = index < chunks.length ? chunks[index] : null;
            int present = chunk == null ? 0 : Math.clamp(chunk.length - within, 0, part);
            if (chunk != null && present > 0) {
                System.arraycopy(chunk, within, target, offset + done, present);
            }
            Arrays.fill(target, offset + done + present, offset + done + part, (byte) 0);
            done += part;
        }
        return count;
    }

    @Override
    public synchronized int write(long position, byte[] source, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (position < 0 || position >= MAX_SIZE) {
            throw WasixException.of(Errno.FBIG);
        }
        int count = (int) Math.min(length, MAX_SIZE - position);
        int done = 0;
        try {
            while (done < count) {
                int within = (int) (position + done) & (CHUNK_BYTES - 1);
                int part = Math.min(count - done, CHUNK_BYTES - within);
                byte[] chunk = chunk((int) ((position + done) >>> CHUNK_LOG2), within + part);
                System.arraycopy(source, offset + done, chunk, within, part);
                done += part;
            }
        } catch (WasixException full) {
            if (done == 0) {
                throw full;
            }
        }
        size = Math.max(size, position + done);
        touch();
        return done;
    }

    @Override
    public synchronized int append(byte[] source, int offset, int length) {
        return write(size, source, offset, length);
    }

    /** The chunk at an index, at least so many bytes long. */
    private byte[] chunk(int index, int bytes) {
        if (released) {
            throw WasixException.of(Errno.BADF);
        }
        if (index >= chunks.length) {
            int slots = index < 16 ? index + 1 : Math.max(index + 1, chunks.length + (chunks.length >> 1));
            charge((long) (slots - chunks.length) * SLOT_BYTES);
            chunks = Arrays.copyOf(chunks, slots);
        }
        byte[] chunk = chunks[index];
        int before = chunk == null ? 0 : chunk.length;
        if (chunk != null && before >= bytes) {
            return chunk;
        }
        int grown = Math.clamp(Integer.highestOneBit(bytes - 1 | 1) * 2L, SMALLEST_CHUNK, CHUNK_BYTES);
        charge(grown - before);
        byte[] larger = chunk == null ? new byte[grown] : Arrays.copyOf(chunk, grown);
        chunks[index] = larger;
        return larger;
    }

    private void charge(long bytes) {
        system.quota.take(bytes);
        charged += bytes;
    }

    @Override
    public synchronized void resize(long newSize) {
        if (newSize < 0) {
            throw WasixException.of(Errno.INVAL);
        }
        if (newSize > MAX_SIZE) {
            throw WasixException.of(Errno.FBIG);
        }
        if (newSize < size) {
            cut(newSize);
        }
        size = newSize;
        touch();
    }

    private void cut(long newSize) {
        int keep = (int) ((newSize + CHUNK_BYTES - 1) >>> CHUNK_LOG2);
        for (int i = keep; i < chunks.length; i++) {
            byte[] chunk = chunks[i];
            if (chunk != null) {
                charge(-chunk.length);
            }
        }
        if (keep < chunks.length) {
            charge(-(long) (chunks.length - keep) * SLOT_BYTES);
            chunks = Arrays.copyOf(chunks, keep);
        }
        int within = (int) newSize & (CHUNK_BYTES - 1);
        byte[] last = within != 0 && keep <= chunks.length && keep > 0 ? chunks[keep - 1] : null;
        if (last != null && within < last.length) {
            Arrays.fill(last, within, last.length, (byte) 0);
        }
    }

    @Override
    public synchronized void allocate(long offset, long length) {
        long end = offset + length;
        if (end > MAX_SIZE) {
            throw WasixException.of(Errno.FBIG);
        }
        for (long at = offset; at < end; at = (at | (CHUNK_BYTES - 1)) + 1) {
            long partEnd = Math.min(end, (at | (CHUNK_BYTES - 1)) + 1);
            chunk((int) (at >>> CHUNK_LOG2), ((int) (partEnd - 1) & (CHUNK_BYTES - 1)) + 1);
        }
        if (end > size) {
            size = end;
            touch();
        }
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public void sync(boolean dataOnly) {}

    @Override
    public void close() {
        synchronized (system.lock) {
            handles--;
            releaseIfUnused();
        }
    }
}
