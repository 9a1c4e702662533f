package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lowers the instructions of structures, arrays, small integers and casts. */
final class AggregateLowering {

    private static final ValueType I32 = NumberType.I32;
    private static final ValueType REF = ReferenceType.EXTERNREF; // any reference

    private static final int READS = Expr.TRAPS | Expr.READS_HEAP;

    private static final int MAKES = Expr.TRAPS | Expr.LENGTHY;

    private final FunctionLowering to;

    AggregateLowering(FunctionLowering to) {
        this.to = to;
    }

    void lower(Opcode opcode) {
        int first = to.reader.index();
        int second = to.reader.index2();
        switch (opcode) {
            case STRUCT_NEW -> newStructure(first);
            case STRUCT_NEW_DEFAULT -> to.stack.push(object(Opcode.STRUCT_NEW_DEFAULT, first));
            case STRUCT_GET, STRUCT_GET_S, STRUCT_GET_U ->
                get(opcode, fields(first).get(second), first, second, 1);
            case STRUCT_SET ->
                step(opcode, first, second, REF, type(fields(first).get(second)));
            case ARRAY_NEW -> {
                to.toHalves(List.of(type(element(first)), I32));
                push(opcode, IrType.REF, first, 0, MAKES, IrType.all(List.of(type(element(first)), I32)).length);
            }
            case ARRAY_NEW_DEFAULT -> push(opcode, IrType.REF, first, 0, MAKES, 1);
            case ARRAY_NEW_FIXED -> newFixedArray(first, second);
            case ARRAY_NEW_DATA, ARRAY_NEW_ELEM -> push(opcode, IrType.REF, first, second, MAKES, 2);
            case ARRAY_GET, ARRAY_GET_S, ARRAY_GET_U -> get(opcode, element(first), first, 0, 2);
            case ARRAY_SET -> step(opcode, first, 0, REF, I32, type(element(first)));
            case ARRAY_LEN -> push(opcode, IrType.I32, 0, 0, Expr.TRAPS, 1);
            case ARRAY_FILL -> step(opcode, first, 0, REF, I32, type(element(first)), I32);
            case ARRAY_COPY -> step(opcode, first, second, REF, I32, REF, I32, I32);
            case ARRAY_INIT_DATA, ARRAY_INIT_ELEM -> step(opcode, first, second, REF, I32, I32, I32);
            case REF_EQ -> push(opcode, IrType.I32, 0, 0, 0, 2);
            case REF_I31 -> push(opcode, IrType.REF, 0, 0, 0, 1);
            case I31_GET_S, I31_GET_U -> push(opcode, IrType.I32, 0, 0, Expr.TRAPS, 1);
            case REF_TEST -> cast(false, false, to.reader.heapType());
            case REF_TEST_NULL -> cast(false, true, to.reader.heapType());
            case REF_CAST -> cast(true, false, to.reader.heapType());
            case REF_CAST_NULL -> cast(true, true, to.reader.heapType());
            case BR_ON_CAST -> branch(false);
            case BR_ON_CAST_FAIL -> branch(true);
            // The two hierarchies share their objects.
            case ANY_CONVERT_EXTERN, EXTERN_CONVERT_ANY -> {}
            default -> throw new IllegalStateException("BUG: " + opcode.mnemonic() + " is no instruction of objects");
        }
    }

    private List<FieldType> fields(int type) {
        if (to.module.compositeType(type) instanceof StructType(List<FieldType> fields)) {
            return fields;
        }
        throw new IllegalStateException("BUG: type " + type + " is no structure type");
    }

    private FieldType element(int type) {
        if (to.module.compositeType(type) instanceof ArrayType(FieldType element)) {
            return element;
        }
        throw new IllegalStateException("BUG: type " + type + " is no array type");
    }

    private static ValueType type(FieldType field) {
        return field.type();
    }

