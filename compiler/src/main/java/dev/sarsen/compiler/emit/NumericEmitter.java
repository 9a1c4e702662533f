package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.module.Opcode;
import org.objectweb.asm.Opcodes;

/** Writes numeric instructions whose operands are on the stack. */
final class NumericEmitter {

    private static final String NUM = RuntimeCalls.NUM;

    private final CodeWriter out;

    NumericEmitter(CodeWriter out) {
        this.out = out;
    }

    private void num(String name, String descriptor) {
        out.invokeStatic(NUM, name, descriptor);
    }

    /** Writes one instruction. */
    void emit(Opcode opcode) {
        switch (opcode) {
            case I32_ADD -> out.op(Opcodes.IADD, -1);
            case I32_SUB -> out.op(Opcodes.ISUB, -1);
            case I32_MUL -> out.op(Opcodes.IMUL, -1);
            case I32_AND -> out.op(Opcodes.IAND, -1);
            case I32_OR -> out.op(Opcodes.IOR, -1);
            case I32_XOR -> out.op(Opcodes.IXOR, -1);
            case I32_SHL -> out.op(Opcodes.ISHL, -1);
            case I32_SHR_S -> out.op(Opcodes.ISHR, -1);
            case I32_SHR_U -> out.op(Opcodes.IUSHR, -1);
            case I32_REM_S -> out.op(Opcodes.IREM, -1);
            case I64_ADD -> out.op(Opcodes.LADD, -2);
            case I64_SUB -> out.op(Opcodes.LSUB, -2);
            case I64_MUL -> out.op(Opcodes.LMUL, -2);
            case I64_AND -> out.op(Opcodes.LAND, -2);
            case I64_OR -> out.op(Opcodes.LOR, -2);
            case I64_XOR -> out.op(Opcodes.LXOR, -2);
            case I64_SHL -> longShift(Opcodes.LSHL);
            case I64_SHR_S -> longShift(Opcodes.LSHR);
            case I64_SHR_U -> longShift(Opcodes.LUSHR);
            case I64_REM_S -> out.op(Opcodes.LREM, -2);
            case F32_ADD -> out.op(Opcodes.FADD, -1);
            case F32_SUB -> out.op(Opcodes.FSUB, -1);
            case F32_MUL -> out.op(Opcodes.FMUL, -1);
            case F32_DIV -> out.op(Opcodes.FDIV, -1);
            case F32_NEG -> out.op(Opcodes.FNEG, 0);
            case F64_ADD -> out.op(Opcodes.DADD, -2);
            case F64_SUB -> out.op(Opcodes.DSUB, -2);
            case F64_MUL -> out.op(Opcodes.DMUL, -2);
            case F64_DIV -> out.op(Opcodes.DDIV, -2);
            case F64_NEG -> out.op(Opcodes.DNEG, 0);
            case I32_WRAP_I64 -> out.op(Opcodes.L2I, -1);
            case I64_EXTEND_I32_S -> out.op(Opcodes.I2L, 1);
            case I32_EXTEND8_S -> out.op(Opcodes.I2B, 0);
            case I32_EXTEND16_S -> out.op(Opcodes.I2S, 0);
            case I64_EXTEND8_S -> narrowed(Opcodes.I2B);
            case I64_EXTEND16_S -> narrowed(Opcodes.I2S);
            case I64_EXTEND32_S -> {
                out.op(Opcodes.L2I, -1);
                out.op(Opcodes.I2L, 1);
            }
            case F32_CONVERT_I32_S -> out.op(Opcodes.I2F, 0);
            case F32_CONVERT_I64_S -> out.op(Opcodes.L2F, -1);
            case F64_CONVERT_I32_S -> out.op(Opcodes.I2D, 1);
            case F64_CONVERT_I64_S -> out.op(Opcodes.L2D, 0);
            case F32_DEMOTE_F64 -> out.op(Opcodes.D2F, -1);
            case F64_PROMOTE_F32 -> out.op(Opcodes.F2D, 1);
            case I32_TRUNC_SAT_F32_S -> out.op(Opcodes.F2I, 0);
            case I32_TRUNC_SAT_F64_S -> out.op(Opcodes.D2I, -1);
            case I64_TRUNC_SAT_F32_S -> out.op(Opcodes.F2L, 1);
            case I64_TRUNC_SAT_F64_S -> out.op(Opcodes.D2L, 0);
            default -> helper(opcode);
        }
    }

    private void longShift(int opcode) {
        out.op(Opcodes.L2I, -1);
        out.op(opcode, -1);
    }

    private void narrowed(int opcode) {
        out.op(Opcodes.L2I, -1);
        out.op(opcode, 0);
        out.op(Opcodes.I2L, 1);
    }

