package dev.sarsen.compiler.cli;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.emit.ClassFile;
import dev.sarsen.compiler.emit.EmittedCode;
import dev.sarsen.compiler.emit.ModuleEmitter;
import dev.sarsen.compiler.ir.IrPrinter;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.pipeline.FunctionPipeline;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what the compiler makes of single functions of a module. */
public final class FunctionDump {

    private final WasmModule module;
    private final FunctionPipeline pipeline;

    FunctionDump(WasmModule module, FunctionPipeline pipeline) {
        this.module = module;
        this.pipeline = pipeline;
    }

    /**
     * Reads a module.
     *
     * @throws dev.sarsen.compiler.ModuleRejectedException when it is refused
     */
    public static FunctionDump of(byte[] wasm, CompilerOptions options) {
        WasmModule module = WasmCompiler.accept(wasm, options);
        return new FunctionDump(module, new FunctionPipeline(module, options));
    }

    /**
     * The IR of a function after each pass that changed it, or after one.
     *
     * @param function its index, imports counted first, or its name
     * @param pass the only pass to show, or null for all
     * @throws IllegalArgumentException when there is no such function or pass
     */
    public String ir(String function, @Nullable String pass) {
        int index = index(function);
        Map<String, String> texts = new LinkedHashMap<>();
        pipeline.function(index, (after, ir) -> texts.put(after, IrPrinter.print(ir)));
        StringBuilder out = new StringBuilder();
        if (pass != null) {
            String text = texts.get(pass);
            if (text == null) {
                throw new IllegalArgumentException(
                        "no pass \"" + pass + "\": expected one of " + String.join(", ", texts.keySet()));
            }
            return out.append("after ").append(pass).append(":\n").append(text).toString();
        }
        String before = "";
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.append("after ").append(text.getKey());
            out.append(text.getValue().equals(before) ? ": the same\n" : ":\n" + text.getValue());
            before = text.getValue();
        }
        return out.toString();
    }

    /**
     * The bytecode of all methods of a function.
     *
     * @param function its index, imports counted first, or its name
     * @throws IllegalArgumentException when there is no such function
     */
    public String bytecode(String function) {
        return bytecode(function, false);
    }

    /**
     * The bytecode of all methods of a function.
     *
     * @param keyed whether the lines are offsets and each instruction is shown behind its own
     */
    String bytecode(String function, boolean keyed) {
        int index = index(function);
        int defined = index - module.importedFunctions();
        ModuleEmitter emitter = pipeline.emitter();
        int codeClass = 0;
        while (emitter.layout().endFunction(codeClass) <= defined) {
            codeClass++;
        }
        EmittedCode code = emitter.code(codeClass, pipeline);
        String name = "f" + index;
        StringBuilder text = new StringBuilder();
        for (ClassFile classFile : code.classes()) {
            text.append(BytecodePrinter.print(classFile.bytes(), keyed, method -> isMethodOf(method, name)));
        }
        return text.toString();
    }

    private static boolean isMethodOf(String method, String name) {
        if (!method.startsWith(name)) {
            return false;
        }
        String rest = method.substring(name.length());
        return rest.isEmpty() || rest.startsWith("_") || rest.startsWith("$");
    }

    /**
     * The index of a function.
     *
     * @param function its index, imports counted first, or its name
     * @throws IllegalArgumentException when there is no such function
     */
    int index(String function) {
        int found = function.matches("[0-9]{1,9}") ? Integer.parseInt(function) : named(function);
        if (found < 0 || found >= module.functionCount()) {
            throw new IllegalArgumentException(
                    "no function \"" + function + "\": expected a name or an index below " + module.functionCount());
        }
        if (found < module.importedFunctions()) {
            throw new IllegalArgumentException("function " + found + " is imported and has no code here");
        }
        return found;
    }

    private int named(String name) {
        for (int f = 0; f < module.functionCount(); f++) {
            if (name.equals(module.functionName(f))) {
                return f;
            }
        }
        return module.exports().stream()
                .filter(export -> export.kind() == ExternKind.FUNCTION)
                .filter(export -> export.name().equals(name))
                .mapToInt(Export::index)
                .findFirst()
                .orElse(-1);
    }
}
