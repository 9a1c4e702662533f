package dev.sarsen.runtime;

import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.artifact.ArtifactManifest.NamedExport;
import dev.sarsen.runtime.loader.LoadedModule;
import dev.sarsen.runtime.type.ExportType;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TypeDefinition;
import dev.sarsen.runtime.type.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A loaded module: code and data that its instances share.
 *
 * <p>Safe for use by many threads. Its classes are unloaded when the module, its instances and everything taken from them
 * are unreachable. After {@link #close} there are no new instances; the artifact's file is closed with the last one, unless
 * other instances may still call into this module.
 */
public final class Module implements AutoCloseable {

    private final Engine engine;
    private final LoadedModule loaded;
    private final Map<String, NamedExport> exports;
    private final boolean functionsTravel;

    /** Instances that are not closed; guarded by the monitor, as are the two below. */
    private int openInstances;

    private boolean escaped;
    private boolean closed;

    Module(Engine engine, LoadedModule loaded) {
        this.engine = engine;
        this.loaded = loaded;
        Map<String, NamedExport> byName = new LinkedHashMap<>();
        for (NamedExport e : loaded.manifest().exports()) {
            byName.put(e.name(), e);
        }
        this.exports = byName;
        boolean objects =
                loaded.manifest().types().stream().anyMatch(t -> !(t.content() instanceof TypeDefinition.Function));
        this.functionsTravel = loaded.manifest().imports().stream().anyMatch(i -> mayCarryFunction(i.type(), objects))
                || exports.values().stream().anyMatch(e -> mayCarryFunction(e.type(), objects));
    }

    /** Whether function references of an instance can reach others through an import or export of this type. */
    private static boolean mayCarryFunction(ExternType type, boolean objects) {
        if (type instanceof FunctionType f) {
            return mayCarryFunction(f.parameters(), objects) || mayCarryFunction(f.results(), objects);
        }
        if (type instanceof TableType t) {
            return JavaForm.mayHoldFunction(t.element(), objects);
        }
        if (type instanceof GlobalType g) {
            return JavaForm.mayHoldFunction(g.value(), objects);
        }
        return !(type instanceof MemoryType);
    }

    private static boolean mayCarryFunction(List<ValueType> types, boolean objects) {
        for (ValueType type : types) {
            if (JavaForm.mayHoldFunction(type, objects)) {
                return true;
            }
        }
        return false;
    }

    /** What it imports, in order. */
    public List<ImportType> imports() {
        return manifest().imports();
    }

    /** What it exports, in order. */
    public List<ExportType> exports() {
        return manifest().exports().stream()
                .map(e -> new ExportType(e.name(), e.type()))
                .toList();
    }

    /** SHA-256 of the module's bytes, lower-case hexadecimal. */
    public String digest() {
        return manifest().moduleDigest();
    }

    /** The name in its name section. */
    public Optional<String> name() {
        return Optional.ofNullable(manifest().moduleName());
    }

    /** What the artifact says of the module. */
    public ArtifactManifest manifest() {
        return loaded.manifest();
    }

    /** Number of places in interpreters' loops that were compiled once more, for what was seen to come next. */
    public int traces() {
        return loaded.traces();
    }

    Engine engine() {
        return engine;
    }

    LoadedModule loaded() {
        return loaded;
    }

    boolean functionsTravel() {
        return functionsTravel;
    }

    @Nullable
    NamedExport export(String name) {
        return exports.get(name);
    }

    Iterable<NamedExport> namedExports() {
        return exports.values();
    }

    synchronized void instanceOpened() {
        if (closed) {
            throw new IllegalStateException("the module is closed");
        }
        openInstances++;
    }

    synchronized void instanceClosed(boolean stillReachable) {
        openInstances--;
        escaped |= stillReachable;
        closeFile();
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeFile();
    }

    private void closeFile() {
        if (closed && openInstances == 0 && !escaped) {
            loaded.close();
        }
    }

    @Override
    public String toString() {
        return "module " + name().orElse(digest());
    }
}
