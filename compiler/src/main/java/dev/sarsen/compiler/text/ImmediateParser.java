package dev.sarsen.compiler.text;

import dev.sarsen.compiler.module.Opcode;

/** Reads what follows a mnemonic in the text and writes what follows the opcode in the binary format. */
final class ImmediateParser {

    private final Cursor c;
    private final Spaces spaces;
    private final Locals locals;
    private final Labels labels;
    private final Annotations annotations;
    private final ByteWriter scratch = new ByteWriter();

    ImmediateParser(Cursor c, Spaces spaces, Locals locals, Labels labels, Annotations annotations) {
        this.c = c;
        this.spaces = spaces;
        this.locals = locals;
        this.labels = labels;
        this.annotations = annotations;
    }

    /** Writes an opcode. */
    static void opcode(Opcode opcode, ByteWriter out) {
        if (opcode.prefix() == 0) {
            out.u8(opcode.code());
        } else {
            out.u8(opcode.prefix());
            out.u32(opcode.code());
        }
    }

    /** Writes an instruction whose mnemonic has just been read: opcode and immediates. */
    void instruction(Opcode mnemonic, ByteWriter out) {
        switch (mnemonic) {
            case SELECT, SELECT_T -> select(out);
            case REF_TEST, REF_TEST_NULL -> cast(Opcode.REF_TEST, Opcode.REF_TEST_NULL, out);
            case REF_CAST, REF_CAST_NULL -> cast(Opcode.REF_CAST, Opcode.REF_CAST_NULL, out);
            default -> {
                opcode(mnemonic, out);
                immediates(mnemonic, out);
            }
        }
    }

    private void select(ByteWriter out) {
        if (!c.atOpen("result")) {
            opcode(Opcode.SELECT, out);
            return;
        }
        scratch.clear();
        int count = 0;
        while (c.acceptOpen("result")) {
            while (TypeParser.atValueType(c)) {
                spaces.types().parser().valueType(c, scratch);
                count++;
            }
            c.expectClose();
        }
        opcode(Opcode.SELECT_T, out);
        out.u32(count);
        out.all(scratch);
    }

    private void cast(Opcode plain, Opcode nullable, ByteWriter out) {
        scratch.clear();
        boolean isNullable = spaces.types().parser().splitReferenceType(c, scratch);
        opcode(isNullable ? nullable : plain, out);
        out.all(scratch);
    }

    private void immediates(Opcode opcode, ByteWriter out) {
        switch (opcode.immediate()) {
            case NONE -> {}
            case FENCE -> out.u8(0);
            case BLOCK_TYPE -> blockType(out);
            case BLOCK_TYPE_AND_CATCHES -> {
                blockType(out);
                catches(out);
            }
            case LABEL -> out.u32(labels.resolve(c));
            case LABEL_TABLE -> labelTable(out);
            case FUNCTION -> out.u32(spaces.functions().resolve(c));
            case TYPE_AND_TABLE -> {
                int table = spaces.tables().resolveOr(c, 0);
                out.u32(spaces.types().use(c, null, annotations));
                out.u32(table);
            }
            case LOCAL -> out.u32(locals.names().resolve(c));
            case GLOBAL -> out.u32(spaces.globals().resolve(c));
            case TAG -> out.u32(spaces.tags().resolve(c));
            case TABLE -> out.u32(spaces.tables().resolveOr(c, 0));
            case TABLE_AND_TABLE -> pair(spaces.tables(), out);
            case MEMORY -> out.u32(spaces.memories().resolveOr(c, 0));
            case MEMORY_AND_MEMORY -> pair(spaces.memories(), out);
            case ELEMENT_AND_TABLE -> {
                int table = c.indexAhead(1) ? spaces.tables().resolve(c) : 0;
                out.u32(spaces.elements().resolve(c));
                out.u32(table);
            }
            case DATA_AND_MEMORY -> {
                int memory = c.indexAhead(1) ? spaces.memories().resolve(c) : 0;
                out.u32(spaces.usedData(c));
                out.u32(memory);
            }
            case ELEMENT -> out.u32(spaces.elements().resolve(c));
            case DATA -> out.u32(spaces.usedData(c));
            case MEMORY_ARGUMENT -> memoryArgument(opcode, spaces.memories().resolveOr(c, 0), out);
            case MEMORY_ARGUMENT_AND_LANE -> {
                // A single number is the lane; a memory index has something behind it.
                boolean memory = c.atId() || c.atIndex() && laneFollows();
                memoryArgument(opcode, memory ? spaces.memories().resolve(c) : 0, out);
                lane(out);
            }
            case I32 -> {
                int value = (int) c.integer(32);
                out.s64(value);
            }
            case I64 -> out.s64(c.integer(64));
            case F32 -> out.int32(c.f32());
            case F64 -> out.int64(c.f64());
            case V128 -> VectorLiteral.read(c, out);
            case LANE -> lane(out);
            case LANES_16 -> lanes(out);
            case HEAP_TYPE -> spaces.types().parser().heapType(c, out);
            case VALUE_TYPES -> throw new AssertionError("select is read elsewhere");
            case TYPE -> out.u32(spaces.types().space().resolve(c));
            case TYPE_AND_FIELD -> field(out);
            case TYPE_AND_LENGTH -> {
                out.u32(spaces.types().space().resolve(c));
                out.u32(c.u32());
            }
            case TYPE_AND_DATA -> {
                out.u32(spaces.types().space().resolve(c));
                out.u32(spaces.usedData(c));
            }
            case TYPE_AND_ELEMENT -> {
                out.u32(spaces.types().space().resolve(c));
                out.u32(spaces.elements().resolve(c));
            }
            case TYPE_AND_TYPE -> {
                out.u32(spaces.types().space().resolve(c));
                out.u32(spaces.types().space().resolve(c));
            }
            case CAST -> branchingCast(out);
        }
    }

