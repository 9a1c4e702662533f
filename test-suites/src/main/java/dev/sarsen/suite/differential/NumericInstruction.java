package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An instruction that takes numbers and gives a number.
 *
 * @param mnemonic its name in the text format
 * @param prefix 0, or the first byte
 * @param code the opcode
 * @param operands what it takes
 * @param result what it gives
 */
record NumericInstruction(String mnemonic, int prefix, int code, List<NumberType> operands, NumberType result) {

    /** All of them, in the order of their opcodes. */
    static final List<NumericInstruction> ALL = table();

    private static final Map<String, NumericInstruction> BY_NAME =
            ALL.stream().collect(Collectors.toMap(NumericInstruction::mnemonic, Function.identity()));

    static NumericInstruction of(String mnemonic) {
        NumericInstruction found = BY_NAME.get(mnemonic);
        if (found == null) {
            throw new IllegalArgumentException("no numeric instruction " + mnemonic);
        }
        return found;
    }

    /** Those that give {@code result} and take {@code operands} values. */
    static List<NumericInstruction> giving(NumberType result, int operands) {
        return ALL.stream()
                .filter(i -> i.result == result && i.operands.size() == operands)
                .toList();
    }

    private static List<NumericInstruction> table() {
        String integerTests = "eqz eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u";
        String floatTests = "eq ne lt gt le ge";
        String integers = "clz ctz popcnt add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr";
        String floats = "abs neg ceil floor trunc nearest sqrt add sub mul div min max copysign";
        List<NumericInstruction> all = new ArrayList<>();
        family(all, 0x45, NumberType.I32, integerTests, true);
        family(all, 0x50, NumberType.I64, integerTests, true);
        family(all, 0x5b, NumberType.F32, floatTests, true);
        family(all, 0x61, NumberType.F64, floatTests, true);
        family(all, 0x67, NumberType.I32, integers, false);
        family(all, 0x79, NumberType.I64, integers, false);
        family(all, 0x8b, NumberType.F32, floats, false);
        family(all, 0x99, NumberType.F64, floats, false);
        conversions(
                all,
                0,
                0xa7,
                "i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u i64.extend_i32_s"
                        + " i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u"
                        + " f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64"
                        + " f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32"
                        + " i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64"
                        + " i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s");
        conversions(
                all,
                0xfc,
                0,
                "i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u"
                        + " i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u");
        return List.copyOf(all);
    }

    private static void family(
            List<NumericInstruction> all, int first, NumberType type, String names, boolean givesTruth) {
        int code = first;
        for (String name : names.split(" ", -1)) {
            boolean unary = List.of(
                            "eqz", "clz", "ctz", "popcnt", "abs", "neg", "ceil", "floor", "trunc", "nearest", "sqrt")
                    .contains(name);
            List<NumberType> operands = unary ? List.of(type) : List.of(type, type);
            all.add(new NumericInstruction(
                    type.text() + "." + name, 0, code++, operands, givesTruth ? NumberType.I32 : type));
        }
    }

    private static void conversions(List<NumericInstruction> all, int prefix, int first, String names) {
        int code = first;
        for (String name : names.split(" ", -1)) {
            NumberType result = NumberType.valueOf(name.substring(0, 3).toUpperCase(java.util.Locale.ROOT));
            all.add(new NumericInstruction(name, prefix, code++, List.of(operandOf(name, result)), result));
        }
    }

    private static NumberType operandOf(String name, NumberType result) {
        for (NumberType type : NumberType.values()) {
            if (name.indexOf("_" + type.text()) > 0) {
                return type;
            }
        }
        return result;
    }
}
