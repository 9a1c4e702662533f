package dev.sarsen.compiler.ir;

import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;

/** What a local or an expression is to the JVM. */
public enum IrType {
    I32("I", 1),
    I64("J", 2),
    F32("F", 1),
    F64("D", 2),
    REF("Ljava/lang/Object;", 1);

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

    /** The JVM field descriptor. */
    public String descriptor() {
        return descriptor;
    }

    /** Local variable or operand stack slots. */
    public int slots() {
        return slots;
    }
}
