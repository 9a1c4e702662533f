package dev.sarsen.compiler.text;

import java.util.Arrays;

/** Grows a byte array by the primitives of the binary format. */
final class ByteWriter {

    private byte[] bytes;
    private int size;

    ByteWriter() {
        this(64);
    }

    ByteWriter(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** Unsigned LEB128 of 32 bits. */
    void u32(int value) {
        u64(Integer.toUnsignedLong(value));
    }

    /** Unsigned LEB128 of 64 bits. */
    void u64(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Signed LEB128 of up to 64 bits. */
    void s64(long value) {
        room(10);
        long rest = value;
        while (rest < -64 || rest > 63) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>= 7;
        }
        bytes[size++] = (byte) (rest & 0x7F);
    }

    /** Four bytes, little end first. */
    void int32(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            u8(value >>> shift);
        }
    }

    /** Eight bytes, little end first. */
    void int64(long value) {
        for (int shift = 0; shift < 64; shift += 8) {
            u8((int) (value >>> shift));
        }
    }

    void bytes(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void bytes(byte[] source) {
        bytes(source, 0, source.length);
    }

    /** Everything another writer holds. */
    void all(ByteWriter other) {
        bytes(other.bytes, 0, other.size);
    }

    /** A length and then everything another writer holds. */
    void sized(ByteWriter other) {
        u32(other.size);
        all(other);
    }

    /** A length and then bytes: how the binary format writes names. */
    void name(byte[] utf8) {
        u32(utf8.length);
        bytes(utf8);
    }

    /** Moves everything from an index on to another writer. */
    void moveTail(int from, ByteWriter to) {
        to.bytes(bytes, from, size - from);
        size = from;
    }

    /** Whether this holds one byte only, the given one. */
    boolean is(int value) {
        return size == 1 && bytes[0] == (byte) value;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            int doubled = (int) Math.min((long) bytes.length * 2, Integer.MAX_VALUE - 8L);
            bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
        }
    }
}
