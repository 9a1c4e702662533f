package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.ArrayType;
import dev.sarsen.compiler.module.BlockType;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.DataSegment;
import dev.sarsen.compiler.module.DefinedType;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.FieldType;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.FunctionShape;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.compiler.module.StructType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which parts of WebAssembly a validated module needs, in its declarations and in each function. */
public final class FeatureScan {

    private final WasmModule module;
    private final EnumSet<Feature> found = EnumSet.of(Feature.MVP);

    private FeatureScan(WasmModule module) {
        this.module = module;
    }

    /** What a whole module needs. */
    public static Set<Feature> module(WasmModule module) {
        FeatureScan scan = new FeatureScan(module);
        scan.declarations();
        for (int i = 0; i < module.definedFunctions(); i++) {
            scan.body(module.body(i));
        }
        return scan.found;
    }

    /** What the declarations of a module need: everything outside of function bodies. */
    public static Set<Feature> declarations(WasmModule module) {
        FeatureScan scan = new FeatureScan(module);
        scan.declarations();
        return scan.found;
    }

    /** What one defined function needs: its type, its locals and its instructions. */
    public static Set<Feature> function(WasmModule module, int definedIndex) {
        FeatureScan scan = new FeatureScan(module);
        FunctionBody body = module.body(definedIndex);
        scan.signature(module.functionType(body.functionIndex()));
        scan.body(body);
        return scan.found;
    }

    private void declarations() {
        module.types().forEach(this::type);
        module.tables().forEach(this::table);
        module.memories().forEach(this::memory);
        if (module.memoryCount() > 1) {
            found.add(Feature.MULTI_MEMORY);
        }
        if (module.tableCount() > 1) {
            found.add(Feature.REFERENCE_TYPES);
        }
        if (module.tagCount() > 0) {
            found.add(Feature.EXCEPTION_HANDLING);
        }
        for (int i = 0; i < module.tableCount(); i++) {
            tableInitializer(module.tableInitializer(i));
        }
        for (int i = 0; i < module.globalCount(); i++) {
            global(i);
        }
        module.exports().forEach(export -> {
            if (module.externType(export.kind(), export.index()) instanceof GlobalType type && type.mutable()) {
                found.add(Feature.MUTABLE_GLOBALS);
            }
        });
        module.elements().forEach(this::element);
        module.data().forEach(this::data);
    }

    private void type(DefinedType type) {
        if (type.open() || type.superType() >= 0 || type.groupSize() != 1) {
            found.add(Feature.GC);
        }
        switch (type.composite()) {
            case FunctionShape(FunctionType signature) -> signature(signature);
            case StructType(List<FieldType> fields) -> {
                found.add(Feature.GC);
                fields.forEach(field -> value(field.type()));
            }
            case ArrayType(FieldType element) -> {
                found.add(Feature.GC);
                value(element.type());
            }
        }
    }

    private void signature(FunctionType type) {
        type.parameters().forEach(this::value);
        type.results().forEach(this::value);
        if (type.results().size() > 1) {
            found.add(Feature.MULTI_VALUE);
        }
    }

    private void value(ValueType type) {
        switch (type) {
            case NumberType _ -> {}
            case VectorType _ -> found.add(Feature.SIMD);
            case ReferenceType reference -> reference(reference);
        }
    }

    private void reference(ReferenceType type) {
        switch (type.heap()) {
            case DefinedHeapType _ -> found.add(Feature.FUNCTION_REFERENCES);
            case AbstractHeapType family -> {
                switch (family) {
                    case FUNC, EXTERN ->
                        found.add(type.nullable() ? Feature.REFERENCE_TYPES : Feature.FUNCTION_REFERENCES);
                    case EXN, NOEXN -> found.add(Feature.EXCEPTION_HANDLING);
                    case ANY, EQ, I31, STRUCT, ARRAY, NONE, NOFUNC, NOEXTERN -> found.add(Feature.GC);
                }
            }
        }
    }

    private void table(TableType type) {
        if (!type.element().equals(ReferenceType.FUNCREF)) {
            reference(type.element());
        }
        if (type.address64()) {
            found.add(Feature.MEMORY64);
        }
    }

