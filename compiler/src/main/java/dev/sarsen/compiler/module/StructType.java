package dev.sarsen.compiler.module;

import java.util.List;

/**
 * A defined type of structures.
 *
 * @param fields their fields in order
 */
public record StructType(List<FieldType> fields) implements CompositeType {

    /** Copies the list. */
    public StructType {
        fields = List.copyOf(fields);
    }
}
