package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes constant expressions, with the instance in slot 0.
 *
 * <p>Short ones of numbers and plain references are written in place. Those that make objects or are long are evaluated
 * before, a few instructions a step, on an operand stack of the runtime: no expression is too long for a method.
 */
final class ConstantEmitter {

    /** One step of a sequence, written with the instance in slot 0. */
    interface Step {
        /** Writes the step. */
        void write(CodeWriter out);
    }

    private static final int SHORT_BYTES = 24;
    private static final int INSTRUCTIONS_PER_STEP = 8;
    private static final String GUEST = RuntimeCalls.GUEST_DESCRIPTOR;

    private final ModuleLayout layout;
    private final WasmModule module;

    ConstantEmitter(ModuleLayout layout) {
        this.layout = layout;
        this.module = layout.module();
    }

    /** A step that leaves the value of an expression on the stack; what has to happen before is added to the steps. */
    Step value(List<Step> steps, ConstantExpression expression, IrType type) {
        if (isShort(expression)) {
            return out -> inPlace(out, expression);
        }
        evaluation(steps, expression);
        String pop =
                switch (type) {
                    case I32 -> "popI32";
                    case I64 -> "popI64";
                    case F32 -> "popF32";
                    case F64 -> "popF64";
                    case REF -> "popReference";
                    default -> throw new IllegalStateException("BUG: a vector has no expression");
                };
        return out -> {
            out.load(IrType.REF, 0);
            constants(out, pop, "(" + GUEST + ")" + type.descriptor());
        };
    }

    private static void constants(CodeWriter out, String name, String descriptor) {
        out.invokeStatic(RuntimeCalls.CONSTANTS, name, descriptor);
    }

