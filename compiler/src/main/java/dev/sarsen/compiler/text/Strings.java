package dev.sarsen.compiler.text;

/**
 * String literals.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/values.html#strings">strings</a>
 */
final class Strings {

    private Strings() {}

    /**
     * Checks a string literal and finds its end.
     *
     * @param start where its opening quote is
     * @return the offset behind its closing quote
     */
    static int scan(byte[] source, int start) {
        int i = start + 1;
        while (i < source.length) {
            int c = source[i];
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i = scanEscape(source, i);
            } else if (c == '\n') {
                throw Positions.error(source, start, "unclosed string", "");
            } else if (c >= 0 && c < 0x20 || c == 0x7F) {
                throw Positions.error(source, i, "illegal control character in string literal", "");
            } else {
                i++;
            }
        }
        throw Positions.error(source, start, "unclosed string", "");
    }

    private static int scanEscape(byte[] source, int backslash) {
        int c = backslash + 1 < source.length ? source[backslash + 1] : 0;
        switch (c) {
            case 'n', 'r', 't', '\\', '\'', '"' -> {
                return backslash + 2;
            }
            case 'u' -> {
                int i = backslash + 2;
                if (i < source.length && source[i] == '{') {
                    i++;
                    int first = i;
                    int value = 0;
                    while (i < source.length && (Numbers.digit(source[i]) >= 0 || source[i] == '_' && i > first)) {
                        if (source[i] != '_') {
                            value = Math.min(value * 16 + Numbers.digit(source[i]), 0x110000);
                        } else if (source[i - 1] == '_' || i + 1 >= source.length || Numbers.digit(source[i + 1]) < 0) {
                            break;
                        }
                        i++;
                    }
                    boolean scalar = value < 0xD800 || value >= 0xE000 && value < 0x110000;
                    if (i > first && i < source.length && source[i] == '}' && scalar) {
                        return i + 1;
                    }
                }
            }
            default -> {
                if (Numbers.digit((byte) c) >= 0
                        && backslash + 2 < source.length
                        && Numbers.digit(source[backslash + 2]) >= 0) {
                    return backslash + 3;
                }
            }
        }
        throw Positions.error(source, backslash, "illegal escape", "");
    }

    /**
     * Appends what a string literal means.
     *
     * @param start where its opening quote is
     * @param end the offset behind its closing quote
     */
    static void decode(byte[] source, int start, int end, ByteWriter out) {
        int i = start + 1;
        int last = end - 1;
        while (i < last) {
            int c = source[i];
            if (c != '\\') {
                int run = i + 1;
                while (run < last && source[run] != '\\') {
                    run++;
                }
                out.bytes(source, i, run - i);
                i = run;
                continue;
            }
            int escape = source[i + 1];
            i += 2;
            switch (escape) {
                case 'n' -> out.u8('\n');
                case 'r' -> out.u8('\r');
                case 't' -> out.u8('\t');
                case '\\', '\'', '"' -> out.u8(escape);
                case 'u' -> {
                    int value = 0;
                    for (i++; source[i] != '}'; i++) {
                        if (source[i] != '_') {
                            value = value * 16 + Numbers.digit(source[i]);
                        }
                    }
                    i++;
                    codePoint(value, out);
                }
                default -> {
                    out.u8(Numbers.digit((byte) escape) << 4 | Numbers.digit(source[i]));
                    i++;
                }
            }
        }
    }

    private static void codePoint(int value, ByteWriter out) {
        if (value < 0x80) {
            out.u8(value);
        } else if (value < 0x800) {
            out.u8(0xC0 | value >> 6);
            out.u8(0x80 | value & 0x3F);
        } else if (value < 0x10000) {
            out.u8(0xE0 | value >> 12);
            out.u8(0x80 | value >> 6 & 0x3F);
            out.u8(0x80 | value & 0x3F);
        } else {
            out.u8(0xF0 | value >> 18);
            out.u8(0x80 | value >> 12 & 0x3F);
            out.u8(0x80 | value >> 6 & 0x3F);
            out.u8(0x80 | value & 0x3F);
        }
    }
}
