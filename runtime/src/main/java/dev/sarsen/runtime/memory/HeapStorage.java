package dev.sarsen.runtime.memory;

import dev.sarsen.runtime.type.MemoryType;
import java.util.Arrays;

/** Bytes in an array that growth replaces. */
final class HeapStorage extends TypedStorage {

    private static final byte[] NONE = {};

    private volatile byte[] bytes;
    private volatile boolean released;

    HeapStorage(MemoryType type, PageQuota quota, int size) {
        super(type, quota);
        this.bytes = new byte[size];
    }

    @Override
    public long base() {
        return 0;
    }

    @Override
    public int limit() {
        return bytes.length;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    boolean growTo(int size) {
        if (released) {
            return false;
        }
        try {
            bytes = Arrays.copyOf(bytes, size);
            return true;
        } catch (OutOfMemoryError e) {
            return false;
        }
    }

    @Override
    void release(boolean exclusive) {
        released = true;
        bytes = NONE;
    }
}
