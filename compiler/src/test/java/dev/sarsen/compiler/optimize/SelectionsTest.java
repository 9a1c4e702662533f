package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.Num;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionsTest {

    private static final Expr A = new Expr.Local(IrType.I64, 0);
    private static final Expr B = new Expr.Local(IrType.I64, 1);
    private static final Expr X = new Expr.Local(IrType.I32, 2);

    private static Expr i32(int value) {
        return new Expr.Const(IrType.I32, value);
    }

    private static Expr numeric(Opcode opcode, Expr a, Expr b) {
        return new Expr.Numeric(opcode, IrType.I32, false, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "I64_LT_S, false, min",
        "I64_LE_S, false, min",
        "I64_GT_S, false, max",
        "I64_GE_S, false, max",
        "I64_LT_S, true, max",
        "I64_GE_S, true, min"
    })
    void knowsTheSmallerAndTheLarger(Opcode opcode, boolean swapped, String name) {
        Expr condition = swapped ? numeric(opcode, B, A) : numeric(opcode, A, B);
        assertThat(Selections.select(A, B, condition)).isInstanceOfSatisfying(Expr.Helper.class, helper -> {
            assertThat(helper.name()).isEqualTo(name);
            assertThat(helper.operands()).containsExactly(A, B);
        });
    }

    @Test
    void comparesWithAConstant() {
        Expr condition = numeric(Opcode.I32_LT_S, X, i32(7));
        assertThat(Selections.select(X, i32(7), condition)).isInstanceOf(Expr.Helper.class);
        assertThat(Selections.select(X, i32(8), condition)).isInstanceOf(Expr.Select.class);
    }

    @Test
    void leavesComparisonsOfOtherValuesAndWithoutSign() {
        assertThat(Selections.select(A, B, numeric(Opcode.I64_LT_S, A, A))).isInstanceOf(Expr.Select.class);
        assertThat(Selections.select(A, B, numeric(Opcode.I64_LT_U, A, B))).isInstanceOf(Expr.Select.class);
        assertThat(Selections.select(A, B, X)).isInstanceOf(Expr.Select.class);
    }

    @Test
    void leavesFloats() {
        Expr f = new Expr.Local(IrType.F64, 3);
        assertThat(Selections.select(f, f, numeric(Opcode.I32_AND, X, i32(1)))).isInstanceOf(Expr.Select.class);
    }

    @Test
    void choosesByOneBit() {
        Expr odd = numeric(Opcode.I32_AND, X, i32(1));
        assertThat(Selections.select(A, B, odd)).isInstanceOfSatisfying(Expr.Helper.class, helper -> {
            assertThat(helper.name()).isEqualTo("pickBySet");
            assertThat(helper.operands()).containsExactly(A, B, odd);
        });
        Expr even = new Expr.Numeric(Opcode.I32_EQZ, IrType.I32, false, odd);
        assertThat(Selections.select(A, B, even))
                .isInstanceOfSatisfying(
                        Expr.Helper.class, helper -> assertThat(helper.name()).isEqualTo("pickByClear"));
        assertThat(Selections.select(A, B, numeric(Opcode.I32_AND, X, i32(3)))).isInstanceOf(Expr.Select.class);
    }

    @Test
    void shiftsTheBitDown() {
        Expr sign = numeric(Opcode.I32_AND, X, i32(Integer.MIN_VALUE));
        assertThat(Selections.select(A, B, sign)).isInstanceOfSatisfying(Expr.Helper.class, helper -> assertThat(
                        helper.operands().getLast())
                .isInstanceOfSatisfying(Expr.Numeric.class, shift -> {
                    assertThat(shift.opcode()).isEqualTo(Opcode.I32_SHR_U);
                    assertThat(shift.b()).isInstanceOfSatisfying(Expr.Const.class, by -> assertThat(by.bits())
                            .isEqualTo(31));
                }));
        Expr wide = new Expr.Numeric(Opcode.I64_AND, IrType.I64, false, A, new Expr.Const(IrType.I64, 1L << 40));
        Expr clear = new Expr.Numeric(Opcode.I64_EQZ, IrType.I32, false, wide);
        assertThat(Selections.select(A, B, clear)).isInstanceOfSatisfying(Expr.Helper.class, helper -> assertThat(
                        helper.operands().getLast().type())
                .isEqualTo(IrType.I32));
    }

    @ParameterizedTest
    @CsvSource({"5, -7", "0, -1", "-9223372036854775808, 9223372036854775807"})
    void picks(long a, long b) {
        assertThat(Num.pickBySet(a, b, 1)).isEqualTo(a);
        assertThat(Num.pickBySet(a, b, 0)).isEqualTo(b);
        assertThat(Num.pickByClear(a, b, 0)).isEqualTo(a);
        assertThat(Num.pickByClear(a, b, 1)).isEqualTo(b);
        assertThat(Num.pickBySet((int) a, (int) b, 1)).isEqualTo((int) a);
        assertThat(Num.pickBySet((int) a, (int) b, 0)).isEqualTo((int) b);
        assertThat(Num.pickByClear((int) a, (int) b, 0)).isEqualTo((int) a);
        assertThat(Num.pickByClear((int) a, (int) b, 1)).isEqualTo((int) b);
    }
}
