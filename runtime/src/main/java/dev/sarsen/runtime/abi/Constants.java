package dev.sarsen.runtime.abi;

import org.jspecify.annotations.Nullable;

/**
 * Evaluates constant expressions that make objects, or are very long, one instruction at a time: during instantiation every
 * instruction is one call here, so that an expression of any length can be cut into methods anywhere.
 */
public final class Constants {

    private Constants() {}

    /** The operand stack of an instance that is being made. */
    static final class Operands {
        private static final int FIRST = 16;

        private @Nullable Object[] values = new @Nullable Object[FIRST];
        private int height;

        void push(@Nullable Object value) {
            if (height == values.length) {
                values = java.util.Arrays.copyOf(values, 2 * height);
            }
            values[height++] = value;
        }

        @Nullable
        Object pop() {
            @Nullable Object value = values[--height];
            values[height] = null;
            return value;
        }

        int i32() {
            return Constants.i32(pop());
        }

        long i64() {
            return Constants.i64(pop());
        }
    }

    private static int i32(@Nullable Object value) {
        return value instanceof Integer number ? number : 0;
    }

    private static long i64(@Nullable Object value) {
        return value instanceof Long number ? number : 0;
    }

    private static float f32(@Nullable Object value) {
        return value instanceof Float number ? number : 0;
    }

    private static double f64(@Nullable Object value) {
        return value instanceof Double number ? number : 0;
    }

    private static Operands operands(GuestInstance i) {
        Operands operands = i.operands;
        if (operands == null) {
            operands = new Operands();
            i.operands = operands;
        }
        return operands;
    }

    /** Ends the evaluation of constant expressions. */
    public static void end(GuestInstance i) {
        i.operands = null;
    }

    /** Pushes an {@code i32}. */
    public static void push(int value, GuestInstance i) {
        operands(i).push(value);
    }

    /** Pushes an {@code i64}. */
    public static void push(long value, GuestInstance i) {
        operands(i).push(value);
    }

    /** Pushes an {@code f32}. */
    public static void push(float value, GuestInstance i) {
        operands(i).push(value);
    }

    /** Pushes an {@code f64}. */
    public static void push(double value, GuestInstance i) {
        operands(i).push(value);
    }

    /** Pushes a {@code v128}. */
    public static void push(long low, long high, GuestInstance i) {
        operands(i).push(low);
        operands(i).push(high);
    }

    /** Pushes a reference. */
    public static void push(@Nullable Object value, GuestInstance i) {
        operands(i).push(value);
    }

    /** The value of an expression of type {@code i32}. */
    public static int popI32(GuestInstance i) {
        return operands(i).i32();
    }

    /** The value of an expression of type {@code i64}. */
    public static long popI64(GuestInstance i) {
        return operands(i).i64();
    }

    /** The value of an expression of type {@code f32}. */
    public static float popF32(GuestInstance i) {
        return f32(operands(i).pop());
    }

    /** The value of an expression of type {@code f64}. */
    public static double popF64(GuestInstance i) {
        return f64(operands(i).pop());
    }

    /** The value of an expression of a reference type. */
    public static @Nullable Object popReference(GuestInstance i) {
        return operands(i).pop();
    }

    /** {@code i32.add}. */
    public static void i32Add(GuestInstance i) {
        Operands o = operands(i);
        int b = o.i32();
        o.push(o.i32() + b);
    }

    /** {@code i32.sub}. */
    public static void i32Sub(GuestInstance i) {
        Operands o = operands(i);
        int b = o.i32();
        o.push(o.i32() - b);
    }

    /** {@code i32.mul}. */
    public static void i32Mul(GuestInstance i) {
        Operands o = operands(i);
        int b = o.i32();
        o.push(o.i32() * b);
    }

    /** {@code i64.add}. */
    public static void i64Add(GuestInstance i) {
        Operands o = operands(i);
        long b = o.i64();
        o.push(o.i64() + b);
    }

    /** {@code i64.sub}. */
    public static void i64Sub(GuestInstance i) {
        Operands o = operands(i);
        long b = o.i64();
        o.push(o.i64() - b);
    }

    /** {@code i64.mul}. */
    public static void i64Mul(GuestInstance i) {
        Operands o = operands(i);
        long b = o.i64();
        o.push(o.i64() * b);
    }

    /** {@code ref.i31}. */
    public static void i31(GuestInstance i) {
        Operands o = operands(i);
        o.push(I31Ref.of(o.i32()));
    }

    /** {@code struct.new_default}. */
    public static void structDefault(GuestInstance i, int type) {
        operands(i).push(Structs.make(i, type));
    }

    /** {@code struct.new}. */
    public static void struct(GuestInstance i, int type) {
        Operands o = operands(i);
        StructRef made = (StructRef) Structs.make(i, type);
        int number = made.type.numbers;
        int reference = made.type.references;
        for (int k = made.type.fields() - 1; k >= 0; k--) {
            if (made.type.isReference(k)) {
                made.setReference(--reference, o.pop());
            } else {
                made.setNumber(--number, bits(o.pop()));
                if (made.type.isVector(k)) {
                    made.setNumber(--number, o.i64());
                }
            }
        }
        o.push(made);
    }

    private static long bits(@Nullable Object number) {
        return switch (number) {
            case Integer n -> n;
            case Long n -> n;
            case Float n -> Float.floatToRawIntBits(n);
            case Double n -> Double.doubleToRawLongBits(n);
            case null, default -> throw new IllegalArgumentException("a number is expected");
        };
    }

    /** {@code array.new_default}. */
    public static void arrayDefault(GuestInstance i, int type) {
        Operands o = operands(i);
        o.push(ArrayBulk.make(o.i32(), i, type));
    }

    /** {@code array.new}. */
    public static void array(GuestInstance i, int type) {
        Operands o = operands(i);
        int length = o.i32();
        Object made = ArrayBulk.make(length, i, type);
        @Nullable Object value = o.pop();
        switch (i.types[type].element) {
            case I8, I16, I32 -> ArrayBulk.fill(made, 0, i32(value), length);
            case I64 -> ArrayBulk.fill(made, 0, i64(value), length);
            case F32 -> ArrayBulk.fill(made, 0, f32(value), length);
            case F64 -> ArrayBulk.fill(made, 0, f64(value), length);
            case V128 -> ArrayBulk.fill(made, 0, o.i64(), i64(value), length);
            case REFERENCE, NONE -> ArrayBulk.fill(made, 0, value, length);
        }
        o.push(made);
    }

    /** {@code array.new_fixed}. */
    public static void arrayFixed(int length, GuestInstance i, int type) {
        Operands o = operands(i);
        Object made = ArrayBulk.make(length, i, type);
        for (int k = length - 1; k >= 0; k--) {
            @Nullable Object value = o.pop();
            switch (i.types[type].element) {
                case I8 -> Arrays.i8Set(made, k, i32(value));
                case I16 -> Arrays.i16Set(made, k, i32(value));
                case I32 -> Arrays.i32Set(made, k, i32(value));
                case I64 -> Arrays.i64Set(made, k, i64(value));
                case F32 -> Arrays.f32Set(made, k, f32(value));
                case F64 -> Arrays.f64Set(made, k, f64(value));
                case V128 -> Arrays.v128Set(made, k, o.i64(), i64(value));
                case REFERENCE, NONE -> Arrays.referenceSet(made, k, value);
            }
        }
        o.push(made);
    }
}
