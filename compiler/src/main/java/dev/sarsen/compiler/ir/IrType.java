package dev.sarsen.compiler.ir;

import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;

/** What a local or an expression is to the JVM. A vector is two of them: {@link #I64} and {@link #HIGH}. */
public enum IrType {
    I32("I", 1),
    I64("J", 2),
    F32("F", 1),
    F64("D", 2),
    REF("Ljava/lang/Object;", 1),
    /** The high half of a vector; the low half, an {@link #I64}, comes directly before it. */
    HIGH("J", 2);

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

    /** The JVM type of a WebAssembly type, or of the low half of a vector. */
    public static IrType first(ValueType type) {
        return type instanceof VectorType ? I64 : of(type);
    }

    /** The JVM field descriptor. */
    public String descriptor() {
        return descriptor;
    }

    /** Local variable or operand stack slots. */
    public int slots() {
        return slots;
    }
}
