package dev.sarsen.compiler.text;

import dev.sarsen.compiler.module.Opcode;

/** Reads element and data segments, those of their own and those inside tables and memories. */
final class SegmentParser {

    private final Cursor c;
    private final Spaces spaces;
    private final InstructionParser instructions;
    private final SectionWriter sections;

    SegmentParser(Cursor c, Spaces spaces, InstructionParser instructions, SectionWriter sections) {
        this.c = c;
        this.spaces = spaces;
        this.instructions = instructions;
        this.sections = sections;
    }

    /** The elements of a segment: their type, unless they are function indices, and their bytes. */
    private static final class Items {
        private final ByteWriter type = new ByteWriter();
        private final ByteWriter bytes = new ByteWriter();
        private boolean expressions;
        private boolean functionReferences;
        private int count;
    }

    /** An {@code (elem …)} field whose keyword has been read. */
    void element() {
        c.acceptId();
        boolean declarative = c.accept("declare");
        // The first version of the format had a bare index in the place of (table x).
        boolean bare = !declarative && c.atIndex();
        boolean explicitTable = !declarative && c.atOpen("table");
        int table = bare ? spaces.tables().resolve(c) : explicitTable ? useOf("table", spaces.tables()) : 0;
        ByteWriter offset = new ByteWriter();
        boolean active = bare || !declarative && (explicitTable || atOffset());
        if (active) {
            offset(offset);
        }
        Items items = new Items();
        if (active && !explicitTable && c.atIndex() || active && c.kind() == TokenKind.CLOSE) {
            functionIndices(items);
        } else {
            elementList(items);
        }
        write(items, active ? Mode.ACTIVE : declarative ? Mode.DECLARATIVE : Mode.PASSIVE, table, offset);
    }

    /** What becomes of a segment at instantiation. */
    private enum Mode {
        ACTIVE,
        PASSIVE,
        DECLARATIVE
    }

    private void write(Items items, Mode mode, int table, ByteWriter offset) {
        ByteWriter out = sections.entry(Section.ELEMENT);
        int form = items.expressions ? 4 : 0;
        switch (mode) {
            case ACTIVE -> {
                // The short form means table 0 and function references.
                boolean brief = table == 0 && (!items.expressions || items.functionReferences);
                out.u32(form | (brief ? 0 : 2));
                if (!brief) {
                    out.u32(table);
                }
                out.all(offset);
                if (!brief) {
                    kind(items, out);
                }
            }
            case PASSIVE -> {
                out.u32(form | 1);
                kind(items, out);
            }
            case DECLARATIVE -> {
                out.u32(form | 3);
                kind(items, out);
            }
        }
        out.u32(items.count);
        out.all(items.bytes);
    }

    private static void kind(Items items, ByteWriter out) {
        if (items.expressions) {
            out.all(items.type);
        } else {
            out.u8(0);
        }
    }

    private int useOf(String keyword, IndexSpace space) {
        c.expectOpen(keyword);
        int index = space.resolve(c);
        c.expectClose();
        return index;
    }

    /** Whether an offset stands here, and not the reference type of a passive segment's elements. */
    private boolean atOffset() {
        return c.kind() == TokenKind.OPEN && !c.atOpen("ref") && !c.atOpen("item");
    }

    private void offset(ByteWriter out) {
        if (c.acceptOpen("offset")) {
            instructions.expression(out);
            c.expectClose();
        } else {
            instructions.foldedExpression(out);
        }
    }

    private void elementList(Items items) {
        if (c.accept("func")) {
            functionIndices(items);
            return;
        }
        spaces.types().parser().referenceType(c, items.type);
        items.functionReferences = items.type.is(0x70);
        expressions(items);
    }

    private void functionIndices(Items items) {
        while (c.atIndex()) {
            items.bytes.u32(spaces.functions().resolve(c));
            items.count++;
        }
    }

    private void expressions(Items items) {
        items.expressions = true;
        while (c.kind() == TokenKind.OPEN) {
            if (c.acceptOpen("item")) {
                instructions.expression(items.bytes);
                c.expectClose();
            } else {
                instructions.foldedExpression(items.bytes);
            }
            items.count++;
        }
    }

    /**
     * The {@code (elem …)} of a table, whose keyword has been read.
     *
     * @return how many elements there are
     */
    int inlineElements(int table, boolean address64, ByteWriter type) {
        Items items = new Items();
        if (c.kind() == TokenKind.OPEN) {
            items.type.all(type);
            items.functionReferences = type.is(0x70);
            expressions(items);
        } else if (type.is(0x70)) {
            functionIndices(items);
        } else {
            // Bare function indices would be of the general function type; the table may ask for more.
            items.type.all(type);
            items.expressions = true;
            while (c.atIndex()) {
                ImmediateParser.opcode(Opcode.REF_FUNC, items.bytes);
                items.bytes.u32(spaces.functions().resolve(c));
                ImmediateParser.opcode(Opcode.END, items.bytes);
                items.count++;
            }
        }
        write(items, Mode.ACTIVE, table, zero(address64));
        return items.count;
    }

    private static ByteWriter zero(boolean address64) {
        ByteWriter offset = new ByteWriter();
        ImmediateParser.opcode(address64 ? Opcode.I64_CONST : Opcode.I32_CONST, offset);
        offset.u8(0);
        ImmediateParser.opcode(Opcode.END, offset);
        return offset;
    }

    /** A {@code (data …)} field whose keyword has been read. */
    void data() {
        c.acceptId();
        boolean bare = c.atIndex();
        boolean explicitMemory = bare || c.atOpen("memory");
        int memory = bare ? spaces.memories().resolve(c) : explicitMemory ? useOf("memory", spaces.memories()) : 0;
        ByteWriter out = sections.entry(Section.DATA);
        if (!explicitMemory && c.kind() != TokenKind.OPEN) {
            out.u32(1);
        } else if (memory == 0) {
            out.u32(0);
            offset(out);
        } else {
            out.u32(2);
            out.u32(memory);
            offset(out);
        }
        ByteWriter bytes = new ByteWriter();
        c.strings(bytes);
        out.sized(bytes);
    }

    /**
     * The {@code (data …)} of a memory, whose keyword has been read.
     *
     * @return how many bytes there are
     */
    long inlineData(int memory, boolean address64) {
        ByteWriter bytes = new ByteWriter();
        c.strings(bytes);
        ByteWriter out = sections.entry(Section.DATA);
        if (memory == 0) {
            out.u32(0);
        } else {
            out.u32(2);
            out.u32(memory);
        }
        out.all(zero(address64));
        out.sized(bytes);
        return bytes.size();
    }
}
