package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.ValueType;

/**
 * The type of a structure's field or an array's element.
 *
 * @param type the type of the value on the operand stack; i32 for packed fields
 * @param packedBits 8 or 16 when only that many bits are stored, else 0
 * @param mutable whether it may be written
 */
public record FieldType(ValueType type, int packedBits, boolean mutable) {

    /** Whether only 8 or 16 bits are stored. */
    public boolean packed() {
        return packedBits != 0;
    }
}
