package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import java.nio.charset.StandardCharsets;

/**
 * A place in a range of bytes, and the binary format's elementary values read from there.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/values.html">binary values</a>
 */
final class ByteCursor {

    private final byte[] bytes;
    private final int functionIndex;
    private int position;
    private int end;

    ByteCursor(byte[] bytes, int start, int end, int functionIndex) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.functionIndex = functionIndex;
    }

    int position() {
        return position;
    }

    int end() {
        return end;
    }

    int remaining() {
        return end - position;
    }

    boolean hasRemaining() {
        return position < end;
    }

    /** Moves to another range of the same bytes. */
    void reset(int newPosition, int newEnd) {
        position = newPosition;
        end = newEnd;
    }

    void skip(int count) {
        if (count < 0 || count > remaining()) {
            throw malformed(RejectionCode.UNEXPECTED_END);
        }
        position += count;
    }

    int u8() {
        if (position >= end) {
            throw malformed(RejectionCode.UNEXPECTED_END);
        }
        return bytes[position++] & 0xFF;
    }

    /** The next byte, which stays the next one. */
    int peek() {
        if (position >= end) {
            throw malformed(RejectionCode.UNEXPECTED_END);
        }
        return bytes[position] & 0xFF;
    }

    /** An unsigned 32-bit integer; the caller must treat the result as unsigned. */
    int u32() {
        if (position < end && bytes[position] >= 0) {
            return bytes[position++];
        }
        return longU32();
    }

    private int longU32() {
        int start = position;
        int result = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = u8();
            if (shift == 28 && next > 0x0F) {
                throw badInteger(start, next);
            }
            result |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return result;
            }
        }
        throw badInteger(start, 0x80);
    }

    int s32() {
        if (position < end && bytes[position] >= 0) {
            int value = bytes[position++];
            return (value << 25) >> 25;
        }
        return (int) signed(32);
    }

    /** A signed 33-bit integer. */
    long s33() {
        return signed(33);
    }

    long s64() {
        if (position < end && bytes[position] >= 0) {
            long value = bytes[position++];
            return (value << 57) >> 57;
        }
        return signed(64);
    }

    /** An unsigned 64-bit integer; the caller must treat the result as unsigned. */
    long u64() {
        int start = position;
        long result = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = u8();
            if (shift == 63 && next > 0x01) {
                throw badInteger(start, next);
            }
            result |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return result;
            }
        }
        throw badInteger(start, 0x80);
    }

    /** Every bit of the last byte that lies beyond the width must repeat the sign. */
    private long signed(int width) {
        int start = position;
        long result = 0;
        int shift = 0;
        while (true) {
            int next = u8();
            result |= (next & 0x7FL) << shift;
            shift += 7;
            if (shift >= width) {
                int used = width - (shift - 7);
                int extension = (byte) (next << 1) >> used;
                if (next >= 0x80 || (extension != 0 && extension != -1)) {
                    throw badInteger(start, next);
                }
            }
            if (next < 0x80) {
                return shift < 64 ? (result << (64 - shift)) >> (64 - shift) : result;
            }
        }
    }

    int i32Bits() {
        int low = u8();
        int second = u8();
        int third = u8();
        return low | (second << 8) | (third << 16) | (u8() << 24);
    }

    long i64Bits() {
        long low = i32Bits() & 0xFFFF_FFFFL;
        return low | ((long) i32Bits() << 32);
    }

    /**
     * The length of a list.
     *
     * @param itemBytes the least number of bytes an item takes, at least 1
     */
    int count(int itemBytes) {
        int start = position;
        int count = u32();
        if (count < 0 || count > remaining() / itemBytes) {
            throw new MalformedModuleException(
                    RejectionCode.UNEXPECTED_END,
                    RejectionCode.UNEXPECTED_END.phrase() + ": " + Integer.toUnsignedString(count)
                            + " items announced, " + remaining() + " bytes left",
                    functionIndex,
                    start);
        }
        return count;
    }

    /** The length of a range of bytes. */
    int length() {
        int start = position;
        int length = u32();
        if (length < 0 || length > remaining()) {
            throw new MalformedModuleException(
                    RejectionCode.LENGTH_OUT_OF_BOUNDS,
                    RejectionCode.LENGTH_OUT_OF_BOUNDS.phrase() + ": " + Integer.toUnsignedString(length)
                            + " bytes announced, " + remaining() + " left",
                    functionIndex,
                    start);
        }
        return length;
    }

    /** A name, whose length the caller limits. */
    String name(int maximumBytes, String what) {
        int start = position;
        int length = length();
        if (length > maximumBytes) {
            throw new LimitExceededException(
                    "bytes in the name of " + what, length, maximumBytes, functionIndex, start);
        }
        if (!Utf8.valid(bytes, position, position + length)) {
            throw malformed(RejectionCode.MALFORMED_UTF8);
        }
        String name = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return name;
    }

    MalformedModuleException malformed(RejectionCode code) {
        return malformed(code, position);
    }

    MalformedModuleException malformed(RejectionCode code, int offset) {
        return new MalformedModuleException(code, code.phrase(), functionIndex, offset);
    }

    MalformedModuleException malformed(RejectionCode code, String detail, int offset) {
        return new MalformedModuleException(code, code.phrase() + detail, functionIndex, offset);
    }

    private ModuleRejectedException badInteger(int start, int lastByte) {
        return malformed(lastByte >= 0x80 ? RejectionCode.INTEGER_TOO_LONG : RejectionCode.INTEGER_TOO_LARGE, start);
    }
}
