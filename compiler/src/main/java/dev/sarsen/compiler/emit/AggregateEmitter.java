package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Writes the instructions of structures, arrays, small integers and casts; their operands are on the stack. */
final class AggregateEmitter {

    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String TYPE = RuntimeCalls.GUEST_DESCRIPTOR + "I";

    private final ModuleLayout layout;
    private final CodeWriter out;
    private final int guestSlot;

    AggregateEmitter(ModuleLayout layout, CodeWriter out, int guestSlot) {
        this.layout = layout;
        this.out = out;
        this.guestSlot = guestSlot;
    }

    /** Pushes the instance and a type of its module. */
    private void type(int index) {
        out.load(IrType.REF, guestSlot);
        out.i32(index);
    }

    private FieldType element(int type) {
        if (layout.module().compositeType(type) instanceof ArrayType(FieldType element)) {
            return element;
        }
        throw new IllegalStateException("BUG: type " + type + " is no array type");
    }

    /** What an element takes on the operand stack. */
    private String descriptor(int arrayType) {
        StringBuilder descriptor = new StringBuilder();
        for (IrType part : IrType.all(List.of(element(arrayType).type()))) {
            descriptor.append(part.descriptor());
        }
        return descriptor.toString();
    }

    private void arrays(String name, String descriptor) {
        out.invokeStatic(RuntimeCalls.ARRAYS, name, descriptor);
    }

    private void bulk(String name, String descriptor) {
        out.invokeStatic(RuntimeCalls.ARRAY_BULK, name, descriptor);
    }

    private void refs(String name, String descriptor) {
        out.invokeStatic(RuntimeCalls.REFS, name, descriptor);
    }

    /** Writes an instruction with a result. */
    void value(Expr.Aggregate value) {
        int first = value.first();
        int second = value.second();
        switch (value.opcode()) {
            case STRUCT_NEW_DEFAULT -> {
                type(first);
                out.invokeStatic(RuntimeCalls.STRUCTS, "make", "(" + TYPE + ")" + OBJECT);
            }
            case STRUCT_GET, STRUCT_GET_S, STRUCT_GET_U -> getField(value);
            case ARRAY_NEW -> {
                type(first);
                bulk("filled", "(" + descriptor(first) + "I" + TYPE + ")" + OBJECT);
            }
            case ARRAY_NEW_DEFAULT -> {
                type(first);
                bulk("make", "(I" + TYPE + ")" + OBJECT);
            }
            case ARRAY_NEW_DATA -> {
                type(first);
                out.i32(layout.data().pieceOf(second));
                bulk("fromData", "(II" + TYPE + "I)" + OBJECT);
            }
            case ARRAY_NEW_ELEM -> {
                type(first);
                out.i32(second);
                bulk("fromElements", "(II" + TYPE + "I)" + OBJECT);
            }
            case ARRAY_GET -> {
                String half = value.type() == IrType.HIGH ? "High" : "";
                arrays(
                        stored(element(first)) + half,
                        "(" + OBJECT + "I)" + value.type().descriptor());
            }
            case ARRAY_GET_S -> arrays(stored(element(first)) + "S", "(" + OBJECT + "I)I");
            case ARRAY_GET_U -> arrays(stored(element(first)) + "U", "(" + OBJECT + "I)I");
            case ARRAY_LEN -> arrays("length", "(" + OBJECT + ")I");
            case REF_EQ -> refs("eq", "(" + OBJECT + OBJECT + ")I");
            case REF_I31 -> refs("i31", "(I)" + OBJECT);
            case I31_GET_S -> refs("i31GetS", "(" + OBJECT + ")I");
            case I31_GET_U -> refs("i31GetU", "(" + OBJECT + ")I");
            default ->
                throw new IllegalStateException(
                        "BUG: no emission for " + value.opcode().mnemonic());
        }
    }

    /** Writes an instruction without a result. */
    void step(Stmt.Aggregate step) {
        int first = step.first();
        int second = step.second();
        switch (step.opcode()) {
            case STRUCT_SET -> setField(first, second);
            case ARRAY_SET -> arrays(stored(element(first)) + "Set", "(" + OBJECT + "I" + descriptor(first) + ")V");
            case ARRAY_FILL -> bulk("fill", "(" + OBJECT + "I" + descriptor(first) + "I)V");
            case ARRAY_COPY -> bulk("copy", "(" + OBJECT + "I" + OBJECT + "II)V");
            case ARRAY_INIT_DATA -> {
                type(layout.data().pieceOf(second));
                bulk("data", "(" + OBJECT + "III" + TYPE + ")V");
            }
            case ARRAY_INIT_ELEM -> {
                type(second);
                bulk("elements", "(" + OBJECT + "III" + TYPE + ")V");
            }
            default ->
                throw new IllegalStateException(
                        "BUG: no emission for " + step.opcode().mnemonic());
        }
    }

