package dev.sarsen.runtime.abi;

import org.jspecify.annotations.Nullable;

/** An array over a Java array of what its elements are stored as. */
public abstract sealed class ArrayRef extends HeapRef {

    private ArrayRef(RuntimeType type) {
        super(type);
    }

    /** The Java array. */
    abstract Object storage();

    /** The number of elements. */
    public abstract int length();

    /** Elements of the Java array for each element. */
    int width() {
        return 1;
    }

    /** An array of bytes. */
    static final class I8 extends ArrayRef {
        final byte[] elements;

        I8(RuntimeType type, int length) {
            super(type);
            elements = new byte[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of 16-bit integers. */
    static final class I16 extends ArrayRef {
        final short[] elements;

        I16(RuntimeType type, int length) {
            super(type);
            elements = new short[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of 32-bit integers. */
    static final class I32 extends ArrayRef {
        final int[] elements;

        I32(RuntimeType type, int length) {
            super(type);
            elements = new int[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of 64-bit integers. */
    static final class I64 extends ArrayRef {
        final long[] elements;

        I64(RuntimeType type, int length) {
            super(type);
            elements = new long[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of 32-bit floats. */
    static final class F32 extends ArrayRef {
        final float[] elements;

        F32(RuntimeType type, int length) {
            super(type);
            elements = new float[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of 64-bit floats. */
    static final class F64 extends ArrayRef {
        final double[] elements;

        F64(RuntimeType type, int length) {
            super(type);
            elements = new double[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of vectors: the low half of each before its high half. */
    static final class V128 extends ArrayRef {
        static final int HALVES = 2;

        final long[] elements;

        V128(RuntimeType type, int length) {
            super(type);
            if (length < 0 || length > Integer.MAX_VALUE / HALVES) {
                throw new NegativeArraySizeException();
            }
            elements = new long[HALVES * length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length / HALVES;
        }

        @Override
        int width() {
            return HALVES;
        }
    }

    /** An array of references. */
    static final class References extends ArrayRef {
        final @Nullable Object[] elements;

        References(RuntimeType type, int length) {
            super(type);
            elements = new Object[length];
        }

        @Override
        Object storage() {
            return elements;
        }

        @Override
        public int length() {
            return elements.length;
        }
    }

    /** An array of zeros or nulls. */
    static ArrayRef of(RuntimeType type, int length) {
        return switch (type.element) {
            case I8 -> new I8(type, length);
            case I16 -> new I16(type, length);
            case I32 -> new I32(type, length);
            case I64 -> new I64(type, length);
            case F32 -> new F32(type, length);
            case F64 -> new F64(type, length);
            case V128 -> new V128(type, length);
            case REFERENCE -> new References(type, length);
            case NONE -> throw new IllegalArgumentException(type + " is no array type");
        };
    }
}
