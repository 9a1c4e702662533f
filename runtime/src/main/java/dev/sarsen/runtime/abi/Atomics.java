package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import jdk.internal.misc.Unsafe;

/**
 * The atomic instructions, one method for each width; the narrower ones answer zero-extended values.
 *
 * <p>Addresses and offsets are as those of {@link Mem}'s accessors of wide memories. In the native form the operations are
 * the machine's own; in the heap form, where arrays promise no alignment, they exclude each other through the memory's
 * monitor. A memory that one thread alone can reach needs neither. An access after an atomic one finds every size that
 * another thread gave the memory before it published what was read: sizes are plain fields, which the JIT compilers do not
 * keep across atomic operations and monitors.
 */
public final class Atomics {

    /** Read-modify-write operations, as generated code names them. */
    public static final int ADD = 0;

    /** See {@link #ADD}. */
    public static final int SUB = 1;

    /** See {@link #ADD}. */
    public static final int AND = 2;

    /** See {@link #ADD}. */
    public static final int OR = 3;

    /** See {@link #ADD}. */
    public static final int XOR = 4;

    /** See {@link #ADD}. */
    public static final int XCHG = 5;

    private Atomics() {}

    /** Raw access in the native form. */
    private static final class Raw {
        static final Unsafe U = Unsafe.getUnsafe();
    }

    /** The checked and aligned address of an access. */
    private static long at(LinearMemory m, long a, long o, int bytes) {
        if (o < 0 || o > MemoryForm.MAX_WIDE_OFFSET) {
            throw new IndexOutOfBoundsException();
        }
        long i = Objects.checkIndex(a, m.size - (bytes - 1) - o) + o;
        if ((i & (bytes - 1)) != 0) {
            throw new Trap(TrapKind.UNALIGNED_ATOMIC);
        }
        return i;
    }

    private static boolean raw(LinearMemory m) {
        return MemoryForm.NATIVE && m.concurrent;
    }

    // Loads

    /** {@code atomic.load8_u}. */
    public static int load8(LinearMemory m, long a, long o) {
        long i = at(m, a, o, 1);
        return raw(m) ? Raw.U.getByteVolatile(null, m.base + i) & 0xff : (int) exclusive(m, i, 1, OR, 0);
    }

    /** {@code atomic.load16_u}. */
    public static int load16(LinearMemory m, long a, long o) {
        long i = at(m, a, o, 2);
        return raw(m) ? Raw.U.getCharVolatile(null, m.base + i) : (int) exclusive(m, i, 2, OR, 0);
    }

    /** {@code i32.atomic.load}. */
    public static int load32(LinearMemory m, long a, long o) {
        long i = at(m, a, o, 4);
        return raw(m) ? Raw.U.getIntVolatile(null, m.base + i) : (int) exclusive(m, i, 4, OR, 0);
    }

    /** {@code i64.atomic.load}. */
    public static long load64(LinearMemory m, long a, long o) {
        long i = at(m, a, o, 8);
        return raw(m) ? Raw.U.getLongVolatile(null, m.base + i) : exclusive(m, i, 8, OR, 0);
    }

    // Stores: an exchange takes fewer cycles than a volatile store with its fence

    /** {@code atomic.store8}. */
    public static void store8(LinearMemory m, long a, int v, long o) {
        rmw8(m, a, v, o, XCHG);
    }

    /** {@code atomic.store16}. */
    public static void store16(LinearMemory m, long a, int v, long o) {
        rmw16(m, a, v, o, XCHG);
    }

    /** {@code i32.atomic.store}. */
    public static void store32(LinearMemory m, long a, int v, long o) {
        rmw32(m, a, v, o, XCHG);
    }

    /** {@code i64.atomic.store}. */
    public static void store64(LinearMemory m, long a, long v, long o) {
        rmw64(m, a, v, o, XCHG);
    }

    // Read-modify-write: the last argument is the operation, a constant

