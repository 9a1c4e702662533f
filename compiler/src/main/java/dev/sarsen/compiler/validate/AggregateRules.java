package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.runtime.type.ReferenceType;
import java.util.List;

/** Rules of structures, arrays and small integers as references. */
final class AggregateRules {

    private static final int I31 = TypeCodes.reference(false, TypeCodes.I31);
    private static final int I31REF = TypeCodes.reference(true, TypeCodes.I31);
    private static final int ARRAYREF = TypeCodes.reference(true, TypeCodes.ARRAY);

    private final FunctionState state;
    private final TableRules tables;
    private final MemoryRules memories;

    AggregateRules(FunctionState state, TableRules tables, MemoryRules memories) {
        this.state = state;
        this.tables = tables;
        this.memories = memories;
    }

    private List<FieldType> structure(int type) {
        if (type >= 0
                && type < state.module().types().size()
                && state.module().compositeType(type) instanceof StructType(List<FieldType> fields)) {
            return fields;
        }
        throw state.unknown(RejectionCode.UNKNOWN_TYPE, type);
    }

    private FieldType array(int type) {
        if (type >= 0
                && type < state.module().types().size()
                && state.module().compositeType(type) instanceof ArrayType(FieldType element)) {
            return element;
        }
        throw state.unknown(RejectionCode.UNKNOWN_TYPE, type);
    }

    private int code(FieldType field) {
        return state.codes().of(field.type());
    }

    private int reference(boolean nullable, int type) {
        return TypeCodes.reference(nullable, state.codes().defined(type));
    }

    void newStructure() {
        int type = state.reader().index();
        structure(type);
        state.pop(state.context().parameters(type));
        state.push(reference(false, type));
    }

    void newDefaultStructure() {
        int type = state.reader().index();
        structure(type);
        if (!state.context().hasDefault(type)) {
            throw noDefault();
        }
        state.push(reference(false, type));
    }

    private void requireDefault(FieldType field) {
        if (!field.type().defaultable()) {
            throw noDefault();
        }
    }

    private RuntimeException noDefault() {
        return state.mismatch("types with a default value", "a reference that cannot be null");
    }

    private FieldType field() {
        List<FieldType> fields = structure(state.reader().index());
        int field = state.reader().index2();
        if (field < 0 || field >= fields.size()) {
            throw state.unknown(RejectionCode.UNKNOWN_FIELD, field);
        }
        return fields.get(field);
    }

    void getField(boolean extended) {
        FieldType field = field();
        requirePacking(field, extended);
        state.pop(reference(true, state.reader().index()));
        state.push(code(field));
    }

    private void requirePacking(FieldType field, boolean extended) {
        if (field.packed() && !extended) {
            throw state.invalid(RejectionCode.FIELD_IS_PACKED);
        }
        if (!field.packed() && extended) {
            throw state.invalid(RejectionCode.FIELD_IS_NOT_PACKED);
        }
    }

    void setField() {
        FieldType field = field();
        if (!field.mutable()) {
            throw state.invalid(RejectionCode.IMMUTABLE_FIELD);
        }
        state.pop(code(field));
        state.pop(reference(true, state.reader().index()));
    }

    void newArray() {
        int type = state.reader().index();
        FieldType element = array(type);
        state.pop(TypeCodes.I32);
        state.pop(code(element));
        state.push(reference(false, type));
    }

    void newDefaultArray() {
        int type = state.reader().index();
        requireDefault(array(type));
        state.pop(TypeCodes.I32);
        state.push(reference(false, type));
    }

    /** The length is a number in a few bytes: unreachable code has nothing to take beyond what was pushed. */
    void newFixedArray() {
        int type = state.reader().index();
        int element = code(array(type));
        state.popMany(element, state.reader().index2());
        state.push(reference(false, type));
    }

    void newArrayFromData() {
        int type = state.reader().index();
        requireNumeric(array(type));
        memories.data(state.reader().index2());
        state.pop(TypeCodes.I32);
        state.pop(TypeCodes.I32);
        state.push(reference(false, type));
    }

    private void requireNumeric(FieldType element) {
        if (element.type() instanceof ReferenceType) {
            throw state.invalid(RejectionCode.ARRAY_NOT_NUMERIC);
        }
    }

    void newArrayFromElements() {
        int type = state.reader().index();
        requireElements(array(type));
        state.pop(TypeCodes.I32);
        state.pop(TypeCodes.I32);
        state.push(reference(false, type));
    }

    private void requireElements(FieldType element) {
        int segment = tables.segment(state.reader().index2());
        int found = state.codes().of(state.module().elements().get(segment).type());
        if (element.packed() || !state.codes().matches(found, code(element))) {
            throw state.mismatch(
                    "elements " + state.codes().text(code(element)),
                    state.codes().text(found));
        }
    }

    void get(boolean extended) {
        int type = state.reader().index();
        FieldType element = array(type);
        requirePacking(element, extended);
        state.pop(TypeCodes.I32);
        state.pop(reference(true, type));
        state.push(code(element));
    }

    private FieldType mutableArray(int type) {
        FieldType element = array(type);
        if (!element.mutable()) {
            throw state.invalid(RejectionCode.IMMUTABLE_ARRAY);
        }
        return element;
    }

    void set() {
        int type = state.reader().index();
        FieldType element = mutableArray(type);
        state.pop(code(element));
        state.pop(TypeCodes.I32);
        state.pop(reference(true, type));
    }

    void length() {
        state.pop(ARRAYREF);
        state.push(TypeCodes.I32);
    }

    void fill() {
        int type = state.reader().index();
        FieldType element = mutableArray(type);
        state.pop(TypeCodes.I32);
        state.pop(code(element));
        state.pop(TypeCodes.I32);
        state.pop(reference(true, type));
    }

    void copy() {
        int destination = state.reader().index();
        int source = state.reader().index2();
        FieldType to = mutableArray(destination);
        FieldType from = array(source);
        if (to.packedBits() != from.packedBits() || !state.codes().matches(code(from), code(to))) {
            throw state.invalid(RejectionCode.ARRAY_TYPES_DIFFER);
        }
        state.pop(TypeCodes.I32);
        state.pop(TypeCodes.I32);
        state.pop(reference(true, source));
        state.pop(TypeCodes.I32);
        state.pop(reference(true, destination));
    }

    void fillFromData() {
        int type = state.reader().index();
        requireNumeric(mutableArray(type));
        memories.data(state.reader().index2());
        popRange(type);
    }

    void fillFromElements() {
        int type = state.reader().index();
        requireElements(mutableArray(type));
        popRange(type);
    }

    private void popRange(int type) {
        state.pop(TypeCodes.I32);
        state.pop(TypeCodes.I32);
        state.pop(TypeCodes.I32);
        state.pop(reference(true, type));
    }

    void newSmallInteger() {
        state.pop(TypeCodes.I32);
        state.push(I31);
    }

    void getSmallInteger() {
        state.pop(I31REF);
        state.push(TypeCodes.I32);
    }
}
