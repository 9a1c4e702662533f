package dev.sarsen.compiler.debug;

/**
 * Runs the line programs of {@code .debug_line}, versions 2 to 5, into {@link LineRows}; linear in the section.
 *
 * @see <a href="https://dwarfstd.org/doc/DWARF5.pdf">DWARF 5, chapter 6.2</a>
 */
final class LineProgram {

    private static final long LONG_FORM = 0xffff_ffffL;
    private static final int EXTENDED = 0;
    private static final int COPY = 1;
    private static final int ADVANCE_ADDRESS = 2;
    private static final int ADVANCE_LINE = 3;
    private static final int SET_FILE = 4;
    private static final int ADD_LAST_SPECIAL = 8;
    private static final int ADD_FIXED = 9;
    private static final int END_SEQUENCE = 1;
    private static final int SET_ADDRESS = 2;
    private static final int DEFINE_FILE = 3;

    private final DebugCursor cursor;
    private final FileTable files;
    private final LineRows rows;
    private final int codeBytes;
    private int opcodeBase;
    private int[] operandCounts = {};
    private int minimumAdvance;
    private int lineBase;
    private int lineRange;
    private int version;
    private int firstFile;

    // The state machine
    private long address;
    private long file;
    private long line;
    private boolean usable;

    /**
     * A reader of line programs.
     *
     * @param cursor the section
     * @param files takes the files
     * @param rows takes the rows
     * @param codeBytes size of what addresses point into; sequences that begin elsewhere belong to code that was left out
     */
    LineProgram(DebugCursor cursor, FileTable files, LineRows rows, int codeBytes) {
        this.cursor = cursor;
        this.files = files;
        this.rows = rows;
        this.codeBytes = codeBytes;
    }

    /**
     * Reads the length of the unit at the cursor.
     *
     * @return the offset after the unit, or -1 for a unit of the 64-bit form, which no linker writes for Wasm
     */
    static int unitEnd(DebugCursor cursor) throws MalformedLinesException {
        long length = cursor.u32();
        if (length == LONG_FORM) {
            throw new MalformedLinesException("expected a unit of the 32-bit form, found the 64-bit form");
        }
        if (length > cursor.remaining()) {
            throw new MalformedLinesException("expected " + length + " bytes, found " + cursor.remaining());
        }
        return cursor.position() + (int) length;
    }

    /** Reads a unit behind its length; the cursor ends with the unit. */
    void unit() throws MalformedLinesException {
        version = cursor.u16();
        if (version < 2 || version > 5) {
            throw new MalformedLinesException("expected version 2 to 5, found " + version);
        }
        if (version == 5) {
            cursor.skip(2); // sizes of addresses and of segment selectors
        }
        long headerBytes = cursor.u32();
        if (headerBytes > cursor.remaining()) {
            throw new MalformedLinesException(
                    "expected a header of " + headerBytes + " bytes, found " + cursor.remaining());
        }
        int program = cursor.position() + (int) headerBytes;
        int end = cursor.position() + cursor.remaining();
        minimumAdvance = cursor.u8();
        if (version >= 4) {
            cursor.skip(1); // operations of an instruction: one
        }
        cursor.skip(1); // whether rows are statements at first
        lineBase = (byte) cursor.u8();
        lineRange = cursor.u8();
        opcodeBase = cursor.u8();
        if (lineRange == 0 || opcodeBase == 0) {
            throw new MalformedLinesException("expected a line range and an opcode base, found 0");
        }
        operandCounts = new int[opcodeBase];
        for (int opcode = 1; opcode < opcodeBase; opcode++) {
            operandCounts[opcode] = cursor.u8();
        }
        firstFile = files.size();
        if (version == 5) {
            files.readFormatted(cursor);
        } else {
            files.readPlain(cursor);
        }
        cursor.reset(program, end);
        run();
    }

    private void run() throws MalformedLinesException {
        try {
            begin();
            while (cursor.remaining() > 0) {
                int opcode = cursor.u8();
                if (opcode >= opcodeBase) {
                    special(opcode - opcodeBase);
                } else if (opcode == EXTENDED) {
                    extended();
                } else {
                    standard(opcode);
                }
            }
        } finally {
            rows.drop();
        }
    }

    private void begin() {
        rows.drop();
        address = 0;
        file = 1;
        line = 1;
        usable = false;
    }

    private void special(int adjusted) throws MalformedLinesException {
        address += (long) minimumAdvance * (adjusted / lineRange);
        line += lineBase + adjusted % lineRange;
        row();
    }

    private void standard(int opcode) throws MalformedLinesException {
        switch (opcode) {
            case COPY -> row();
            case ADVANCE_ADDRESS -> address += minimumAdvance * cursor.unsigned();
            case ADVANCE_LINE -> line += cursor.signed();
            case SET_FILE -> file = cursor.unsigned();
            case ADD_LAST_SPECIAL -> address += (long) minimumAdvance * ((255 - opcodeBase) / lineRange);
            case ADD_FIXED -> address += cursor.u16();
            default -> {
                for (int k = 0; k < operandCounts[opcode]; k++) {
                    cursor.unsigned();
                }
            }
        }
    }

    private void extended() throws MalformedLinesException {
        long length = cursor.unsigned();
        if (length < 1 || length > cursor.remaining()) {
            throw new MalformedLinesException(
                    "expected an instruction of " + length + " bytes, found " + cursor.remaining());
        }
        int after = cursor.position() + (int) length;
        switch (cursor.u8()) {
            case END_SEQUENCE -> {
                if (usable && address <= codeBytes) {
                    rows.end((int) address);
                }
                begin();
            }
            case SET_ADDRESS -> {
                address = cursor.fixed((int) length - 1);
                // A linker points code it has left out to nowhere, or to the start of the section.
                usable = address > 0 && address < codeBytes;
            }
            case DEFINE_FILE -> files.define(cursor);
            default -> {}
        }
        cursor.skip(after - cursor.position());
    }

    private void row() throws MalformedLinesException {
        if (!usable || address < 0 || address >= codeBytes) {
            return;
        }
        long index = firstFile + (version == 5 ? file : file - 1);
        boolean known = index >= firstFile && index < files.size() && line > 0 && line < Integer.MAX_VALUE;
        rows.add((int) address, known ? (int) index : -1, known ? (int) line : 0);
    }
}
