package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.VectorType;
import java.util.BitSet;

/** The functions that may be worth putting in the place of their calls: a few instructions without calls and loops. */
public final class SmallFunctions {

    /** Bytes of code. */
    private static final int MAX_BYTES = 40;

    private SmallFunctions() {}

    /** Finds them; looks into no larger function. */
    public static BitSet find(WasmModule module) {
        BitSet small = new BitSet();
        for (int d = 0; d < module.definedFunctions(); d++) {
            FunctionBody body = module.body(d);
            int function = module.importedFunctions() + d;
            if (body.codeEnd() - body.codeStart() <= MAX_BYTES && isPlain(module, body, function)) {
                small.set(function);
            }
        }
        return small;
    }

    private static boolean isPlain(WasmModule module, FunctionBody body, int function) {
        var type = module.functionType(function);
        if (type.isWide()
                || type.results().size() > 1
                || type.parameters().stream().anyMatch(VectorType.class::isInstance)
                || type.results().stream().anyMatch(VectorType.class::isInstance)) {
            return false;
        }
        InstructionReader reader = InstructionReader.of(module, body);
        while (reader.hasNext()) {
            if (!isPlain(reader.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Opcode opcode) {
        return switch (opcode) {
            case BLOCK, IF, ELSE, END, BR, BR_IF, RETURN, NOP, DROP, SELECT, SELECT_T -> true;
            case LOCAL_GET, LOCAL_SET, LOCAL_TEE, GLOBAL_GET, GLOBAL_SET -> true;
            case I32_CONST, I64_CONST, F32_CONST, F64_CONST -> true;
            default -> opcode.prefix() == 0 && (opcode.plain() || opcode.accessBytes() > 0);
        };
    }
}
