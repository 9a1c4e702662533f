package dev.sarsen.runtime.artifact;

import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TypeDefinition;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime has to know of a module before any of its code is loaded.
 *
 * @param moduleDigest SHA-256 of the module's bytes, lower-case hexadecimal
 * @param compilerVersion version of the compiler that wrote the artifact
 * @param options the compiler options that changed its output, in one canonical text
 * @param packagePrefix internal name prefix of the generated classes, ending with a slash
 * @param moduleName the module's name from its name section, or null
 * @param imports what it imports, in order
 * @param exports what it exports, in order
 * @param memories all memories, imported ones first
 * @param tables all tables, imported ones first
 * @param globals all globals, imported ones first
 * @param types its type section
 * @param importedTypes for each imported function in order, then for each imported tag, the index of its type
 * @param dataSegments number of data segments, each in its own entry
 * @param functions number of functions, with the imported ones
 * @param hasStart whether there is a start function
 * @param sharedGlobals indices of the globals that are {@code GlobalCell}s: the imported and the exported ones
 */
public record ArtifactManifest(
        String moduleDigest,
        String compilerVersion,
        String options,
        String packagePrefix,
        @Nullable String moduleName,
        List<ImportType> imports,
        List<NamedExport> exports,
        List<MemoryType> memories,
        List<TableType> tables,
        List<GlobalType> globals,
        List<TypeDefinition> types,
        List<Integer> importedTypes,
        int dataSegments,
        int functions,
        boolean hasStart,
        List<Integer> sharedGlobals) {

    /**
     * One export.
     *
     * @param name its name
     * @param type what is exported
     * @param index its index in the index space of its kind
     */
    public record NamedExport(String name, ExternType type, int index) {}

    /** Copies the lists. */
    public ArtifactManifest {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
        memories = List.copyOf(memories);
        tables = List.copyOf(tables);
        globals = List.copyOf(globals);
        types = List.copyOf(types);
        importedTypes = List.copyOf(importedTypes);
        sharedGlobals = List.copyOf(sharedGlobals);
    }

    /** Writes the content of the entry {@link ArtifactFormat#MANIFEST}. */
    public void write(DataOutput out) throws IOException {
        new ManifestWriter(out).write(this);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws ArtifactRejectedException when it is something else
     */
    public static ArtifactManifest read(DataInput in) throws IOException {
        return new ManifestReader(in).read();
    }
}
