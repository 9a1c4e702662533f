package dev.sarsen.runtime.memory;

import dev.sarsen.runtime.type.MemoryType;
import java.util.Arrays;

/**
 * Bytes in an array that growth replaces.
 *
 * <p>A memory that several threads use keeps its array, since what they write to the old one meanwhile would be lost: it is
 * as long as the memory may become, and the size says how much of it there is.
 */
final class HeapStorage extends TypedStorage {

    private static final byte[] NONE = {};

    private volatile byte[] bytes;
    private volatile int size;
    private volatile boolean released;

    HeapStorage(MemoryType type, PageQuota quota, boolean concurrent, int size, int capacity) {
        super(type, quota, concurrent);
        this.bytes = new byte[concurrent() ? capacity : size];
        this.size = size;
    }

    @Override
    public long base() {
        return 0;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    boolean growTo(long wanted) {
        if (released) {
            return false;
        }
        if (concurrent()) {
            size = (int) wanted;
            return true;
        }
        try {
            bytes = Arrays.copyOf(bytes, (int) wanted);
            size = (int) wanted;
            return true;
        } catch (OutOfMemoryError e) {
            return false;
        }
    }

    @Override
    void release(boolean exclusive) {
        released = true;
        size = 0;
        bytes = NONE;
    }
}
