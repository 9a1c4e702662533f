package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.fs.Directory;
import dev.sarsen.wasix.fs.FileType;
import dev.sarsen.wasix.layout.GuestPointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes entries of a directory into a buffer of the guest until it is full to the last byte. */
final class DirectoryWriter implements Directory.EntrySink {

    private static final int HEADER_BYTES = 24;

    private final LinearMemory memory;
    private final int buffer;
    private final int length;
    private final ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private int used;

    DirectoryWriter(LinearMemory memory, int buffer, int length) {
        this.memory = memory;
        this.buffer = buffer;
        this.length = length;
    }

    /** Bytes written; fewer than the buffer has mean that the listing is at its end. */
    int used() {
        return used;
    }

    @Override
    public boolean entry(byte[] name, long next, long inode, FileType type) {
        header.clear().putLong(next).putLong(inode).putInt(name.length).putInt(type.code());
        put(header.array());
        put(name);
        return used < length;
    }

    private void put(byte[] bytes) {
        int part = Math.min(bytes.length, length - used);
        GuestPointer.write(memory, buffer + used, bytes, 0, part);
        used += part;
    }
}
