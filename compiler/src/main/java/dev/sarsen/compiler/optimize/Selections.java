package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * {@code select} without a branch where that is cheap: the smaller or larger of two integers, and a choice by one bit.
 *
 * <p>Compilers write {@code select} where they expect no predictable branch. C2 turns the conditional expression into a branch
 * all the same when a comparison uses the result, and then pays for each wrong prediction.
 */
public final class Selections {

    private static final String OWNER = "Num";

    private Selections() {}

    /** {@code a} where the condition is not zero, else {@code b}; evaluated in this order. */
    public static Expr select(Expr a, Expr b, Expr condition) {
        if (a.type() != IrType.I32 && a.type() != IrType.I64 && a.type() != IrType.HIGH) {
            return new Expr.Select(a, b, condition);
        }
        Expr extreme = extreme(a, b, condition);
        if (extreme != null) {
            return extreme;
        }
        if (condition instanceof Expr.Numeric test && test.opcode() == Opcode.I32_EQZ) {
            Expr bit = bit(test.a());
            return bit == null ? new Expr.Select(a, b, condition) : pick(a, b, "pickByClear", bit);
        }
        if (condition instanceof Expr.Numeric test && test.opcode() == Opcode.I64_EQZ) {
            Expr bit = bit(test.a());
            return bit == null ? new Expr.Select(a, b, condition) : pick(a, b, "pickByClear", bit);
        }
        Expr bit = bit(condition);
        return bit == null ? new Expr.Select(a, b, condition) : pick(a, b, "pickBySet", bit);
    }

    private static Expr pick(Expr a, Expr b, String name, Expr bit) {
        return new Expr.Helper(OWNER, name, a.type(), a, b, bit);
    }

    /** The one bit that a value consists of, as an {@code i32} that is 0 or 1; null where the value is anything else. */
    private static @Nullable Expr bit(Expr value) {
        if (!(value instanceof Expr.Numeric and) || !(and.b() instanceof Expr.Const mask)) {
            return null;
        }
        if (and.opcode() == Opcode.I32_AND && Integer.bitCount((int) mask.bits()) == 1) {
            return bit(Opcode.I32_SHR_U, IrType.I32, and, Integer.numberOfTrailingZeros((int) mask.bits()));
        }
        if (and.opcode() == Opcode.I64_AND && Long.bitCount(mask.bits()) == 1) {
            Expr wide = bit(Opcode.I64_SHR_U, IrType.I64, and, Long.numberOfTrailingZeros(mask.bits()));
            return ConstantFolding.unary(Opcode.I32_WRAP_I64, IrType.I32, false, wide);
        }
        return null;
    }

    private static Expr bit(Opcode shift, IrType type, Expr.Numeric and, int position) {
        Expr amount = new Expr.Const(type, position);
        return ConstantFolding.binary(shift, type, false, and, amount);
    }

    /** The smaller or larger of two values that a comparison chooses from; null where it does not. */
    private static @Nullable Expr extreme(Expr a, Expr b, Expr condition) {
        if (!(condition instanceof Expr.Numeric test) || test.b() == null) {
            return null;
        }
        Expr right = test.b();
        boolean straight = same(a, test.a()) && same(b, right);
        if (!straight && !(same(a, right) && same(b, test.a()))) {
            return null;
        }
        return switch (test.opcode()) {
            case I32_LT_S, I32_LE_S, I64_LT_S, I64_LE_S ->
                new Expr.Helper(OWNER, straight ? "min" : "max", a.type(), a, b);
            case I32_GT_S, I32_GE_S, I64_GT_S, I64_GE_S ->
                new Expr.Helper(OWNER, straight ? "max" : "min", a.type(), a, b);
            default -> null;
        };
    }

    /** Whether two operands of one tree are the same local or constant, and so the same value. */
    private static boolean same(Expr one, @Nullable Expr other) {
        return switch (one) {
            case Expr.Local local -> other instanceof Expr.Local same && same.index() == local.index();
            case Expr.Const constant ->
                other instanceof Expr.Const same && same.type() == constant.type() && same.bits() == constant.bits();
            default -> false;
        };
    }
}
