package dev.sarsen.suite.spec;

import dev.sarsen.compiler.text.Action;
import dev.sarsen.compiler.text.Argument;
import dev.sarsen.compiler.text.ModuleSource;
import dev.sarsen.runtime.ExportedFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.V128;
import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of the engine while one script runs: its definitions, its instances, what is registered. */
final class ScriptSession implements AutoCloseable {

    /** The latest module was refused, so that commands on it cannot be tried. */
    static final class MissingModuleException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final @Nullable String feature;

        MissingModuleException(@Nullable String feature) {
            super("there is no such instance");
            this.feature = feature;
        }

        /** The feature that the module was refused for, or null. */
        @Nullable
        String feature() {
            return feature;
        }
    }

    /**
     * An instance, or why there is none.
     *
     * @param instance the instance, or null
     * @param feature the feature that its module was refused for, or null
     */
    private record Slot(
            @Nullable Instance instance, @Nullable String feature) {}

    /**
     * A definition, or why there is none.
     *
     * @param module the module, or null
     * @param feature the feature that it was refused for, or null
     */
    private record Definition(
            @Nullable Module module, @Nullable String feature) {}

    private final Backend backend;
    private final Map<String, Slot> instances = new HashMap<>();
    private final Map<String, Slot> registered = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private @Nullable Slot latest;
    private @Nullable Definition latestDefinition;

    ScriptSession(Backend backend) {
        this.backend = backend;
        registered.put("spectest", new Slot(SpectestHost.instantiate(backend), null));
    }

    private ScriptSession(Backend backend, @Nullable Slot spectest) {
        this.backend = backend;
        if (spectest != null) {
            registered.put("spectest", spectest);
        }
    }

    /** The session of a thread that shares some instances; it is not closed. */
    ScriptSession forThread(List<String> shared) {
        ScriptSession thread = new ScriptSession(backend, registered.get("spectest"));
        for (String name : shared) {
            thread.instances.put(name, slot(name));
        }
        return thread;
    }

    /** Compiles a module and keeps it as a definition. */
    void define(@Nullable String name, ModuleSource source) {
        keep(name, new Definition(backend.load(source.bytes()), null));
    }

    /** Notes that a definition is missing. */
    void refusedDefinition(@Nullable String name, @Nullable String feature) {
        keep(name, new Definition(null, feature));
    }

    /** Instantiates a module that need not be kept. */
    void instantiate(@Nullable String name, ModuleSource source) {
        keep(name, instantiate(backend.load(source.bytes())));
    }

    /** Instantiates a definition. */
    void instantiateDefinition(@Nullable String name, @Nullable String definition) {
        Definition wanted = definition == null ? latestDefinition : definitions.get(definition);
        Module module = wanted == null ? null : wanted.module();
        if (module == null) {
            throw new MissingModuleException(wanted == null ? null : wanted.feature());
        }
        keep(name, instantiate(module));
    }

    /** Notes that a module is missing, so that what needs it is not taken for a failure of its own. */
    void refused(@Nullable String name, @Nullable String feature) {
        latest = new Slot(null, feature);
        if (name != null) {
            instances.put(name, latest);
        }
    }

    /** Compiles and instantiates without keeping the instance as the latest. */
    void tryInstance(ModuleSource source) {
        instantiate(backend.load(source.bytes()));
    }

    void register(String as, @Nullable String name) {
        Slot slot = slot(name);
        registered.put(as, slot);
        if (slot.instance() == null) {
            throw new MissingModuleException(slot.feature());
        }
    }

    /** Does an action; a global's value counts as one result. */
    @Nullable
    Object[] perform(Action action) {
        Slot slot = slot(action.module());
        Instance instance = slot.instance();
        if (instance == null) {
            throw new MissingModuleException(slot.feature());
        }
        return switch (action) {
            case Action.Invoke invoke -> {
                ExportedFunction function = instance.function(invoke.export());
                yield function.invoke(
                        invoke.arguments().stream().map(ScriptSession::value).toArray());
            }
            case Action.Get get -> new @Nullable Object[] {value(instance.global(get.export()))};
        };
    }

    @Override
    public void close() {
        backend.close();
    }

    private void keep(@Nullable String name, Instance instance) {
        Slot slot = new Slot(instance, null);
        latest = slot;
        if (name != null) {
            instances.put(name, slot);
        }
    }

    private void keep(@Nullable String name, Definition definition) {
        latestDefinition = definition;
        if (name != null) {
            definitions.put(name, definition);
        }
    }

    private Slot slot(@Nullable String name) {
        Slot slot = name == null ? latest : instances.get(name);
        if (slot == null) {
            throw new MissingModuleException(null);
        }
        return slot;
    }

    private Instance instantiate(Module module) {
        Linker linker = backend.linker();
        registered.forEach((as, slot) -> {
            Instance instance = slot.instance();
            if (instance != null) {
                linker.define(as, instance);
            }
        });
        for (var wanted : module.imports()) {
            Slot slot = registered.get(wanted.module());
            if (slot != null && slot.instance() == null) {
                throw new MissingModuleException(slot.feature());
            }
        }
        return linker.instantiate(module);
    }

    private static @Nullable Object value(Argument argument) {
        return switch (argument) {
            case Argument.I32(int value) -> value;
            case Argument.I64(long value) -> value;
            case Argument.F32(int bits) -> Float.intBitsToFloat(bits);
            case Argument.F64(long bits) -> Double.longBitsToDouble(bits);
            case Argument.Null _ -> null;
            case Argument.External(int number) -> new ExternalNumber(number);
            case Argument.Host(int number) -> new ExternalNumber(number);
            case Argument.V128(long low, long high) -> new V128(low, high);
        };
    }

    private static @Nullable Object value(GlobalCell cell) {
        ValueType type = cell.type().value();
        return switch (type) {
            case NumberType.I32 -> cell.i32;
            case NumberType.I64 -> cell.i64;
            case NumberType.F32 -> cell.f32;
            case NumberType.F64 -> cell.f64;
            case ReferenceType _ -> cell.ref;
            case VectorType _ -> new V128(cell.i64, cell.high);
        };
    }
}
