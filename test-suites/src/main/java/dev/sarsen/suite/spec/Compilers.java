package dev.sarsen.suite.spec;

import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.WasmCompiler;
import dev.sarsen.runtime.ModuleCompiler;

/** The compiler of each mode. */
public final class Compilers {

    private Compilers() {}

    /** The compiler with the settings of a mode. */
    public static ModuleCompiler of(Mode mode) {
        return new WasmCompiler(
                switch (mode) {
                    case DEFAULT, SAVED, HEAP, NATIVE, INTERRUPTS -> CompilerOptions.DEFAULT;
                    case SPLIT -> CompilerOptions.DEFAULT.withSplitEverything(true);
                    case PASSES_OFF -> CompilerOptions.DEFAULT.withPasses(false);
                    case REGISTERS ->
                        CompilerOptions.DEFAULT.withVectorRegisters(CompilerOptions.VectorRegisters.ALWAYS);
                });
    }
}
