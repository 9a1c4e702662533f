package dev.sarsen.compiler.cli;

import dev.sarsen.compiler.InvalidModuleException;
import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.MalformedModuleException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.UnsupportedFeatureException;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.decode.ModuleDecoder;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.ValueType;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells more about a rejection than its one sentence: the kind of rule, the function, the instructions around the place and
 * the proposal they belong to.
 */
public final class RejectionExplanation {

    /** Instructions shown before and after the one that was refused. */
    private static final int CONTEXT = 4;

    private static final int BYTES_SHOWN = 16;
    private static final int LONGEST_NAME = 120;

    private final byte[] wasm;
    private final ModuleRejectedException rejection;
    private final StringBuilder text = new StringBuilder();

    private RejectionExplanation(byte[] wasm, ModuleRejectedException rejection) {
        this.wasm = wasm;
        this.rejection = rejection;
    }

    /**
     * Explains a rejection in a few lines.
     *
     * @param wasm the binary module; empty where the text could not be read
     * @param rejection what the compiler said of it
     * @param limits the limits it was read with
     */
    public static String of(byte[] wasm, ModuleRejectedException rejection, ModuleLimits limits) {
        RejectionExplanation explanation = new RejectionExplanation(wasm, rejection);
        explanation.line(
                "code", rejection.code().code() + ", " + rejection.code().phrase());
        explanation.line("rule", rule(rejection));
        if (rejection instanceof UnsupportedFeatureException unsupported) {
            explanation.line("proposal", unsupported.feature().proposal());
        }
        explanation.place(limits);
        return explanation.text.toString().stripTrailing();
    }

    private static String rule(ModuleRejectedException rejection) {
        return switch (rejection) {
            case MalformedModuleException _ -> "the bytes or the text are no module; no engine reads it";
            case InvalidModuleException _ -> "it is a module that breaks a rule of validation; no engine accepts it";
            case UnsupportedFeatureException _ -> "it is valid, but uses a proposal that is not compiled here";
            case LimitExceededException _ -> "it is larger in one respect than is accepted here, see LIMITS.md";
        };
    }

    private void line(String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private void place(ModuleLimits limits) {
        int offset = rejection.byteOffset();
        if (offset < 0 || offset >= wasm.length) {
            return;
        }
        WasmModule module = module(limits);
        FunctionBody body = module == null ? null : bodyAt(module, offset);
        if (module == null || body == null) {
            bytes(offset);
            return;
        }
        int function = body.functionIndex();
        String name = module.functionName(function);
        line(
                "function",
                function + (name == null ? "" : " \"" + printable(name) + '"') + ", " + module.functionType(function));
        instructions(module, body, offset);
    }

    private @Nullable WasmModule module(ModuleLimits limits) {
        try {
            return ModuleDecoder.decode(wasm, limits);
        } catch (ModuleRejectedException unreadable) {
            return null;
        }
    }

    /** The body whose bytes hold an offset; bodies lie in order. */
    private static @Nullable FunctionBody bodyAt(WasmModule module, int offset) {
        int low = 0;
        int high = module.definedFunctions() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            FunctionBody body = module.body(middle);
            if (offset < body.codeStart()) {
                high = middle - 1;
            } else if (offset >= body.codeEnd()) {
                low = middle + 1;
            } else {
                return body;
            }
        }
        return null;
    }

    private void instructions(WasmModule module, FunctionBody body, int offset) {
        InstructionReader reader = InstructionReader.of(module, body);
        ArrayDeque<String> before = new ArrayDeque<>();
        int after = 0;
        try {
            while (reader.hasNext() && after <= CONTEXT) {
                Opcode opcode = reader.next();
                boolean refused = reader.position() == offset;
                String shown = (refused ? "  > 0x" : "    0x") + Integer.toHexString(reader.position()) + "  "
                        + InstructionText.of(reader, opcode) + '\n';
                if (refused) {
                    signature(opcode);
                    text.append("  instructions:\n");
                    before.forEach(text::append);
                }
                if (refused || after > 0) {
                    text.append(shown);
                    after++;
                } else if (before.size() == CONTEXT) {
                    before.remove();
                    before.add(shown);
                } else {
                    before.add(shown);
                }
            }
        } catch (ModuleRejectedException unreadable) {
            bytes(offset);
        }
    }

    private void signature(Opcode opcode) {
        line(
                "instruction",
                opcode.mnemonic() + ", of the proposal " + opcode.feature().proposal());
        if (opcode.plain()) {
            line("expects", list(opcode.operands()));
            line("leaves", list(opcode.results()));
        }
    }

    private static String list(List<ValueType> types) {
        return types.stream().map(ValueType::text).collect(Collectors.joining(" ", "[", "]"));
    }

    private void bytes(int offset) {
        int end = Math.min(wasm.length, offset + BYTES_SHOWN);
        line("bytes", HexFormat.ofDelimiter(" ").formatHex(wasm, offset, end) + (end < wasm.length ? " …" : ""));
    }

    /** Names come from the module: they must not steer a terminal. */
    static String printable(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
