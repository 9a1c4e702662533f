package dev.sarsen.runtime.abi;

import jdk.internal.misc.Unsafe;
import jdk.internal.util.Preconditions;

/**
 * Checked access to linear memory in the native form: every load and store of generated code.
 *
 * <p>Generated code names this class; where {@link MemoryForm#NATIVE} is false the class loader binds the name to
 * {@link HeapMem} instead, so one artifact runs in both forms and each accessor stays below the 35 bytes of bytecode
 * that C1 and C2 always inline.
 *
 * <p>Each accessor takes the memory, the dynamic address {@code a} (an unsigned 32-bit value; memories end below 2 GiB,
 * so a negative one is out of bounds) and the constant offset {@code o}, 0 to {@link MemoryForm#MAX_BYTES}. One
 * {@link Preconditions#checkIndex} covers sign, overflow and end at once, because the offset is taken off the limit instead of
 * being added to the address; C2 knows that method and hoists the check out of loops, which it does not do for a
 * hand-written comparison. The check's result is what is used as the index. A failed check throws
 * {@link IndexOutOfBoundsException}, which the boundary turns into the trap.
 *
 * <p>The accessors of wide memories are overloads with {@code long} address and offset, checked against the whole size: for
 * 64-bit memories and those of 2 GiB and more. Offsets are 0 to {@link MemoryForm#MAX_WIDE_OFFSET}, which generated code
 * uses for all that no memory can hold: a larger one, taken off the size of an empty memory, would wrap around.
 *
 * <p>Stores take the value before the offset, in the order in which generated code has them on its stack.
 */
public final class Mem {

    private static final Unsafe U = Unsafe.getUnsafe();

    private Mem() {}

    /** {@code i32.load}. */
    public static int i32Load(LinearMemory m, int a, int o) {
        return U.getInt(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o);
    }

    /** {@code i64.load}. */
    public static long i64Load(LinearMemory m, int a, int o) {
        return U.getLong(null, m.base + Preconditions.checkIndex(a, m.limit - 7 - o, null) + o);
    }

    /** {@code f32.load}. */
    public static float f32Load(LinearMemory m, int a, int o) {
        return U.getFloat(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o);
    }

    /** {@code f64.load}. */
    public static double f64Load(LinearMemory m, int a, int o) {
        return U.getDouble(null, m.base + Preconditions.checkIndex(a, m.limit - 7 - o, null) + o);
    }

