package dev.sarsen.runtime.abi;

import java.util.Objects;

/**
 * Checked access to linear memory in the heap form for modules that have a shared memory, with the same methods as {@link
 * Mem}, to which they correspond one by one.
 *
 * <p>The array of a memory that several threads use is never replaced, since what other threads write to the old one would
 * be lost. It has the largest size from the start, so the check is against the memory's size, and the array's own check
 * comes on top: this form is for embedding without flags, and slower than the others.
 */
public final class SharedMem {

    private SharedMem() {}

    /** {@code i32.load}. */
    public static int i32Load(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        return (int) HeapMem.INT.get(b, i);
    }

    /** {@code i32.load} with a 64-bit address. */
    public static int i32Load(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        return (int) HeapMem.INT.get(b, i);
    }

    /** {@code i64.load}. */
    public static long i64Load(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 7 - o) + o;
        byte[] b = m.bytes;
        return (long) HeapMem.LONG.get(b, i);
    }

    /** {@code i64.load} with a 64-bit address. */
    public static long i64Load(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 7 - o) + o);
        byte[] b = m.bytes;
        return (long) HeapMem.LONG.get(b, i);
    }

    /** {@code f32.load}. */
    public static float f32Load(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        return (float) HeapMem.FLOAT.get(b, i);
    }

    /** {@code f32.load} with a 64-bit address. */
    public static float f32Load(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        return (float) HeapMem.FLOAT.get(b, i);
    }

    /** {@code f64.load}. */
    public static double f64Load(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 7 - o) + o;
        byte[] b = m.bytes;
        return (double) HeapMem.DOUBLE.get(b, i);
    }

    /** {@code f64.load} with a 64-bit address. */
    public static double f64Load(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 7 - o) + o);
        byte[] b = m.bytes;
        return (double) HeapMem.DOUBLE.get(b, i);
    }

    /** {@code i32.load8_s}. */
    public static int i32Load8S(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - o) + o;
        byte[] b = m.bytes;
        return b[i];
    }

    /** {@code i32.load8_s} with a 64-bit address. */
    public static int i32Load8S(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - o) + o);
        byte[] b = m.bytes;
        return b[i];
    }

    /** {@code i32.load8_u}. */
    public static int i32Load8U(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - o) + o;
        byte[] b = m.bytes;
        return b[i] & 0xff;
    }

    /** {@code i32.load8_u} with a 64-bit address. */
    public static int i32Load8U(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - o) + o);
        byte[] b = m.bytes;
        return b[i] & 0xff;
    }

    /** {@code i32.load16_s}. */
    public static int i32Load16S(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 1 - o) + o;
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i);
    }

    /** {@code i32.load16_s} with a 64-bit address. */
    public static int i32Load16S(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 1 - o) + o);
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i);
    }

    /** {@code i32.load16_u}. */
    public static int i32Load16U(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 1 - o) + o;
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i) & 0xffff;
    }

    /** {@code i32.load16_u} with a 64-bit address. */
    public static int i32Load16U(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 1 - o) + o);
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i) & 0xffff;
    }

    /** {@code i64.load8_s}. */
    public static long i64Load8S(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - o) + o;
        byte[] b = m.bytes;
        return b[i];
    }

    /** {@code i64.load8_s} with a 64-bit address. */
    public static long i64Load8S(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - o) + o);
        byte[] b = m.bytes;
        return b[i];
    }

    /** {@code i64.load8_u}. */
    public static long i64Load8U(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - o) + o;
        byte[] b = m.bytes;
        return b[i] & 0xffL;
    }

    /** {@code i64.load8_u} with a 64-bit address. */
    public static long i64Load8U(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - o) + o);
        byte[] b = m.bytes;
        return b[i] & 0xffL;
    }

    /** {@code i64.load16_s}. */
    public static long i64Load16S(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 1 - o) + o;
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i);
    }

    /** {@code i64.load16_s} with a 64-bit address. */
    public static long i64Load16S(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 1 - o) + o);
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i);
    }

    /** {@code i64.load16_u}. */
    public static long i64Load16U(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 1 - o) + o;
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i) & 0xffffL;
    }

    /** {@code i64.load16_u} with a 64-bit address. */
    public static long i64Load16U(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 1 - o) + o);
        byte[] b = m.bytes;
        return (short) HeapMem.SHORT.get(b, i) & 0xffffL;
    }

    /** {@code i64.load32_s}. */
    public static long i64Load32S(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        return (int) HeapMem.INT.get(b, i);
    }

    /** {@code i64.load32_s} with a 64-bit address. */
    public static long i64Load32S(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        return (int) HeapMem.INT.get(b, i);
    }

    /** {@code i64.load32_u}. */
    public static long i64Load32U(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        return (int) HeapMem.INT.get(b, i) & 0xffff_ffffL;
    }

    /** {@code i64.load32_u} with a 64-bit address. */
    public static long i64Load32U(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        return (int) HeapMem.INT.get(b, i) & 0xffff_ffffL;
    }

    /** {@code i32.store}. */
    public static void i32Store(LinearMemory m, int a, int v, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        HeapMem.INT.set(b, i, v);
    }

    /** {@code i32.store} with a 64-bit address. */
    public static void i32Store(LinearMemory m, long a, int v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        HeapMem.INT.set(b, i, v);
    }

    /** {@code i64.store}. */
    public static void i64Store(LinearMemory m, int a, long v, int o) {
        int i = Objects.checkIndex(a, m.limit - 7 - o) + o;
        byte[] b = m.bytes;
        HeapMem.LONG.set(b, i, v);
    }

    /** {@code i64.store} with a 64-bit address. */
    public static void i64Store(LinearMemory m, long a, long v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 7 - o) + o);
        byte[] b = m.bytes;
        HeapMem.LONG.set(b, i, v);
    }

    /** {@code f32.store}. */
    public static void f32Store(LinearMemory m, int a, float v, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        HeapMem.FLOAT.set(b, i, v);
    }

    /** {@code f32.store} with a 64-bit address. */
    public static void f32Store(LinearMemory m, long a, float v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        HeapMem.FLOAT.set(b, i, v);
    }

    /** {@code f64.store}. */
    public static void f64Store(LinearMemory m, int a, double v, int o) {
        int i = Objects.checkIndex(a, m.limit - 7 - o) + o;
        byte[] b = m.bytes;
        HeapMem.DOUBLE.set(b, i, v);
    }

    /** {@code f64.store} with a 64-bit address. */
    public static void f64Store(LinearMemory m, long a, double v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 7 - o) + o);
        byte[] b = m.bytes;
        HeapMem.DOUBLE.set(b, i, v);
    }

    /** {@code i32.store8}. */
    public static void i32Store8(LinearMemory m, int a, int v, int o) {
        int i = Objects.checkIndex(a, m.limit - o) + o;
        byte[] b = m.bytes;
        b[i] = (byte) v;
    }

    /** {@code i32.store8} with a 64-bit address. */
    public static void i32Store8(LinearMemory m, long a, int v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - o) + o);
        byte[] b = m.bytes;
        b[i] = (byte) v;
    }

    /** {@code i32.store16}. */
    public static void i32Store16(LinearMemory m, int a, int v, int o) {
        int i = Objects.checkIndex(a, m.limit - 1 - o) + o;
        byte[] b = m.bytes;
        HeapMem.SHORT.set(b, i, (short) v);
    }

    /** {@code i32.store16} with a 64-bit address. */
    public static void i32Store16(LinearMemory m, long a, int v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 1 - o) + o);
        byte[] b = m.bytes;
        HeapMem.SHORT.set(b, i, (short) v);
    }

    /** {@code i64.store8}. */
    public static void i64Store8(LinearMemory m, int a, long v, int o) {
        int i = Objects.checkIndex(a, m.limit - o) + o;
        byte[] b = m.bytes;
        b[i] = (byte) v;
    }

    /** {@code i64.store8} with a 64-bit address. */
    public static void i64Store8(LinearMemory m, long a, long v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - o) + o);
        byte[] b = m.bytes;
        b[i] = (byte) v;
    }

    /** {@code i64.store16}. */
    public static void i64Store16(LinearMemory m, int a, long v, int o) {
        int i = Objects.checkIndex(a, m.limit - 1 - o) + o;
        byte[] b = m.bytes;
        HeapMem.SHORT.set(b, i, (short) v);
    }

    /** {@code i64.store16} with a 64-bit address. */
    public static void i64Store16(LinearMemory m, long a, long v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 1 - o) + o);
        byte[] b = m.bytes;
        HeapMem.SHORT.set(b, i, (short) v);
    }

    /** {@code i64.store32}. */
    public static void i64Store32(LinearMemory m, int a, long v, int o) {
        int i = Objects.checkIndex(a, m.limit - 3 - o) + o;
        byte[] b = m.bytes;
        HeapMem.INT.set(b, i, (int) v);
    }

    /** {@code i64.store32} with a 64-bit address. */
    public static void i64Store32(LinearMemory m, long a, long v, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 3 - o) + o);
        byte[] b = m.bytes;
        HeapMem.INT.set(b, i, (int) v);
    }

    /** {@code v128.load}: the low half, checked for both. */
    public static long v128Load(LinearMemory m, int a, int o) {
        int i = Objects.checkIndex(a, m.limit - 15 - o) + o;
        byte[] b = m.bytes;
        return (long) HeapMem.LONG.get(b, i);
    }

    /** {@code v128.store}. */
    public static void v128Store(LinearMemory m, int a, long low, long high, int o) {
        int i = Objects.checkIndex(a, m.limit - 15 - o) + o;
        byte[] b = m.bytes;
        HeapMem.LONG.set(b, i, low);
        HeapMem.LONG.set(b, i + 8, high);
    }

    /** {@code v128.load} with a 64-bit address: the low half, checked for both. */
    public static long v128Load(LinearMemory m, long a, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 15 - o) + o);
        byte[] b = m.bytes;
        return (long) HeapMem.LONG.get(b, i);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void v128Store(LinearMemory m, long a, long low, long high, long o) {
        int i = (int) (Objects.checkIndex(a, m.size - 15 - o) + o);
        byte[] b = m.bytes;
        HeapMem.LONG.set(b, i, low);
        HeapMem.LONG.set(b, i + 8, high);
    }

    /** An access whose constant offset no memory can hold. */
    public static void outOfBounds() {
        throw new IndexOutOfBoundsException();
    }
}
