package dev.sarsen.compiler.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Number literals: what they look like and which bits they stand for.
 *
 * <p>Decimal floats are rounded by the JDK, which rounds correctly. Hexadecimal floats are rounded here: up to 60 bits
 * of the significand are kept, whatever follows is folded into one sticky bit, and the result is rounded once, to
 * nearest, ties to even.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/values.html">values</a>
 */
final class Numbers {

    private Numbers() {}

    /** The value of a hexadecimal digit, or -1. */
    static int digit(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    /** What kind of number a word is: {@code NATURAL}, {@code INTEGER}, {@code FLOAT}, or null for none. */
    static @Nullable TokenKind classify(byte[] source, int start, int end) {
        int i = start;
        boolean signed = source[i] == '+' || source[i] == '-';
        if (signed) {
            i++;
        }
        if (i >= end) {
            return null;
        }
        if (source[i] == 'i') {
            return matches(source, i, end, "inf") ? TokenKind.FLOAT : null;
        }
        if (source[i] == 'n') {
            if (matches(source, i, end, "nan")) {
                return TokenKind.FLOAT;
            }
            boolean payload =
                    end - i > 6 && matches(source, i, i + 6, "nan:0x") && digits(source, i + 6, end, true) == end;
            return payload ? TokenKind.FLOAT : null;
        }
        boolean hexadecimal = end - i > 2 && source[i] == '0' && source[i + 1] == 'x';
        if (hexadecimal) {
            i += 2;
        }
        i = digits(source, i, end, hexadecimal);
        if (i < 0) {
            return null;
        }
        if (i == end) {
            return signed ? TokenKind.INTEGER : TokenKind.NATURAL;
        }
        if (source[i] == '.') {
            i++;
            if (i < end && (hexadecimal ? digit(source[i]) >= 0 : decimal(source[i]))) {
                i = digits(source, i, end, hexadecimal);
                if (i < 0) {
                    return null;
                }
            }
        }
        if (i < end && (hexadecimal ? source[i] == 'p' || source[i] == 'P' : source[i] == 'e' || source[i] == 'E')) {
            i++;
            if (i < end && (source[i] == '+' || source[i] == '-')) {
                i++;
            }
            i = digits(source, i, end, false);
        }
        return i == end ? TokenKind.FLOAT : null;
    }

    private static boolean decimal(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean matches(byte[] source, int start, int end, String text) {
        if (end - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (source[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Skips digits with single underscores between them; -1 when there is none, or an underscore out of place. */
    private static int digits(byte[] source, int start, int end, boolean hexadecimal) {
        int i = start;
        boolean last = false;
        while (i < end) {
            boolean digit = hexadecimal ? digit(source[i]) >= 0 : decimal(source[i]);
            if (!digit && (source[i] != '_' || !last)) {
                break;
            }
            last = digit;
            i++;
        }
        return last ? i : -1;
    }

    /**
     * The value of an integer literal: the low bits, sign-extended when it is negative.
     *
     * @param bits the width; naturals must be below 2^bits, negative numbers at least -2^(bits-1)
     */
    static long integer(Tokens tokens, int token, int bits) {
        return integer(tokens.source(), tokens.start(token), tokens.end(token), bits, "constant out of range");
    }

    /**
     * The value of an integer literal that stands between two offsets.
     *
     * @param outOfRange the specification's phrase when it is too large or too small
     */
    static long integer(byte[] source, int start, int end, int bits, String outOfRange) {
        int i = start;
        boolean negative = source[i] == '-';
        boolean positive = source[i] == '+';
        if (negative || positive) {
            i++;
        }
        int base = 10;
        if (end - i > 2 && source[i] == '0' && source[i + 1] == 'x') {
            base = 16;
            i += 2;
        }
        long limit = bits == 64 ? -1L : (1L << bits) - 1;
        long beforeShift = Long.divideUnsigned(limit, base);
        long value = 0;
        for (; i < end; i++) {
            if (source[i] == '_') {
                continue;
            }
            int digit = digit(source[i]);
            if (Long.compareUnsigned(value, beforeShift) > 0) {
                throw Positions.error(source, start, outOfRange, "expected at most " + bits + " bits");
            }
            value = value * base + digit;
            if (Long.compareUnsigned(value, limit) > 0 || Long.compareUnsigned(value, digit) < 0) {
                throw Positions.error(source, start, outOfRange, "expected at most " + bits + " bits");
            }
        }
        if (!negative) {
            return value;
        }
        if (Long.compareUnsigned(value, 1L << (bits - 1)) > 0) {
            throw Positions.error(source, start, outOfRange, "expected at most " + bits + " bits");
        }
        return -value;
    }

    /** The bits of a 32-bit float literal. */
    static int f32(Tokens tokens, int token) {
        return (int) bits(tokens, token, 24, 8);
    }

    /** The bits of a 64-bit float literal. */
    static long f64(Tokens tokens, int token) {
        return bits(tokens, token, 53, 11);
    }

    private static long bits(Tokens tokens, int token, int precision, int exponentBits) {
        byte[] source = tokens.source();
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean negative = source[start] == '-';
        int i = negative || source[start] == '+' ? start + 1 : start;
        long infinity = (1L << exponentBits) - 1 << precision - 1;
        long magnitude;
        if (source[i] == 'i') {
            magnitude = infinity;
        } else if (source[i] == 'n') {
            magnitude = infinity | nanPayload(tokens, token, i, precision);
        } else {
            boolean hexadecimal = end - i > 2 && source[i] == '0' && source[i + 1] == 'x';
            magnitude = hexadecimal
                    ? hexadecimal(source, i + 2, end, precision, exponentBits)
                    : decimal(source, i, end, precision);
            if (magnitude >= infinity) {
                throw tokens.error(token, "constant out of range", "");
            }
        }
        return negative ? magnitude | 1L << precision + exponentBits - 1 : magnitude;
    }

    private static long nanPayload(Tokens tokens, int token, int nan, int precision) {
        int end = tokens.end(token);
        if (end - nan == 3) {
            return 1L << precision - 2;
        }
        byte[] source = tokens.source();
        long limit = 1L << precision - 1;
        long payload = 0;
        for (int i = nan + 6; i < end; i++) {
            if (source[i] != '_') {
                payload = payload * 16 + digit(source[i]);
                if (payload >= limit) {
                    throw tokens.error(token, "constant out of range", "");
                }
            }
        }
        if (payload == 0) {
            throw tokens.error(token, "constant out of range", "");
        }
        return payload;
    }

    private static long decimal(byte[] source, int start, int end, int precision) {
        byte[] clean = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (source[i] != '_') {
                clean[length++] = source[i];
            }
        }
        String text = new String(clean, 0, length, StandardCharsets.US_ASCII);
        return precision == 24
                ? Float.floatToRawIntBits(Float.parseFloat(text))
                : Double.doubleToRawLongBits(Double.parseDouble(text));
    }

    private static long hexadecimal(byte[] source, int start, int end, int precision, int exponentBits) {
        long significand = 0;
        boolean sticky = false;
        boolean fraction = false;
        long exponent = 0;
        int i = start;
        for (; i < end && source[i] != 'p' && source[i] != 'P'; i++) {
            if (source[i] == '.') {
                fraction = true;
            } else if (source[i] != '_') {
                int digit = digit(source[i]);
                if (significand >>> 56 == 0) {
                    significand = significand << 4 | digit;
                    exponent -= fraction ? 4 : 0;
                } else {
                    sticky |= digit != 0;
                    exponent += fraction ? 0 : 4;
                }
            }
        }
        if (i < end) {
            exponent += exponent(source, i + 1, end);
        }
        if (significand == 0) {
            return 0;
        }
        int length = 64 - Long.numberOfLeadingZeros(significand);
        // The weight of the result's lowest bit: by its length, or by the smallest subnormal number.
        int lowest = 2 - (1 << exponentBits - 1) - (precision - 1);
        long weight = Math.max(exponent + length - precision, lowest);
        long rounded = round(significand, sticky, weight - exponent);
        if (Long.compareUnsigned(rounded, 1L << precision - 1) < 0) {
            return rounded;
        }
        long biased = weight - lowest + 1;
        if (biased >= (1L << exponentBits) - 1) {
            return Long.MAX_VALUE;
        }
        // A carry out of the significand runs into the exponent, as it should.
        return (biased << precision - 1) + (rounded - (1L << precision - 1));
    }

    private static long exponent(byte[] source, int start, int end) {
        boolean negative = source[start] == '-';
        long value = 0;
        for (int i = negative || source[start] == '+' ? start + 1 : start; i < end; i++) {
            if (source[i] != '_') {
                value = Math.min(value * 10 + digit(source[i]), Long.MAX_VALUE / 100);
            }
        }
        return negative ? -value : value;
    }

    /** Divides by a power of two, to nearest, ties to even. */
    private static long round(long significand, boolean sticky, long shift) {
        if (shift <= 0) {
            return significand << -shift;
        }
        if (shift > 61) {
            return 0;
        }
        long quotient = significand >>> shift;
        long remainder = significand & (1L << shift) - 1;
        long half = 1L << shift - 1;
        boolean up = remainder > half || remainder == half && (sticky || (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }
}
