package dev.sarsen.runtime.type;

import java.util.List;

/**
 * One entry of a module's type section, as the artifact keeps it for linking and casts.
 *
 * @param groupStart index of the first type of its recursion group
 * @param groupSize number of types in the group
 * @param open whether other types may be declared below it
 * @param superType index of the type it is declared below, or -1
 * @param content what it describes
 */
public record TypeDefinition(int groupStart, int groupSize, boolean open, int superType, Content content) {

    /** What a defined type describes. */
    public sealed interface Content permits Function, Structure, Array {}

    /** Functions of a type. */
    public record Function(FunctionType type) implements Content {}

    /** Structures with the given fields. */
    public record Structure(List<Field> fields) implements Content {
        /** Copies the list. */
        public Structure {
            fields = List.copyOf(fields);
        }
    }

    /** Arrays of the given elements. */
    public record Array(Field element) implements Content {}

    /**
     * A field of a structure or the elements of an array.
     *
     * @param type the type of the value on the operand stack
     * @param packedBits 8 or 16 when only that many bits are stored, else 0
     * @param mutable whether it may be written
     */
    public record Field(ValueType type, int packedBits, boolean mutable) {}
}
