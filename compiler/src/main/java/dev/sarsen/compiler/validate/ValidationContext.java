package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.CompositeType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ValueType;
import java.util.BitSet;
import java.util.List;

/**
 * What function bodies are checked against: the validated declarations of a module, with types as numbers.
 *
 * <p>Made by {@link ModuleValidator}; after that it is only read and may be shared by threads.
 */
public final class ValidationContext {

    private static final int[] NOTHING = {};

    private final WasmModule module;
    private final ModuleLimits limits;
    private final TypeCodes codes;
    private final int[][] parameters;
    private final int[][] results;
    private final BitSet defaultable;
    private final int[] globals;
    private final int[] tables;
    private final BitSet declaredFunctions = new BitSet();

    ValidationContext(WasmModule module, ModuleLimits limits) {
        this.module = module;
        this.limits = limits;
        this.codes = new TypeCodes(module);
        int types = module.types().size();
        this.parameters = new int[types][];
        this.results = new int[types][];
        for (int i = 0; i < types; i++) {
            signature(i, module.compositeType(i));
        }
        this.defaultable = new BitSet(types);
        for (int i = 0; i < types; i++) {
            defaultable.set(i, allDefaultable(i));
        }
        this.globals = new int[module.globalCount()];
        for (int i = 0; i < globals.length; i++) {
            globals[i] = codes.of(module.globalType(i).value());
        }
        this.tables = new int[module.tableCount()];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = codes.of(module.tableType(i).element());
        }
    }

    private boolean allDefaultable(int index) {
        int canonical = module.canonicalType(index);
        if (canonical != index) {
            return defaultable.get(canonical);
        }
        for (int type : parameters[index]) {
            if (!TypeCodes.isDefaultable(type)) {
                return false;
            }
        }
        return true;
    }

    /** Equal types share their arrays, whatever the number of times they are written down. */
    private void signature(int index, CompositeType type) {
        int canonical = module.canonicalType(index);
        if (canonical != index) {
            parameters[index] = parameters[canonical];
            results[index] = results[canonical];
        } else if (type instanceof FunctionShape(FunctionType(List<ValueType> from, List<ValueType> to))) {
            parameters[index] = codesOf(from);
            results[index] = codesOf(to);
        } else {
            parameters[index] = fieldsOf(type);
            results[index] = NOTHING;
        }
    }

    private int[] fieldsOf(CompositeType type) {
        return type instanceof StructType(List<FieldType> fields)
                ? codesOf(fields.stream().map(FieldType::type).toList())
                : NOTHING;
    }

    private int[] codesOf(List<ValueType> types) {
        int[] numbers = new int[types.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = codes.of(types.get(i));
        }
        return numbers;
    }

    /** The module. */
    public WasmModule module() {
        return module;
    }

    ModuleLimits limits() {
        return limits;
    }

    TypeCodes codes() {
        return codes;
    }

    /** The parameters of the function type with the given index, or the fields of the structure type. */
    int[] parameters(int typeIndex) {
        return parameters[typeIndex];
    }

    /** The results of the function type with the given index. */
    int[] results(int typeIndex) {
        return results[typeIndex];
    }

    /** Whether every field of the structure type with the given index has a default value. */
    boolean hasDefault(int typeIndex) {
        return defaultable.get(typeIndex);
    }

    boolean isFunctionType(int typeIndex) {
        return typeIndex >= 0
                && typeIndex < parameters.length
                && module.compositeType(typeIndex) instanceof FunctionShape;
    }

    /** The type of a global's value. */
    int global(int index) {
        return globals[index];
    }

    /** The type of a table's elements. */
    int table(int index) {
        return tables[index];
    }

    /** The type of a table's indices. */
    int tableAddress(int index) {
        return module.tableType(index).address64() ? TypeCodes.I64 : TypeCodes.I32;
    }

    /** The type of a memory's addresses. */
    int memoryAddress(int index) {
        return module.memoryType(index).address64() ? TypeCodes.I64 : TypeCodes.I32;
    }

    /** Functions that occur outside of bodies: only these may be referred to inside. */
    BitSet declaredFunctions() {
        return declaredFunctions;
    }
}
