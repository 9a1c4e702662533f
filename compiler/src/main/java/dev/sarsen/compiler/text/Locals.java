package dev.sarsen.compiler.text;

import java.util.Arrays;

/** The parameters and locals of one function: their names, and the locals' types in runs. */
final class Locals {

    private final IndexSpace names = new IndexSpace("local");
    private final ByteWriter runs = new ByteWriter();
    private final ByteWriter type = new ByteWriter();
    private byte[] runType = new byte[0];
    private int runLength;
    private int runCount;

    /** The index space of parameters and locals. */
    IndexSpace names() {
        return names;
    }

    void clear() {
        names.clear();
        runs.clear();
        runType = new byte[0];
        runLength = 0;
        runCount = 0;
    }

    /** Reads the {@code (local …)} groups at the cursor. */
    void read(Cursor c, TypeParser types, Annotations annotations) {
        while (c.acceptOpen("local")) {
            if (c.atId()) {
                names.define(c, annotations);
                local(c, types);
            } else {
                while (TypeParser.atValueType(c)) {
                    names.skip(1);
                    local(c, types);
                }
            }
            c.expectClose();
        }
    }

    private void local(Cursor c, TypeParser types) {
        type.clear();
        types.valueType(c, type);
        byte[] bytes = type.toByteArray();
        if (!Arrays.equals(bytes, runType)) {
            endRun();
            runType = bytes;
        }
        runLength++;
    }

    private void endRun() {
        if (runLength > 0) {
            runs.u32(runLength);
            runs.bytes(runType);
            runCount++;
            runLength = 0;
        }
    }

    /** Writes the declarations of the locals. */
    void write(ByteWriter out) {
        endRun();
        out.u32(runCount);
        out.all(runs);
    }
}