    private void helper(Opcode opcode) {
        switch (opcode) {
            case I32_DIV_S -> num("i32DivS", "(II)I");
            case I32_DIV_U -> num("i32DivU", "(II)I");
            case I32_REM_U -> num("i32RemU", "(II)I");
            case I64_DIV_S -> num("i64DivS", "(JJ)J");
            case I64_DIV_U -> num("i64DivU", "(JJ)J");
            case I64_REM_U -> num("i64RemU", "(JJ)J");
            case I32_CLZ -> num("i32Clz", "(I)I");
            case I32_CTZ -> num("i32Ctz", "(I)I");
            case I32_POPCNT -> num("i32Popcnt", "(I)I");
            case I32_ROTL -> num("i32Rotl", "(II)I");
            case I32_ROTR -> num("i32Rotr", "(II)I");
            case I64_CLZ -> num("i64Clz", "(J)J");
            case I64_CTZ -> num("i64Ctz", "(J)J");
            case I64_POPCNT -> num("i64Popcnt", "(J)J");
            case I64_ROTL -> num("i64Rotl", "(JJ)J");
            case I64_ROTR -> num("i64Rotr", "(JJ)J");
            case I32_EQZ -> num("eqz", "(I)I");
            case I64_EQZ -> num("eqz", "(J)I");
            case I64_EXTEND_I32_U -> num("i64ExtendU", "(I)J");
            case F32_MIN -> num("f32Min", "(FF)F");
            case F32_MAX -> num("f32Max", "(FF)F");
            case F32_ABS -> num("f32Abs", "(F)F");
            case F32_CEIL -> num("f32Ceil", "(F)F");
            case F32_FLOOR -> num("f32Floor", "(F)F");
            case F32_TRUNC -> num("f32Trunc", "(F)F");
            case F32_NEAREST -> num("f32Nearest", "(F)F");
            case F32_SQRT -> num("f32Sqrt", "(F)F");
            case F32_COPYSIGN -> num("f32Copysign", "(FF)F");
            case F64_MIN -> num("f64Min", "(DD)D");
            case F64_MAX -> num("f64Max", "(DD)D");
            case F64_ABS -> num("f64Abs", "(D)D");
            case F64_CEIL -> num("f64Ceil", "(D)D");
            case F64_FLOOR -> num("f64Floor", "(D)D");
            case F64_TRUNC -> num("f64Trunc", "(D)D");
            case F64_NEAREST -> num("f64Nearest", "(D)D");
            case F64_SQRT -> num("f64Sqrt", "(D)D");
            case F64_COPYSIGN -> num("f64Copysign", "(DD)D");
            case I64_MUL_WIDE_S -> out.invokeStatic("java/lang/Math", "multiplyHigh", "(JJ)J");
            case I64_MUL_WIDE_U -> out.invokeStatic("java/lang/Math", "unsignedMultiplyHigh", "(JJ)J");
            default -> conversionOrComparison(opcode);
        }
    }

    private void conversionOrComparison(Opcode opcode) {
        switch (opcode) {
            case I32_TRUNC_F32_S -> num("i32TruncS", "(F)I");
            case I32_TRUNC_F32_U -> num("i32TruncU", "(F)I");
            case I32_TRUNC_F64_S -> num("i32TruncS", "(D)I");
            case I32_TRUNC_F64_U -> num("i32TruncU", "(D)I");
            case I64_TRUNC_F32_S -> num("i64TruncS", "(F)J");
            case I64_TRUNC_F32_U -> num("i64TruncU", "(F)J");
            case I64_TRUNC_F64_S -> num("i64TruncS", "(D)J");
            case I64_TRUNC_F64_U -> num("i64TruncU", "(D)J");
            case I32_TRUNC_SAT_F32_U -> num("i32TruncSatU", "(F)I");
            case I32_TRUNC_SAT_F64_U -> num("i32TruncSatU", "(D)I");
            case I64_TRUNC_SAT_F32_U -> num("i64TruncSatU", "(F)J");
            case I64_TRUNC_SAT_F64_U -> num("i64TruncSatU", "(D)J");
            case F32_CONVERT_I32_U -> num("f32ConvertU", "(I)F");
            case F32_CONVERT_I64_U -> num("f32ConvertU", "(J)F");
            case F64_CONVERT_I32_U -> num("f64ConvertU", "(I)D");
            case F64_CONVERT_I64_U -> num("f64ConvertU", "(J)D");
            case I32_REINTERPRET_F32 -> num("i32Reinterpret", "(F)I");
            case I64_REINTERPRET_F64 -> num("i64Reinterpret", "(D)J");
            case F32_REINTERPRET_I32 -> num("f32Reinterpret", "(I)F");
            case F64_REINTERPRET_I64 -> num("f64Reinterpret", "(J)D");
            default -> {
                Comparison comparison = Comparison.of(opcode);
                if (comparison == null) {
                    throw new IllegalStateException("BUG: no emission for " + opcode.mnemonic());
                }
                String operand = comparison.operand().descriptor();
                num(comparison.method(), "(" + operand + operand + ")I");
            }
        }
    }
}
