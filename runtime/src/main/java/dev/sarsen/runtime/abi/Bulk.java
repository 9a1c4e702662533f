package dev.sarsen.runtime.abi;

import java.util.Arrays;
import java.util.Objects;
import jdk.internal.misc.Unsafe;

/** Bulk memory instructions and the host's block copies, each behind one range check over unsigned operands. */
public final class Bulk {

    /** Bytes copied or filled between two polls: some milliseconds' work. */
    static final int PIECE = 1 << 23;

    private Bulk() {}

    private static final class Raw {
        static final Unsafe U = Unsafe.getUnsafe();
    }

    /** Traps unless {@code length} (unsigned) bytes from {@code address} (unsigned) lie inside the memory. */
    static void checkRange(LinearMemory m, int address, int length) {
        checkRange(m, Integer.toUnsignedLong(address), Integer.toUnsignedLong(length));
    }

    /** The same with 64-bit operands. */
    static void checkRange(LinearMemory m, long address, long length) {
        Objects.checkFromIndexSize(address, /* size= */ length, /* length= */ m.size);
    }

    static void copyOut(LinearMemory m, long address, byte[] target, int offset, int length) {
        checkRange(m, address, Integer.toUnsignedLong(length));
        if (MemoryForm.NATIVE) {
            Raw.U.copyMemory(null, m.base + address, target, Unsafe.ARRAY_BYTE_BASE_OFFSET + offset, length);
        } else {
            System.arraycopy(m.bytes, (int) address, target, offset, length);
        }
    }

    static void copyIn(LinearMemory m, long address, byte[] source, int offset, int length) {
        checkRange(m, address, Integer.toUnsignedLong(length));
        if (MemoryForm.NATIVE) {
            Raw.U.copyMemory(source, Unsafe.ARRAY_BYTE_BASE_OFFSET + offset, null, m.base + address, length);
        } else {
            System.arraycopy(source, offset, m.bytes, (int) address, length);
        }
    }

    static void fill(LinearMemory m, long address, byte value, long length) {
        checkRange(m, address, length);
        if (MemoryForm.NATIVE) {
            Raw.U.setMemory(null, m.base + address, length, value);
        } else {
            Arrays.fill(m.bytes, (int) address, (int) (address + length), value);
        }
    }

    /** {@code memory.size} in pages. */
    public static int size(LinearMemory m) {
        return (int) m.pages();
    }

    /** {@code memory.size} in pages of a memory with 64-bit addresses. */
    public static long pages(LinearMemory m) {
        return m.pages();
    }

    /** {@code memory.grow}. */
    public static int grow(LinearMemory m, int delta) {
        return m.grow(delta);
    }

    /** {@code memory.grow} of a memory with 64-bit addresses. */
    public static long grow(LinearMemory m, long delta) {
        return m.grow(delta);
    }

    /** {@code memory.fill}. */
    public static void memoryFill(int address, int value, int length, LinearMemory m, GuestInstance i) {
        memoryFill(Integer.toUnsignedLong(address), value, Integer.toUnsignedLong(length), m, i);
    }

    /** {@code memory.fill} of a wide memory. */
    public static void memoryFill(long address, int value, long length, LinearMemory m, GuestInstance i) {
        checkRange(m, address, length);
        long done = 0;
        for (; length - done > PIECE; done += PIECE) {
            fill(m, address + done, (byte) value, PIECE);
            Traps.poll(i);
        }
        fill(m, address + done, (byte) value, length - done);
    }

    /** {@code memory.copy} within one memory or between two. */
    public static void memoryCopy(
            int target, int source, int length, LinearMemory to, LinearMemory from, GuestInstance i) {
        memoryCopy(
                Integer.toUnsignedLong(target),
                Integer.toUnsignedLong(source),
                Integer.toUnsignedLong(length),
                to,
                from,
                i);
    }

    /** {@code memory.copy} where one of the memories is wide. */
    public static void memoryCopy(
            long target, long source, long length, LinearMemory to, LinearMemory from, GuestInstance i) {
        checkRange(from, source, length);
        checkRange(to, target, length);
        if (length <= PIECE) {
            copy(target, source, length, to, from);
        } else if (Long.compareUnsigned(target - source, length) >= 0) {
            long done = 0;
            for (; length - done > PIECE; done += PIECE) {
                copy(target + done, source + done, PIECE, to, from);
                Traps.poll(i);
            }
            copy(target + done, source + done, length - done, to, from);
        } else { // the end of the source lies under the target: the last pieces have to go first
            long left = length;
            for (; left > PIECE; left -= PIECE) {
                copy(target + left - PIECE, source + left - PIECE, PIECE, to, from);
                Traps.poll(i);
            }
            copy(target, source, left, to, from);
        }
    }

    private static void copy(long target, long source, long length, LinearMemory to, LinearMemory from) {
        if (MemoryForm.NATIVE) {
            Raw.U.copyMemory(null, from.base + source, null, to.base + target, length);
        } else {
            System.arraycopy(from.bytes, (int) source, to.bytes, (int) target, (int) length);
        }
    }

    /** {@code memory.init}. */
    public static void memoryInit(int target, int source, int length, LinearMemory m, GuestInstance i, int segment) {
        memoryInit(Integer.toUnsignedLong(target), source, length, m, i, segment);
    }

    /** {@code memory.init} of a wide memory. */
    public static void memoryInit(long target, int source, int length, LinearMemory m, GuestInstance i, int segment) {
        byte[] data = i.data[segment];
        Objects.checkFromIndexSize(Integer.toUnsignedLong(source), Integer.toUnsignedLong(length), (long) data.length);
        copyIn(m, target, data, source, length);
    }

    /** Applies an active data segment and drops it. */
    public static void activate(int target, LinearMemory m, GuestInstance i, int segment) {
        activate(Integer.toUnsignedLong(target), m, i, segment);
    }

    /** Applies an active data segment of a wide memory and drops it. */
    public static void activate(long target, LinearMemory m, GuestInstance i, int segment) {
        byte[] data = i.data[segment];
        copyIn(m, target, data, 0, data.length);
        dataDrop(i, segment);
    }

    /** {@code data.drop}. */
    public static void dataDrop(GuestInstance i, int segment) {
        i.data[segment] = Segments.EMPTY;
    }
}
