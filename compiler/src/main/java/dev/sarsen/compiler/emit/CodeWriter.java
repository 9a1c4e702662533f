package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.ir.IrType;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the instructions of one method and keeps count of its operand stack, so that the stack's largest size is known
 * without a second look at the code.
 */
final class CodeWriter {

    /** HotSpot compiles no method with more bytes of bytecode. */
    static final int MAX_METHOD_BYTES = 8_000;

    private final MethodVisitor out;
    private final Label start = new Label();
    private int depth;
    private int maxDepth;
    private int maxLocals;
    private Object[] frameLocals = {};
    private boolean framed;

    CodeWriter(MethodVisitor out, int parameterSlots) {
        this.out = out;
        this.maxLocals = parameterSlots;
        out.visitCode();
        out.visitLabel(start);
    }

    /** The locals of every frame of this method, in the form ASM takes. */
    void frameLocals(Object[] locals) {
        this.frameLocals = locals;
    }

    private void stack(int delta) {
        depth += delta;
        maxDepth = Math.max(maxDepth, depth);
    }

    void op(int opcode, int delta) {
        out.visitInsn(opcode);
        stack(delta);
    }

    void load(IrType type, int slot) {
        int opcode =
                switch (type) {
                    case I32 -> Opcodes.ILOAD;
                    case I64, HIGH -> Opcodes.LLOAD;
                    case F32 -> Opcodes.FLOAD;
                    case F64 -> Opcodes.DLOAD;
                    case REF, V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> Opcodes.ALOAD;
                };
        out.visitVarInsn(opcode, slot);
        maxLocals = Math.max(maxLocals, slot + type.slots());
        stack(type.slots());
    }

    void store(IrType type, int slot) {
        int opcode =
                switch (type) {
                    case I32 -> Opcodes.ISTORE;
                    case I64, HIGH -> Opcodes.LSTORE;
                    case F32 -> Opcodes.FSTORE;
                    case F64 -> Opcodes.DSTORE;
                    case REF, V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> Opcodes.ASTORE;
                };
        out.visitVarInsn(opcode, slot);
        maxLocals = Math.max(maxLocals, slot + type.slots());
        stack(-type.slots());
    }

    void constant(IrType type, long bits) {
        switch (type) {
            case I32 -> i32((int) bits);
            case I64, HIGH -> {
                if (bits == 0 || bits == 1) {
                    op(bits == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1, 2);
                } else if (bits >= Short.MIN_VALUE && bits <= Short.MAX_VALUE) {
                    i32((int) bits);
                    op(Opcodes.I2L, 1);
                } else {
                    out.visitLdcInsn(bits);
                    stack(2);
                }
            }
            case F32 -> {
                if (bits == 0) {
                    op(Opcodes.FCONST_0, 1);
                } else {
                    out.visitLdcInsn(Float.intBitsToFloat((int) bits));
                    stack(1);
                }
            }
            case F64 -> {
                if (bits == 0) {
                    op(Opcodes.DCONST_0, 2);
                } else {
                    out.visitLdcInsn(Double.longBitsToDouble(bits));
                    stack(2);
                }
            }
            case REF -> op(Opcodes.ACONST_NULL, 1);
            case V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> {
                if (type != IrType.V128 || bits != 0) {
                    throw new IllegalStateException("BUG: no constant of " + type);
                }
                op(Opcodes.LCONST_0, 2);
                invokeStatic(RuntimeCalls.VECTOR, "splat", "(J)" + type.descriptor());
            }
        }
    }

    void i32(int value) {
        if (value >= -1 && value <= 5) {
            out.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            out.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            out.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            out.visitLdcInsn(value);
        }
        stack(1);
    }

    void string(String value) {
        out.visitLdcInsn(value);
        stack(1);
    }

    void invokeStatic(String owner, String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
        called(descriptor, 0);
    }

    void invokeVirtual(String owner, String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
        called(descriptor, 1);
    }

