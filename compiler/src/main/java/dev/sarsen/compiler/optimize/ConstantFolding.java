package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * Numeric nodes in their simplest form, made while lowering: integer operations on constants are computed, neutral
 * operands vanish, comparisons with zero absorb negation. Floats are left alone, but for constants' conversions nothing is
 * gained there that the JIT compilers do not do.
 */
public final class ConstantFolding {

    private ConstantFolding() {}

    /** The simplest node for a unary instruction. */
    public static Expr unary(Opcode opcode, IrType type, boolean traps, Expr a) {
        if (a instanceof Expr.Const constant) {
            Expr folded = fold(opcode, constant.bits());
            if (folded != null) {
                return folded;
            }
        }
        if (opcode == Opcode.I32_EQZ && a instanceof Expr.Numeric compared) {
            Opcode opposite = opposite(compared.opcode());
            Expr b = compared.b();
            if (opposite != null && b != null) {
                return new Expr.Numeric(opposite, type, traps, compared.a(), b);
            }
        }
        return new Expr.Numeric(opcode, type, traps, a);
    }

    /** The simplest node for a binary instruction, divisions by constants included. */
    static Expr binary(Opcode opcode, IrType type, boolean traps, Expr a, Expr b) {
        return binary(opcode, type, traps, a, b, true);
    }

    /**
     * The simplest node for a binary instruction.
     *
     * @param divisions whether divisions by constants become multiplications
     */
    public static Expr binary(Opcode opcode, IrType type, boolean traps, Expr a, Expr b, boolean divisions) {
        if (b instanceof Expr.Const right) {
            if (a instanceof Expr.Const left) {
                Expr folded = fold(opcode, left.bits(), right.bits());
                if (folded != null) {
                    return folded;
                }
            }
            if (neutral(opcode, right.bits())) {
                return a;
            }
            Expr reduced = divisions ? DivisionByConstant.reduce(opcode, a, right.bits()) : null;
            if (reduced != null) {
                return reduced;
            }
            if (divides(opcode, right.bits())) {
                return new Expr.Numeric(opcode, type, false, a, b);
            }
        }
        return new Expr.Numeric(opcode, type, traps, a, b);
    }

    /** Whether an instruction is a division that can do nothing but divide: not by zero, and without overflow. */
    private static boolean divides(Opcode opcode, long right) {
        return switch (opcode) {
            case I32_DIV_S, I64_DIV_S -> right != 0 && right != -1;
            case I32_REM_S, I64_REM_S -> right != 0;
            default -> false;
        };
    }

    private static boolean neutral(Opcode opcode, long right) {
        return switch (opcode) {
            case I32_ADD, I32_SUB, I32_OR, I32_XOR, I64_ADD, I64_SUB, I64_OR, I64_XOR -> right == 0;
            case I32_SHL, I32_SHR_S, I32_SHR_U, I32_ROTL, I32_ROTR -> (right & 31) == 0;
            case I64_SHL, I64_SHR_S, I64_SHR_U, I64_ROTL, I64_ROTR -> (right & 63) == 0;
            case I32_MUL, I64_MUL, I32_DIV_S, I64_DIV_S, I32_DIV_U, I64_DIV_U -> right == 1;
            case I32_AND, I64_AND -> right == -1;
            default -> false;
        };
    }

    private static @Nullable Expr fold(Opcode opcode, long a) {
        return switch (opcode) {
            case I32_EQZ, I64_EQZ -> i32(a == 0 ? 1 : 0);
            case I32_WRAP_I64 -> i32((int) a);
            case I64_EXTEND_I32_S -> i64(a << 32 >> 32);
            case I64_EXTEND_I32_U -> i64(Integer.toUnsignedLong((int) a));
            case I32_EXTEND8_S -> i32((byte) a);
            case I32_EXTEND16_S -> i32((short) a);
            case I64_EXTEND8_S -> i64((byte) a);
            case I64_EXTEND16_S -> i64((short) a);
            case I64_EXTEND32_S -> i64(a << 32 >> 32);
            case I32_REINTERPRET_F32 -> i32((int) a);
            case F32_REINTERPRET_I32 -> new Expr.Const(IrType.F32, a & 0xffff_ffffL);
            case I64_REINTERPRET_F64 -> i64(a);
            case F64_REINTERPRET_I64 -> new Expr.Const(IrType.F64, a);
            default -> null;
        };
    }

    private static @Nullable Expr fold(Opcode opcode, long a, long b) {
        int x = (int) a;
        int y = (int) b;
        return switch (opcode) {
            case I32_ADD -> i32(x + y);
            case I32_SUB -> i32(x - y);
            case I32_MUL -> i32(x * y);
            case I32_AND -> i32(x & y);
            case I32_OR -> i32(x | y);
            case I32_XOR -> i32(x ^ y);
            case I32_SHL -> i32(x << y);
            case I32_SHR_S -> i32(x >> y);
            case I32_SHR_U -> i32(x >>> y);
            case I64_ADD -> i64(a + b);
            case I64_SUB -> i64(a - b);
            case I64_MUL -> i64(a * b);
            case I64_AND -> i64(a & b);
            case I64_OR -> i64(a | b);
            case I64_XOR -> i64(a ^ b);
            case I64_SHL -> i64(a << b);
            case I64_SHR_S -> i64(a >> b);
            case I64_SHR_U -> i64(a >>> b);
            case I32_EQ -> i32(x == y ? 1 : 0);
            case I32_NE -> i32(x != y ? 1 : 0);
            case I64_EQ -> i32(a == b ? 1 : 0);
            case I64_NE -> i32(a != b ? 1 : 0);
            default -> null;
        };
    }

    private static Expr i32(int value) {
        return new Expr.Const(IrType.I32, value);
    }

    private static Expr i64(long value) {
        return new Expr.Const(IrType.I64, value);
    }

    /** The integer comparison that holds exactly where this one does not. */
    public static @Nullable Opcode opposite(Opcode opcode) {
        return switch (opcode) {
            case I32_EQ -> Opcode.I32_NE;
            case I32_NE -> Opcode.I32_EQ;
            case I32_LT_S -> Opcode.I32_GE_S;
            case I32_LT_U -> Opcode.I32_GE_U;
            case I32_GT_S -> Opcode.I32_LE_S;
            case I32_GT_U -> Opcode.I32_LE_U;
            case I32_LE_S -> Opcode.I32_GT_S;
            case I32_LE_U -> Opcode.I32_GT_U;
            case I32_GE_S -> Opcode.I32_LT_S;
            case I32_GE_U -> Opcode.I32_LT_U;
            case I64_EQ -> Opcode.I64_NE;
            case I64_NE -> Opcode.I64_EQ;
            case I64_LT_S -> Opcode.I64_GE_S;
            case I64_LT_U -> Opcode.I64_GE_U;
            case I64_GT_S -> Opcode.I64_LE_S;
            case I64_GT_U -> Opcode.I64_LE_U;
            case I64_LE_S -> Opcode.I64_GT_S;
            case I64_LE_U -> Opcode.I64_GT_U;
            case I64_GE_S -> Opcode.I64_LT_S;
            case I64_GE_U -> Opcode.I64_LT_U;
            case F32_EQ -> Opcode.F32_NE;
            case F32_NE -> Opcode.F32_EQ;
            case F64_EQ -> Opcode.F64_NE;
            case F64_NE -> Opcode.F64_EQ;
            default -> null;
        };
    }
}
