package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.module.Immediate;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.List;

/** The fixed signatures of the opcode table as numbers. */
final class OpcodeTypes {

    /** Stands for the address type of the memory. */
    static final int ADDRESS = 6;

    private static final int[][] OPERANDS = new int[Opcode.values().length][];
    private static final int[][] RESULTS = new int[Opcode.values().length][];

    private static final int[] LANES = new int[Opcode.values().length];

    static {
        for (Opcode opcode : Opcode.values()) {
            OPERANDS[opcode.ordinal()] = codes(opcode, opcode.operands(), 0);
            RESULTS[opcode.ordinal()] =
                    codes(opcode, opcode.results(), opcode.operands().size());
            LANES[opcode.ordinal()] = opcode.immediate() == Immediate.LANE ? shapeLanes(opcode.mnemonic()) : 0;
        }
    }

    private OpcodeTypes() {}

    /** Operand types, the last one on top of the stack. */
    static int[] operands(Opcode opcode) {
        return OPERANDS[opcode.ordinal()];
    }

    static int[] results(Opcode opcode) {
        return RESULTS[opcode.ordinal()];
    }

    /** The number of lanes that an instruction with a lane number can name. */
    static int lanes(Opcode opcode) {
        return LANES[opcode.ordinal()];
    }

    /** The 16 of {@code i8x16.extract_lane_s}. */
    private static int shapeLanes(String mnemonic) {
        return Integer.parseInt(mnemonic, mnemonic.indexOf('x') + 1, mnemonic.indexOf('.'), 10);
    }

    private static int[] codes(Opcode opcode, List<ValueType> types, int offset) {
        int[] codes = new int[types.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = opcode.isAddress(offset + i) ? ADDRESS : code(types.get(i));
        }
        return codes;
    }

    private static int code(ValueType type) {
        return switch (type) {
            case NumberType number ->
                switch (number) {
                    case I32 -> TypeCodes.I32;
                    case I64 -> TypeCodes.I64;
                    case F32 -> TypeCodes.F32;
                    case F64 -> TypeCodes.F64;
                };
            case VectorType _ -> TypeCodes.V128;
            case ReferenceType _ -> throw new IllegalArgumentException("no fixed signature has references");
        };
    }
}
