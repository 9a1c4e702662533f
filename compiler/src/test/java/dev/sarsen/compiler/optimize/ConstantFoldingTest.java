package dev.sarsen.compiler.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConstantFoldingTest {

    private static final Expr LOCAL = new Expr.Local(IrType.I32, 0);

    @ParameterizedTest
    @CsvSource({
        "I32_ADD, 2147483647, 1, -2147483648",
        "I32_MUL, 65536, 65536, 0",
        "I32_SHL, 1, 33, 2",
        "I32_SHR_S, -8, 1, -4",
        "I32_SHR_U, -8, 1, 2147483644",
        "I32_EQ, -1, -1, 1",
        "I64_ADD, 9223372036854775807, 1, -9223372036854775808",
        "I64_SHL, 1, 65, 2",
        "I64_NE, 4294967296, 0, 1"
    })
    void computesOperationsOnConstants(Opcode opcode, long a, long b, long result) {
        IrType operand = opcode.name().startsWith("I64") ? IrType.I64 : IrType.I32;
        Expr folded =
                ConstantFolding.binary(opcode, operand, false, new Expr.Const(operand, a), new Expr.Const(operand, b));
        assertThat(folded).isInstanceOfSatisfying(Expr.Const.class, constant -> assertThat(constant.bits())
                .isEqualTo(result));
    }

    @ParameterizedTest
    @CsvSource({
        "I32_WRAP_I64, 4294967295, -1, I32",
        "I64_EXTEND_I32_S, -1, -1, I64",
        "I64_EXTEND_I32_U, -1, 4294967295, I64",
        "I32_EXTEND8_S, 128, -128, I32",
        "I64_EXTEND32_S, 4294967295, -1, I64",
        "I32_EQZ, 0, 1, I32",
        "I64_EQZ, 4294967296, 0, I32",
        "F32_REINTERPRET_I32, -1, 4294967295, F32",
        "I32_REINTERPRET_F32, 4294967295, -1, I32"
    })
    void computesConversionsOfConstants(Opcode opcode, long a, long result, IrType type) {
        Expr folded = ConstantFolding.unary(opcode, type, false, new Expr.Const(IrType.I64, a));
        assertThat(folded.type()).isEqualTo(type);
        assertThat(folded).isInstanceOfSatisfying(Expr.Const.class, constant -> assertThat(constant.bits())
                .isEqualTo(result));
    }

    @ParameterizedTest
    @CsvSource({"I32_ADD, 0", "I32_SHL, 32", "I32_ROTR, 0", "I32_MUL, 1", "I32_AND, -1", "I32_XOR, 0"})
    void dropsNeutralOperands(Opcode opcode, int right) {
        assertThat(ConstantFolding.binary(opcode, IrType.I32, false, LOCAL, new Expr.Const(IrType.I32, right)))
                .isSameAs(LOCAL);
    }

    @Test
    void keepsWhatMayTrap() {
        Expr zero = new Expr.Const(IrType.I32, 0);
        Expr quotient = ConstantFolding.binary(Opcode.I32_DIV_S, IrType.I32, true, zero, zero);
        assertThat(quotient).isInstanceOf(Expr.Numeric.class);
        assertThat(quotient.effects()).isEqualTo(Expr.TRAPS);
    }

    @Test
    void aNegatedComparisonIsTheOppositeOne() {
        Expr less = new Expr.Numeric(Opcode.I32_LT_U, IrType.I32, false, LOCAL, LOCAL);
        assertThat(ConstantFolding.unary(Opcode.I32_EQZ, IrType.I32, false, less))
                .isInstanceOfSatisfying(Expr.Numeric.class, numeric -> assertThat(numeric.opcode())
                        .isEqualTo(Opcode.I32_GE_U));
    }

    /** With a NaN, neither of them holds. */
    @ParameterizedTest
    @MethodSource("orderedFloatComparisons")
    void anOrderOfFloatsHasNoOpposite(Opcode opcode) {
        assertThat(ConstantFolding.opposite(opcode)).isNull();
    }

    static Stream<Opcode> orderedFloatComparisons() {
        return Stream.of(
                Opcode.F32_LT,
                Opcode.F32_GT,
                Opcode.F32_LE,
                Opcode.F32_GE,
                Opcode.F64_LT,
                Opcode.F64_GT,
                Opcode.F64_LE,
                Opcode.F64_GE);
    }

    @Test
    void theOppositeOfTheOppositeIsTheComparisonItself() {
        for (Opcode opcode : Opcode.values()) {
            Opcode opposite = ConstantFolding.opposite(opcode);
            if (opposite != null) {
                assertThat(opposite).isNotEqualTo(opcode);
                assertThat(ConstantFolding.opposite(opposite)).isEqualTo(opcode);
                assertThat(opposite.operands()).isEqualTo(opcode.operands());
            }
        }
    }
}
