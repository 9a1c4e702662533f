package dev.sarsen.compiler.ir;

import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;

/**
 * What a local or an expression is to the JVM. A vector is two of them, {@link #I64} and {@link #HIGH}, or in the code that
 * keeps vectors in registers one {@link #V128}, which has types of its own while an expression treats it as lanes.
 */
public enum IrType {
    I32("I", 1),
    I64("J", 2),
    F32("F", 1),
    F64("D", 2),
    REF("Ljava/lang/Object;", 1),
    /** The high half of a vector; the low half, an {@link #I64}, comes directly before it. */
    HIGH("J", 2),
    /** A vector of which nothing is said. */
    V128("Ldev/sarsen/runtime/abi/I64x2;", 1),
    /** A vector of bytes; this and the next ones never the type of a local. */
    I8X16("Ldev/sarsen/runtime/abi/I8x16;", 1),
    /** A vector of 16-bit integers. */
    I16X8("Ldev/sarsen/runtime/abi/I16x8;", 1),
    /** A vector of 32-bit integers. */
    I32X4("Ldev/sarsen/runtime/abi/I32x4;", 1),
    /** A vector of floats. */
    F32X4("Ldev/sarsen/runtime/abi/F32x4;", 1),
    /** A vector of doubles. */
    F64X2("Ldev/sarsen/runtime/abi/F64x2;", 1);

    private static final IrType[] NONE = {};

    private final String descriptor;
    private final int slots;

    IrType(String descriptor, int slots) {
        this.descriptor = descriptor;
        this.slots = slots;
    }

    /** The JVM type of a WebAssembly type. */
    public static IrType of(ValueType type) {
        return switch (type) {
            case NumberType number ->
                switch (number) {
                    case I32 -> I32;
                    case I64 -> I64;
                    case F32 -> F32;
                    case F64 -> F64;
                };
            case ReferenceType _ -> REF;
            case VectorType _ -> throw new IllegalArgumentException("vectors have no JVM type of their own");
        };
    }

    /** The JVM types of a list of WebAssembly types. */
    public static IrType[] all(List<ValueType> types) {
        List<IrType> all = new ArrayList<>(types.size());
        for (ValueType type : types) {
            all.add(first(type));
            if (type instanceof VectorType) {
                all.add(HIGH);
            }
        }
        return all.toArray(NONE);
    }

    /** The JVM types of what a call of a function passes: nothing where that is {@linkplain FunctionType#isWide too much}. */
    public static IrType[] passed(FunctionType type) {
        return type.isWide() ? NONE : all(type.parameters());
    }

    /** The JVM type of a WebAssembly type, or of the low half of a vector. */
    public static IrType first(ValueType type) {
        return type instanceof VectorType ? I64 : of(type);
    }

    /** The types where a vector is one value. */
    public static IrType[] whole(List<ValueType> types) {
        return types.stream()
                .map(type -> type instanceof VectorType ? V128 : of(type))
                .toArray(IrType[]::new);
    }

    /** The JVM field descriptor. */
    public String descriptor() {
        return descriptor;
    }

    /** Whether it is a vector in a register. */
    public boolean isVector() {
        return ordinal() >= V128.ordinal();
    }

    /** Internal name of the class of a vector in a register. */
    public String className() {
        return descriptor.substring(1, descriptor.length() - 1);
    }

    /** Local variable or operand stack slots. */
    public int slots() {
        return slots;
    }
}
