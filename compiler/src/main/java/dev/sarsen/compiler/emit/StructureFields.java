package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the fields of structures are: the how many-th number, of which a vector is two, or the how many-th reference.
 * Thread-safe.
 */
final class StructureFields {

    private final WasmModule module;
    private final Map<Integer, int[]> places = new ConcurrentHashMap<>();

    StructureFields(WasmModule module) {
        this.module = module;
    }

    private List<FieldType> fields(int type) {
        if (module.compositeType(type) instanceof StructType(List<FieldType> fields)) {
            return fields;
        }
        throw new IllegalStateException("BUG: type " + type + " is no structure type");
    }

    FieldType field(int type, int field) {
        return fields(type).get(field);
    }

    /** The numbers, or references, before a field. */
    int place(int type, int field) {
        return places.computeIfAbsent(type, t -> places(fields(t)))[field];
    }

    private static int[] places(List<FieldType> fields) {
        int[] places = new int[fields.size()];
        int numbers = 0;
        int references = 0;
        for (int k = 0; k < places.length; k++) {
            ValueType type = fields.get(k).type();
            if (type instanceof ReferenceType) {
                places[k] = references++;
            } else {
                places[k] = numbers;
                numbers += type instanceof VectorType ? 2 : 1;
            }
        }
        return places;
    }
}
