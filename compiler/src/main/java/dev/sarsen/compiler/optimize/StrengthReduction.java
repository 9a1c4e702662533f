package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * Cheaper numeric nodes for the same values, made while lowering: extensions that change nothing and wraps of them vanish,
 * 64-bit arithmetic and comparisons of extended values become 32-bit ones, shifts and masks after each other one of them, and
 * a multiplication by a power of two a shift.
 *
 * <p>The JVM has no comparison of longs without sign but by a call, and C2 does not see that two extended values can be
 * compared as they were.
 */
public final class StrengthReduction {

    private static final long LOW = 0xffff_ffffL;

    private StrengthReduction() {}

    /** A cheaper node with the value of a node, or the node itself. */
    public static Expr reduce(Expr node) {
        if (!(node instanceof Expr.Numeric numeric)) {
            return node;
        }
        Expr b = numeric.b();
        Expr reduced;
        if (b == null) {
            reduced = unary(numeric.opcode(), numeric.a());
        } else if (numeric.a() instanceof Expr.Const && !(b instanceof Expr.Const) && commutes(numeric.opcode())) {
            Expr turned = new Expr.Numeric(numeric.opcode(), numeric.type(), false, b, numeric.a());
            return reduce(turned);
        } else {
            reduced = b instanceof Expr.Const constant ? byConstant(numeric.opcode(), numeric.a(), constant) : null;
            reduced = reduced == null ? comparison(numeric.opcode(), numeric.a(), b) : reduced;
        }
        return reduced == null ? node : reduced;
    }

    private static boolean commutes(Opcode opcode) {
        return switch (opcode) {
            case I32_ADD, I32_MUL, I32_AND, I32_OR, I32_XOR, I32_EQ, I32_NE -> true;
            case I64_ADD, I64_MUL, I64_AND, I64_OR, I64_XOR, I64_EQ, I64_NE -> true;
            default -> false;
        };
    }

    // Conversions

    private static @Nullable Expr unary(Opcode opcode, Expr a) {
        return switch (opcode) {
            case I32_WRAP_I64 -> narrowed(a);
            case I64_EQZ -> isExtension(a) ? make(Opcode.I32_EQZ, ((Expr.Numeric) a).a()) : null;
            case I32_EXTEND8_S, I64_EXTEND8_S -> extended(opcode, 8, a);
            case I32_EXTEND16_S, I64_EXTEND16_S -> extended(opcode, 16, a);
            case I64_EXTEND32_S -> {
                if (a instanceof Expr.Numeric unsigned && unsigned.opcode() == Opcode.I64_EXTEND_I32_U) {
                    yield make(Opcode.I64_EXTEND_I32_S, unsigned.a());
                }
                yield extended(opcode, 32, a);
            }
            default -> null;
        };
    }

    /** A sign extension of something that has that sign already, or of which only the bits below were masked. */
    private static @Nullable Expr extended(Opcode opcode, int bits, Expr a) {
        if (signedBits(a) <= bits) {
            return a;
        }
        boolean masked = a instanceof Expr.Numeric and
                && (and.opcode() == Opcode.I32_AND || and.opcode() == Opcode.I64_AND)
                && and.b() instanceof Expr.Const mask
                && (~mask.bits() & (1L << bits) - 1) == 0;
        return masked ? make(opcode, ((Expr.Numeric) a).a()) : null;
    }

    /** How many bits hold the value as a signed number. */
    private static int signedBits(Expr value) {
        return switch (value) {
            case Expr.Load load ->
                switch (load.opcode()) {
                    case I32_LOAD8_S, I64_LOAD8_S -> 8;
                    case I32_LOAD8_U, I64_LOAD8_U -> 9;
                    case I32_LOAD16_S, I64_LOAD16_S -> 16;
                    case I32_LOAD16_U, I64_LOAD16_U -> 17;
                    case I64_LOAD32_S -> 32;
                    default -> 64;
                };
            case Expr.Numeric numeric ->
                switch (numeric.opcode()) {
                    case I32_EXTEND8_S, I64_EXTEND8_S -> 8;
                    case I32_EXTEND16_S, I64_EXTEND16_S -> 16;
                    case I64_EXTEND32_S, I64_EXTEND_I32_S -> 32;
                    default -> 64;
                };
            default -> 64;
        };
    }

    private static boolean isExtension(Expr value) {
        return value instanceof Expr.Numeric numeric
                && (numeric.opcode() == Opcode.I64_EXTEND_I32_S || numeric.opcode() == Opcode.I64_EXTEND_I32_U);
    }

