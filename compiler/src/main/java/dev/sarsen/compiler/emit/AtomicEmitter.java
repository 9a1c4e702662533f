package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.Atomics;
import org.objectweb.asm.Opcodes;

/**
 * Writes the instructions of the threads proposal as calls of {@link Atomics}.
 *
 * <p>The runtime has a method for each width, on {@code int} up to four bytes; the {@code i64} forms of the narrow
 * instructions convert around it.
 */
final class AtomicEmitter {

    private final CodeWriter out;
    private final ExpressionEmitter expressions;

    AtomicEmitter(CodeWriter out, ExpressionEmitter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void emit(Expr.Atomic atomic) {
        switch (atomic.opcode()) {
            case ATOMIC_FENCE -> out.invokeStatic(RuntimeCalls.ATOMICS, "fence", "()V");
            case MEMORY_ATOMIC_NOTIFY -> {
                memoryAndAddress(atomic);
                expressions.emit(atomic.arguments().get(1));
                call(atomic, "notify", "I", "", "I");
            }
            case MEMORY_ATOMIC_WAIT32 -> await(atomic, "wait32", "IJ");
            case MEMORY_ATOMIC_WAIT64 -> await(atomic, "wait64", "JJ");
            default -> access(atomic);
        }
    }

    private void memoryAndAddress(Expr.Atomic atomic) {
        expressions.memory(atomic.memory());
        expressions.wideAddress(atomic.arguments().getFirst());
    }

    /** Calls a method that takes memory, address and operands, which are on the stack, then the offset and the rest. */
    private void call(Expr.Atomic atomic, String name, String operands, String rest, String result) {
        expressions.wideOffset(atomic.offset());
        if (!rest.isEmpty()) {
            out.i32(operation(atomic.opcode()));
        }
        out.invokeStatic(
                RuntimeCalls.ATOMICS,
                name,
                "(" + RuntimeCalls.MEMORY_DESCRIPTOR + "J" + operands + "J" + rest + ")" + result);
    }

    private void await(Expr.Atomic atomic, String name, String operands) {
        memoryAndAddress(atomic);
        expressions.emit(atomic.arguments().get(1));
        expressions.emit(atomic.arguments().get(2));
        expressions.wideOffset(atomic.offset());
        expressions.guest();
        out.invokeStatic(
                RuntimeCalls.ATOMICS,
                name,
                "(" + RuntimeCalls.MEMORY_DESCRIPTOR + "J" + operands + "J" + RuntimeCalls.GUEST_DESCRIPTOR + ")I");
    }

    private void access(Expr.Atomic atomic) {
        int bytes = atomic.opcode().accessBytes();
        String width = String.valueOf(bytes * 8);
        String value = bytes == 8 ? "J" : "I";
        int operands = atomic.arguments().size() - 1;
        memoryAndAddress(atomic);
        for (int k = 1; k <= operands; k++) {
            Expr operand = atomic.arguments().get(k);
            expressions.emit(operand);
            if (operand.type() == IrType.I64 && bytes < 8) {
                out.op(Opcodes.L2I, -1);
            }
        }
        if (!atomic.hasResult()) {
            call(atomic, "store" + width, value, "", "V");
            return;
        }
        switch (operands) {
            case 0 -> call(atomic, "load" + width, "", "", value);
            case 1 -> call(atomic, "rmw" + width, value, "I", value);
            default -> call(atomic, "cmpxchg" + width, value + value, "", value);
        }
        if (atomic.type() == IrType.I64 && bytes < 8) {
            out.invokeStatic(RuntimeCalls.NUM, "i64ExtendU", "(I)J");
        }
    }

    private static int operation(Opcode opcode) {
        String name = opcode.mnemonic();
        String operation = name.substring(name.lastIndexOf('.') + 1);
        return switch (operation) {
            case "add", "add_u" -> Atomics.ADD;
            case "sub", "sub_u" -> Atomics.SUB;
            case "and", "and_u" -> Atomics.AND;
            case "or", "or_u" -> Atomics.OR;
            case "xor", "xor_u" -> Atomics.XOR;
            case "xchg", "xchg_u" -> Atomics.XCHG;
            default -> throw new IllegalStateException("BUG: no emission for " + name);
        };
    }
}
