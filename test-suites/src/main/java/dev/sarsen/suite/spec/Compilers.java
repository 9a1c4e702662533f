package dev.sarsen.suite.spec;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.ModuleCompiler;
import java.util.Set;

/** The compiler of each mode. */
public final class Compilers {

    private Compilers() {}

    /** The compiler with the settings of a mode. */
    public static ModuleCompiler of(Mode mode) {
        return of(mode, Set.of());
    }

    /** The compiler with the settings of a mode, without some of the optimising passes. */
    public static ModuleCompiler of(Mode mode, Set<Pass> without) {
        CompilerOptions options =
                switch (mode) {
                    case DEFAULT, SAVED, HEAP, NATIVE, INTERRUPTS, TRACES -> CompilerOptions.DEFAULT;
                    case SPLIT -> CompilerOptions.DEFAULT.withSplitEverything(true);
                    case PASSES_OFF -> CompilerOptions.DEFAULT.withPasses(false);
                    case REGISTERS ->
                        CompilerOptions.DEFAULT.withVectorRegisters(CompilerOptions.VectorRegisters.ALWAYS);
                };
        return new WasmCompiler(options.without(without));
    }
}
