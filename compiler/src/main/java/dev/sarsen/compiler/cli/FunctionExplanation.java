package dev.sarsen.compiler.cli;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.CompilerOptions.Lines;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.compiler.debug.CodeLines;
import dev.sarsen.compiler.debug.DwarfLines;
import dev.sarsen.compiler.debug.SourceFile;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.emit.PlannedFunction;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrPrinter;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.optimize.PassObserver;
import dev.sarsen.compiler.pipeline.FunctionPipeline;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole way of one function: its instructions, the IR they become, what each pass changed, how it is cut into methods,
 * and their bytecode; every line with the offset of the instruction it comes from.
 */
public final class FunctionExplanation {

    private static final int MOST_INSTRUCTIONS = 5_000;
    private static final int DEEPEST_INDENTATION = 20;

    private final WasmModule module;
    private final FunctionPipeline pipeline;
    private final FunctionDump dump;
    private final CodeLines source;
    private final StringBuilder out = new StringBuilder();
    private List<TextLine> before = List.of();

    private FunctionExplanation(WasmModule module, CompilerOptions options) {
        this.module = module;
        this.pipeline = new FunctionPipeline(module, options);
        this.dump = new FunctionDump(module, pipeline);
        this.source = DwarfLines.of(module);
    }

    /**
     * Explains a function.
     *
     * @param wasm the binary module
     * @param function the function's index, imports counted first, or its name
     * @throws IllegalArgumentException when there is no such function
     * @throws dev.sarsen.compiler.ModuleRejectedException when the module is refused
     */
    public static String of(byte[] wasm, String function, CompilerOptions options) {
        WasmModule module = WasmCompiler.accept(wasm, options);
        FunctionExplanation explanation = new FunctionExplanation(module, options.withLines(Lines.OFFSETS));
        explanation.explain(explanation.dump.index(function));
        return explanation.out.toString();
    }

    private void explain(int function) {
        FunctionBody body = module.body(function - module.importedFunctions());
        header(body);
        instructions(body);
        PlannedFunction planned = pipeline.function(function, this::after);
        out.append("\nplan\n");
        region(planned.plan().root(), 1);
        out.append("\nbytecode\n").append(dump.bytecode(Integer.toString(function), true));
    }

    private void header(FunctionBody body) {
        int function = body.functionIndex();
        String name = module.functionName(function);
        out.append("function ").append(function);
        out.append(name == null ? "" : " \"" + RejectionExplanation.printable(name) + '"');
        out.append(", ").append(module.functionType(function));
        out.append(", ").append(body.codeEnd() - body.start()).append(" bytes at ");
        out.append(Integer.toHexString(body.start()));
        SourceFile file = source.file(body.definedIndex());
        if (file != null) {
            out.append(", ").append(file.path());
        }
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.FUNCTION && export.index() == function) {
                out.append(", exported as \"")
                        .append(RejectionExplanation.printable(export.name()))
                        .append('"');
            }
        }
        out.append('\n');
    }

    private void instructions(FunctionBody body) {
        out.append("\nwasm\n");
        InstructionReader reader = InstructionReader.of(module, body);
        int depth = 0;
        int lastLine = 0;
        for (int shown = 0; reader.hasNext(); shown++) {
            if (shown == MOST_INSTRUCTIONS) {
                out.append("  …\n");
                return;
            }
            Opcode opcode = reader.next();
            boolean closes =
                    switch (opcode) {
                        case END, ELSE, CATCH, CATCH_ALL, DELEGATE -> true;
                        default -> false;
                    };
            boolean opens =
                    switch (opcode) {
                        case BLOCK, LOOP, IF, ELSE, TRY, TRY_TABLE, CATCH, CATCH_ALL -> true;
                        default -> false;
                    };
            depth -= closes ? 1 : 0;
            String indentation = "  ".repeat(Math.clamp(depth, 0, DEEPEST_INDENTATION));
            int line = source.line(body.definedIndex(), reader.position());
            String text = indentation + InstructionText.of(reader, opcode);
            out.append(new TextLine(reader.position(), line > 0 && line != lastLine ? text + "  ;; line " + line : text)
                            .keyed())
                    .append('\n');
            lastLine = line > 0 ? line : lastLine;
            depth += opens ? 1 : 0;
        }
    }

    private void after(String pass, IrFunction function) {
        List<TextLine> lines = new ArrayList<>();
        IrPrinter.lines(
                function,
                (statement, text) -> lines.add(
                        new TextLine(statement < 0 ? 0 : function.positions().of(statement), text)));
        if (pass.equals(PassObserver.LOWERING)) {
            out.append("\nIR after lowering\n");
            lines.forEach(line -> out.append(line.keyed()).append('\n'));
        } else {
            String changes = LineDiff.of(before, lines);
            out.append('\n').append(pass).append(changes.isEmpty() ? ": nothing\n" : "\n" + changes);
        }
        before = lines;
    }

    private void region(Region region, int depth) {
        out.append("  ".repeat(Math.min(depth, DEEPEST_INDENTATION)));
        out.append(region.number() == 0 ? "the function's method" : "method $r" + region.number());
        out.append(": statements ").append(region.start()).append(" to ").append(region.end() - 1);
        out.append(region.dispatching() ? ", handlers" : "");
        out.append(region.entries().isEmpty() ? "" : ", entries " + region.entries());
        out.append(region.exits().isEmpty() ? "" : ", exits " + region.exits());
        out.append('\n');
        for (Region child : region.children()) {
            region(child, depth + 1);
        }
    }
}
