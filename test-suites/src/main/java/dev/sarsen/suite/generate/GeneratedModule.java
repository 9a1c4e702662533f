package dev.sarsen.suite.generate;

import java.util.List;
import java.util.Map;

/** A module and the plan of calls that shows what it does. */
public final class GeneratedModule {

    private final long seed;
    private final byte[] wasm;
    private final String text;
    private final List<Invocation> invocations;
    private final Map<String, Kind> globals;
    private final List<String> memories;

    /**
     * Makes one.
     *
     * @param seed what it was generated from
     * @param wasm its binary form
     * @param text the same module in the text format
     * @param invocations the calls, in order, all on one instance
     * @param globals exported globals to look at when the calls are done: name to type
     * @param memories exported memories to look at then
     */
    public GeneratedModule(
            long seed,
            byte[] wasm,
            String text,
            List<Invocation> invocations,
            Map<String, Kind> globals,
            List<String> memories) {
        this.seed = seed;
        this.wasm = wasm.clone();
        this.text = text;
        this.invocations = List.copyOf(invocations);
        this.globals = Map.copyOf(globals);
        this.memories = List.copyOf(memories);
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
    public List<Invocation> invocations() {
        return invocations;
    }

    /** Exported globals to look at when the calls are done, in the order of their names: name to type. */
    public List<Map.Entry<String, Kind>> globals() {
        return globals.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** Exported memories to look at when the calls are done. */
    public List<String> memories() {
        return memories;
    }

    /** The same plan on another module. */
    public GeneratedModule with(byte[] otherWasm, String otherText) {
        return new GeneratedModule(seed, otherWasm, otherText, invocations, globals, memories);
    }
}