    /** {@code i32.load8_s}. */
    public static int i32Load8S(LinearMemory m, int a, int o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.limit - o, null) + o);
    }

    /** {@code i32.load8_u}. */
    public static int i32Load8U(LinearMemory m, int a, int o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.limit - o, null) + o) & 0xff;
    }

    /** {@code i32.load16_s}. */
    public static int i32Load16S(LinearMemory m, int a, int o) {
        return U.getShort(null, m.base + Preconditions.checkIndex(a, m.limit - 1 - o, null) + o);
    }

    /** {@code i32.load16_u}. */
    public static int i32Load16U(LinearMemory m, int a, int o) {
        return U.getChar(null, m.base + Preconditions.checkIndex(a, m.limit - 1 - o, null) + o);
    }

    /** {@code i64.load8_s}. */
    public static long i64Load8S(LinearMemory m, int a, int o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.limit - o, null) + o);
    }

    /** {@code i64.load8_u}. */
    public static long i64Load8U(LinearMemory m, int a, int o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.limit - o, null) + o) & 0xffL;
    }

    /** {@code i64.load16_s}. */
    public static long i64Load16S(LinearMemory m, int a, int o) {
        return U.getShort(null, m.base + Preconditions.checkIndex(a, m.limit - 1 - o, null) + o);
    }

    /** {@code i64.load16_u}. */
    public static long i64Load16U(LinearMemory m, int a, int o) {
        return U.getChar(null, m.base + Preconditions.checkIndex(a, m.limit - 1 - o, null) + o);
    }

    /** {@code i64.load32_s}. */
    public static long i64Load32S(LinearMemory m, int a, int o) {
        return U.getInt(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o);
    }

    /** {@code i64.load32_u}. */
    public static long i64Load32U(LinearMemory m, int a, int o) {
        return U.getInt(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o) & 0xffff_ffffL;
    }

    /** {@code i32.store}. */
    public static void i32Store(LinearMemory m, int a, int v, int o) {
        U.putInt(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o, v);
    }

    /** {@code i64.store}. */
    public static void i64Store(LinearMemory m, int a, long v, int o) {
        U.putLong(null, m.base + Preconditions.checkIndex(a, m.limit - 7 - o, null) + o, v);
    }

    /** {@code f32.store}. */
    public static void f32Store(LinearMemory m, int a, float v, int o) {
        U.putFloat(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o, v);
    }

    /** {@code f64.store}. */
    public static void f64Store(LinearMemory m, int a, double v, int o) {
        U.putDouble(null, m.base + Preconditions.checkIndex(a, m.limit - 7 - o, null) + o, v);
    }

    /** {@code i32.store8}. */
    public static void i32Store8(LinearMemory m, int a, int v, int o) {
        U.putByte(null, m.base + Preconditions.checkIndex(a, m.limit - o, null) + o, (byte) v);
    }

    /** {@code i32.store16}. */
    public static void i32Store16(LinearMemory m, int a, int v, int o) {
        U.putShort(null, m.base + Preconditions.checkIndex(a, m.limit - 1 - o, null) + o, (short) v);
    }

    /** {@code i64.store8}. */
    public static void i64Store8(LinearMemory m, int a, long v, int o) {
        U.putByte(null, m.base + Preconditions.checkIndex(a, m.limit - o, null) + o, (byte) v);
    }

    /** {@code i64.store16}. */
    public static void i64Store16(LinearMemory m, int a, long v, int o) {
        U.putShort(null, m.base + Preconditions.checkIndex(a, m.limit - 1 - o, null) + o, (short) v);
    }

    /** {@code i64.store32}. */
    public static void i64Store32(LinearMemory m, int a, long v, int o) {
        U.putInt(null, m.base + Preconditions.checkIndex(a, m.limit - 3 - o, null) + o, (int) v);
    }

    /** {@code v128.load}: the low half, checked for both. */
    public static long v128Load(LinearMemory m, int a, int o) {
        return U.getLong(null, m.base + Preconditions.checkIndex(a, m.limit - 15 - o, null) + o);
    }

    /** {@code v128.store}. */
    public static void v128Store(LinearMemory m, int a, long low, long high, int o) {
        long at = m.base + Preconditions.checkIndex(a, m.limit - 15 - o, null) + o;
        U.putLong(null, at, low);
        U.putLong(null, at + 8, high);
    }

    /** {@code i32.load} with a 64-bit address. */
    public static int i32Load(LinearMemory m, long a, long o) {
        return U.getInt(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o);
    }

    /** {@code i64.load} with a 64-bit address. */
    public static long i64Load(LinearMemory m, long a, long o) {
        return U.getLong(null, m.base + Preconditions.checkIndex(a, m.size - 7 - o, null) + o);
    }

    /** {@code f32.load} with a 64-bit address. */
    public static float f32Load(LinearMemory m, long a, long o) {
        return U.getFloat(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o);
    }

    /** {@code f64.load} with a 64-bit address. */
    public static double f64Load(LinearMemory m, long a, long o) {
        return U.getDouble(null, m.base + Preconditions.checkIndex(a, m.size - 7 - o, null) + o);
    }

    /** {@code i32.load8_s} with a 64-bit address. */
    public static int i32Load8S(LinearMemory m, long a, long o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.size - o, null) + o);
    }

    /** {@code i32.load8_u} with a 64-bit address. */
    public static int i32Load8U(LinearMemory m, long a, long o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.size - o, null) + o) & 0xff;
    }

    /** {@code i32.load16_s} with a 64-bit address. */
    public static int i32Load16S(LinearMemory m, long a, long o) {
        return U.getShort(null, m.base + Preconditions.checkIndex(a, m.size - 1 - o, null) + o);
    }

    /** {@code i32.load16_u} with a 64-bit address. */
    public static int i32Load16U(LinearMemory m, long a, long o) {
        return U.getChar(null, m.base + Preconditions.checkIndex(a, m.size - 1 - o, null) + o);
    }

    /** {@code i64.load8_s} with a 64-bit address. */
    public static long i64Load8S(LinearMemory m, long a, long o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.size - o, null) + o);
    }

    /** {@code i64.load8_u} with a 64-bit address. */
    public static long i64Load8U(LinearMemory m, long a, long o) {
        return U.getByte(null, m.base + Preconditions.checkIndex(a, m.size - o, null) + o) & 0xffL;
    }

    /** {@code i64.load16_s} with a 64-bit address. */
    public static long i64Load16S(LinearMemory m, long a, long o) {
        return U.getShort(null, m.base + Preconditions.checkIndex(a, m.size - 1 - o, null) + o);
    }

    /** {@code i64.load16_u} with a 64-bit address. */
    public static long i64Load16U(LinearMemory m, long a, long o) {
        return U.getChar(null, m.base + Preconditions.checkIndex(a, m.size - 1 - o, null) + o);
    }

    /** {@code i64.load32_s} with a 64-bit address. */
    public static long i64Load32S(LinearMemory m, long a, long o) {
        return U.getInt(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o);
    }

    /** {@code i64.load32_u} with a 64-bit address. */
    public static long i64Load32U(LinearMemory m, long a, long o) {
        return U.getInt(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o) & 0xffff_ffffL;
    }

    /** {@code i32.store} with a 64-bit address. */
    public static void i32Store(LinearMemory m, long a, int v, long o) {
        U.putInt(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o, v);
    }

    /** {@code i64.store} with a 64-bit address. */
    public static void i64Store(LinearMemory m, long a, long v, long o) {
        U.putLong(null, m.base + Preconditions.checkIndex(a, m.size - 7 - o, null) + o, v);
    }

    /** {@code f32.store} with a 64-bit address. */
    public static void f32Store(LinearMemory m, long a, float v, long o) {
        U.putFloat(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o, v);
    }

    /** {@code f64.store} with a 64-bit address. */
    public static void f64Store(LinearMemory m, long a, double v, long o) {
        U.putDouble(null, m.base + Preconditions.checkIndex(a, m.size - 7 - o, null) + o, v);
    }

    /** {@code i32.store8} with a 64-bit address. */
    public static void i32Store8(LinearMemory m, long a, int v, long o) {
        U.putByte(null, m.base + Preconditions.checkIndex(a, m.size - o, null) + o, (byte) v);
    }

    /** {@code i32.store16} with a 64-bit address. */
    public static void i32Store16(LinearMemory m, long a, int v, long o) {
        U.putShort(null, m.base + Preconditions.checkIndex(a, m.size - 1 - o, null) + o, (short) v);
    }

    /** {@code i64.store8} with a 64-bit address. */
    public static void i64Store8(LinearMemory m, long a, long v, long o) {
        U.putByte(null, m.base + Preconditions.checkIndex(a, m.size - o, null) + o, (byte) v);
    }

    /** {@code i64.store16} with a 64-bit address. */
    public static void i64Store16(LinearMemory m, long a, long v, long o) {
        U.putShort(null, m.base + Preconditions.checkIndex(a, m.size - 1 - o, null) + o, (short) v);
    }

    /** {@code i64.store32} with a 64-bit address. */
    public static void i64Store32(LinearMemory m, long a, long v, long o) {
        U.putInt(null, m.base + Preconditions.checkIndex(a, m.size - 3 - o, null) + o, (int) v);
    }

    /** {@code v128.load} with a 64-bit address: the low half, checked for both. */
    public static long v128Load(LinearMemory m, long a, long o) {
        return U.getLong(null, m.base + Preconditions.checkIndex(a, m.size - 15 - o, null) + o);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void v128Store(LinearMemory m, long a, long low, long high, long o) {
        long at = m.base + Preconditions.checkIndex(a, m.size - 15 - o, null) + o;
        U.putLong(null, at, low);
        U.putLong(null, at + 8, high);
    }

    /** An access whose constant offset no memory can hold. */
    public static void outOfBounds() {
        throw new IndexOutOfBoundsException();
    }
}
