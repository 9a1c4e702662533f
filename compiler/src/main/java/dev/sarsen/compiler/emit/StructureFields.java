package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the fields of structures are: the how many-th number or the how many-th reference. Thread-safe. */
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

    /** The number of fields of the same kind before a field. */
    int place(int type, int field) {
        return places.computeIfAbsent(type, t -> places(fields(t)))[field];
    }

    private static int[] places(List<FieldType> fields) {
        int[] places = new int[fields.size()];
        int numbers = 0;
        int references = 0;
        for (int k = 0; k < places.length; k++) {
            places[k] = IrType.of(fields.get(k).type()) == IrType.REF ? references++ : numbers++;
        }
        return places;
    }
}
