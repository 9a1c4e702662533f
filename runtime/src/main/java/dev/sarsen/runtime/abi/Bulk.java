package dev.sarsen.runtime.abi;

import java.util.Arrays;
import java.util.Objects;
import jdk.internal.misc.Unsafe;

/** Bulk memory instructions and the host's block copies, each behind one range check over unsigned operands. */
public final class Bulk {

    private Bulk() {}

    private static final class Raw {
        static final Unsafe U = Unsafe.getUnsafe();
    }

    /** Traps unless {@code length} (unsigned) bytes from {@code address} (unsigned) lie inside the memory. */
    static void checkRange(LinearMemory m, int address, int length) {
        Objects.checkFromIndexSize(Integer.toUnsignedLong(address), Integer.toUnsignedLong(length), (long) m.limit);
    }

    static void copyOut(LinearMemory m, int address, byte[] target, int offset, int length) {
        checkRange(m, address, length);
        if (MemoryForm.NATIVE) {
            Raw.U.copyMemory(null, m.base + address, target, Unsafe.ARRAY_BYTE_BASE_OFFSET + offset, length);
        } else {
            System.arraycopy(m.bytes, address, target, offset, length);
        }
    }

    static void copyIn(LinearMemory m, int address, byte[] source, int offset, int length) {
        checkRange(m, address, length);
        if (MemoryForm.NATIVE) {
            Raw.U.copyMemory(source, Unsafe.ARRAY_BYTE_BASE_OFFSET + offset, null, m.base + address, length);
        } else {
            System.arraycopy(source, offset, m.bytes, address, length);
        }
    }

    static void fill(LinearMemory m, int address, byte value, int length) {
        checkRange(m, address, length);
        if (MemoryForm.NATIVE) {
            Raw.U.setMemory(null, m.base + address, length, value);
        } else {
            Arrays.fill(m.bytes, address, address + length, value);
        }
    }

    /** {@code memory.size} in pages. */
    public static int size(LinearMemory m) {
        return (int) m.pages();
    }

    /** {@code memory.grow}. */
    public static int grow(LinearMemory m, int delta) {
        return m.grow(delta);
    }

    /** {@code memory.fill}. */
    public static void memoryFill(int address, int value, int length, LinearMemory m) {
        fill(m, address, (byte) value, length);
    }

    /** {@code memory.copy} within one memory or between two. */
    public static void memoryCopy(int target, int source, int length, LinearMemory to, LinearMemory from) {
        checkRange(from, source, length);
        checkRange(to, target, length);
        if (MemoryForm.NATIVE) {
            Raw.U.copyMemory(null, from.base + source, null, to.base + target, length);
        } else {
            System.arraycopy(from.bytes, source, to.bytes, target, length);
        }
    }

    /** {@code memory.init}. */
    public static void memoryInit(int target, int source, int length, LinearMemory m, GuestInstance i, int segment) {
        byte[] data = i.data[segment];
        Objects.checkFromIndexSize(Integer.toUnsignedLong(source), Integer.toUnsignedLong(length), (long) data.length);
        copyIn(m, target, data, source, length);
    }

    /** Applies an active data segment and drops it. */
    public static void activate(int target, LinearMemory m, GuestInstance i, int segment) {
        byte[] data = i.data[segment];
        copyIn(m, target, data, 0, data.length);
        dataDrop(i, segment);
    }

    /** {@code data.drop}. */
    public static void dataDrop(GuestInstance i, int segment) {
        i.data[segment] = Segments.EMPTY;
    }
}