    private boolean laneFollows() {
        return c.kind(1) == TokenKind.NATURAL
                || c.kind(1) == TokenKind.KEYWORD
                        && (c.tokens().startsWith(c.position() + 1, "offset=")
                                || c.tokens().startsWith(c.position() + 1, "align="));
    }

    /** Reads and writes the type of a block. */
    void blockType(ByteWriter out) {
        long use = spaces.types().blockUse(c, annotations);
        if (use == TypeSection.EMPTY_BLOCK) {
            out.u8(0x40);
        } else if (use == TypeSection.RESULT_BLOCK) {
            out.all(spaces.types().singleResult());
        } else {
            out.s64(use);
        }
    }

    private void catches(ByteWriter out) {
        scratch.clear();
        int count = 0;
        while (true) {
            int kind = c.acceptOpen("catch")
                    ? 0
                    : c.acceptOpen("catch_ref")
                            ? 1
                            : c.acceptOpen("catch_all") ? 2 : c.acceptOpen("catch_all_ref") ? 3 : -1;
            if (kind < 0) {
                break;
            }
            scratch.u8(kind);
            if (kind < 2) {
                scratch.u32(spaces.tags().resolve(c));
            }
            scratch.u32(labels.resolve(c));
            c.expectClose();
            count++;
        }
        out.u32(count);
        out.all(scratch);
    }

    private void labelTable(ByteWriter out) {
        scratch.clear();
        int count = 0;
        int last = labels.resolve(c);
        while (c.atIndex()) {
            scratch.u32(last);
            count++;
            last = labels.resolve(c);
        }
        out.u32(count);
        out.all(scratch);
        out.u32(last);
    }

    private void pair(IndexSpace space, ByteWriter out) {
        if (!c.atIndex()) {
            out.u32(0);
            out.u32(0);
            return;
        }
        out.u32(space.resolve(c));
        out.u32(space.resolve(c));
    }

    private void memoryArgument(Opcode opcode, int memory, ByteWriter out) {
        long offset = 0;
        if (c.kind() == TokenKind.KEYWORD && c.tokens().startsWith(c.position(), "offset=")) {
            offset = attribute("offset=", "offset");
        }
        long alignment = opcode.accessBytes();
        if (c.kind() == TokenKind.KEYWORD && c.tokens().startsWith(c.position(), "align=")) {
            int token = c.position();
            alignment = attribute("align=", "alignment");
            if (Long.bitCount(alignment) != 1) {
                throw c.error(token, "alignment must be a power of two", "");
            }
        }
        out.u32(Long.numberOfTrailingZeros(alignment) | (memory == 0 ? 0 : 0x40));
        if (memory != 0) {
            out.u32(memory);
        }
        out.u64(offset);
    }

    /** Reads the number behind the equals sign of a word such as {@code offset=8}. */
    private long attribute(String prefix, String what) {
        Tokens tokens = c.tokens();
        int start = tokens.start(c.position()) + prefix.length();
        int end = tokens.end(c.position());
        if (start >= end || Numbers.classify(tokens.source(), start, end) != TokenKind.NATURAL) {
            throw c.error(c.position(), "unknown operator", "the " + what + " is no number without a sign");
        }
        c.step();
        return Numbers.integer(tokens.source(), start, end, 64, "i64 constant out of range");
    }

    private void lane(ByteWriter out) {
        int lane = (int) c.natural(8);
        out.u8(lane);
    }

    private void lanes(ByteWriter out) {
        for (int i = 0; i < 16; i++) {
            switch (c.kind()) {
                case NATURAL -> lane(out);
                case INTEGER, FLOAT -> throw c.error("i8 constant out of range");
                case OPEN, CLOSE, KEYWORD, ID, QUOTED_ID, STRING, RESERVED, END -> throw c.error("invalid lane length");
            }
        }
        if (c.kind() == TokenKind.NATURAL) {
            throw c.error("invalid lane length");
        }
    }

    private void field(ByteWriter out) {
        int type = spaces.types().space().resolve(c);
        out.u32(type);
        if (c.kind() == TokenKind.NATURAL) {
            out.u32(c.u32());
            return;
        }
        IndexSpace fields = spaces.types().fields(type);
        if (fields == null) {
            throw c.atId() ? c.error("unknown field") : c.unexpected("a field");
        }
        out.u32(fields.resolve(c));
    }

    private void branchingCast(ByteWriter out) {
        int label = labels.resolve(c);
        scratch.clear();
        boolean sourceNullable = spaces.types().parser().splitReferenceType(c, scratch);
        boolean targetNullable = spaces.types().parser().splitReferenceType(c, scratch);
        out.u8((sourceNullable ? 1 : 0) | (targetNullable ? 2 : 0));
        out.u32(label);
        out.all(scratch);
    }
}