    /** The low half of a value where that can be had without the high one; else null. */
    private static @Nullable Expr narrowed(Expr value) {
        if (!(value instanceof Expr.Numeric numeric)) {
            return null;
        }
        Expr b = numeric.b();
        if (isExtension(value)) {
            return numeric.a();
        }
        if (b == null) {
            return numeric.opcode() == Opcode.I64_EXTEND32_S ? make(Opcode.I32_WRAP_I64, numeric.a()) : null;
        }
        if (numeric.opcode() == Opcode.I64_AND && b instanceof Expr.Const mask && (mask.bits() & LOW) == LOW) {
            return make(Opcode.I32_WRAP_I64, numeric.a());
        }
        Opcode narrow =
                switch (numeric.opcode()) {
                    case I64_ADD -> Opcode.I32_ADD;
                    case I64_SUB -> Opcode.I32_SUB;
                    case I64_MUL -> Opcode.I32_MUL;
                    case I64_AND -> Opcode.I32_AND;
                    case I64_OR -> Opcode.I32_OR;
                    case I64_XOR -> Opcode.I32_XOR;
                    default -> null;
                };
        Expr first = half(numeric.a());
        Expr second = half(b);
        if (narrow == null || first == null || second == null) {
            return null;
        }
        return ConstantFolding.binary(narrow, IrType.I32, false, first, second, false);
    }

    /** The low half of an extended value or of a constant; else null. */
    private static @Nullable Expr half(Expr value) {
        if (value instanceof Expr.Const constant) {
            return new Expr.Const(IrType.I32, (int) constant.bits());
        }
        return isExtension(value) ? ((Expr.Numeric) value).a() : null;
    }

    // Operations by a constant

    private static @Nullable Expr byConstant(Opcode opcode, Expr a, Expr.Const constant) {
        long c = constant.bits();
        return switch (opcode) {
            case I32_MUL ->
                Integer.bitCount((int) c) == 1 ? shifted(Opcode.I32_SHL, a, Long.numberOfTrailingZeros(c)) : null;
            case I64_MUL -> Long.bitCount(c) == 1 ? shifted(Opcode.I64_SHL, a, Long.numberOfTrailingZeros(c)) : null;
            case I32_AND, I64_AND -> masked(opcode, a, c);
            case I32_ADD, I64_ADD -> {
                boolean sum =
                        a instanceof Expr.Numeric inner && inner.opcode() == opcode && inner.b() instanceof Expr.Const;
                yield sum ? merged(opcode, (Expr.Numeric) a, c + right((Expr.Numeric) a)) : null;
            }
            case I32_SHL, I32_SHR_U, I32_SHR_S, I64_SHL, I64_SHR_U, I64_SHR_S -> shiftedTwice(opcode, a, c);
            default -> null;
        };
    }

    private static Expr shifted(Opcode opcode, Expr a, int by) {
        IrType type = opcode == Opcode.I32_SHL ? IrType.I32 : IrType.I64;
        return ConstantFolding.binary(opcode, type, false, a, new Expr.Const(type, by), false);
    }

    private static @Nullable Expr masked(Opcode opcode, Expr a, long mask) {
        long possible = possibleBits(a);
        if ((possible & ~mask) == 0) {
            return a;
        }
        boolean twice = a instanceof Expr.Numeric inner && inner.opcode() == opcode && inner.b() instanceof Expr.Const;
        return twice ? merged(opcode, (Expr.Numeric) a, mask & right((Expr.Numeric) a)) : null;
    }

    /** The bits that may be set. */
    private static long possibleBits(Expr value) {
        return switch (value) {
            case Expr.Load load ->
                switch (load.opcode()) {
                    case I32_LOAD8_U, I64_LOAD8_U -> 0xff;
                    case I32_LOAD16_U, I64_LOAD16_U -> 0xffff;
                    case I64_LOAD32_U -> LOW;
                    default -> -1;
                };
            case Expr.Numeric numeric -> {
                boolean truth = numeric.opcode() == Opcode.I32_EQZ
                        || numeric.opcode() == Opcode.I64_EQZ
                        || ConstantFolding.opposite(numeric.opcode()) != null;
                yield truth ? 1 : numeric.opcode() == Opcode.I64_EXTEND_I32_U ? LOW : -1;
            }
            default -> -1;
        };
    }

    private static long right(Expr.Numeric numeric) {
        return numeric.b() instanceof Expr.Const constant ? constant.bits() : 0;
    }

