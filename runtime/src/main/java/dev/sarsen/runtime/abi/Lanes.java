package dev.sarsen.runtime.abi;

import jdk.internal.misc.Unsafe;
import jdk.internal.vm.vector.VectorSupport;

/**
 * A vector of 128 bits as an object whose content C2 keeps in a register.
 *
 * <p>C2 knows the methods of {@link VectorSupport} and the classes that extend its vectors: it replaces the calls by machine
 * instructions and makes no object as long as the value stays inside one compiled method. The content of an object, where one
 * is made, is an array of the type and length that the class names in {@code ETYPE} and {@code VLENGTH}.
 */
abstract class Lanes<E> extends VectorSupport.Vector<E> {

    static final Unsafe U = Unsafe.getUnsafe();

    static final long BYTE_BASE = U.arrayBaseOffset(byte[].class);
    static final long SHORT_BASE = U.arrayBaseOffset(short[].class);
    static final long INT_BASE = U.arrayBaseOffset(int[].class);
    static final long LONG_BASE = U.arrayBaseOffset(long[].class);
    static final long FLOAT_BASE = U.arrayBaseOffset(float[].class);
    static final long DOUBLE_BASE = U.arrayBaseOffset(double[].class);

    Lanes(Object content) {
        super(content);
    }

    /** Fills an array of 16 bytes. */
    static Object fill(Object array, long base, long low, long high) {
        U.putLongUnaligned(array, base, low);
        U.putLongUnaligned(array, base + Long.BYTES, high);
        return array;
    }

    /** Eight bytes of a native memory. */
    static long at(long address) {
        return U.getLongUnaligned(null, address);
    }

    static void put(long address, long half) {
        U.putLongUnaligned(null, address, half);
    }

    final long halfAt(long offset) {
        return U.getLongUnaligned(getPayload(), offset);
    }

    /** The low half. */
    abstract long lowBits();

    /** The high half. */
    abstract long highBits();
}
