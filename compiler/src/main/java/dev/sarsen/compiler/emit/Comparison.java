package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A comparison of two numbers.
 *
 * @param operand the type of both
 * @param relation the JVM's test of an order against zero that holds when the comparison does: IFEQ, IFNE, IFLT, IFGE, IFGT
 *     or IFLE
 * @param unsigned whether integers are compared without sign
 */
record Comparison(IrType operand, int relation, boolean unsigned) {

    private static final Map<Opcode, Comparison> ALL = new EnumMap<>(Opcode.class);

    static {
        integers(
                IrType.I32,
                Opcode.I32_EQ,
                Opcode.I32_NE,
                Opcode.I32_LT_S,
                Opcode.I32_GE_S,
                Opcode.I32_GT_S,
                Opcode.I32_LE_S);
        unsigned(IrType.I32, Opcode.I32_LT_U, Opcode.I32_GE_U, Opcode.I32_GT_U, Opcode.I32_LE_U);
        integers(
                IrType.I64,
                Opcode.I64_EQ,
                Opcode.I64_NE,
                Opcode.I64_LT_S,
                Opcode.I64_GE_S,
                Opcode.I64_GT_S,
                Opcode.I64_LE_S);
        unsigned(IrType.I64, Opcode.I64_LT_U, Opcode.I64_GE_U, Opcode.I64_GT_U, Opcode.I64_LE_U);
        integers(IrType.F32, Opcode.F32_EQ, Opcode.F32_NE, Opcode.F32_LT, Opcode.F32_GE, Opcode.F32_GT, Opcode.F32_LE);
        integers(IrType.F64, Opcode.F64_EQ, Opcode.F64_NE, Opcode.F64_LT, Opcode.F64_GE, Opcode.F64_GT, Opcode.F64_LE);
    }

    /** Registers the comparisons in the order of the JVM's tests, IFEQ to IFLE. */
    private static void integers(IrType operand, Opcode... inOrder) {
        for (int k = 0; k < inOrder.length; k++) {
            ALL.put(inOrder[k], new Comparison(operand, Opcodes.IFEQ + k, false));
        }
    }

    private static void unsigned(IrType operand, Opcode... inOrder) {
        for (int k = 0; k < inOrder.length; k++) {
            ALL.put(inOrder[k], new Comparison(operand, Opcodes.IFLT + k, true));
        }
    }

    /** The comparison an instruction makes, or null. */
    static @Nullable Comparison of(Opcode opcode) {
        return ALL.get(opcode);
    }

    /** The runtime's method that makes an {@code i32} of it. */
    String method() {
        String name =
                switch (relation) {
                    case Opcodes.IFEQ -> "eq";
                    case Opcodes.IFNE -> "ne";
                    case Opcodes.IFLT -> "lt";
                    case Opcodes.IFGE -> "ge";
                    case Opcodes.IFGT -> "gt";
                    default -> "le";
                };
        boolean sign = (operand == IrType.I32 || operand == IrType.I64) && relation > Opcodes.IFNE;
        return sign ? name + (unsigned ? "U" : "S") : name;
    }

    /** The opposite test against zero. */
    static int negate(int relation) {
        return ((relation - Opcodes.IFEQ) ^ 1) + Opcodes.IFEQ;
    }
}
