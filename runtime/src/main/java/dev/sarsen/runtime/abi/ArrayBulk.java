package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Making, filling and copying of arrays from generated code, each behind one range check over unsigned operands. */
public final class ArrayBulk {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int HEADER_BYTES = 40;

    private ArrayBulk() {}

    // Making

    /** An array of zeros or nulls. */
    public static Object make(int length, GuestInstance i, int type) {
        RuntimeType t = i.types[type];
        long bytes = Integer.toUnsignedLong(length) * t.element.bytes;
        if (ObjectAccount.isLarge(bytes)) {
            return large(length, i, t, bytes);
        }
        ArrayRef made = ArrayRef.of(t, length);
        i.made(made, HEADER_BYTES + (int) bytes);
        return made;
    }

    private static Object large(int length, GuestInstance i, RuntimeType type, long bytes) {
        i.objects.admit(bytes);
        try {
            ArrayRef made = ArrayRef.of(type, length);
            i.objects.add(made, bytes);
            return made;
        } catch (OutOfMemoryError e) {
            throw new Trap(TrapKind.BUDGET_EXCEEDED, "the host has no room for an array of " + bytes + " bytes");
        } catch (NegativeArraySizeException e) {
            throw new Trap(TrapKind.BUDGET_EXCEEDED, "no array has " + Integer.toUnsignedString(length) + " elements");
        }
    }

    /** {@code array.new} of integers of up to 32 bits. */
    public static Object filled(int value, int length, GuestInstance i, int type) {
        Object a = make(length, i, type);
        fill(a, 0, value, length);
        return a;
    }

    /** {@code array.new} of {@code i64}. */
    public static Object filled(long value, int length, GuestInstance i, int type) {
        Object a = make(length, i, type);
        fill(a, 0, value, length);
        return a;
    }

    /** {@code array.new} of {@code f32}. */
    public static Object filled(float value, int length, GuestInstance i, int type) {
        Object a = make(length, i, type);
        fill(a, 0, value, length);
        return a;
    }

    /** {@code array.new} of {@code f64}. */
    public static Object filled(double value, int length, GuestInstance i, int type) {
        Object a = make(length, i, type);
        fill(a, 0, value, length);
        return a;
    }

    /** {@code array.new} of {@code v128}. */
    public static Object filled(long low, long high, int length, GuestInstance i, int type) {
        Object a = make(length, i, type);
        fill(a, 0, low, high, length);
        return a;
    }

    /** {@code array.new} of references. */
    public static Object filled(@Nullable Object value, int length, GuestInstance i, int type) {
        Object a = make(length, i, type);
        fill(a, 0, value, length);
        return a;
    }

    /** {@code array.new_data}. */
    public static Object fromData(int source, int length, GuestInstance i, int type, int segment) {
        checkData(source, length, i.types[type].element, i.data[segment]);
        Object a = make(length, i, type);
        data(a, 0, source, length, i, segment);
        return a;
    }

    /** {@code array.new_elem}. */
    public static Object fromElements(int source, int length, GuestInstance i, int type, int segment) {
        checkElements(source, length, i.elements[segment]);
        Object a = make(length, i, type);
        elements(a, 0, source, length, i, segment);
        return a;
    }

    // Checks

    private static void check(int index, int length, ArrayRef a) {
        if (Integer.toUnsignedLong(index) + Integer.toUnsignedLong(length) > a.length()) {
            throw new Trap(TrapKind.ARRAY_OUT_OF_BOUNDS);
        }
    }

    private static void checkData(int source, int length, RuntimeType.Storage element, byte[] data) {
        if (Integer.toUnsignedLong(source) + Integer.toUnsignedLong(length) * element.bytes > data.length) {
            throw new Trap(TrapKind.MEMORY_OUT_OF_BOUNDS);
        }
    }

    private static void checkElements(int source, int length, @Nullable Object[] elements) {
        if (Integer.toUnsignedLong(source) + Integer.toUnsignedLong(length) > elements.length) {
            throw new Trap(TrapKind.TABLE_OUT_OF_BOUNDS);
        }
    }

    // Filling

    /** {@code array.fill} with an integer of up to 32 bits. */
    public static void fill(@Nullable Object array, int index, int value, int length) {
        ArrayRef a = Arrays.present(array);
        check(index, length, a);
        switch (a) {
            case ArrayRef.I8 bytes -> java.util.Arrays.fill(bytes.elements, index, index + length, (byte) value);
            case ArrayRef.I16 shorts -> java.util.Arrays.fill(shorts.elements, index, index + length, (short) value);
            default -> java.util.Arrays.fill(((ArrayRef.I32) a).elements, index, index + length, value);
        }
    }

