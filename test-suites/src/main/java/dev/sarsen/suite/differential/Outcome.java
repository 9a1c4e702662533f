package dev.sarsen.suite.differential;

import dev.sarsen.suite.generate.Invocation;
import dev.sarsen.suite.generate.Kind;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * What one engine did with a module, in lines that are equal when engines agree.
 *
 * <p>{@code f3 -> i32:5} for a call that returned, {@code f3 ! memory} for one that trapped, {@code trace 7} for a call
 * of the import, then the memory's size and checksum and the exported globals. A NaN is {@code nan} whatever its bits.
 *
 * @param lines the lines
 */
public record Outcome(List<String> lines) {

    /** Normalises what engines may word differently. */
    public Outcome {
        lines = lines.stream().map(Outcome::normalised).toList();
    }

    /** Whether the stack ran out: from there on engines may legally differ. */
    boolean exhausted() {
        return lines.stream().anyMatch(line -> line.endsWith(" ! stack"));
    }

    static String returned(Invocation call, List<Long> bits) {
        StringBuilder line = new StringBuilder(call.export()).append(" ->");
        for (int i = 0; i < bits.size(); i++) {
            line.append(' ').append(value(call.signature().results().get(i), bits.get(i)));
        }
        return bits.isEmpty() ? line.append(' ').toString() : line.toString();
    }

    static String trapped(Invocation call, String message) {
        return call.export() + " ! " + message;
    }

    static String trace(int value) {
        return "trace " + value;
    }

    /** What the import {@code mix} computes. */
    static long mix(int a, long b) {
        return (a * 31L) ^ b;
    }

    static String memory(String name, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return name + " " + bytes.length / 65_536 + " " + Long.toHexString(checksum.getValue());
    }

    static String global(String name, Kind type, long bits) {
        return name + " = " + value(type, bits);
    }

    private static String value(Kind type, long bits) {
        String text =
                switch (type.form()) {
                    case I32 -> Integer.toString((int) bits);
                    case I64 -> Long.toString(bits);
                    case F32 -> Float.isNaN(Float.intBitsToFloat((int) bits)) ? "nan" : Integer.toHexString((int) bits);
                    case F64 -> Double.isNaN(Double.longBitsToDouble(bits)) ? "nan" : Long.toHexString(bits);
                    case V128, REFERENCE -> throw new IllegalArgumentException("no number: " + type);
                };
        return type.text() + ":" + text;
    }

    private static String normalised(String line) {
        int mark = line.indexOf(" ! ");
        return mark < 0 ? line : line.substring(0, mark + 3) + trapWord(line.substring(mark + 3));
    }

    /**
     * One word for a trap message. What engines lump together is lumped: a null and a mismatched indirect call, the
     * overflow of a division and of a conversion, an index outside a table and outside an element segment.
     */
    private static String trapWord(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("unreachable")) {
            return "unreachable";
        }
        if (text.contains("call stack")) {
            return "stack";
        }
        if (text.contains("by zero")) {
            return "zero";
        }
        if (containsAny(text, "overflow", "unrepresentable", "invalid conversion")) {
            return "conversion";
        }
        if (containsAny(text, "undefined element", "table access", "table index", "element segment")) {
            return "table";
        }
        if (containsAny(text, "uninitialized element", "indirect call", "signature mismatch")) {
            return "indirect";
        }
        if (containsAny(
                text,
                "null pointer",
                "null structure",
                "null array",
                "null i31",
                "null function",
                "null reference",
                "null exception",
                "rethrowing null")) {
            return "null";
        }
        if (containsAny(text, "illegal cast", "cast failure")) {
            return "cast";
        }
        if (text.contains("array") && !text.contains("buffer")) {
            return "array";
        }
        if (text.contains("unaligned")) {
            // An address that is outside as well: engines may look at either first.
            return "memory";
        }
        if (containsAny(text, "expected shared memory", "atomics.wait")) {
            return "unshared";
        }
        return text.contains("out of bounds") ? "memory" : message;
    }

    private static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
