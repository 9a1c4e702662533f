package dev.sarsen.runtime.abi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;
import jdk.internal.misc.Unsafe;

/**
 * Checked access to linear memory in the heap form, with the same methods as {@link Mem}, to which they correspond one
 * by one. Uses {@code Unsafe} on the array where it is exported and a {@link VarHandle} where it is not.
 */
public final class HeapMem {

    @SuppressWarnings("NullAway") // read only where it is exported
    private static final Unsafe U = MemoryForm.UNSAFE ? Unsafe.getUnsafe() : null;

    private static final long ARRAY = MemoryForm.UNSAFE ? Unsafe.ARRAY_BYTE_BASE_OFFSET : 0;

    static final VarHandle SHORT = view(short[].class);
    static final VarHandle INT = view(int[].class);
    static final VarHandle LONG = view(long[].class);
    static final VarHandle FLOAT = view(float[].class);
    static final VarHandle DOUBLE = view(double[].class);

    private HeapMem() {}

    private static VarHandle view(Class<?> type) {
        return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN)
                .withInvokeExactBehavior();
    }

    /** {@code i32.load}. */
    public static int i32Load(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        return MemoryForm.UNSAFE ? U.getInt(b, ARRAY + i) : (int) INT.get(b, i);
    }

    /** {@code i64.load}. */
    public static long i64Load(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 7 - o) + o;
        return MemoryForm.UNSAFE ? U.getLong(b, ARRAY + i) : (long) LONG.get(b, i);
    }

    /** {@code f32.load}. */
    public static float f32Load(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        return MemoryForm.UNSAFE ? U.getFloat(b, ARRAY + i) : (float) FLOAT.get(b, i);
    }

    /** {@code f64.load}. */
    public static double f64Load(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 7 - o) + o;
        return MemoryForm.UNSAFE ? U.getDouble(b, ARRAY + i) : (double) DOUBLE.get(b, i);
    }

    /** {@code i32.load8_s}. */
    public static int i32Load8S(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - o) + o;
        return MemoryForm.UNSAFE ? U.getByte(b, ARRAY + i) : b[i];
    }

    /** {@code i32.load8_u}. */
    public static int i32Load8U(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - o) + o;
        return MemoryForm.UNSAFE ? U.getByte(b, ARRAY + i) & 0xff : b[i] & 0xff;
    }

    /** {@code i32.load16_s}. */
    public static int i32Load16S(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 1 - o) + o;
        return MemoryForm.UNSAFE ? U.getShort(b, ARRAY + i) : (short) SHORT.get(b, i);
    }

    /** {@code i32.load16_u}. */
    public static int i32Load16U(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 1 - o) + o;
        return MemoryForm.UNSAFE ? U.getChar(b, ARRAY + i) : (short) SHORT.get(b, i) & 0xffff;
    }

    /** {@code i64.load8_s}. */
    public static long i64Load8S(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - o) + o;
        return MemoryForm.UNSAFE ? U.getByte(b, ARRAY + i) : b[i];
    }

    /** {@code i64.load8_u}. */
    public static long i64Load8U(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - o) + o;
        return MemoryForm.UNSAFE ? U.getByte(b, ARRAY + i) & 0xffL : b[i] & 0xffL;
    }

    /** {@code i64.load16_s}. */
    public static long i64Load16S(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 1 - o) + o;
        return MemoryForm.UNSAFE ? U.getShort(b, ARRAY + i) : (short) SHORT.get(b, i);
    }

    /** {@code i64.load16_u}. */
    public static long i64Load16U(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 1 - o) + o;
        return MemoryForm.UNSAFE ? U.getChar(b, ARRAY + i) : (short) SHORT.get(b, i) & 0xffffL;
    }

    /** {@code i64.load32_s}. */
    public static long i64Load32S(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        return MemoryForm.UNSAFE ? U.getInt(b, ARRAY + i) : (int) INT.get(b, i);
    }

    /** {@code i64.load32_u}. */
    public static long i64Load32U(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        return MemoryForm.UNSAFE ? U.getInt(b, ARRAY + i) & 0xffff_ffffL : (int) INT.get(b, i) & 0xffff_ffffL;
    }

    /** {@code i32.store}. */
    public static void i32Store(LinearMemory m, int a, int v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putInt(b, ARRAY + i, v);
        } else {
            INT.set(b, i, v);
        }
    }

    /** {@code i64.store}. */
    public static void i64Store(LinearMemory m, int a, long v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 7 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putLong(b, ARRAY + i, v);
        } else {
            LONG.set(b, i, v);
        }
    }

    /** {@code f32.store}. */
    public static void f32Store(LinearMemory m, int a, float v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putFloat(b, ARRAY + i, v);
        } else {
            FLOAT.set(b, i, v);
        }
    }

    /** {@code f64.store}. */
    public static void f64Store(LinearMemory m, int a, double v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 7 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putDouble(b, ARRAY + i, v);
        } else {
            DOUBLE.set(b, i, v);
        }
    }

    /** {@code i32.store8}. */
    public static void i32Store8(LinearMemory m, int a, int v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putByte(b, ARRAY + i, (byte) v);
        } else {
            b[i] = (byte) v;
        }
    }

    /** {@code i32.store16}. */
    public static void i32Store16(LinearMemory m, int a, int v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 1 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putShort(b, ARRAY + i, (short) v);
        } else {
            SHORT.set(b, i, (short) v);
        }
    }

    /** {@code i64.store8}. */
    public static void i64Store8(LinearMemory m, int a, long v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putByte(b, ARRAY + i, (byte) v);
        } else {
            b[i] = (byte) v;
        }
    }

    /** {@code i64.store16}. */
    public static void i64Store16(LinearMemory m, int a, long v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 1 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putShort(b, ARRAY + i, (short) v);
        } else {
            SHORT.set(b, i, (short) v);
        }
    }

    /** {@code i64.store32}. */
    public static void i64Store32(LinearMemory m, int a, long v, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 3 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putInt(b, ARRAY + i, (int) v);
        } else {
            INT.set(b, i, (int) v);
        }
    }

    /** {@code v128.load}: the low half, checked for both. */
    public static long v128Load(LinearMemory m, int a, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 15 - o) + o;
        return MemoryForm.UNSAFE ? U.getLong(b, ARRAY + i) : (long) LONG.get(b, i);
    }

    /** {@code v128.store}. */
    public static void v128Store(LinearMemory m, int a, long low, long high, int o) {
        byte[] b = m.bytes;
        int i = Objects.checkIndex(a, b.length - 15 - o) + o;
        if (MemoryForm.UNSAFE) {
            U.putLong(b, ARRAY + i, low);
            U.putLong(b, ARRAY + i + 8, high);
        } else {
            LONG.set(b, i, low);
            LONG.set(b, i + 8, high);
        }
    }

    /** The address of an access with a 64-bit address, checked; its offset is in it. */
    private static int index(LinearMemory m, long a, int last, long o) {
        return (int) (Objects.checkIndex(a, (long) m.bytes.length - last - o) + o);
    }

    /** {@code i32.load} with a 64-bit address. */
    public static int i32Load(LinearMemory m, long a, long o) {
        return i32Load(m, index(m, a, 3, o), 0);
    }

    /** {@code i64.load} with a 64-bit address. */
    public static long i64Load(LinearMemory m, long a, long o) {
        return i64Load(m, index(m, a, 7, o), 0);
    }

    /** {@code f32.load} with a 64-bit address. */
    public static float f32Load(LinearMemory m, long a, long o) {
        return f32Load(m, index(m, a, 3, o), 0);
    }

    /** {@code f64.load} with a 64-bit address. */
    public static double f64Load(LinearMemory m, long a, long o) {
        return f64Load(m, index(m, a, 7, o), 0);
    }

    /** {@code i32.load8_s} with a 64-bit address. */
    public static int i32Load8S(LinearMemory m, long a, long o) {
        return i32Load8S(m, index(m, a, 0, o), 0);
    }

    /** {@code i32.load8_u} with a 64-bit address. */
    public static int i32Load8U(LinearMemory m, long a, long o) {
        return i32Load8U(m, index(m, a, 0, o), 0);
    }

    /** {@code i32.load16_s} with a 64-bit address. */
    public static int i32Load16S(LinearMemory m, long a, long o) {
        return i32Load16S(m, index(m, a, 1, o), 0);
    }

    /** {@code i32.load16_u} with a 64-bit address. */
    public static int i32Load16U(LinearMemory m, long a, long o) {
        return i32Load16U(m, index(m, a, 1, o), 0);
    }

    /** {@code i64.load8_s} with a 64-bit address. */
    public static long i64Load8S(LinearMemory m, long a, long o) {
        return i64Load8S(m, index(m, a, 0, o), 0);
    }

    /** {@code i64.load8_u} with a 64-bit address. */
    public static long i64Load8U(LinearMemory m, long a, long o) {
        return i64Load8U(m, index(m, a, 0, o), 0);
    }

    /** {@code i64.load16_s} with a 64-bit address. */
    public static long i64Load16S(LinearMemory m, long a, long o) {
        return i64Load16S(m, index(m, a, 1, o), 0);
    }

    /** {@code i64.load16_u} with a 64-bit address. */
    public static long i64Load16U(LinearMemory m, long a, long o) {
        return i64Load16U(m, index(m, a, 1, o), 0);
    }

    /** {@code i64.load32_s} with a 64-bit address. */
    public static long i64Load32S(LinearMemory m, long a, long o) {
        return i64Load32S(m, index(m, a, 3, o), 0);
    }

    /** {@code i64.load32_u} with a 64-bit address. */
    public static long i64Load32U(LinearMemory m, long a, long o) {
        return i64Load32U(m, index(m, a, 3, o), 0);
    }

    /** {@code i32.store} with a 64-bit address. */
    public static void i32Store(LinearMemory m, long a, int v, long o) {
        i32Store(m, index(m, a, 3, o), v, 0);
    }

    /** {@code i64.store} with a 64-bit address. */
    public static void i64Store(LinearMemory m, long a, long v, long o) {
        i64Store(m, index(m, a, 7, o), v, 0);
    }

    /** {@code f32.store} with a 64-bit address. */
    public static void f32Store(LinearMemory m, long a, float v, long o) {
        f32Store(m, index(m, a, 3, o), v, 0);
    }

    /** {@code f64.store} with a 64-bit address. */
    public static void f64Store(LinearMemory m, long a, double v, long o) {
        f64Store(m, index(m, a, 7, o), v, 0);
    }

    /** {@code i32.store8} with a 64-bit address. */
    public static void i32Store8(LinearMemory m, long a, int v, long o) {
        i32Store8(m, index(m, a, 0, o), v, 0);
    }

    /** {@code i32.store16} with a 64-bit address. */
    public static void i32Store16(LinearMemory m, long a, int v, long o) {
        i32Store16(m, index(m, a, 1, o), v, 0);
    }

    /** {@code i64.store8} with a 64-bit address. */
    public static void i64Store8(LinearMemory m, long a, long v, long o) {
        i64Store8(m, index(m, a, 0, o), v, 0);
    }

    /** {@code i64.store16} with a 64-bit address. */
    public static void i64Store16(LinearMemory m, long a, long v, long o) {
        i64Store16(m, index(m, a, 1, o), v, 0);
    }

    /** {@code i64.store32} with a 64-bit address. */
    public static void i64Store32(LinearMemory m, long a, long v, long o) {
        i64Store32(m, index(m, a, 3, o), v, 0);
    }

    /** {@code v128.load} with a 64-bit address: the low half, checked for both. */
    public static long v128Load(LinearMemory m, long a, long o) {
        return v128Load(m, index(m, a, 15, o), 0);
    }

    /** {@code v128.store} with a 64-bit address. */
    public static void v128Store(LinearMemory m, long a, long low, long high, long o) {
        v128Store(m, index(m, a, 15, o), low, high, 0);
    }

    /** An access whose constant offset no memory can hold. */
    public static void outOfBounds() {
        throw new IndexOutOfBoundsException();
    }
}
