package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TagType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decoded module: its declarations as values, its code and data as ranges of its bytes.
 *
 * <p>Indices are those of the specification: functions, tables, memories, globals and tags are counted with the imports
 * first. A module that has only been decoded may hold indices that point nowhere; every accessor is safe once the module
 * has been validated. Immutable, and safe to read from many threads.
 */
public final class WasmModule {

    /** The index of something that is absent. */
    public static final int NONE = -1;

    private final byte[] bytes;
    private final List<DefinedType> types;
    private final List<Import> imports;
    private final int[] functions;
    private final List<TableType> tables;
    private final List<@Nullable ConstantExpression> tableInitializers;
    private final List<MemoryType> memories;
    private final int[] tags;
    private final List<GlobalType> globals;
    private final List<@Nullable ConstantExpression> globalInitializers;
    private final List<Export> exports;
    private final int start;
    private final List<ElementSegment> elements;
    private final int dataCount;
    private final List<DataSegment> data;
    private final FunctionDefinitions definitions;
    private final List<CustomSection> customSections;
    private final @Nullable Names names;
    private final int importedFunctions;
    private final int importedTables;
    private final int importedMemories;
    private final int importedGlobals;
    private final int importedTags;
    private final int[] canonicalTypes;

    WasmModule(ModuleBuilder builder) {
        bytes = builder.bytes;
        types = Collections.unmodifiableList(builder.types);
        imports = Collections.unmodifiableList(builder.imports);
        functions = builder.functions.toArray();
        tables = Collections.unmodifiableList(builder.tables);
        tableInitializers = Collections.unmodifiableList(builder.tableInitializers);
        memories = Collections.unmodifiableList(builder.memories);
        tags = builder.tags.toArray();
        globals = Collections.unmodifiableList(builder.globals);
        globalInitializers = Collections.unmodifiableList(builder.globalInitializers);
        exports = Collections.unmodifiableList(builder.exports);
        start = builder.start;
        elements = Collections.unmodifiableList(builder.elements);
        dataCount = builder.dataCount;
        data = Collections.unmodifiableList(builder.data);
        definitions = builder.definitions;
        customSections = Collections.unmodifiableList(builder.customSections);
        names = builder.names;
        importedFunctions = countImports(ExternKind.FUNCTION);
        importedTables = countImports(ExternKind.TABLE);
        importedMemories = countImports(ExternKind.MEMORY);
        importedGlobals = countImports(ExternKind.GLOBAL);
        importedTags = countImports(ExternKind.TAG);
        canonicalTypes = TypeCanonicalizer.canonicalize(types);
    }

    /** The binary module itself, not a copy: whoever reads it must not write it. */
    public byte[] bytes() {
        return bytes;
    }

    /** The types of the type section. */
    public List<DefinedType> types() {
        return types;
    }

    /** The composite type with the given index. */
    public CompositeType compositeType(int typeIndex) {
        return types.get(typeIndex).composite();
    }

    /**
     * The function type with the given index.
     *
     * @throws IllegalArgumentException if the index is that of a structure or an array
     */
    public FunctionType signature(int typeIndex) {
        if (types.get(typeIndex).composite() instanceof FunctionShape(FunctionType type)) {
            return type;
        }
        throw new IllegalArgumentException("type " + typeIndex + " is no function type");
    }

    /** The smallest index of a type that is equal to the given one: equal types have equal canonical indices. */
    public int canonicalType(int typeIndex) {
        return canonicalTypes[typeIndex];
    }

    /** The imports in order. */
    public List<Import> imports() {
        return imports;
    }

    /** The imports in order, with their types. */
    public List<ImportType> importTypes() {
        List<ImportType> list = new ArrayList<>(imports.size());
        for (Import item : imports) {
            list.add(new ImportType(item.module(), item.name(), externType(item.kind(), item.index())));
        }
        return list;
    }

    /** The type of something that is imported, exported or defined. */
    public ExternType externType(ExternKind kind, int index) {
        return switch (kind) {
            case FUNCTION -> functionType(index);
            case TABLE -> tableType(index);
            case MEMORY -> memoryType(index);
            case GLOBAL -> globalType(index);
            case TAG -> new TagType(tagType(index));
        };
    }