    void invokeSpecial(String owner, String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, name, descriptor, false);
        called(descriptor, 1);
    }

    private void called(String descriptor, int receiver) {
        int sizes = Type.getArgumentsAndReturnSizes(descriptor);
        stack(-((sizes >> 2) - 1) - receiver);
        stack(sizes & 3);
    }

    void getField(String owner, String name, String descriptor) {
        out.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
        stack(slots(descriptor) - 1);
    }

    void putField(String owner, String name, String descriptor) {
        out.visitFieldInsn(Opcodes.PUTFIELD, owner, name, descriptor);
        stack(-slots(descriptor) - 1);
    }

    void getStatic(String owner, String name, String descriptor) {
        out.visitFieldInsn(Opcodes.GETSTATIC, owner, name, descriptor);
        stack(slots(descriptor));
    }

    void putStatic(String owner, String name, String descriptor) {
        out.visitFieldInsn(Opcodes.PUTSTATIC, owner, name, descriptor);
        stack(-slots(descriptor));
    }

    private static int slots(String descriptor) {
        char first = descriptor.charAt(0);
        return first == 'J' || first == 'D' ? 2 : 1;
    }

    void type(int opcode, String internalName) {
        out.visitTypeInsn(opcode, internalName);
        if (opcode == Opcodes.NEW) {
            stack(1);
        }
    }

    /** Entries of one string of a lookup table; a string constant has at most 65,535 bytes, a char up to three. */
    private static final int LOOKUP_CHUNK = 21_000;

    /** Replaces the index on the stack by the value it selects, the last one for an index beyond the others. */
    void lookup(int[] values) {
        StringBuilder descriptor = new StringBuilder("(I");
        for (int from = 0; from < values.length; from += LOOKUP_CHUNK) {
            StringBuilder chunk = new StringBuilder();
            for (int k = from; k < Math.min(values.length, from + LOOKUP_CHUNK); k++) {
                if (values[k] > Character.MAX_VALUE) {
                    throw new LimitExceededException(
                            "labels spanned by a br_table",
                            values[k] + 1L,
                            Character.MAX_VALUE + 1L,
                            ModuleRejectedException.NOWHERE,
                            ModuleRejectedException.NOWHERE);
                }
                chunk.append((char) values[k]);
            }
            string(chunk.toString());
            descriptor.append("Ljava/lang/String;");
        }
        invokeStatic(RuntimeCalls.CALLS, "lookup", descriptor.append(")I").toString());
    }

    /** Says which line the code from here on comes from. */
    void line(int number) {
        Label here = new Label();
        out.visitLabel(here);
        out.visitLineNumber(number, here);
    }

    /** A jump; {@code popped} is what it takes off the stack. */
    void jump(int opcode, Label target, int popped) {
        out.visitJumpInsn(opcode, target);
        stack(-popped);
    }

    void tableSwitch(int low, Label otherwise, Label[] targets) {
        out.visitTableSwitchInsn(low, low + targets.length - 1, otherwise, targets);
        stack(-1);
    }

    void lookupSwitch(Label otherwise, int[] keys, Label[] targets) {
        out.visitLookupSwitchInsn(otherwise, keys, targets);
        stack(-1);
    }

    /** Binds a label that jumps name: a frame with an empty operand stack. */
    void bind(Label label) {
        out.visitLabel(label);
        if (framed) {
            out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        } else {
            out.visitFrame(Opcodes.F_FULL, frameLocals.length, frameLocals, 0, new Object[0]);
            framed = true;
        }
        depth = 0;
    }

    /** Marks a place that no jump names. */
    Label mark() {
        Label here = new Label();
        out.visitLabel(here);
        return here;
    }

    /** Sends the exceptions of a class that are thrown between two places to a handler; inner ranges come first. */
    void covered(Label from, Label to, Label handler, String exceptionClass) {
        if (to.getOffset() > from.getOffset()) {
            out.visitTryCatchBlock(from, to, handler, exceptionClass);
        }
    }

    /** Binds the label of a handler: a frame with the exception on the operand stack. */
    void handler(Label label, String exceptionClass) {
        out.visitLabel(label);
        if (framed) {
            out.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {exceptionClass});
        } else {
            out.visitFrame(Opcodes.F_FULL, frameLocals.length, frameLocals, 1, new Object[] {exceptionClass});
            framed = true;
        }
        depth = 0;
        stack(1);
    }

    /** Ends the method and answers the number of bytes of its code. */
    int end() {
        Label end = new Label();
        out.visitLabel(end);
        out.visitMaxs(maxDepth, maxLocals);
        out.visitEnd();
        return end.getOffset() - start.getOffset();
    }
}
