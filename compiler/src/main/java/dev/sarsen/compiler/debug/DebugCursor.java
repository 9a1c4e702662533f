package dev.sarsen.compiler.debug;

import java.nio.charset.StandardCharsets;

/** A place in a range of bytes, and DWARF's elementary values read from there: little-endian, never beyond the range. */
final class DebugCursor {

    private final byte[] bytes;
    private int position;
    private int end;

    DebugCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    /** Reads from another place on, up to another end. */
    void reset(int newPosition, int newEnd) {
        position = newPosition;
        end = newEnd;
    }

    void skip(long count) throws MalformedLinesException {
        if (count < 0 || count > remaining()) {
            throw new MalformedLinesException("expected " + count + " bytes, found " + remaining());
        }
        position += (int) count;
    }

    int u8() throws MalformedLinesException {
        if (position >= end) {
            throw new MalformedLinesException("expected another byte, found the end");
        }
        return bytes[position++] & 0xff;
    }

    int u16() throws MalformedLinesException {
        int low = u8();
        return low | u8() << 8;
    }

    long u32() throws MalformedLinesException {
        long low = u16();
        return low | (long) u16() << 16;
    }

    /** A number of 1, 2, 4 or 8 bytes, the last one as bits. */
    long fixed(int size) throws MalformedLinesException {
        return switch (size) {
            case 1 -> u8();
            case 2 -> u16();
            case 4 -> u32();
            case 8 -> {
                long low = u32();
                yield low | u32() << 32;
            }
            default -> throw new MalformedLinesException("expected a number of 1, 2, 4 or 8 bytes, found " + size);
        };
    }

    /** An unsigned number of any length; bits above the 64th are lost. */
    long unsigned() throws MalformedLinesException {
        long result = 0;
        int shift = 0;
        while (true) {
            int next = u8();
            if (shift < Long.SIZE) {
                result |= (next & 0x7fL) << shift;
            }
            shift += 7;
            if (next < 0x80) {
                return result;
            }
        }
    }

    /** A signed number of any length; bits above the 64th are lost. */
    long signed() throws MalformedLinesException {
        long result = 0;
        int shift = 0;
        while (true) {
            int next = u8();
            if (shift < Long.SIZE) {
                result |= (next & 0x7fL) << shift;
            }
            shift += 7;
            if (next < 0x80) {
                return shift < Long.SIZE && (next & 0x40) != 0 ? result | -1L << shift : result;
            }
        }
    }

    /** Passes over a text that ends with a zero; answers where it begins. */
    int text() throws MalformedLinesException {
        int start = position;
        while (u8() != 0) {
            // On to its end.
        }
        return start;
    }

    /** The text at a place up to its zero, the array's end or a number of bytes; nothing in it steers a terminal. */
    static String textAt(byte[] bytes, int start, int most) {
        int stop = start;
        while (stop < bytes.length && stop - start < most && bytes[stop] != 0) {
            stop++;
        }
        return new String(bytes, start, stop - start, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "?");
    }
}
