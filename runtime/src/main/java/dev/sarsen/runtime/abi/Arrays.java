package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import org.jspecify.annotations.Nullable;

/** Access to the elements of arrays from generated code; the methods are named by what is stored. */
public final class Arrays {

    private static final int BYTE = 0xff;
    private static final int SHORT = 0xffff;

    private Arrays() {}

    private static Trap outOfBounds() {
        return new Trap(TrapKind.ARRAY_OUT_OF_BOUNDS);
    }

    static ArrayRef present(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return (ArrayRef) a;
    }

    /** {@code array.len}. */
    public static int length(@Nullable Object a) {
        return present(a).length();
    }

    private static byte[] i8s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.I8) a).elements;
    }

    /** {@code array.get_s} of bytes. */
    public static int i8S(@Nullable Object a, int index) {
        try {
            return i8s(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.get_u} of bytes. */
    public static int i8U(@Nullable Object a, int index) {
        return i8S(a, index) & BYTE;
    }

    /** {@code array.set} of i8. */
    public static void i8Set(@Nullable Object a, int index, int value) {
        try {
            i8s(a)[index] = (byte) value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    private static short[] i16s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.I16) a).elements;
    }

    /** {@code array.get_s} of shorts. */
    public static int i16S(@Nullable Object a, int index) {
        try {
            return i16s(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.get_u} of shorts. */
    public static int i16U(@Nullable Object a, int index) {
        return i16S(a, index) & SHORT;
    }

    /** {@code array.set} of i16. */
    public static void i16Set(@Nullable Object a, int index, int value) {
        try {
            i16s(a)[index] = (short) value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    private static int[] i32s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.I32) a).elements;
    }

    /** {@code array.get} of i32. */
    public static int i32(@Nullable Object a, int index) {
        try {
            return i32s(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.set} of i32. */
    public static void i32Set(@Nullable Object a, int index, int value) {
        try {
            i32s(a)[index] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    private static long[] i64s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.I64) a).elements;
    }

    /** {@code array.get} of i64. */
    public static long i64(@Nullable Object a, int index) {
        try {
            return i64s(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.set} of i64. */
    public static void i64Set(@Nullable Object a, int index, long value) {
        try {
            i64s(a)[index] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    private static float[] f32s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.F32) a).elements;
    }

    /** {@code array.get} of f32. */
    public static float f32(@Nullable Object a, int index) {
        try {
            return f32s(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.set} of f32. */
    public static void f32Set(@Nullable Object a, int index, float value) {
        try {
            f32s(a)[index] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    private static double[] f64s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.F64) a).elements;
    }

    /** {@code array.get} of f64. */
    public static double f64(@Nullable Object a, int index) {
        try {
            return f64s(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.set} of f64. */
    public static void f64Set(@Nullable Object a, int index, double value) {
        try {
            f64s(a)[index] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    private static long[] v128s(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.V128) a).elements;
    }

    /** The place of half an element in the Java array. */
    private static int half(int index, int half, long[] halves) {
        if (Integer.compareUnsigned(index, halves.length / ArrayRef.V128.HALVES) >= 0) {
            throw outOfBounds();
        }
        return ArrayRef.V128.HALVES * index + half;
    }

    /** The low half of {@code array.get} of v128. */
    public static long v128(@Nullable Object a, int index) {
        long[] halves = v128s(a);
        return halves[half(index, 0, halves)];
    }

    /** The high half of {@code array.get} of v128. */
    public static long v128High(@Nullable Object a, int index) {
        long[] halves = v128s(a);
        return halves[half(index, 1, halves)];
    }

    /** {@code array.set} of v128. */
    public static void v128Set(@Nullable Object a, int index, long low, long high) {
        long[] halves = v128s(a);
        int at = half(index, 0, halves);
        halves[at] = low;
        halves[at + 1] = high;
    }

    private static @Nullable Object[] references(@Nullable Object a) {
        if (a == null) {
            throw new Trap(TrapKind.NULL_ARRAY_REFERENCE);
        }
        return ((ArrayRef.References) a).elements;
    }

    /** {@code array.get} of reference. */
    public static @Nullable Object reference(@Nullable Object a, int index) {
        try {
            return references(a)[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }

    /** {@code array.set} of reference. */
    public static void referenceSet(@Nullable Object a, int index, @Nullable Object value) {
        try {
            references(a)[index] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds();
        }
    }
}
