package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;

/** Constant expressions that are a function or null and nothing else, as almost all elements of tables are. */
public final class PlainReference {

    /** Null. */
    public static final int NULL = -1;

    /** Something that has to be computed. */
    public static final int NONE = -2;

    private PlainReference() {}

    /** The function that an expression refers to, {@link #NULL} or {@link #NONE}. */
    public static int of(WasmModule module, ConstantExpression expression) {
        InstructionReader reader = InstructionReader.of(module, expression);
        int function =
                switch (reader.next()) {
                    case REF_FUNC -> reader.index();
                    case REF_NULL -> NULL;
                    default -> NONE;
                };
        return function != NONE && reader.next() == Opcode.END ? function : NONE;
    }

    /** The function that is an element of a segment, {@link #NULL} or {@link #NONE}. */
    public static int of(WasmModule module, ElementSegment segment, int element) {
        return segment.functions() ? segment.function(element) : of(module, segment.expression(element));
    }
}
