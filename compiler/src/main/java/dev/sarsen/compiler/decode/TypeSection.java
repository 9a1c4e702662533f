package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.CompositeType;
import dev.sarsen.compiler.module.DefinedType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.ModuleBuilder;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Reads the type section: recursion groups, sub-types and what they describe. */
final class TypeSection {

    private static final int GROUP = 0x4E;
    private static final int OPEN = 0x50;
    private static final int FINAL = 0x4F;
    private static final int FUNCTION = 0x60;
    private static final int STRUCT = 0x5F;
    private static final int ARRAY = 0x5E;

    private final ByteCursor cursor;
    private final ModuleBuilder module;
    private final ModuleLimits limits;

    TypeSection(ByteCursor cursor, ModuleBuilder module, ModuleLimits limits) {
        this.cursor = cursor;
        this.module = module;
        this.limits = limits;
    }

    void read() {
        int groups = cursor.count(2);
        Bounds.check(cursor, "types", groups, limits.types());
        for (int i = 0; i < groups; i++) {
            if (cursor.peek() == GROUP) {
                cursor.skip(1);
                group(cursor.count(2));
            } else {
                group(1);
            }
        }
    }

    private void group(int size) {
        Bounds.check(cursor, "types in a recursion group", size, limits.recursionGroupTypes());
        Bounds.check(cursor, "types", (long) module.types() + size, limits.types());
        int groupStart = module.types();
        for (int i = 0; i < size; i++) {
            module.addType(subType(groupStart, size));
        }
    }

    private DefinedType subType(int groupStart, int groupSize) {
        int form = cursor.peek();
        boolean open = form == OPEN;
        int superType = -1;
        if (open || form == FINAL) {
            cursor.skip(1);
            int start = cursor.position();
            int supers = cursor.count(1);
            if (supers > 1) {
                throw cursor.malformed(RejectionCode.MALFORMED_DEFINED_TYPE, ": " + supers + " super types", start);
            }
            if (supers == 1) {
                superType = typeIndex();
            }
        }
        return new DefinedType(groupStart, groupSize, open, superType, composite());
    }

    /** An index too large for an {@code int} points nowhere, and so does the largest one. */
    private int typeIndex() {
        int index = cursor.u32();
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private CompositeType composite() {
        int start = cursor.position();
        return switch (cursor.u8()) {
            case FUNCTION -> {
                List<ValueType> parameters = values("parameters", limits.parameters());
                yield new FunctionShape(new FunctionType(parameters, values("results", limits.results())));
            }
            case STRUCT -> new StructType(fields());
            case ARRAY -> new ArrayType(TypeReader.fieldType(cursor));
            default -> throw cursor.malformed(RejectionCode.MALFORMED_DEFINED_TYPE, start);
        };
    }

    private List<ValueType> values(String what, int limit) {
        int count = cursor.count(1);
        if (count == 0) {
            return List.of();
        }
        Bounds.check(cursor, what, count, limit);
        List<ValueType> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(TypeReader.valueType(cursor));
        }
        return types;
    }

    private List<FieldType> fields() {
        int count = cursor.count(2);
        Bounds.check(cursor, "fields", count, limits.fields());
        List<FieldType> fields = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fields.add(TypeReader.fieldType(cursor));
        }
        return fields;
    }
}