    private boolean isShort(ConstantExpression expression) {
        if (expression.end() - expression.start() > SHORT_BYTES) {
            return false;
        }
        InstructionReader reader = InstructionReader.of(module, expression);
        while (true) {
            switch (reader.next()) {
                case END -> {
                    return true;
                }
                case STRUCT_NEW, STRUCT_NEW_DEFAULT, ARRAY_NEW, ARRAY_NEW_DEFAULT, ARRAY_NEW_FIXED -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private void inPlace(CodeWriter out, ConstantExpression expression) {
        NumericEmitter numerics = new NumericEmitter(out);
        InstructionReader reader = InstructionReader.of(module, expression);
        while (true) {
            Opcode opcode = reader.next();
            switch (opcode) {
                case END -> {
                    return;
                }
                case ANY_CONVERT_EXTERN, EXTERN_CONVERT_ANY -> {}
                case REF_I31 -> out.invokeStatic(RuntimeCalls.REFS, "i31", "(I)Ljava/lang/Object;");
                default -> {
                    if (leaf(out, opcode, reader.index(), reader.i32(), reader.i64()) == null) {
                        numerics.emit(opcode);
                    }
                }
            }
        }
    }

    /** Writes an instruction without operands and answers its type, or writes nothing and answers null. */
    private @Nullable IrType leaf(CodeWriter out, Opcode opcode, int index, int narrow, long wide) {
        switch (opcode) {
            case I32_CONST -> out.constant(IrType.I32, narrow);
            case I64_CONST -> out.constant(IrType.I64, wide);
            case F32_CONST -> out.constant(IrType.F32, Integer.toUnsignedLong(narrow));
            case F64_CONST -> out.constant(IrType.F64, wide);
            case REF_NULL -> out.constant(IrType.REF, 0);
            case REF_FUNC -> {
                out.load(IrType.REF, 0);
                out.i32(index);
                out.invokeVirtual(
                        RuntimeCalls.GUEST_INSTANCE, "function", "(I)" + RuntimeCalls.object(RuntimeCalls.FUNC_REF));
            }
            case GLOBAL_GET -> {
                layout.globals().receiver(out, index, 0);
                layout.globals().get(out, index, globalType(index));
            }
            default -> {}
        }
        return leafType(opcode, index);
    }

    private boolean isVector(int global) {
        return module.globalType(global).value() instanceof VectorType;
    }

    private void vectorLeaf(CodeWriter out, Opcode opcode, int global, long bits, IrType half) {
        if (opcode == Opcode.GLOBAL_GET) {
            layout.globals().receiver(out, global, 0);
            layout.globals().get(out, global, half);
        } else {
            out.constant(half, bits);
        }
    }

    /** Leaves half of a vector on the stack; no constant instruction computes one. */
    void vector(CodeWriter out, ConstantExpression expression, IrType half) {
        InstructionReader reader = InstructionReader.of(module, expression);
        Opcode opcode = reader.next();
        long bits = half == IrType.HIGH ? reader.i64High() : reader.i64();
        vectorLeaf(out, opcode, reader.index(), bits, half);
    }

    private IrType globalType(int index) {
        return IrType.of(module.globalType(index).value());
    }

    private @Nullable IrType leafType(Opcode opcode, int index) {
        return switch (opcode) {
            case I32_CONST -> IrType.I32;
            case I64_CONST -> IrType.I64;
            case F32_CONST -> IrType.F32;
            case F64_CONST -> IrType.F64;
            case REF_NULL, REF_FUNC -> IrType.REF;
            case GLOBAL_GET -> globalType(index);
            default -> null;
        };
    }

    // One instruction at a time

    private void evaluation(List<Step> steps, ConstantExpression expression) {
        List<Step> chunk = new ArrayList<>();
        InstructionReader reader = InstructionReader.of(module, expression);
        while (true) {
            Opcode opcode = reader.next();
            if (opcode == Opcode.END) {
                break;
            }
            if (opcode != Opcode.ANY_CONVERT_EXTERN && opcode != Opcode.EXTERN_CONVERT_ANY) {
                chunk.add(instruction(opcode, reader));
            }
            if (chunk.size() == INSTRUCTIONS_PER_STEP) {
                add(steps, chunk);
                chunk = new ArrayList<>();
            }
        }
        add(steps, chunk);
    }

    private static void add(List<Step> steps, List<Step> chunk) {
        if (!chunk.isEmpty()) {
            steps.add(out -> chunk.forEach(step -> step.write(out)));
        }
    }

    private Step instruction(Opcode opcode, InstructionReader reader) {
        int index = reader.index();
        int second = reader.index2();
        int narrow = reader.i32();
        long wide = reader.i64();
        if (opcode == Opcode.V128_CONST || opcode == Opcode.GLOBAL_GET && isVector(index)) {
            long high = reader.i64High();
            return out -> {
                vectorLeaf(out, opcode, index, wide, IrType.I64);
                vectorLeaf(out, opcode, index, high, IrType.HIGH);
                out.load(IrType.REF, 0);
                constants(out, "push", "(JJ" + GUEST + ")V");
            };
        }
        IrType type = leafType(opcode, index);
        if (type != null) {
            return out -> {
                leaf(out, opcode, index, narrow, wide);
                out.load(IrType.REF, 0);
                constants(out, "push", "(" + type.descriptor() + GUEST + ")V");
            };
        }
        return switch (opcode) {
            case I32_ADD -> plain("i32Add");
            case I32_SUB -> plain("i32Sub");
            case I32_MUL -> plain("i32Mul");
            case I64_ADD -> plain("i64Add");
            case I64_SUB -> plain("i64Sub");
            case I64_MUL -> plain("i64Mul");
            case REF_I31 -> plain("i31");
            case STRUCT_NEW -> typed("struct", index);
            case STRUCT_NEW_DEFAULT -> typed("structDefault", index);
            case ARRAY_NEW -> typed("array", index);
            case ARRAY_NEW_DEFAULT -> typed("arrayDefault", index);
            case ARRAY_NEW_FIXED ->
                out -> {
                    out.i32(second);
                    out.load(IrType.REF, 0);
                    out.i32(index);
                    constants(out, "arrayFixed", "(I" + GUEST + "I)V");
                };
            default -> throw new IllegalStateException("BUG: " + opcode.mnemonic() + " is no constant instruction");
        };
    }

    private static Step plain(String name) {
        return out -> {
            out.load(IrType.REF, 0);
            constants(out, name, "(" + GUEST + ")V");
        };
    }

    private static Step typed(String name, int type) {
        return out -> {
            out.load(IrType.REF, 0);
            out.i32(type);
            constants(out, name, "(" + GUEST + "I)V");
        };
    }
}
