package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.FunctionDefinitions;
import dev.sarsen.compiler.module.ModuleBuilder;
import dev.sarsen.runtime.type.ValueType;

/** Reads the code section: for each body its locals and where its instructions are. */
final class CodeSection {

    private final byte[] bytes;
    private final ByteCursor cursor;
    private final ModuleBuilder module;
    private final ModuleLimits limits;
    private int expected;
    private int found;

    CodeSection(byte[] bytes, ByteCursor cursor, ModuleBuilder module, ModuleLimits limits) {
        this.bytes = bytes;
        this.cursor = cursor;
        this.module = module;
        this.limits = limits;
    }

    /** Says how many bodies the function section announces. */
    void expect(int count) {
        expected = count;
    }

    void read() {
        module.definitions().startAt(cursor.position());
        found = cursor.count(1);
        int firstFunction = module.count(ExternKind.FUNCTION) - expected;
        for (int i = 0; i < found; i++) {
            body(firstFunction + i);
        }
    }

    /** Checks at the end of the module that there were as many bodies as announced. */
    void requireAll() {
        if (found != expected) {
            throw cursor.malformed(
                    RejectionCode.INCONSISTENT_FUNCTIONS,
                    ": " + expected + " announced, " + found + " found",
                    ModuleRejectedException.NOWHERE);
        }
    }

    private void body(int functionIndex) {
        int size = cursor.length();
        int start = cursor.position();
        if (size > limits.bodyBytes()) {
            throw new LimitExceededException(
                    "bytes in the function body", size, limits.bodyBytes(), functionIndex, start);
        }
        cursor.skip(size);
        ByteCursor body = new ByteCursor(bytes, start, start + size, functionIndex);
        FunctionDefinitions definitions = module.definitions();
        int runs = body.count(2);
        long locals = 0;
        for (int i = 0; i < runs; i++) {
            int runStart = body.position();
            int length = body.u32();
            ValueType type = TypeReader.valueType(body);
            locals += length & 0xFFFF_FFFFL;
            if (locals > 0xFFFF_FFFFL) {
                throw body.malformed(RejectionCode.TOO_MANY_LOCALS, runStart);
            }
            if (length != 0) {
                definitions.addLocals(length, type);
            }
        }
        if (locals > limits.locals()) {
            throw new LimitExceededException("locals", locals, limits.locals(), functionIndex, start);
        }
        definitions.add(start, body.position(), start + size);
    }
}
