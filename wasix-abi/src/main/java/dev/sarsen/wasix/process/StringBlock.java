package dev.sarsen.wasix.process;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.layout.GuestPointer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of zero-terminated strings in the form in which a guest takes its arguments and its environment. */
public final class StringBlock {

    private final byte[] bytes;
    private final int[] starts;

    /** Encodes strings. */
    public StringBlock(List<String> strings) {
        starts = new int[strings.size()];
        int size = 0;
        byte[][] encoded = new byte[starts.length][];
        for (int i = 0; i < starts.length; i++) {
            encoded[i] = strings.get(i).getBytes(StandardCharsets.UTF_8);
            starts[i] = size;
            size += encoded[i].length + 1;
        }
        bytes = new byte[size];
        for (int i = 0; i < starts.length; i++) {
            System.arraycopy(encoded[i], 0, bytes, starts[i], encoded[i].length);
        }
    }

    /** Writes how many strings and how many bytes there are. */
    public void writeSizes(LinearMemory m, int count, int size) {
        GuestPointer.setI32(m, count, starts.length);
        GuestPointer.setI32(m, size, bytes.length);
    }

    /** Writes the strings and the addresses of each. */
    public void write(LinearMemory m, int pointers, int buffer) {
        GuestPointer.require(m, pointers, starts.length, 4);
        GuestPointer.write(m, buffer, bytes, 0, bytes.length);
        for (int i = 0; i < starts.length; i++) {
            m.setI32(pointers + 4 * i, buffer + starts[i]);
        }
    }
}