    private List<Expr> pop(int count) {
        List<Expr> operands = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            operands.add(to.stack.pop());
        }
        Collections.reverse(operands);
        return operands;
    }

    private void push(Opcode opcode, IrType type, int first, int second, int effects, int operands) {
        to.stack.push(new Expr.Aggregate(opcode, type, first, second, effects, pop(operands)));
    }

    /** A field or an element; of a vector there are two halves to read, behind the same checks. */
    private void get(Opcode opcode, FieldType field, int first, int second, int operands) {
        if (!(type(field) instanceof VectorType)) {
            push(opcode, IrType.of(type(field)), first, second, READS, operands);
            return;
        }
        for (int k = operands - 1; k >= 0; k--) {
            to.stack.share(k);
        }
        List<Expr> shared = pop(operands);
        to.pushVector(
                new Expr.Aggregate(opcode, IrType.I64, first, second, READS, shared),
                new Expr.Aggregate(opcode, IrType.HIGH, first, second, READS, shared));
    }

    private void step(Opcode opcode, int first, int second, ValueType... types) {
        to.toHalves(List.of(types));
        List<Expr> operands = pop(IrType.all(List.of(types)).length);
        to.stack.flush(READS);
        to.emit(new Stmt.Aggregate(opcode, first, second, operands));
    }

    private static Expr object(Opcode opcode, int type) {
        return new Expr.Aggregate(opcode, IrType.REF, type, 0, 0, List.of());
    }

    /** Makes the object first and fills it step by step, so that any number of fields fits into methods. */
    private void newStructure(int type) {
        List<FieldType> fields = fields(type);
        List<ValueType> types = fields.stream().map(AggregateLowering::type).toList();
        to.toHalves(types);
        List<Expr> values = pop(IrType.all(types).length);
        to.stack.flush(Expr.TRAPS);
        Expr made = hold(object(Opcode.STRUCT_NEW_DEFAULT, type));
        int from = 0;
        for (int k = 0; k < types.size(); k++) {
            int end = from + (types.get(k) instanceof VectorType ? 2 : 1);
            List<Expr> value = values.subList(from, end);
            if (!value.stream().allMatch(AggregateLowering::isDefault)) {
                List<Expr> operands = new ArrayList<>(List.of(made));
                operands.addAll(value);
                to.emit(new Stmt.Aggregate(Opcode.STRUCT_SET, type, k, operands));
            }
            from = end;
        }
        to.stack.push(made);
    }

    private void newFixedArray(int type, int length) {
        List<ValueType> types = Collections.nCopies(length, type(element(type)));
        to.toHalves(types);
        int parts = type(element(type)) instanceof VectorType ? 2 : 1;
        List<Expr> values = pop(parts * length);
        to.stack.flush(Expr.TRAPS);
        Expr count = new Expr.Const(IrType.I32, length);
        Expr made = hold(new Expr.Aggregate(Opcode.ARRAY_NEW_DEFAULT, IrType.REF, type, 0, Expr.TRAPS, List.of(count)));
        for (int k = 0; k < length; k++) {
            List<Expr> value = values.subList(parts * k, parts * (k + 1));
            if (!value.stream().allMatch(AggregateLowering::isDefault)) {
                List<Expr> operands = new ArrayList<>(List.of(made, new Expr.Const(IrType.I32, k)));
                operands.addAll(value);
                to.emit(new Stmt.Aggregate(Opcode.ARRAY_SET, type, 0, operands));
            }
        }
        to.stack.push(made);
    }

    private static boolean isDefault(Expr value) {
        return value instanceof Expr.Const constant && constant.bits() == 0;
    }

    /** Evaluates a new object into a local of its own: stack variables may be read by the values that fill it. */
    private Expr hold(Expr object) {
        int local = to.function.addLocal(IrType.REF);
        to.emit(new Stmt.Set(local, object));
        return new Expr.Local(IrType.REF, local);
    }

    private void cast(boolean traps, boolean nullable, HeapType heap) {
        to.stack.push(new Expr.TypeTest(traps, nullable, heap, to.stack.pop()));
    }

    private void branch(boolean onFailure) {
        ReferenceType target = to.reader.castTarget();
        Expr held = ReferenceLowering.hold(to);
        to.stack.pushVariable(IrType.REF);
        to.branchOn(
                new Expr.TypeTest(false, target.nullable(), target.heap(), held),
                onFailure,
                to.frame(to.reader.index()));
    }
}
