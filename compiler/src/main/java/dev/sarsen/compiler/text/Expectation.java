package dev.sarsen.compiler.text;

import dev.sarsen.runtime.type.HeapType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a script expects of one result. */
public sealed interface Expectation {

    /** {@code (i32.const n)}; also a lane of 8, 16 or 32 bits, whose higher bits are zero. */
    record I32(int value) implements Expectation {}

    /** {@code (i64.const n)}. */
    record I64(long value) implements Expectation {}

    /**
     * {@code (f32.const z)}: exactly these bits.
     *
     * @param bits the raw bits
     */
    record F32(int bits) implements Expectation {}

    /**
     * {@code (f64.const z)}: exactly these bits.
     *
     * @param bits the raw bits
     */
    record F64(long bits) implements Expectation {}

    /**
     * {@code (f32.const nan:canonical)} or {@code nan:arithmetic}; either sign.
     *
     * @param canonical whether the payload must be the quiet bit alone; otherwise the quiet bit must be set
     */
    record F32NaN(boolean canonical) implements Expectation {}

    /**
     * {@code (f64.const nan:canonical)} or {@code nan:arithmetic}; either sign.
     *
     * @param canonical whether the payload must be the quiet bit alone; otherwise the quiet bit must be set
     */
    record F64NaN(boolean canonical) implements Expectation {}

    /**
     * {@code (v128.const shape lane*)}.
     *
     * @param shape how the 128 bits are cut
     * @param lanes one pattern a lane, lane 0 (the lowest bytes) first: {@link I32} for the integer shapes up to 32
     *     bits, {@link I64}, {@link F32}, {@link F32NaN}, {@link F64}, {@link F64NaN}
     */
    record V128(Shape shape, List<Expectation> lanes) implements Expectation {}

    /**
     * {@code (ref.null ht?)}.
     *
     * @param heap the heap type, or null for any null reference
     */
    record Null(@Nullable HeapType heap) implements Expectation {}

    /**
     * {@code (ref.func)}, {@code (ref.struct)} and their like: any reference of a kind that is not null.
     *
     * @param kind the kind
     */
    record Reference(Kind kind) implements Expectation {}

    /**
     * {@code (ref.extern n)}: the external reference number n.
     *
     * @param number its number
     */
    record External(int number) implements Expectation {}

    /**
     * {@code (ref.host n)}: the external reference number n, converted to {@code anyref}.
     *
     * @param number its number
     */
    record Host(int number) implements Expectation {}

    /**
     * {@code (either result*)}: one of several.
     *
     * @param alternatives the alternatives
     */
    record Either(List<Expectation> alternatives) implements Expectation {}

    /** The kinds of reference that a script can ask for. */
    enum Kind {
        /** A function. */
        FUNC,
        /** Anything external. */
        EXTERN,
        /** Anything internal. */
        ANY,
        /** Anything comparable. */
        EQ,
        /** An unboxed scalar. */
        I31,
        /** A structure. */
        STRUCT,
        /** An array. */
        ARRAY,
        /** An exception. */
        EXN
    }

    /** The ways to cut a vector into lanes. */
    enum Shape {
        /** 16 lanes of 8 bits. */
        I8X16,
        /** 8 lanes of 16 bits. */
        I16X8,
        /** 4 integers of 32 bits. */
        I32X4,
        /** 2 integers of 64 bits. */
        I64X2,
        /** 4 floats of 32 bits. */
        F32X4,
        /** 2 floats of 64 bits. */
        F64X2;

        /** How many lanes there are. */
        public int lanes() {
            return switch (this) {
                case I8X16 -> 16;
                case I16X8 -> 8;
                case I32X4, F32X4 -> 4;
                case I64X2, F64X2 -> 2;
            };
        }

        /** The size of a lane in bytes. */
        public int laneBytes() {
            return 16 / lanes();
        }
    }
}
