package dev.sarsen.wasix;

import dev.sarsen.runtime.HostFunction;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.wasix.call.CallName;
import dev.sarsen.wasix.call.WasixCalls;
import dev.sarsen.wasix.layout.AbiVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host offers to guests, whoever they are: the namespaces, the names in them, the types. */
public final class WasixHost {

    private WasixHost() {}

    /** Every namespace with the names and types of its functions. */
    public static Map<String, Map<String, FunctionType>> provided() {
        Map<String, Map<String, FunctionType>> all = new LinkedHashMap<>();
        for (AbiVersion version : AbiVersion.values()) {
            all.put(version.namespace(), WasixCalls.types(version));
        }
        return all;
    }

    /** The type of the function that an import name gets; empty when there is none. */
    public static Optional<FunctionType> provides(String module, String name) {
        AbiVersion version = version(module);
        return version == null
                ? Optional.empty()
                : Optional.ofNullable(WasixCalls.types(version).get(name));
    }

    /**
     * Defines every function.
     *
     * <p>The functions find the process through {@link dev.sarsen.runtime.Instance#attachment}, so one linker serves
     * any number of processes: {@link WasixProcess#instantiate}.
     */
    public static void define(Linker linker) {
        for (AbiVersion version : AbiVersion.values()) {
            for (String name : WasixCalls.types(version).keySet()) {
                define(linker, version, name);
            }
        }
    }

    /** Defines those functions that a module imports; quicker than all of them for a host that runs only this one. */
    public static void define(Linker linker, Module module) {
        for (ImportType wanted : module.imports()) {
            AbiVersion version = version(wanted.module());
            if (version != null) {
                define(linker, version, wanted.name());
            }
        }
    }

    private static void define(Linker linker, AbiVersion version, String name) {
        HostFunction function = WasixCalls.function(new CallName(version, name));
        if (function != null) {
            linker.define(version.namespace(), name, function);
        }
    }

    private static @Nullable AbiVersion version(String namespace) {
        for (AbiVersion version : AbiVersion.values()) {
            if (version.namespace().equals(namespace)) {
                return version;
            }
        }
        return null;
    }
}