    private static String stored(FieldType element) {
        return switch (element.packedBits()) {
            case 8 -> "i8";
            case 16 -> "i16";
            default ->
                element.type() instanceof ReferenceType
                        ? "reference"
                        : element.type().text();
        };
    }

    // Fields of structures

    private static final int NAMED = 4;

    private void getField(Expr.Aggregate value) {
        FieldType fieldType = layout.structures().field(value.first(), value.second());
        IrType irType = value.type();
        int place = layout.structures().place(value.first(), value.second()) + (irType == IrType.HIGH ? 1 : 0);
        boolean reference = irType == IrType.REF;
        String name = reference ? "reference" : "number";
        String result = reference ? OBJECT : "J";
        if (place < NAMED) {
            out.invokeStatic(RuntimeCalls.STRUCTS, name + place, "(" + OBJECT + ")" + result);
        } else {
            out.i32(place);
            out.invokeStatic(RuntimeCalls.STRUCTS, name, "(" + OBJECT + "I)" + result);
        }
        switch (irType) {
            case I32 -> {
                out.op(Opcodes.L2I, -1);
                unpack(value.opcode(), fieldType.packedBits());
            }
            case F32 -> {
                out.op(Opcodes.L2I, -1);
                out.invokeStatic(RuntimeCalls.NUM, "f32Reinterpret", "(I)F");
            }
            case F64 -> out.invokeStatic(RuntimeCalls.NUM, "f64Reinterpret", "(J)D");
            default -> {}
        }
    }

    private void unpack(Opcode opcode, int bits) {
        if (opcode == Opcode.STRUCT_GET_S) {
            out.op(bits == Byte.SIZE ? Opcodes.I2B : Opcodes.I2S, 0);
        } else if (opcode == Opcode.STRUCT_GET_U) {
            out.i32((1 << bits) - 1);
            out.op(Opcodes.IAND, -1);
        }
    }

    private void setField(int type, int field) {
        ValueType stored = layout.structures().field(type, field).type();
        int place = layout.structures().place(type, field);
        if (stored instanceof VectorType) {
            out.i32(place);
            out.invokeStatic(RuntimeCalls.STRUCTS, "setVector", "(" + OBJECT + "JJI)V");
            return;
        }
        IrType irType = IrType.of(stored);
        switch (irType) {
            case I32 -> out.op(Opcodes.I2L, 1);
            case F32 -> {
                out.invokeStatic(RuntimeCalls.NUM, "i32Reinterpret", "(F)I");
                out.op(Opcodes.I2L, 1);
            }
            case F64 -> out.invokeStatic(RuntimeCalls.NUM, "i64Reinterpret", "(D)J");
            default -> {}
        }
        boolean reference = irType == IrType.REF;
        String name = reference ? "setReference" : "setNumber";
        String value = reference ? OBJECT : "J";
        if (place < NAMED) {
            out.invokeStatic(RuntimeCalls.STRUCTS, name + place, "(" + OBJECT + value + ")V");
        } else {
            out.i32(place);
            out.invokeStatic(RuntimeCalls.STRUCTS, name, "(" + OBJECT + value + "I)V");
        }
    }

    // Casts

    /** Writes a test or a cast of the reference on the stack. */
    void test(Expr.TypeTest test) {
        out.i32(test.nullable() ? 1 : 0);
        String name = (test.traps() ? "as" : "is") + family(test.heap());
        String result = test.traps() ? OBJECT : "I";
        if (test.heap() instanceof DefinedHeapType(int index)) {
            type(index);
            refs(name, "(" + OBJECT + "I" + TYPE + ")" + result);
        } else {
            refs(name, "(" + OBJECT + "I)" + result);
        }
    }

    private String family(HeapType heap) {
        return switch (heap) {
            case DefinedHeapType(int index) ->
                layout.module().compositeType(index) instanceof FunctionShape ? "Function" : "Type";
            case AbstractHeapType family ->
                switch (family) {
                    case ANY, FUNC, EXTERN, EXN -> "Top";
                    case NONE, NOFUNC, NOEXTERN, NOEXN -> "Bottom";
                    case EQ -> "Eq";
                    case I31 -> "I31";
                    case STRUCT -> "Struct";
                    case ARRAY -> "Array";
                };
        };
    }
}
