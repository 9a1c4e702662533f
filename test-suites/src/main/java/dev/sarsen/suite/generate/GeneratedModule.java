package dev.sarsen.suite.generate;

import java.util.List;
import java.util.Map;

/** A module, perhaps with another one that it imports from, and the plan of calls that shows what it does. */
public final class GeneratedModule {

    private final long seed;
    private final byte[] wasm;
    private final String text;
    private final byte[] library;
    private final String libraryText;
    private final List<Invocation> invocations;
    private final Map<String, Kind> globals;
    private final List<String> memories;
    private final List<String> hosted;
    private final String endless;

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
        this.library = new byte[0];
        this.libraryText = "";
        this.invocations = List.copyOf(invocations);
        this.globals = Map.copyOf(globals);
        this.memories = List.copyOf(memories);
        this.hosted = List.of();
        this.endless = "";
    }

    private GeneratedModule(GeneratedModule plan, byte[] wasm, String text, byte[] library, String libraryText) {
        this.seed = plan.seed;
        this.wasm = wasm.clone();
        this.text = text;
        this.library = library.clone();
        this.libraryText = libraryText;
        this.invocations = plan.invocations;
        this.globals = plan.globals;
        this.memories = plan.memories;
        this.hosted = plan.hosted;
        this.endless = plan.endless;
    }

    private GeneratedModule(GeneratedModule plan, List<String> hosted, String endless) {
        this.seed = plan.seed;
        this.wasm = plan.wasm;
        this.text = plan.text;
        this.library = plan.library;
        this.libraryText = plan.libraryText;
        this.invocations = plan.invocations;
        this.globals = plan.globals;
        this.memories = plan.memories;
        this.hosted = List.copyOf(hosted);
        this.endless = endless;
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

    /** Whether there is a switch as wide as those of interpreters. */
    public boolean hasWideTable() {
        return text.lines().anyMatch(line -> line.contains("br_table") && line.split(" ", -1).length > 24);
    }

    /** The binary form of the module whose exports it imports as {@code lib}; empty without. */
    public byte[] library() {
        return library.clone();
    }

    /** That module in the text format; empty without. */
    public String libraryText() {
        return libraryText;
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

    /**
     * What the host makes for the import module {@code host}, a line of words for each: {@code memory NAME ADDRESS MIN MAX
     * shared|own}, {@code table NAME ADDRESS MIN MAX HEAP}, {@code global NAME TYPE mut|const BITS}, {@code tag NAME
     * TYPE,TYPE}, {@code -} for no type.
     */
    public List<String> hosted() {
        return hosted;
    }

    /** The export that does not end by itself; empty without. */
    public String endless() {
        return endless;
    }

    /** The same with things that the host makes, and an export that does not end. */
    public GeneratedModule withHost(List<String> otherHosted, String otherEndless) {
        return new GeneratedModule(this, otherHosted, otherEndless);
    }

    /** The same plan on another module. */
    public GeneratedModule with(byte[] otherWasm, String otherText) {
        return new GeneratedModule(this, otherWasm, otherText, library, libraryText);
    }

    /** The same with another module to import from. */
    public GeneratedModule withLibrary(byte[] otherLibrary, String otherText) {
        return new GeneratedModule(this, wasm, text, otherLibrary, otherText);
    }
}
