package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.artifact.ArtifactManifest.NamedExport;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TagType;

/** Puts the process-wide numbers of types in place of the module's own indices, so that types of modules can be compared. */
final class TypeResolution {

    private final RuntimeType[] types;

    TypeResolution(RuntimeType[] types) {
        this.types = types;
    }

    /**
     * The types of a manifest.
     *
     * @throws ArtifactRejectedException when they are not what a compiler writes
     */
    static RuntimeType[] types(ArtifactManifest manifest) {
        try {
            return RuntimeType.of(manifest.types());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ArtifactRejectedException("artifact manifest has types that do not fit: " + e.getMessage(), e);
        }
    }

    /** The manifest with resolved types; the type section stays as it is. */
    ArtifactManifest resolve(ArtifactManifest m) {
        try {
            return new ArtifactManifest(
                    m.moduleDigest(),
                    m.compilerVersion(),
                    m.options(),
                    m.packagePrefix(),
                    m.moduleName(),
                    m.imports().stream()
                            .map(i -> new ImportType(i.module(), i.name(), resolve(i.type())))
                            .toList(),
                    m.exports().stream()
                            .map(e -> new NamedExport(e.name(), resolve(e.type()), e.index()))
                            .toList(),
                    m.memories(),
                    m.tables().stream().map(this::table).toList(),
                    m.globals().stream().map(this::global).toList(),
                    m.types(),
                    m.importedTypes(),
                    m.dataSegments(),
                    m.functions(),
                    m.hasStart(),
                    m.sharedGlobals());
        } catch (IndexOutOfBoundsException e) {
            throw new ArtifactRejectedException("artifact manifest names a type it does not have", e);
        }
    }

    private ExternType resolve(ExternType type) {
        if (type instanceof FunctionType f) {
            return RuntimeType.resolve(f, types);
        }
        if (type instanceof TableType t) {
            return table(t);
        }
        if (type instanceof GlobalType g) {
            return global(g);
        }
        return type instanceof TagType t ? new TagType(RuntimeType.resolve(t.signature(), types)) : type;
    }

    private TableType table(TableType t) {
        return new TableType(RuntimeType.resolve(t.element(), types), t.limits(), t.address64());
    }

    private GlobalType global(GlobalType g) {
        return new GlobalType(RuntimeType.resolve(g.value(), types), g.mutable());
    }
}
