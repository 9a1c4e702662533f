package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.abi.Tag;
import dev.sarsen.runtime.artifact.ArtifactManifest.NamedExport;
import dev.sarsen.runtime.budget.ExecutionBudget;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that imports are resolved against, and the maker of instances.
 *
 * <p>A later definition of a name replaces an earlier one. Safe for use by many threads; one linker serves any number of
 * modules and instances.
 */
public final class Linker {

    private final Engine engine;
    private final Map<Name, Object> definitions = new ConcurrentHashMap<>();

    /**
     * The two names of an import.
     *
     * @param module the namespace
     * @param name the name in it
     */
    record Name(String module, String name) {

        // Written out: the JVM makes those of a record at run time, which takes milliseconds of every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Name that && name.equals(that.name) && module.equals(that.module);
        }

        @Override
        public int hashCode() {
            return 31 * module.hashCode() + name.hashCode();
        }
    }

    /** Makes an empty linker. */
    public Linker(Engine engine) {
        this.engine = engine;
    }

    /** Defines a host function. */
    public Linker define(String module, String name, HostFunction function) {
        return put(module, name, function);
    }

    /**
     * Defines a host function from a lambda. The wasm type follows from the interface's single abstract method: {@code int
     * long float double} are numbers, {@code FuncRef} is a funcref, any other class an externref.
     *
     * @throws IllegalArgumentException when the interface has no single abstract method or its types do not map
     */
    public <F> Linker define(String module, String name, Class<F> functionalInterface, F lambda) {
        return put(module, name, InterfaceBinding.hostFunction(functionalInterface, lambda));
    }

    /** Defines a memory. */
    public Linker define(String module, String name, LinearMemory memory) {
        return put(module, name, memory);
    }

    /** Defines a table. */
    public Linker define(String module, String name, Table table) {
        return put(module, name, table);
    }

    /** Defines a global. */
    public Linker define(String module, String name, GlobalCell global) {
        return put(module, name, global);
    }

    /** Defines an exception tag. */
    public Linker define(String module, String name, Tag tag) {
        return put(module, name, tag);
    }

    /** Defines a function of another instance. */
    public Linker define(String module, String name, ExportedFunction function) {
        return put(module, name, function);
    }

    /** Defines all exports of an instance. */
    public Linker define(String module, Instance exportsOf) {
        for (NamedExport export : exportsOf.module().namedExports()) {
            put(module, export.name(), exportsOf.export(export));
        }
        return this;
    }

    /** Whether a name is defined. */
    public boolean defines(String module, String name) {
        return definitions.containsKey(new Name(module, name));
    }

    private Linker put(String module, String name, Object definition) {
        definitions.put(new Name(module, name), definition);
        return this;
    }

    @Nullable
    Object find(String module, String name) {
        return definitions.get(new Name(module, name));
    }

    /** Makes an instance under the engine's budget. */
    public Instance instantiate(Module module) {
        return instantiate(module, engine.budget());
    }

    /** Makes an instance. */
    public Instance instantiate(Module module, ExecutionBudget budget) {
        return instantiate(module, budget, null);
    }

    /**
     * Makes an instance: resolves the imports, allocates, initialises, runs the start function.
     *
     * @param module what to instantiate
     * @param budget what the instance may use
     * @param attachment state of the host that {@link Instance#attachment} answers, already while the start function runs
     * @throws LinkException with every import that is missing or of another type, or when the budget is too small
     * @throws Trap when a segment does not fit or the start function traps
     */
    public Instance instantiate(Module module, ExecutionBudget budget, @Nullable Object attachment) {
        return new Instantiation(this, engine, module, budget).run(attachment);
    }
}