    /** {@code atomic.rmw8}. */
    public static int rmw8(LinearMemory m, long a, int v, long o, int operation) {
        long i = at(m, a, o, 1);
        if (!raw(m)) {
            return (int) exclusive(m, i, 1, operation, v);
        }
        long p = m.base + i;
        byte x = (byte) v;
        int old =
                switch (operation) {
                    case ADD -> Raw.U.getAndAddByte(null, p, x);
                    case SUB -> Raw.U.getAndAddByte(null, p, (byte) -v);
                    case AND -> Raw.U.getAndBitwiseAndByte(null, p, x);
                    case OR -> Raw.U.getAndBitwiseOrByte(null, p, x);
                    case XOR -> Raw.U.getAndBitwiseXorByte(null, p, x);
                    case XCHG -> Raw.U.getAndSetByte(null, p, x);
                    default -> throw unknown();
                };
        return old & 0xff;
    }

    /** {@code atomic.rmw16}. */
    public static int rmw16(LinearMemory m, long a, int v, long o, int operation) {
        long i = at(m, a, o, 2);
        if (!raw(m)) {
            return (int) exclusive(m, i, 2, operation, v);
        }
        long p = m.base + i;
        short x = (short) v;
        int old =
                switch (operation) {
                    case ADD -> Raw.U.getAndAddShort(null, p, x);
                    case SUB -> Raw.U.getAndAddShort(null, p, (short) -v);
                    case AND -> Raw.U.getAndBitwiseAndShort(null, p, x);
                    case OR -> Raw.U.getAndBitwiseOrShort(null, p, x);
                    case XOR -> Raw.U.getAndBitwiseXorShort(null, p, x);
                    case XCHG -> Raw.U.getAndSetShort(null, p, x);
                    default -> throw unknown();
                };
        return old & 0xffff;
    }

    /** {@code i32.atomic.rmw}. */
    public static int rmw32(LinearMemory m, long a, int v, long o, int operation) {
        long i = at(m, a, o, 4);
        if (!raw(m)) {
            return (int) exclusive(m, i, 4, operation, v);
        }
        long p = m.base + i;
        return switch (operation) {
            case ADD -> Raw.U.getAndAddInt(null, p, v);
            case SUB -> Raw.U.getAndAddInt(null, p, -v);
            case AND -> Raw.U.getAndBitwiseAndInt(null, p, v);
            case OR -> Raw.U.getAndBitwiseOrInt(null, p, v);
            case XOR -> Raw.U.getAndBitwiseXorInt(null, p, v);
            case XCHG -> Raw.U.getAndSetInt(null, p, v);
            default -> throw unknown();
        };
    }

    /** {@code i64.atomic.rmw}. */
    public static long rmw64(LinearMemory m, long a, long v, long o, int operation) {
        long i = at(m, a, o, 8);
        if (!raw(m)) {
            return exclusive(m, i, 8, operation, v);
        }
        long p = m.base + i;
        return switch (operation) {
            case ADD -> Raw.U.getAndAddLong(null, p, v);
            case SUB -> Raw.U.getAndAddLong(null, p, -v);
            case AND -> Raw.U.getAndBitwiseAndLong(null, p, v);
            case OR -> Raw.U.getAndBitwiseOrLong(null, p, v);
            case XOR -> Raw.U.getAndBitwiseXorLong(null, p, v);
            case XCHG -> Raw.U.getAndSetLong(null, p, v);
            default -> throw unknown();
        };
    }

    // Compare and exchange: narrow ones compare as many bits as they access

    /** {@code atomic.rmw8.cmpxchg_u}. */
    public static int cmpxchg8(LinearMemory m, long a, int expected, int v, long o) {
        long i = at(m, a, o, 1);
        return raw(m)
                ? Raw.U.compareAndExchangeByte(null, m.base + i, (byte) expected, (byte) v) & 0xff
                : (int) exclusiveSwap(m, i, 1, expected & 0xff, v);
    }

    /** {@code atomic.rmw16.cmpxchg_u}. */
    public static int cmpxchg16(LinearMemory m, long a, int expected, int v, long o) {
        long i = at(m, a, o, 2);
        return raw(m)
                ? Raw.U.compareAndExchangeShort(null, m.base + i, (short) expected, (short) v) & 0xffff
                : (int) exclusiveSwap(m, i, 2, expected & 0xffff, v);
    }

