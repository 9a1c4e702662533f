package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.CompositeType;
import dev.sarsen.compiler.module.DefinedType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import java.util.List;

/**
 * Checks the type section: what types refer to exists, and sub-types are what they claim.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/types.html">validity of types</a>
 */
final class TypeValidator {

    private final WasmModule module;
    private final ModuleLimits limits;
    private final TypeCodes codes;

    TypeValidator(WasmModule module, ModuleLimits limits) {
        this.module = module;
        this.limits = limits;
        this.codes = new TypeCodes(module);
    }

    void validate() {
        List<DefinedType> types = module.types();
        int[] depths = new int[types.size()];
        for (int i = 0; i < types.size(); i++) {
            DefinedType type = types.get(i);
            references(i, type);
            depths[i] = depth(i, type, depths);
        }
        // Only now does every chain of super types end.
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).superType() >= 0) {
                subType(i, types.get(i), types.get(types.get(i).superType()));
            }
        }
    }

    private int depth(int index, DefinedType type, int[] depths) {
        if (type.superType() < 0) {
            return 0;
        }
        if (type.superType() >= index) {
            throw unknown(index, type.superType());
        }
        int depth = depths[type.superType()] + 1;
        if (depth > limits.subtypingDepth()) {
            throw new LimitExceededException(
                    "super types above a type",
                    depth,
                    limits.subtypingDepth(),
                    ModuleRejectedException.NOWHERE,
                    ModuleRejectedException.NOWHERE);
        }
        return depth;
    }

    private void references(int index, DefinedType type) {
        int end = type.groupStart() + type.groupSize();
        switch (type.composite()) {
            case FunctionShape(FunctionType(List<ValueType> parameters, List<ValueType> results)) -> {
                parameters.forEach(value -> reference(index, value, end));
                results.forEach(value -> reference(index, value, end));
            }
            case StructType(List<FieldType> fields) -> fields.forEach(field -> reference(index, field.type(), end));
            case ArrayType(FieldType element) -> reference(index, element.type(), end);
        }
    }

    private static void reference(int index, ValueType type, int end) {
        if (type instanceof ReferenceType(boolean _, HeapType heap)
                && heap instanceof DefinedHeapType(int target)
                && target >= end) {
            throw unknown(index, target);
        }
    }

    private void subType(int index, DefinedType type, DefinedType superType) {
        if (!superType.open() || !matches(type.composite(), superType.composite())) {
            throw new InvalidModuleException(
                    RejectionCode.INVALID_SUBTYPE,
                    RejectionCode.INVALID_SUBTYPE.phrase() + " " + index + " does not match super type "
                            + type.superType(),
                    ModuleRejectedException.NOWHERE,
                    ModuleRejectedException.NOWHERE);
        }
    }

    private boolean matches(CompositeType type, CompositeType expected) {
        return switch (type) {
            case FunctionShape(FunctionType(List<ValueType> parameters, List<ValueType> results)) ->
                expected instanceof FunctionShape(FunctionType wanted)
                        && allMatch(wanted.parameters(), parameters)
                        && allMatch(results, wanted.results());
            case StructType(List<FieldType> fields) ->
                expected instanceof StructType(List<FieldType> wanted) && fieldsMatch(fields, wanted);
            case ArrayType(FieldType element) ->
                expected instanceof ArrayType(FieldType wanted) && fieldMatches(element, wanted);
        };
    }

    private boolean allMatch(List<ValueType> types, List<ValueType> expected) {
        if (types.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            if (!codes.matches(codes.of(types.get(i)), codes.of(expected.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean fieldsMatch(List<FieldType> fields, List<FieldType> expected) {
        if (fields.size() < expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!fieldMatches(fields.get(i), expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fieldMatches(FieldType field, FieldType expected) {
        if (field.mutable() != expected.mutable() || field.packedBits() != expected.packedBits()) {
            return false;
        }
        int type = codes.of(field.type());
        int wanted = codes.of(expected.type());
        return field.mutable() ? type == wanted : codes.matches(type, wanted);
    }

    private static InvalidModuleException unknown(int index, int target) {
        return new InvalidModuleException(
                RejectionCode.UNKNOWN_TYPE,
                RejectionCode.UNKNOWN_TYPE.phrase() + " " + target + ": in type " + index,
                ModuleRejectedException.NOWHERE,
                ModuleRejectedException.NOWHERE);
    }
}