    /** The number of imported functions. */
    public int importedFunctions() {
        return importedFunctions;
    }

    /** The number of imported tables. */
    public int importedTables() {
        return importedTables;
    }

    /** The number of imported memories. */
    public int importedMemories() {
        return importedMemories;
    }

    /** The number of imported globals. */
    public int importedGlobals() {
        return importedGlobals;
    }

    /** The number of imported tags. */
    public int importedTags() {
        return importedTags;
    }

    /** The number of functions, imports included. */
    public int functionCount() {
        return functions.length;
    }

    /** The number of functions with a body. */
    public int definedFunctions() {
        return functions.length - importedFunctions();
    }

    /** The type index of a function. */
    public int typeIndexOf(int functionIndex) {
        return functions[functionIndex];
    }

    /** The type of a function. */
    public FunctionType functionType(int functionIndex) {
        return signature(functions[functionIndex]);
    }

    /** The body of a function; the index counts defined functions only. */
    public FunctionBody body(int definedIndex) {
        return new FunctionBody(this, Objects.checkIndex(definedIndex, definitions.count()));
    }

    /** Offset in the module of the code section's content, from which debug information counts; 0 without code. */
    public int codeSectionStart() {
        return definitions.sectionStart();
    }

    /** The number of tables, imports included. */
    public int tableCount() {
        return tables.size();
    }

    /** The types of all tables, imports first. */
    public List<TableType> tables() {
        return tables;
    }

    /** The type of a table. */
    public TableType tableType(int tableIndex) {
        return tables.get(tableIndex);
    }

    /** The expression that gives a table's elements their first value; null for imports and tables of nulls. */
    public @Nullable ConstantExpression tableInitializer(int tableIndex) {
        return tableInitializers.get(tableIndex);
    }

    /** The number of memories, imports included. */
    public int memoryCount() {
        return memories.size();
    }

    /** The types of all memories, imports first. */
    public List<MemoryType> memories() {
        return memories;
    }

    /** The type of a memory. */
    public MemoryType memoryType(int memoryIndex) {
        return memories.get(memoryIndex);
    }

    /** The number of globals, imports included. */
    public int globalCount() {
        return globals.size();
    }

    /** The types of all globals, imports first. */
    public List<GlobalType> globals() {
        return globals;
    }

    /** The type of a global. */
    public GlobalType globalType(int globalIndex) {
        return globals.get(globalIndex);
    }

    /** The expression that gives a global its first value; null for imports. */
    public @Nullable ConstantExpression globalInitializer(int globalIndex) {
        return globalInitializers.get(globalIndex);
    }

    /** The number of tags, imports included. */
    public int tagCount() {
        return tags.length;
    }

    /** The type index of a tag. */
    public int tagTypeIndex(int tagIndex) {
        return tags[tagIndex];
    }

    /** The function type of a tag. */
    public FunctionType tagType(int tagIndex) {
        return signature(tags[tagIndex]);
    }

    /** The exports in order. */
    public List<Export> exports() {
        return exports;
    }

    /** The function that runs on instantiation, or {@link #NONE}. */
    public int start() {
        return start;
    }

    /** The element segments. */
    public List<ElementSegment> elements() {
        return elements;
    }

    /** The data segments. */
    public List<DataSegment> data() {
        return data;
    }

    /** The number of data segments that is announced before the code, or {@link #NONE}. */
    public int dataCount() {
        return dataCount;
    }

    /** The custom sections in order. */
    public List<CustomSection> customSections() {
        return customSections;
    }

    /** The module's own name, or null. */
    public @Nullable String moduleName() {
        return names == null ? null : names.module();
    }

    /** The name of a function in the name section, or null. */
    public @Nullable String functionName(int functionIndex) {
        return names == null ? null : names.function(functionIndex);
    }

    private int countImports(ExternKind kind) {
        int count = 0;
        for (Import item : imports) {
            if (item.kind() == kind) {
                count++;
            }
        }
        return count;
    }

    FunctionDefinitions definitions() {
        return definitions;
    }
}
