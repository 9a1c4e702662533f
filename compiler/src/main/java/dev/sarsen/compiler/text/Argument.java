package dev.sarsen.compiler.text;

import dev.sarsen.runtime.type.HeapType;

/** A value that a script passes to a function. */
public sealed interface Argument {

    /** {@code (i32.const n)}. */
    record I32(int value) implements Argument {}

    /** {@code (i64.const n)}. */
    record I64(long value) implements Argument {}

    /**
     * {@code (f32.const z)}.
     *
     * @param bits the raw bits
     */
    record F32(int bits) implements Argument {}

    /**
     * {@code (f64.const z)}.
     *
     * @param bits the raw bits
     */
    record F64(long bits) implements Argument {}

    /**
     * {@code (v128.const shape lane*)}.
     *
     * @param low bytes 0 to 7, little endian
     * @param high bytes 8 to 15, little endian
     */
    record V128(long low, long high) implements Argument {}

    /** {@code (ref.null ht)}. */
    record Null(HeapType heap) implements Argument {}

    /**
     * {@code (ref.extern n)}: the external reference number n, as an {@code externref}.
     *
     * @param number its number
     */
    record External(int number) implements Argument {}

    /**
     * {@code (ref.host n)}: the external reference number n, as an {@code anyref}.
     *
     * @param number its number
     */
    record Host(int number) implements Argument {}
}
