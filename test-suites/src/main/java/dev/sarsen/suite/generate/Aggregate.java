package dev.sarsen.suite.generate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a structure or an array.
 *
 * @param array whether it is an array, which has one field
 * @param fields the fields, those of the parent first
 * @param parent index of the super type, or -1
 * @param open whether it may have sub types
 */
record Aggregate(boolean array, List<Field> fields, int parent, boolean open) implements Definition {

    /**
     * A field.
     *
     * @param packed bits of a packed field, 8 or 16, or 0
     * @param kind what is read and written
     * @param mutable whether it may be set
     */
    record Field(int packed, Kind kind, boolean mutable) {

        String text() {
            String storage = packed == 0 ? kind.text() : "i" + packed;
            return mutable ? "(mut " + storage + ")" : storage;
        }

        boolean defaultable() {
            return !kind.isReference() || kind.nullable();
        }
    }

    Aggregate {
        fields = List.copyOf(fields);
    }

    Field element() {
        return fields.getFirst();
    }

    boolean defaultable() {
        return fields.stream().allMatch(Field::defaultable);
    }

    @Override
    public String text() {
        String shape = array
                ? "(array " + element().text() + ")"
                : fields.stream()
                        .map(f -> "(field " + f.text() + ")")
                        .collect(Collectors.joining(" ", "(struct ", ")"));
        if (!open && parent < 0) {
            return shape;
        }
        return "(sub " + (open ? "" : "final ") + (parent < 0 ? "" : parent + " ") + shape + ")";
    }
}