    /** {@code i32.atomic.rmw.cmpxchg}. */
    public static int cmpxchg32(LinearMemory m, long a, int expected, int v, long o) {
        long i = at(m, a, o, 4);
        return raw(m)
                ? Raw.U.compareAndExchangeInt(null, m.base + i, expected, v)
                : (int) exclusiveSwap(m, i, 4, Integer.toUnsignedLong(expected), v);
    }

    /** {@code i64.atomic.rmw.cmpxchg}. */
    public static long cmpxchg64(LinearMemory m, long a, long expected, long v, long o) {
        long i = at(m, a, o, 8);
        return raw(m)
                ? Raw.U.compareAndExchangeLong(null, m.base + i, expected, v)
                : exclusiveSwap(m, i, 8, expected, v);
    }

    /** {@code atomic.fence}. */
    public static void fence() {
        VarHandle.fullFence();
    }

    // Without the machine's atomic operations

    private static long exclusive(LinearMemory m, long i, int bytes, int operation, long v) {
        if (m.concurrent) {
            synchronized (m) {
                return modify(m, i, bytes, operation, v);
            }
        }
        return modify(m, i, bytes, operation, v);
    }

    private static long exclusiveSwap(LinearMemory m, long i, int bytes, long expected, long v) {
        if (m.concurrent) {
            synchronized (m) {
                return swap(m, i, bytes, expected, v);
            }
        }
        return swap(m, i, bytes, expected, v);
    }

    private static long modify(LinearMemory m, long i, int bytes, int operation, long v) {
        long old = get(m, i, bytes);
        set(
                m,
                i,
                bytes,
                switch (operation) {
                    case ADD -> old + v;
                    case SUB -> old - v;
                    case AND -> old & v;
                    case OR -> old | v;
                    case XOR -> old ^ v;
                    case XCHG -> v;
                    default -> throw unknown();
                });
        return old;
    }

    private static long swap(LinearMemory m, long i, int bytes, long expected, long v) {
        long old = get(m, i, bytes);
        if (old == expected) {
            set(m, i, bytes, v);
        }
        return old;
    }

    private static long get(LinearMemory m, long i, int bytes) {
        return switch (bytes) {
            case 1 -> m.u8(i);
            case 2 -> m.u16(i);
            case 4 -> Integer.toUnsignedLong(m.i32(i));
            default -> m.i64(i);
        };
    }

    private static void set(LinearMemory m, long i, int bytes, long v) {
        switch (bytes) {
            case 1 -> m.setU8(i, (int) v);
            case 2 -> m.setU16(i, (int) v);
            case 4 -> m.setI32(i, (int) v);
            default -> m.setI64(i, v);
        }
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("unknown atomic operation");
    }

    // Waiting

    /** {@code memory.atomic.notify}. */
    public static int notify(LinearMemory m, long a, int most, long o) {
        long i = at(m, a, o, 4);
        return m.waiters().notify(i, most);
    }

    /** {@code memory.atomic.wait32}. */
    public static int wait32(LinearMemory m, long a, int expected, long timeoutNanos, long o, GuestInstance guest) {
        long i = at(m, a, o, 4);
        return await(m, i, () -> load32(m, i, 0) == expected, timeoutNanos, guest);
    }

    /** {@code memory.atomic.wait64}. */
    public static int wait64(LinearMemory m, long a, long expected, long timeoutNanos, long o, GuestInstance guest) {
        long i = at(m, a, o, 8);
        return await(m, i, () -> load64(m, i, 0) == expected, timeoutNanos, guest);
    }

    private static int await(
            LinearMemory m, long i, BooleanSupplier unchanged, long timeoutNanos, GuestInstance guest) {
        if (!m.shared()) {
            throw new Trap(TrapKind.EXPECTED_SHARED_MEMORY);
        }
        Traps.poll(guest);
        try {
            return m.waiters().await(i, unchanged, timeoutNanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Traps.poll(guest);
            // Nobody asked this guest to stop, so the embedder wants its thread back.
            throw new Trap(TrapKind.INTERRUPTED);
        }
    }
}
