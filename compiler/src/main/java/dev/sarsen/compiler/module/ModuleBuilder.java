package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects a module section by section, in the order of the binary format, imports before definitions.
 *
 * <p>Nothing is checked here: indices may point nowhere until the module is validated.
 */
public final class ModuleBuilder {

    final byte[] bytes;
    final List<DefinedType> types = new ArrayList<>();
    final List<Import> imports = new ArrayList<>();
    final IntSequence functions = new IntSequence();
    final List<TableType> tables = new ArrayList<>();
    final List<@Nullable ConstantExpression> tableInitializers = new ArrayList<>();
    final List<MemoryType> memories = new ArrayList<>();
    final IntSequence tags = new IntSequence();
    final List<GlobalType> globals = new ArrayList<>();
    final List<@Nullable ConstantExpression> globalInitializers = new ArrayList<>();
    final List<Export> exports = new ArrayList<>();
    int start = WasmModule.NONE;
    final List<ElementSegment> elements = new ArrayList<>();
    int dataCount = WasmModule.NONE;
    final List<DataSegment> data = new ArrayList<>();
    final FunctionDefinitions definitions = new FunctionDefinitions();
    final List<CustomSection> customSections = new ArrayList<>();

    @Nullable
    Names names;

    /**
     * Starts a module.
     *
     * @param bytes the binary module, which is kept and must not change any more
     */
    public ModuleBuilder(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The binary module. */
    public byte[] bytes() {
        return bytes;
    }

    /** Appends a type. */
    public void addType(DefinedType type) {
        types.add(type);
    }

    /** Appends an import of something already added to its index space as the last one. */
    public void addImport(String module, String name, ExternKind kind) {
        imports.add(new Import(module, name, kind, count(kind) - 1));
    }

    /** Appends a function of the type with the given index. */
    public void addFunction(int typeIndex) {
        functions.add(typeIndex);
    }

    /** Appends a table; imported ones and those that start with null have no initializer. */
    public void addTable(TableType type, @Nullable ConstantExpression initializer) {
        tables.add(type);
        tableInitializers.add(initializer);
    }

    /** Appends a memory. */
    public void addMemory(MemoryType type) {
        memories.add(type);
    }

    /** Appends a tag of the function type with the given index. */
    public void addTag(int typeIndex) {
        tags.add(typeIndex);
    }

    /** Appends a global; only imported ones have no initializer. */
    public void addGlobal(GlobalType type, @Nullable ConstantExpression initializer) {
        globals.add(type);
        globalInitializers.add(initializer);
    }

    /** Appends an export. */
    public void addExport(Export export) {
        exports.add(export);
    }

    /** Sets the start function. */
    public void setStart(int function) {
        start = function;
    }

    /** Appends an element segment. */
    public void addElement(ElementSegment segment) {
        elements.add(segment);
    }

    /** Sets the number of data segments announced before the code. */
    public void setDataCount(int count) {
        dataCount = count;
    }

    /** Appends a data segment. */
    public void addData(DataSegment segment) {
        data.add(segment);
    }

    /** Appends a custom section. */
    public void addCustomSection(CustomSection section) {
        customSections.add(section);
    }

    /** Sets the names. */
    public void setNames(Names names) {
        this.names = names;
    }

    /** Where function bodies are added. */
    public FunctionDefinitions definitions() {
        return definitions;
    }

    /** The number of types so far. */
    public int types() {
        return types.size();
    }

    /** The number of data segments so far. */
    public int dataSegments() {
        return data.size();
    }

    /** The announced number of data segments, or {@link WasmModule#NONE}. */
    public int dataCount() {
        return dataCount;
    }

    /** The number of things in an index space so far. */
    public int count(ExternKind kind) {
        return switch (kind) {
            case FUNCTION -> functions.size();
            case TABLE -> tables.size();
            case MEMORY -> memories.size();
            case GLOBAL -> globals.size();
            case TAG -> tags.size();
        };
    }

    /** The custom sections so far. */
    public List<CustomSection> customSections() {
        return customSections;
    }

    /** The module. */
    public WasmModule build() {
        return new WasmModule(this);
    }
}
