package dev.sarsen.compiler;

import java.io.ByteArrayOutputStream;

/** Writes binary modules for tests, right or wrong. */
public final class ModuleBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Nothing yet, not even the header. */
    public static ModuleBytes empty() {
        return new ModuleBytes();
    }

    /** A module with its header. */
    public static ModuleBytes module() {
        return new ModuleBytes().bytes(0, 'a', 's', 'm', 1, 0, 0, 0);
    }

    /** A module with one type {@code [] -> []}, one function of that type, and its body: no locals, then the code. */
    public static byte[] function(int... code) {
        return module().voidFunction().body(code).toBytes();
    }

    /** The type and function sections for one function {@code [] -> []}. */
    public ModuleBytes voidFunction() {
        return section(1, 1, 0x60, 0, 0).section(3, 1, 0);
    }

    /** A code section with one body without locals. */
    public ModuleBytes body(int... code) {
        return codeSection(empty().bytes(0).bytes(code).toBytes());
    }

    /** A code section with one body, locals included. */
    public ModuleBytes codeSection(byte[] body) {
        byte[] content = empty().u32(1).u32(body.length).bytes(body).toBytes();
        return bytes(10).u32(content.length).bytes(content);
    }

    public ModuleBytes section(int id, int... content) {
        return bytes(id).u32(content.length).bytes(content);
    }

    public ModuleBytes section(int id, byte[] content) {
        return bytes(id).u32(content.length).bytes(content);
    }

    public ModuleBytes bytes(int... bytes) {
        for (int b : bytes) {
            out.write(b);
        }
        return this;
    }

    public ModuleBytes bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public ModuleBytes repeat(int times, int... bytes) {
        for (int i = 0; i < times; i++) {
            bytes(bytes);
        }
        return this;
    }

    public ModuleBytes u32(long value) {
        long rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }
}
