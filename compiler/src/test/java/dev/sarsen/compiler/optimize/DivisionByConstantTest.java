package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.Num;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DivisionByConstantTest {

    private static final long[] EDGES = {
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        9,
        10,
        11,
        12,
        25,
        100,
        125,
        255,
        256,
        257,
        625,
        641,
        1000,
        5000,
        65535,
        65537,
        6700417,
        0x7fff_fffeL,
        0x7fff_ffffL,
        0x8000_0000L,
        0x8000_0001L,
        0xffff_fffbL,
        0xffff_fffeL,
        0xffff_ffffL,
        0x1_0000_0000L,
        0x1_0000_0001L,
        1_000_000_007_000L,
        0x7fff_ffff_ffff_fffeL,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1,
        -3,
        -2,
        -1
    };

    private static List<Long> values() {
        List<Long> values = new ArrayList<>();
        for (long edge : EDGES) {
            values.add(edge);
        }
        Random random = new Random(4711);
        for (int k = 0; k < 300; k++) {
            values.add(random.nextLong() >>> random.nextInt(64));
        }
        return values;
    }

    @Test
    void dividesAndTakesRemaindersOf64Bits() {
        for (long divisor : values()) {
            if (divisor == 0) {
                continue;
            }
            for (long dividend : dividends(divisor)) {
                assertThat(compute(Opcode.I64_DIV_U, IrType.I64, dividend, divisor))
                        .as("%s / %s", dividend, divisor)
                        .isEqualTo(Long.divideUnsigned(dividend, divisor));
                assertThat(compute(Opcode.I64_REM_U, IrType.I64, dividend, divisor))
                        .as("%s %% %s", dividend, divisor)
                        .isEqualTo(Long.remainderUnsigned(dividend, divisor));
            }
        }
    }

    @Test
    void dividesAndTakesRemaindersOf32Bits() {
        for (long wide : values()) {
            int divisor = (int) wide;
            if (divisor == 0) {
                continue;
            }
            for (long wideDividend : dividends(Integer.toUnsignedLong(divisor))) {
                int dividend = (int) wideDividend;
                assertThat((int) compute(Opcode.I32_DIV_U, IrType.I32, dividend, divisor))
                        .as("%s / %s", dividend, divisor)
                        .isEqualTo(Integer.divideUnsigned(dividend, divisor));
                assertThat((int) compute(Opcode.I32_REM_U, IrType.I32, dividend, divisor))
                        .as("%s %% %s", dividend, divisor)
                        .isEqualTo(Integer.remainderUnsigned(dividend, divisor));
            }
        }
    }

    /** The values, and what lies next to some multiples of a divisor. */
    private static List<Long> dividends(long divisor) {
        List<Long> dividends = values();
        long last = Long.divideUnsigned(-1, divisor);
        for (long factor : new long[] {1, 2, 3, last / 2 + 1, last - 1, last}) {
            for (int around = -1; around <= 1; around++) {
                dividends.add(divisor * factor + around);
            }
        }
        return dividends;
    }

    private static long compute(Opcode opcode, IrType type, long dividend, long divisor) {
        Expr reduced =
                ConstantFolding.binary(opcode, type, true, new Expr.Local(type, 0), new Expr.Const(type, divisor));
        assertThat(reduced.effects()).isZero();
        return evaluate(reduced, dividend);
    }

    private static long evaluate(Expr expression, long dividend) {
        return switch (expression) {
            case Expr.Local local -> dividend;
            case Expr.Const constant -> constant.bits();
            case Expr.Numeric numeric -> {
                long right = ((Expr.Const) java.util.Objects.requireNonNull(numeric.b())).bits();
                yield switch (numeric.opcode()) {
                    case I32_AND -> (int) dividend & (int) right;
                    case I64_AND -> dividend & right;
                    case I32_SHR_U -> (int) dividend >>> right;
                    case I64_SHR_U -> dividend >>> right;
                    default -> throw new AssertionError(numeric.opcode());
                };
            }
            case Expr.Helper helper -> {
                long[] in = helper.operands().stream()
                        .mapToLong(operand -> evaluate(operand, dividend))
                        .toArray();
                yield switch (helper.name()) {
                    case "i32DivUBy" -> Num.i32DivUBy((int) in[0], in[1]);
                    case "i32RemUBy" -> Num.i32RemUBy((int) in[0], (int) in[1], in[2]);
                    case "i64DivUBy" -> Num.i64DivUBy(in[0], in[1], (int) in[2]);
                    case "i64RemUBy" -> Num.i64RemUBy(in[0], in[1], in[2], (int) in[3]);
                    case "i64DivUByWide" -> Num.i64DivUByWide(in[0], in[1], (int) in[2]);
                    case "i64RemUByWide" -> Num.i64RemUByWide(in[0], in[1], in[2], (int) in[3]);
                    case "i64DivUByHalf" -> Num.i64DivUByHalf(in[0], in[1]);
                    case "i64RemUByHalf" -> Num.i64RemUByHalf(in[0], in[1]);
                    default -> throw new AssertionError(helper.name());
                };
            }
            default -> throw new AssertionError(expression.getClass());
        };
    }

    @Test
    void leavesDivisionByZeroToTrap() {
        for (Opcode opcode : List.of(Opcode.I32_DIV_U, Opcode.I32_REM_U, Opcode.I32_DIV_S, Opcode.I32_REM_S)) {
            Expr division = ConstantFolding.binary(
                    opcode, IrType.I32, true, new Expr.Local(IrType.I32, 0), new Expr.Const(IrType.I32, 0));
            assertThat(division.effects()).isEqualTo(Expr.TRAPS);
        }
    }

    @Test
    void knowsThatOnlyDivisionByMinusOneOverflows() {
        Expr local = new Expr.Local(IrType.I64, 0);
        assertThat(ConstantFolding.binary(Opcode.I64_DIV_S, IrType.I64, true, local, new Expr.Const(IrType.I64, -1))
                        .effects())
                .isEqualTo(Expr.TRAPS);
        assertThat(ConstantFolding.binary(Opcode.I64_REM_S, IrType.I64, true, local, new Expr.Const(IrType.I64, -1))
                        .effects())
                .isZero();
        assertThat(ConstantFolding.binary(Opcode.I64_DIV_S, IrType.I64, true, local, new Expr.Const(IrType.I64, 7))
                        .effects())
                .isZero();
    }
}