    private static Expr merged(Opcode opcode, Expr.Numeric inner, long constant) {
        long bits = inner.type() == IrType.I32 ? (int) constant : constant;
        return ConstantFolding.binary(
                opcode, inner.type(), false, inner.a(), new Expr.Const(inner.type(), bits), false);
    }

    private static @Nullable Expr shiftedTwice(Opcode opcode, Expr a, long by) {
        if (!(a instanceof Expr.Numeric inner) || !(inner.b() instanceof Expr.Const other)) {
            return null;
        }
        int width = inner.type() == IrType.I32 ? 32 : 64;
        long first = other.bits() & width - 1;
        long second = by & width - 1;
        if (inner.opcode() == opcode) {
            boolean arithmetic = opcode == Opcode.I32_SHR_S || opcode == Opcode.I64_SHR_S;
            long sum = arithmetic ? Math.min(first + second, width - 1) : first + second;
            return sum < width ? merged(opcode, inner, sum) : null;
        }
        if (first != second) {
            return null;
        }
        boolean left = inner.opcode() == Opcode.I32_SHL || inner.opcode() == Opcode.I64_SHL;
        return switch (opcode) {
            case I32_SHR_U -> left ? merged(Opcode.I32_AND, inner, LOW >>> first) : null;
            case I64_SHR_U -> left ? merged(Opcode.I64_AND, inner, -1L >>> first) : null;
            case I32_SHR_S ->
                left && first == 24
                        ? make(Opcode.I32_EXTEND8_S, inner.a())
                        : left && first == 16 ? make(Opcode.I32_EXTEND16_S, inner.a()) : null;
            case I64_SHR_S -> left && first == 32 ? make(Opcode.I64_EXTEND32_S, inner.a()) : null;
            default -> null;
        };
    }

    // Comparisons

    /** A comparison of two extended values as one of what was extended. */
    private static @Nullable Expr comparison(Opcode opcode, Expr a, Expr b) {
        Opcode narrow = narrowComparison(opcode);
        if (narrow == null || !isExtension(a) && !isExtension(b)) {
            return null;
        }
        boolean unsigned = isUnsigned(a) && isUnsigned(b);
        if (!unsigned && !(isSigned(a) && isSigned(b))) {
            return null;
        }
        Expr first = half(a);
        Expr second = half(b);
        if (first == null || second == null) {
            return null;
        }
        return make(unsigned ? withoutSign(narrow) : narrow, first, second);
    }

    private static boolean isUnsigned(Expr value) {
        return value instanceof Expr.Const constant
                ? (constant.bits() & ~LOW) == 0
                : value instanceof Expr.Numeric numeric && numeric.opcode() == Opcode.I64_EXTEND_I32_U;
    }

    private static boolean isSigned(Expr value) {
        return value instanceof Expr.Const constant
                ? constant.bits() == (int) constant.bits()
                : value instanceof Expr.Numeric numeric && numeric.opcode() == Opcode.I64_EXTEND_I32_S;
    }

    private static @Nullable Opcode narrowComparison(Opcode opcode) {
        return switch (opcode) {
            case I64_EQ -> Opcode.I32_EQ;
            case I64_NE -> Opcode.I32_NE;
            case I64_LT_S -> Opcode.I32_LT_S;
            case I64_LT_U -> Opcode.I32_LT_U;
            case I64_GT_S -> Opcode.I32_GT_S;
            case I64_GT_U -> Opcode.I32_GT_U;
            case I64_LE_S -> Opcode.I32_LE_S;
            case I64_LE_U -> Opcode.I32_LE_U;
            case I64_GE_S -> Opcode.I32_GE_S;
            case I64_GE_U -> Opcode.I32_GE_U;
            default -> null;
        };
    }

    private static Opcode withoutSign(Opcode opcode) {
        return switch (opcode) {
            case I32_LT_S -> Opcode.I32_LT_U;
            case I32_GT_S -> Opcode.I32_GT_U;
            case I32_LE_S -> Opcode.I32_LE_U;
            case I32_GE_S -> Opcode.I32_GE_U;
            default -> opcode;
        };
    }

    private static Expr make(Opcode opcode, Expr a) {
        return ConstantFolding.unary(opcode, IrType.first(opcode.results().getFirst()), false, a);
    }

    private static Expr make(Opcode opcode, Expr a, Expr b) {
        return ConstantFolding.binary(opcode, IrType.I32, false, a, b, false);
    }
}
