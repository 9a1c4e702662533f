package dev.sarsen.suite.generate;

/** Writes one function body in the text format, an instruction a line. */
final class CodeSink {

    private final StringBuilder text = new StringBuilder();
    private int indent = 2;

    /** An instruction with its immediates. */
    void line(String instruction) {
        text.repeat("  ", indent).append(instruction).append('\n');
    }

    /** An instruction with one number behind it. */
    void line(String instruction, long immediate) {
        line(instruction + " " + immediate);
    }

    /** A constant given by its bits. */
    void constant(Kind kind, long bits) {
        line(constantText(kind, bits));
    }

    void i32(int value) {
        line("i32.const", value);
    }

    /** A constant of an address type. */
    void address(Kind kind, long value) {
        constant(kind, kind.equals(Kind.I32) ? (int) value : value);
    }

    void get(int local) {
        line("local.get", local);
    }

    void set(int local) {
        line("local.set", local);
    }

    /** Opens a block. */
    void open(String head) {
        line(head);
        indent++;
    }

    /** A line between the arms of a block. */
    void middle(String head) {
        indent--;
        line(head);
        indent++;
    }

    void close() {
        close("end");
    }

    void close(String foot) {
        indent--;
        line(foot);
    }

    String text() {
        return text.toString();
    }

    /** The instruction for a constant given by its bits. */
    static String constantText(Kind kind, long bits) {
        return kind.text() + ".const " + literal(kind, bits);
    }

    private static String literal(Kind kind, long bits) {
        return switch (kind.form()) {
            case I32 -> Integer.toString((int) bits);
            case I64 -> Long.toString(bits);
            case F32 -> {
                float value = Float.intBitsToFloat((int) bits);
                yield real((int) bits < 0, value, Float.toHexString(Math.abs(value)), bits & 0x7f_ffff);
            }
            case F64 -> {
                double value = Double.longBitsToDouble(bits);
                yield real(bits < 0, value, Double.toHexString(Math.abs(value)), bits & 0xf_ffff_ffff_ffffL);
            }
            case V128, REFERENCE -> throw new IllegalArgumentException("no number: " + kind);
        };
    }

    private static String real(boolean negative, double value, String hex, long payload) {
        String sign = negative ? "-" : "";
        if (Double.isNaN(value)) {
            return sign + "nan:0x" + Long.toHexString(payload);
        }
        return sign + (Double.isInfinite(value) ? "inf" : hex);
    }
}
