package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.List;
import java.util.Map;

/** Writes one function body twice, as bytes and as text, so that a find can be read without a disassembler. */
final class CodeSink {

    private static final Map<String, Integer> INDEXED = Map.ofEntries(
            Map.entry("br", 0x0c),
            Map.entry("br_if", 0x0d),
            Map.entry("call", 0x10),
            Map.entry("local.get", 0x20),
            Map.entry("local.set", 0x21),
            Map.entry("local.tee", 0x22),
            Map.entry("global.get", 0x23),
            Map.entry("global.set", 0x24),
            Map.entry("table.get", 0x25),
            Map.entry("table.set", 0x26),
            Map.entry("ref.func", 0xd2),
            Map.entry("data.drop", 0xfc09),
            Map.entry("elem.drop", 0xfc0d),
            Map.entry("table.grow", 0xfc0f),
            Map.entry("table.size", 0xfc10),
            Map.entry("table.fill", 0xfc11));

    private static final Map<String, Integer> BARE =
            Map.of("unreachable", 0x00, "nop", 0x01, "return", 0x0f, "drop", 0x1a, "select", 0x1b, "ref.is_null", 0xd1);

    private static final List<String> ACCESSES = List.of(
            "i32.load",
            "i64.load",
            "f32.load",
            "f64.load",
            "i32.load8_s",
            "i32.load8_u",
            "i32.load16_s",
            "i32.load16_u",
            "i64.load8_s",
            "i64.load8_u",
            "i64.load16_s",
            "i64.load16_u",
            "i64.load32_s",
            "i64.load32_u",
            "i32.store",
            "i64.store",
            "f32.store",
            "f64.store",
            "i32.store8",
            "i32.store16",
            "i64.store8",
            "i64.store16",
            "i64.store32");

    private final ByteSink bytes = new ByteSink();
    private final StringBuilder text = new StringBuilder();
    private int indent = 2;
    private boolean namesDataSegments;

    void bare(String mnemonic) {
        opcode(BARE, mnemonic);
        line(mnemonic);
    }

    void numeric(NumericInstruction instruction) {
        if (instruction.prefix() != 0) {
            bytes.u8(instruction.prefix());
        }
        bytes.u8(instruction.code());
        line(instruction.mnemonic());
    }

    void numeric(String mnemonic) {
        numeric(NumericInstruction.of(mnemonic));
    }

    void indexed(String mnemonic, int index) {
        namesDataSegments |= mnemonic.equals("data.drop");
        opcode(INDEXED, mnemonic);
        bytes.unsigned(index);
        line(mnemonic + " " + index);
    }

    /** A constant given by its bits. */
    void constant(NumberType type, long bits) {
        switch (type) {
            case I32 -> {
                int low = (int) bits;
                bytes.u8(0x41).signed(low);
            }
            case I64 -> bytes.u8(0x42).signed(bits);
            case F32 -> bytes.u8(0x43).little(bits, 4);
            case F64 -> bytes.u8(0x44).little(bits, 8);
        }
        line(type.text() + ".const " + literal(type, bits));
    }

    void i32(int value) {
        constant(NumberType.I32, value);
    }

    /** A load or store with its natural alignment or less. */
    void access(String mnemonic, int alignmentLog2, long offset) {
        bytes.u8(0x28 + ACCESSES.indexOf(mnemonic)).unsigned(alignmentLog2).unsigned(offset);
        line(mnemonic + " offset=" + offset + " align=" + (1 << alignmentLog2));
    }

    /** Opens {@code block}, {@code loop} or {@code if} of the type with the given index. */
    void open(String kind, int typeIndex) {
        int code =
                switch (kind) {
                    case "block" -> 0x02;
                    case "loop" -> 0x03;
                    default -> 0x04;
                };
        bytes.u8(code).signed(typeIndex);
        line(kind + " (type " + typeIndex + ")");
        indent++;
    }

    void orElse() {
        bytes.u8(0x05);
        indent--;
        line("else");
        indent++;
    }

    void close() {
        bytes.u8(0x0b);
        indent--;
        line("end");
    }

    /** A {@code br_table}; the last label is the default. */
    void branchTable(List<Integer> labels) {
        bytes.u8(0x0e).unsigned(labels.size() - 1);
        StringBuilder names = new StringBuilder("br_table");
        for (int label : labels) {
            bytes.unsigned(label);
            names.append(' ').append(label);
        }
        line(names.toString());
    }

    void callIndirect(int typeIndex, int table) {
        bytes.u8(0x11).unsigned(typeIndex).unsigned(table);
        line("call_indirect " + table + " (type " + typeIndex + ")");
    }

    void nullFunction() {
        bytes.u8(0xd0).u8(0x70);
        line("ref.null func");
    }

    /** {@code memory.size} or {@code memory.grow}. */
    void memorySize(boolean grow) {
        bytes.u8(grow ? 0x40 : 0x3f).u8(0);
        line(grow ? "memory.grow" : "memory.size");
    }

    void memoryFill() {
        bytes.u8(0xfc).u8(11).u8(0);
        line("memory.fill");
    }

    void memoryCopy() {
        bytes.u8(0xfc).u8(10).u8(0).u8(0);
        line("memory.copy");
    }

    void memoryInit(int segment) {
        namesDataSegments = true;
        bytes.u8(0xfc).u8(8).unsigned(segment).u8(0);
        line("memory.init " + segment);
    }

    void tableInit(int table, int segment) {
        bytes.u8(0xfc).u8(12).unsigned(segment).unsigned(table);
        line("table.init " + table + " " + segment);
    }

    void tableCopy(int target, int source) {
        bytes.u8(0xfc).u8(14).unsigned(target).unsigned(source);
        line("table.copy " + target + " " + source);
    }

    /** Whether an instruction names a data segment, for which the binary format wants their number ahead of the code. */
    boolean namesDataSegments() {
        return namesDataSegments;
    }

    ByteSink bytes() {
        return bytes;
    }

    String text() {
        return text.toString();
    }

    /** The text format's literal for a constant given by its bits. */
    static String literal(NumberType type, long bits) {
        return switch (type) {
            case I32 -> Integer.toString((int) bits);
            case I64 -> Long.toString(bits);
            case F32 -> {
                float value = Float.intBitsToFloat((int) bits);
                yield real(bits < 0 || (int) bits < 0, value, Float.toHexString(Math.abs(value)), bits & 0x7f_ffff);
            }
            case F64 -> {
                double value = Double.longBitsToDouble(bits);
                yield real(bits < 0, value, Double.toHexString(Math.abs(value)), bits & 0xf_ffff_ffff_ffffL);
            }
        };
    }

    private static String real(boolean negative, double value, String hex, long payload) {
        String sign = negative ? "-" : "";
        if (Double.isNaN(value)) {
            return sign + "nan:0x" + Long.toHexString(payload);
        }
        return sign + (Double.isInfinite(value) ? "inf" : hex);
    }

    private void opcode(Map<String, Integer> table, String mnemonic) {
        Integer code = table.get(mnemonic);
        if (code == null) {
            throw new IllegalArgumentException("no instruction " + mnemonic);
        }
        if (code > 0xff) {
            bytes.u8(code >> 8).unsigned(code & 0xff);
        } else {
            bytes.u8(code);
        }
    }

    private void line(String instruction) {
        text.repeat("  ", indent).append(instruction).append('\n');
    }
}
