package dev.sarsen.wasix.layout;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Access to guest memory for calls: the accessors of {@link LinearMemory} with {@code FAULT} in place of its exceptions.
 *
 * <p>Addresses and lengths are unsigned 32-bit numbers.
 */
public final class GuestPointer {

    private GuestPointer() {}

    private static WasixException fault() {
        return WasixException.of(Errno.FAULT);
    }

    /** Throws {@code FAULT} unless a range lies inside the memory. */
    public static void require(LinearMemory m, int address, int length) {
        long end = Integer.toUnsignedLong(address) + Integer.toUnsignedLong(length);
        if (end > m.byteSize()) {
            throw fault();
        }
    }

    /** Throws {@code FAULT} unless {@code count} structures lie inside the memory. */
    public static void require(LinearMemory m, int address, int count, int bytesEach) {
        long end = Integer.toUnsignedLong(address) + Integer.toUnsignedLong(count) * bytesEach;
        if (end > m.byteSize()) {
            throw fault();
        }
    }

    /** Reads two bytes. */
    public static int u16(LinearMemory m, int address) {
        try {
            return m.u16(address);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /** Reads four bytes. */
    public static int i32(LinearMemory m, int address) {
        try {
            return m.i32(address);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /** Reads eight bytes. */
    public static long i64(LinearMemory m, int address) {
        try {
            return m.i64(address);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /** Writes four bytes. */
    public static void setI32(LinearMemory m, int address, int value) {
        try {
            m.setI32(address, value);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /** Writes eight bytes. */
    public static void setI64(LinearMemory m, int address, long value) {
        try {
            m.setI64(address, value);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /** Copies bytes out. */
    public static void read(LinearMemory m, int address, byte[] target, int offset, int length) {
        try {
            m.read(address, target, offset, length);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /** Copies bytes in. */
    public static void write(LinearMemory m, int address, byte[] source, int offset, int length) {
        try {
            m.write(address, source, offset, length);
        } catch (Trap | IndexOutOfBoundsException outside) {
            throw fault();
        }
    }

    /**
     * Reads text.
     *
     * @param maxBytes longest text; more is {@code NAMETOOLONG}
     * @return the text; bytes that are not UTF-8 are {@code ILSEQ}
     */
    public static String text(LinearMemory m, int address, int length, int maxBytes) {
        require(m, address, length);
        if (Integer.compareUnsigned(length, maxBytes) > 0) {
            throw WasixException.of(Errno.NAMETOOLONG);
        }
        byte[] bytes = new byte[length];
        read(m, address, bytes, 0, length);
        for (byte b : bytes) {
            if (b < 0) {
                return decode(bytes);
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw WasixException.of(Errno.ILSEQ);
        }
    }
}
