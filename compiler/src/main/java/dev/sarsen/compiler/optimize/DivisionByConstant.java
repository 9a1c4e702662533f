package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * Unsigned division and remainder by constants as multiplications; C2 does that for signed ones only.
 *
 * <p>The quotient {@code n / d} is the high half of {@code n * m}, shifted right, where {@code m} is the reciprocal of
 * {@code d} rounded up (Granlund and Montgomery 1994). Where 64 bits do not hold an {@code m} that is exact enough, one bit
 * more is used and added by hand. A 32-bit dividend needs no shift: {@code m = ceil(2^64 / d)} is exact for all of them.
 */
public final class DivisionByConstant {

    private static final String OWNER = "Num";

    private DivisionByConstant() {}

    /** The division of {@code a} by a constant without a division, or null where there is none. */
    public static @Nullable Expr reduce(Opcode opcode, Expr a, long divisor) {
        return switch (opcode) {
            case I32_DIV_U, I32_REM_U -> reduce32(opcode == Opcode.I32_REM_U, a, divisor & 0xffff_ffffL);
            case I64_DIV_U, I64_REM_U -> reduce64(opcode == Opcode.I64_REM_U, a, divisor);
            default -> null;
        };
    }

    private static @Nullable Expr reduce32(boolean remainder, Expr a, long divisor) {
        if (divisor == 0) {
            return null;
        }
        Expr d = i32(divisor);
        if (Long.bitCount(divisor) == 1) {
            return remainder
                    ? ConstantFolding.binary(Opcode.I32_AND, IrType.I32, false, a, i32(divisor - 1))
                    : ConstantFolding.binary(
                            Opcode.I32_SHR_U, IrType.I32, false, a, i32(Long.numberOfTrailingZeros(divisor)));
        }
        Expr magic = i64(Long.divideUnsigned(-1, divisor) + 1);
        return remainder
                ? new Expr.Helper(OWNER, "i32RemUBy", IrType.I32, a, d, magic)
                : new Expr.Helper(OWNER, "i32DivUBy", IrType.I32, a, magic);
    }

    private static @Nullable Expr reduce64(boolean remainder, Expr a, long divisor) {
        if (divisor == 0) {
            return null;
        }
        if (Long.bitCount(divisor) == 1) {
            return remainder
                    ? ConstantFolding.binary(Opcode.I64_AND, IrType.I64, false, a, i64(divisor - 1))
                    : ConstantFolding.binary(
                            Opcode.I64_SHR_U, IrType.I64, false, a, i64(Long.numberOfTrailingZeros(divisor)));
        }
        if (divisor < 0) {
            // The quotient is 0 or 1: one comparison.
            return remainder
                    ? new Expr.Helper(OWNER, "i64RemUByHalf", IrType.I64, a, i64(divisor))
                    : new Expr.Helper(OWNER, "i64DivUByHalf", IrType.I64, a, i64(divisor));
        }
        int shift = 63 - Long.numberOfLeadingZeros(divisor);
        // 2^(64 + shift) / divisor, below 2^64 because divisor is above 2^shift; exact where the error is at most
        // 2^shift.
        long quotient = highQuotient(1L << shift, divisor);
        long rest = -quotient * divisor;
        long error = divisor - rest;
        boolean fits = Long.compareUnsigned(error, 1L << shift) <= 0;
        long magic = fits ? quotient + 1 : 2 * quotient + (Long.compareUnsigned(2 * rest, divisor) >= 0 ? 1 : 0) + 1;
        String name = (remainder ? "i64RemUBy" : "i64DivUBy") + (fits ? "" : "Wide");
        return remainder
                ? new Expr.Helper(OWNER, name, IrType.I64, a, i64(divisor), i64(magic), i32(shift))
                : new Expr.Helper(OWNER, name, IrType.I64, a, i64(magic), i32(shift));
    }

    /** {@code high * 2^64 / divisor}, for {@code high} below the divisor and the divisor below 2^63. */
    private static long highQuotient(long high, long divisor) {
        long quotient = 0;
        long rest = high;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            rest <<= 1;
            quotient <<= 1;
            if (Long.compareUnsigned(rest, divisor) >= 0) {
                rest -= divisor;
                quotient |= 1;
            }
        }
        return quotient;
    }

    private static Expr i32(long value) {
        return new Expr.Const(IrType.I32, (int) value);
    }

    private static Expr i64(long value) {
        return new Expr.Const(IrType.I64, value);
    }
}
