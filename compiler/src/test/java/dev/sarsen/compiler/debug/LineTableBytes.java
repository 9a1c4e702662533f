package dev.sarsen.compiler.debug;

import dev.sarsen.compiler.ModuleBytes;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.WasmModule;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes line tables for tests, as the assemblers of compilers do, and puts them behind modules. */
final class LineTableBytes {

    private static final int OPCODE_BASE = 13;
    private static final int[] OPERANDS = {0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1};

    private final int version;
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream program = new ByteArrayOutputStream();
    private int line = 1;

    /** A unit of version 4 or 5 whose files are in the directory {@code src}. */
    LineTableBytes(int version, String... names) {
        this.version = version;
        if (version == 5) {
            files.writeBytes(new byte[] {1, 1, 0x08, 1});
            text(files, "src");
            files.writeBytes(new byte[] {2, 1, 0x08, 2, 0x0b, (byte) names.length});
        } else {
            text(files, "src");
            files.write(0);
        }
        for (String name : names) {
            text(files, name);
            files.writeBytes(version == 5 ? new byte[] {0} : new byte[] {1, 0, 0});
        }
        if (version < 5) {
            files.write(0);
        }
    }

    /** Begins a sequence at an address. */
    LineTableBytes at(int address) {
        program.writeBytes(new byte[] {0, 5, 2});
        u32(program, address);
        line = 1;
        return this;
    }

    /** From the present address on: a file, counted from 0, and a line. */
    LineTableBytes row(int file, int newLine) {
        program.write(4);
        program.write(version == 5 ? file : file + 1);
        program.write(3);
        signed(newLine - line);
        program.write(1);
        line = newLine;
        return this;
    }

    private void signed(int value) {
        int rest = value;
        while (rest < -64 || rest > 63) {
            program.write(rest & 0x7f | 0x80);
            rest >>= 7;
        }
        program.write(rest & 0x7f);
    }

    /** Goes on by some bytes of code. */
    LineTableBytes on(int bytes) {
        program.write(2);
        program.writeBytes(ModuleBytes.empty().u32(bytes).toBytes());
        return this;
    }

    /** Ends the sequence. */
    LineTableBytes end() {
        program.writeBytes(new byte[] {0, 1, 1});
        return this;
    }

    /** Anything in the program. */
    LineTableBytes raw(int... bytes) {
        for (int b : bytes) {
            program.write(b);
        }
        return this;
    }

    /** The unit with its length. */
    byte[] unit() {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(new byte[] {1, 1, 1, -5, 14, OPCODE_BASE});
        for (int count : OPERANDS) {
            header.write(count);
        }
        header.writeBytes(files.toByteArray());
        ByteArrayOutputStream unit = new ByteArrayOutputStream();
        unit.writeBytes(new byte[] {(byte) version, 0});
        if (version == 5) {
            unit.writeBytes(new byte[] {4, 0});
        }
        u32(unit, header.size());
        unit.writeBytes(header.toByteArray());
        unit.writeBytes(program.toByteArray());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        u32(whole, unit.size());
        whole.writeBytes(unit.toByteArray());
        return whole.toByteArray();
    }

    /** The binary module of a text with units behind it. */
    static byte[] module(String text, byte[]... units) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(".debug_line".length());
        content.writeBytes(".debug_line".getBytes(StandardCharsets.UTF_8));
        for (byte[] unit : units) {
            content.writeBytes(unit);
        }
        return ModuleBytes.empty()
                .bytes(WasmCompiler.binary(text.getBytes(StandardCharsets.UTF_8)))
                .section(0, content.toByteArray())
                .toBytes();
    }

    /** The address of an instruction of a defined function, both counted from 0. */
    static int address(byte[] wasm, int defined, int instruction) {
        WasmModule module = ModuleDecoder.decode(wasm, ModuleLimits.DEFAULT);
        InstructionReader reader = InstructionReader.of(module, module.body(defined));
        for (int k = 0; k <= instruction; k++) {
            reader.next();
        }
        return reader.position() - module.codeSectionStart();
    }

    /** The address of a defined function. */
    static int address(byte[] wasm, int defined) {
        WasmModule module = ModuleDecoder.decode(wasm, ModuleLimits.DEFAULT);
        return module.body(defined).start() - module.codeSectionStart();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.write(0);
    }

    private static void u32(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >>> shift);
        }
    }
}
