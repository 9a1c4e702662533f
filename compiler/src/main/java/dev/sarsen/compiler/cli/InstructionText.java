package dev.sarsen.compiler.cli;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.BlockType;
import dev.sarsen.compiler.module.Opcode;

/** One instruction with its immediates, on one line. */
final class InstructionText {

    private static final int LABELS_SHOWN = 8;

    private InstructionText() {}

    /** The instruction that the reader has just read. */
    static String of(InstructionReader reader, Opcode opcode) {
        return opcode.mnemonic() + immediates(reader, opcode);
    }

    private static String immediates(InstructionReader reader, Opcode opcode) {
        return switch (opcode.immediate()) {
            case NONE, FENCE, LANES_16 -> "";
            case BLOCK_TYPE, BLOCK_TYPE_AND_CATCHES -> block(reader.blockType());
            case LABEL, FUNCTION, LOCAL, GLOBAL, TAG, TABLE, ELEMENT, MEMORY, DATA, TYPE -> " " + reader.index();
            case TYPE_AND_TABLE,
                    TABLE_AND_TABLE,
                    ELEMENT_AND_TABLE,
                    MEMORY_AND_MEMORY,
                    DATA_AND_MEMORY,
                    TYPE_AND_FIELD,
                    TYPE_AND_LENGTH,
                    TYPE_AND_DATA,
                    TYPE_AND_ELEMENT,
                    TYPE_AND_TYPE -> " " + reader.index() + ' ' + reader.index2();
            case LABEL_TABLE -> labels(reader);
            case MEMORY_ARGUMENT -> memory(reader);
            case MEMORY_ARGUMENT_AND_LANE -> memory(reader) + " lane " + reader.lane();
            case I32 -> " " + reader.i32();
            case I64 -> " " + reader.i64();
            case F32 -> " " + Float.intBitsToFloat(reader.i32());
            case F64 -> " " + Double.longBitsToDouble(reader.i64());
            case V128 -> " 0x%016x%016x".formatted(reader.i64High(), reader.i64());
            case LANE -> " " + reader.lane();
            case HEAP_TYPE -> " " + reader.heapType();
            case VALUE_TYPES -> " " + reader.valueTypes();
            case CAST -> " " + reader.index() + ' ' + reader.castSource() + ' ' + reader.castTarget();
        };
    }

    private static String block(BlockType type) {
        return switch (type) {
            case BlockType.Empty _ -> "";
            case BlockType.Value value -> " " + value.result().text();
            case BlockType.Indexed indexed -> " type " + indexed.typeIndex();
        };
    }

    private static String memory(InstructionReader reader) {
        String memory = reader.index() == 0 ? "" : " memory " + reader.index();
        return memory + " offset=" + Long.toUnsignedString(reader.offset());
    }

    private static String labels(InstructionReader reader) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < reader.labelCount() && i < LABELS_SHOWN; i++) {
            text.append(' ').append(reader.label(i));
        }
        if (reader.labelCount() > LABELS_SHOWN) {
            text.append(" … ").append(reader.labelCount()).append(" labels");
        }
        return text.toString();
    }
}
