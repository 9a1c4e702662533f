package dev.sarsen.compiler.module;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.VectorType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpcodeTest {

    private static final Set<Opcode> SECOND_OF_THEIR_NAME =
            Set.of(Opcode.SELECT_T, Opcode.REF_TEST_NULL, Opcode.REF_CAST_NULL);

    @ParameterizedTest
    @EnumSource
    void isFoundByCodeAndByName(Opcode opcode) {
        assertThat(Opcode.of(opcode.prefix(), opcode.code())).isSameAs(opcode);
        if (!SECOND_OF_THEIR_NAME.contains(opcode)) {
            assertThat(Opcode.of(opcode.mnemonic())).isSameAs(opcode);
            assertThat(opcode.name())
                    .isEqualTo(opcode.mnemonic().toUpperCase(Locale.ROOT).replace('.', '_'));
        }
    }

    @ParameterizedTest
    @EnumSource
    void memoryAccessesHaveAnAddressAndASize(Opcode opcode) {
        boolean access = opcode.immediate() == Immediate.MEMORY_ARGUMENT
                || opcode.immediate() == Immediate.MEMORY_ARGUMENT_AND_LANE;
        assertThat(opcode.accessBytes() != 0).isEqualTo(access);
        if (access) {
            assertThat(opcode.accessBytes()).isIn(1, 2, 4, 8, 16);
            assertThat(opcode.addressed()).isTrue();
            assertThat(opcode.isAddress(0)).isTrue();
            assertThat(opcode.plain()).isFalse();
        }
    }

    @Test
    void unknownCodesHaveNoOpcode() {
        assertThat(Opcode.of(0, 0xFF)).isNull();
        assertThat(Opcode.of(0xFC, -1)).isNull();
        assertThat(Opcode.of(0xFD, 0x114)).isNull();
        assertThat(Opcode.of(0x12, 0)).isNull();
        assertThat(Opcode.of("i32.foo")).isNull();
    }

    @Test
    void signaturesAreReadFromTheirLetters() {
        assertThat(Opcode.I64_STORE32.operands()).containsExactly(NumberType.I32, NumberType.I64);
        assertThat(Opcode.I64_STORE32.results()).isEmpty();
        assertThat(Opcode.I64_ADD128.results()).containsExactly(NumberType.I64, NumberType.I64);
        assertThat(Opcode.V128_BITSELECT.operands()).containsExactly(VectorType.V128, VectorType.V128, VectorType.V128);
        assertThat(Opcode.MEMORY_GROW.isAddress(1)).isTrue();
        assertThat(Opcode.CALL.plain()).isFalse();
        assertThat(Opcode.NOP.plain()).isFalse();
    }

    @Test
    void countsOfFamiliesAreThoseOfTheSpecification() {
        assertThat(Arrays.stream(Opcode.values()).filter(o -> o.feature() == Feature.SIMD))
                .hasSize(236);
        assertThat(Arrays.stream(Opcode.values()).filter(o -> o.feature() == Feature.RELAXED_SIMD))
                .hasSize(20);
        assertThat(Arrays.stream(Opcode.values()).filter(o -> o.prefix() == 0xFB))
                .hasSize(31);
        assertThat(Arrays.stream(Opcode.values()).filter(o -> o.feature() == Feature.THREADS))
                .hasSize(67);
    }
}
