package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.ValueType;

/**
 * The body of a defined function: its locals in runs of one type, and the range of the module's bytes that holds its
 * instructions.
 *
 * @see WasmModule#body
 */
public final class FunctionBody {

    private final WasmModule module;
    private final int definedIndex;

    FunctionBody(WasmModule module, int definedIndex) {
        this.module = module;
        this.definedIndex = definedIndex;
    }

    /** Its index among all functions, imports first. */
    public int functionIndex() {
        return module.importedFunctions() + definedIndex;
    }

    /** Its index among the defined functions. */
    public int definedIndex() {
        return definedIndex;
    }

    /** Offset in the module of the body's first byte, where the locals are declared. */
    public int start() {
        return module.definitions().bodyStart(definedIndex);
    }

    /** Offset in the module of the first instruction. */
    public int codeStart() {
        return module.definitions().codeStart(definedIndex);
    }

    /** Offset in the module after the last instruction, which must be {@code end}. */
    public int codeEnd() {
        return module.definitions().codeEnd(definedIndex);
    }

    /** The number of runs of locals; parameters are not among them. */
    public int localRuns() {
        return module.definitions().runsEnd(definedIndex) - module.definitions().runsStart(definedIndex);
    }

    /** The number of locals in a run, at least 1. */
    public int runLength(int run) {
        return module.definitions().runLength(module.definitions().runsStart(definedIndex) + run);
    }

    /** The type of the locals in a run. */
    public ValueType runType(int run) {
        return module.definitions().runType(module.definitions().runsStart(definedIndex) + run);
    }

    /** The number of declared locals; parameters are not counted. */
    public int declaredLocals() {
        int count = 0;
        for (int run = 0; run < localRuns(); run++) {
            count += runLength(run);
        }
        return count;
    }
}
