package dev.sarsen.runtime.memory;

import jdk.internal.misc.Unsafe;

/**
 * Address space from the C allocator, which needs no system call to be bound.
 *
 * <p>Binding the first one takes a fifth of the time that a small program takes as a whole. Large ranges are mapped by the
 * allocator when they are asked for, so this takes no memory either; but nothing says that it reads as zero.
 */
final class Allocation {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();

    private Allocation() {}

    /** Allocates; 0 when the allocator refuses. */
    static long take(long bytes) {
        try {
            return UNSAFE.allocateMemory(bytes);
        } catch (OutOfMemoryError refused) {
            // Where address space is accounted as if it were used; reserving it is another matter.
            return 0;
        }
    }

    static void zero(long address, long bytes) {
        UNSAFE.setMemory(address, bytes, (byte) 0);
    }

    static void giveBack(long allocation) {
        UNSAFE.freeMemory(allocation);
    }
}