    /** {@code array.fill} with an {@code i64}. */
    public static void fill(@Nullable Object array, int index, long value, int length) {
        ArrayRef a = Arrays.present(array);
        check(index, length, a);
        java.util.Arrays.fill(((ArrayRef.I64) a).elements, index, index + length, value);
    }

    /** {@code array.fill} with an {@code f32}. */
    public static void fill(@Nullable Object array, int index, float value, int length) {
        ArrayRef a = Arrays.present(array);
        check(index, length, a);
        java.util.Arrays.fill(((ArrayRef.F32) a).elements, index, index + length, value);
    }

    /** {@code array.fill} with an {@code f64}. */
    public static void fill(@Nullable Object array, int index, double value, int length) {
        ArrayRef a = Arrays.present(array);
        check(index, length, a);
        java.util.Arrays.fill(((ArrayRef.F64) a).elements, index, index + length, value);
    }

    /** {@code array.fill} with a {@code v128}. */
    public static void fill(@Nullable Object array, int index, long low, long high, int length) {
        ArrayRef a = Arrays.present(array);
        check(index, length, a);
        long[] halves = ((ArrayRef.V128) a).elements;
        for (int k = 2 * index; k < 2 * (index + length); k += 2) {
            halves[k] = low;
            halves[k + 1] = high;
        }
    }

    /** {@code array.fill} with a reference. */
    public static void fill(@Nullable Object array, int index, @Nullable Object value, int length) {
        ArrayRef a = Arrays.present(array);
        check(index, length, a);
        java.util.Arrays.fill(((ArrayRef.References) a).elements, index, index + length, value);
    }

    // Copying

    /** {@code array.copy}; both arrays store the same. */
    public static void copy(@Nullable Object to, int target, @Nullable Object from, int source, int length) {
        ArrayRef t = Arrays.present(to);
        ArrayRef s = Arrays.present(from);
        check(target, length, t);
        check(source, length, s);
        int width = s.width();
        System.arraycopy(s.storage(), width * source, t.storage(), width * target, width * length);
    }

    /** {@code array.init_data}. */
    public static void data(@Nullable Object array, int target, int source, int length, GuestInstance i, int segment) {
        ArrayRef a = Arrays.present(array);
        byte[] data = i.data[segment];
        check(target, length, a);
        checkData(source, length, a.type.element, data);
        switch (a) {
            case ArrayRef.I8 bytes -> System.arraycopy(data, source, bytes.elements, target, length);
            case ArrayRef.I16 shorts -> {
                for (int k = 0; k < length; k++) {
                    shorts.elements[target + k] = (short) SHORT.get(data, source + k * Short.BYTES);
                }
            }
            case ArrayRef.I32 ints -> {
                for (int k = 0; k < length; k++) {
                    ints.elements[target + k] = (int) INT.get(data, source + k * Integer.BYTES);
                }
            }
            case ArrayRef.I64 longs -> {
                for (int k = 0; k < length; k++) {
                    longs.elements[target + k] = (long) LONG.get(data, source + k * Long.BYTES);
                }
            }
            case ArrayRef.F32 floats -> {
                for (int k = 0; k < length; k++) {
                    floats.elements[target + k] = Float.intBitsToFloat((int) INT.get(data, source + k * Integer.BYTES));
                }
            }
            case ArrayRef.F64 doubles -> {
                for (int k = 0; k < length; k++) {
                    doubles.elements[target + k] =
                            Double.longBitsToDouble((long) LONG.get(data, source + k * Long.BYTES));
                }
            }
            case ArrayRef.V128 vectors -> {
                for (int k = 0; k < 2 * length; k++) {
                    vectors.elements[2 * target + k] = (long) LONG.get(data, source + k * Long.BYTES);
                }
            }
            case ArrayRef.References _ -> throw new IllegalArgumentException("references have no bytes");
        }
    }

    /** {@code array.init_elem}. */
    public static void elements(
            @Nullable Object array, int target, int source, int length, GuestInstance i, int segment) {
        ArrayRef a = Arrays.present(array);
        @Nullable Object[] elements = i.elements[segment];
        check(target, length, a);
        checkElements(source, length, elements);
        System.arraycopy(elements, source, a.storage(), target, length);
    }
}
