package dev.sarsen.runtime.abi;

import org.jspecify.annotations.Nullable;

/**
 * A structure.
 *
 * <p>Its fields are counted separately by kind in their order, numbers (as raw bits; a vector is two) and references, so that a field of a
 * super type has the same place in every sub type. The first of each kind are Java fields; {@link Medium} and {@link Large}
 * have more.
 */
public sealed class StructRef extends HeapRef {

    long n0;

    @Nullable
    Object r0;

    @Nullable
    Object r1;

    private StructRef(RuntimeType type) {
        super(type);
    }

    /** A structure of up to {@link #INLINE} numbers and references. */
    static sealed class Medium extends StructRef {
        long n1;
        long n2;
        long n3;

        @Nullable
        Object r2;

        @Nullable
        Object r3;

        private Medium(RuntimeType type) {
            super(type);
        }
    }

    /** A structure of any number of fields. */
    static final class Large extends Medium {
        final long[] numbers;
        final @Nullable Object[] references;

        private Large(RuntimeType type) {
            super(type);
            numbers = new long[Math.max(0, type.numbers - INLINE)];
            references = new Object[Math.max(0, type.references - INLINE)];
        }
    }

    /** Numbers, and references, that are Java fields of every {@link Medium}. */
    static final int INLINE = 4;

    private static final int SMALL_REFERENCES = 2;
    private static final int SMALL_BYTES = 32;
    private static final int MEDIUM_BYTES = 72;

    /** About what a structure takes. */
    static int bytes(int numbers, int references) {
        if (numbers <= 1 && references <= SMALL_REFERENCES) {
            return SMALL_BYTES;
        }
        return numbers <= INLINE && references <= INLINE
                ? MEDIUM_BYTES
                : MEDIUM_BYTES + SMALL_BYTES + Long.BYTES * (numbers + references);
    }

    /** Sets a number, counted among the numbers. */
    final void setNumber(int field, long bits) {
        switch (field) {
            case 0 -> Structs.setNumber0(this, bits);
            case 1 -> Structs.setNumber1(this, bits);
            case 2 -> Structs.setNumber2(this, bits);
            case 3 -> Structs.setNumber3(this, bits);
            default -> Structs.setNumber(this, bits, field);
        }
    }

    /** Sets a reference, counted among the references. */
    final void setReference(int field, @Nullable Object value) {
        switch (field) {
            case 0 -> Structs.setReference0(this, value);
            case 1 -> Structs.setReference1(this, value);
            case 2 -> Structs.setReference2(this, value);
            case 3 -> Structs.setReference3(this, value);
            default -> Structs.setReference(this, value, field);
        }
    }

    /** A structure of zeros and nulls. */
    static StructRef of(RuntimeType type) {
        if (type.numbers <= 1 && type.references <= SMALL_REFERENCES) {
            return new StructRef(type);
        }
        return type.numbers <= INLINE && type.references <= INLINE ? new Medium(type) : new Large(type);
    }
}