    private void tableInitializer(@Nullable ConstantExpression initializer) {
        if (initializer != null) {
            found.add(Feature.FUNCTION_REFERENCES);
            expression(initializer);
        }
    }

    private void memory(MemoryType type) {
        if (type.address64()) {
            found.add(Feature.MEMORY64);
        }
        if (type.shared()) {
            found.add(Feature.THREADS);
        }
        if (type.pageSizeLog2() != 16) {
            found.add(Feature.CUSTOM_PAGE_SIZES);
        }
    }

    private void global(int index) {
        GlobalType type = module.globalType(index);
        value(type.value());
        ConstantExpression initializer = module.globalInitializer(index);
        if (initializer != null) {
            expression(initializer);
        } else if (type.mutable()) {
            found.add(Feature.MUTABLE_GLOBALS);
        }
    }

    /** The first version has active segments of functions in table 0, and nothing else. */
    private void element(ElementSegment segment) {
        if (segment.mode() != SegmentMode.ACTIVE) {
            found.add(Feature.BULK_MEMORY);
        }
        if (segment.table() != 0) {
            found.add(Feature.REFERENCE_TYPES);
        }
        offset(segment.offset());
        if (!segment.functions()) {
            reference(segment.type());
            for (int i = 0; i < segment.size(); i++) {
                expression(segment.expression(i));
            }
        }
    }

    private void data(DataSegment segment) {
        if (segment.mode() != SegmentMode.ACTIVE) {
            found.add(Feature.BULK_MEMORY);
        }
        offset(segment.offset());
    }

    private void offset(@Nullable ConstantExpression offset) {
        if (offset != null) {
            expression(offset);
        }
    }

    /** Arithmetic, and globals that are not imported, are not part of the first constant expressions. */
    private void expression(ConstantExpression expression) {
        InstructionReader reader = InstructionReader.of(module, expression);
        while (reader.hasNext()) {
            Opcode opcode = reader.next();
            boolean extended =
                    switch (opcode) {
                        case I32_ADD, I32_SUB, I32_MUL, I64_ADD, I64_SUB, I64_MUL -> true;
                        case GLOBAL_GET -> reader.index() >= module.importedGlobals();
                        default -> false;
                    };
            if (extended) {
                found.add(Feature.EXTENDED_CONSTANTS);
            }
            found.add(opcode.feature());
        }
    }

    private void body(FunctionBody body) {
        for (int run = 0; run < body.localRuns(); run++) {
            value(body.runType(run));
        }
        InstructionReader reader = InstructionReader.of(module, body);
        while (reader.hasNext()) {
            instruction(reader.next(), reader);
        }
    }

    private void instruction(Opcode opcode, InstructionReader reader) {
        found.add(opcode.feature());
        switch (opcode.immediate()) {
            case BLOCK_TYPE, BLOCK_TYPE_AND_CATCHES -> block(reader.blockType());
            case HEAP_TYPE -> reference(new ReferenceType(true, reader.heapType()));
            case VALUE_TYPES -> reader.valueTypes().forEach(this::value);
            case MEMORY_ARGUMENT, MEMORY_ARGUMENT_AND_LANE, MEMORY -> memoryIndex(reader.index());
            case DATA_AND_MEMORY -> memoryIndex(reader.index2());
            case MEMORY_AND_MEMORY -> {
                memoryIndex(reader.index());
                memoryIndex(reader.index2());
            }
            default -> {}
        }
    }

    private void memoryIndex(int memory) {
        if (memory != 0) {
            found.add(Feature.MULTI_MEMORY);
        }
        if (module.memoryType(memory).address64()) {
            found.add(Feature.MEMORY64);
        }
    }

    private void block(BlockType type) {
        switch (type) {
            case BlockType.Empty() -> {}
            case BlockType.Value(ValueType result) -> value(result);
            case BlockType.Indexed _ -> {
                FunctionType signature = type.signature(module);
                signature(signature);
                if (!signature.parameters().isEmpty()) {
                    found.add(Feature.MULTI_VALUE);
                }
            }
        }
    }
}
