package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.List;
import java.util.Map;

/** A module and the plan of calls that shows what it does. */
public final class GeneratedModule {

    private final long seed;
    private final byte[] wasm;
    private final String text;
    private final List<Invocation> invocations;
    private final Map<String, NumberType> globals;

    GeneratedModule(
            long seed, byte[] wasm, String text, List<Invocation> invocations, Map<String, NumberType> globals) {
        this.seed = seed;
        this.wasm = wasm.clone();
        this.text = text;
        this.invocations = List.copyOf(invocations);
        this.globals = Map.copyOf(globals);
    }

    /** What it was generated from. */
    public long seed() {
        return seed;
    }

    /** Its binary form. */
    public byte[] wasm() {
        return wasm.clone();
    }

    /** The same module in the text format. */
    public String text() {
        return text;
    }

    /** The calls, in order, all on one instance. */
    List<Invocation> invocations() {
        return invocations;
    }

    /** Exported globals to look at when the calls are done, in the order of their names: name to type. */
    List<Map.Entry<String, NumberType>> globals() {
        return globals.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
