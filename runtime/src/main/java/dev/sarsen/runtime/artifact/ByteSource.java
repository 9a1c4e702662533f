package dev.sarsen.runtime.artifact;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Bytes that are read in slices: a file or an array.
 *
 * <p>Files are read through {@link RandomAccessFile}: classes are loaded on guest threads, which get interrupted, and an
 * interruptible channel would be closed for everybody by that.
 */
sealed interface ByteSource extends AutoCloseable {

    /** Files up to this size are read at once and closed. */
    int SMALL_BYTES = 1 << 20;

    /** Number of bytes. */
    long size() throws IOException;

    /** A copy of a slice. */
    byte[] read(long offset, int length) throws IOException;

    @Override
    void close();

    static ByteSource of(byte[] bytes) {
        return new InMemory(bytes);
    }

    static ByteSource of(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        try {
            if (file.length() > SMALL_BYTES) {
                return new InFile(file);
            }
            byte[] bytes = new byte[(int) file.length()];
            file.readFully(bytes);
            file.close();
            return new InMemory(bytes);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * An array.
     *
     * @param bytes its content, never written
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
    record InMemory(byte[] bytes) implements ByteSource {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            if (offset < 0 || length < 0 || offset + length > bytes.length) {
                throw new EOFException("the file ends too early");
            }
            return Arrays.copyOfRange(bytes, (int) offset, (int) offset + length);
        }

        @Override
        public void close() {}
    }

    /** A file; its position is guarded by the object's monitor. */
    final class InFile implements ByteSource {

        private final RandomAccessFile file;
        private final long size;

        InFile(RandomAccessFile file) throws IOException {
            this.file = file;
            this.size = file.length();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public synchronized byte[] read(long offset, int length) throws IOException {
            if (offset < 0 || length < 0 || offset + length > size) {
                throw new EOFException("the file ends too early");
            }
            byte[] bytes = new byte[length];
            file.seek(offset);
            file.readFully(bytes);
            return bytes;
        }

        @Override
        public synchronized void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
