package dev.sarsen.suite.differential;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A growing byte string with the binary format's number encodings. */
final class ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteSink u8(int value) {
        bytes.write(value);
        return this;
    }

    /** Appends an unsigned LEB128 number. */
    ByteSink unsigned(long value) {
        long rest = value;
        while (Long.compareUnsigned(rest, 0x80) >= 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    /** Appends a signed LEB128 number. */
    ByteSink signed(long value) {
        long rest = value;
        while (rest < -64 || rest > 63) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>= 7;
        }
        bytes.write((int) (rest & 0x7f));
        return this;
    }

    /** Appends the low {@code count} bytes of a value, least significant first. */
    ByteSink little(long value, int count) {
        for (int i = 0; i < count; i++) {
            bytes.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    ByteSink name(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return unsigned(encoded.length).raw(encoded);
    }

    ByteSink raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** Appends another sink's bytes behind their number. */
    ByteSink sized(ByteSink content) {
        return unsigned(content.size()).raw(content.toByteArray());
    }

    /** Appends a section unless it is empty. */
    ByteSink section(int id, ByteSink content) {
        return content.size() == 0 ? this : u8(id).sized(content);
    }

    int size() {
        return bytes.size();
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
