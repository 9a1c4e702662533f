package dev.sarsen.compiler.decode;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.RejectionCode;
import dev.sarsen.compiler.limits.ModuleLimits;
import dev.sarsen.compiler.module.CustomSection;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.ModuleBuilder;
import dev.sarsen.compiler.module.WasmModule;
import org.jspecify.annotations.Nullable;

/**
 * Decodes binary modules.
 *
 * <p>Sections are read in one pass; of function bodies only the declarations of locals, their instructions are checked by
 * the validator. The bytes of the module are kept by the result and not copied.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html">binary modules</a>
 */
public final class ModuleDecoder {

    private static final int MAGIC = 0x6D736100;
    private static final int VERSION = 1;

    private final ByteCursor cursor;
    private final ModuleLimits limits;
    private final ModuleBuilder module;
    private final TypeSection types;
    private final Segments segments;
    private final CodeSection code;

    private Section last = Section.CUSTOM;
    private @Nullable CustomSection nameSection;

    private ModuleDecoder(byte[] wasm, ModuleLimits limits) {
        this.cursor = new ByteCursor(wasm, 0, wasm.length, ModuleRejectedException.NOWHERE);
        this.limits = limits;
        this.module = new ModuleBuilder(wasm);
        this.types = new TypeSection(cursor, module, limits);
        this.segments = new Segments(wasm, cursor, module, limits);
        this.code = new CodeSection(wasm, cursor, module, limits);
    }

    /**
     * Decodes a module.
     *
     * @param wasm the binary module, which is kept and must not change any more
     * @throws ModuleRejectedException if it is malformed or beyond a limit
     */
    public static WasmModule decode(byte[] wasm, ModuleLimits limits) {
        if (wasm.length > limits.moduleBytes()) {
            throw new LimitExceededException(
                    "bytes in the module",
                    wasm.length,
                    limits.moduleBytes(),
                    ModuleRejectedException.NOWHERE,
                    ModuleRejectedException.NOWHERE);
        }
        return new ModuleDecoder(wasm, limits).run();
    }

    private WasmModule run() {
        header();
        int moduleEnd = cursor.end();
        while (cursor.hasRemaining()) {
            int start = cursor.position();
            int id = cursor.u8();
            if (id >= Section.BY_ID.length) {
                throw cursor.malformed(RejectionCode.MALFORMED_SECTION_ID, ": " + id, start);
            }
            int end = cursor.length() + cursor.position();
            order(Section.BY_ID[id], start);
            cursor.reset(cursor.position(), end);
            section(Section.BY_ID[id]);
            if (cursor.hasRemaining()) {
                throw cursor.malformed(
                        RejectionCode.SECTION_SIZE_MISMATCH,
                        ": " + cursor.remaining() + " bytes left in section " + id,
                        cursor.position());
            }
            cursor.reset(end, moduleEnd);
        }
        finish();
        return module.build();
    }

    private void header() {
        if (cursor.remaining() < 4) {
            throw cursor.malformed(RejectionCode.UNEXPECTED_END);
        }
        if (cursor.i32Bits() != MAGIC) {
            throw cursor.malformed(RejectionCode.MAGIC_NOT_DETECTED, 0);
        }
        if (cursor.remaining() < 4) {
            throw cursor.malformed(RejectionCode.UNEXPECTED_END);
        }
        if (cursor.i32Bits() != VERSION) {
            throw cursor.malformed(RejectionCode.UNKNOWN_VERSION, 4);
        }
    }

    private void order(Section section, int start) {
        if (section == Section.CUSTOM) {
            return;
        }
        if (section.compareTo(last) <= 0) {
            throw cursor.malformed(
                    RejectionCode.SECTION_OUT_OF_ORDER, ": section " + section.id() + " repeated or too late", start);
        }
        last = section;
    }

    private void section(Section section) {
        switch (section) {
            case CUSTOM -> custom();
            case TYPE -> types.read();
            case IMPORT -> imports();
            case FUNCTION -> functions();
            case TABLE -> tables();
            case MEMORY -> memories();
            case TAG -> tags();
            case GLOBAL -> globals();
            case EXPORT -> exports();
            case START -> start();
            case ELEMENT -> segments.elements();
            case DATA_COUNT -> dataCount();
            case CODE -> code.read();
            case DATA -> segments.data();
        }
    }

    private void custom() {
        String name = cursor.name(limits.nameBytes(), "a custom section");
        check("custom sections", module.customSections().size() + 1, limits.customSections());
        CustomSection section = new CustomSection(name, cursor.position(), cursor.end());
        module.addCustomSection(section);
        if (name.equals("name") && nameSection == null) {
            nameSection = section;
        }
        cursor.skip(cursor.remaining());
    }

    private void imports() {
        int count = cursor.count(1);
        check("imports", count, limits.imports());
        for (int i = 0; i < count; i++) {
            String namespace = cursor.name(limits.nameBytes(), "an import");
            String name = cursor.name(limits.nameBytes(), "an import");
            int start = cursor.position();
            ExternKind kind =
                    switch (cursor.u8()) {
                        case 0 -> ExternKind.FUNCTION;
                        case 1 -> ExternKind.TABLE;
                        case 2 -> ExternKind.MEMORY;
                        case 3 -> ExternKind.GLOBAL;
                        case 4 -> ExternKind.TAG;
                        default -> throw cursor.malformed(RejectionCode.MALFORMED_IMPORT_KIND, start);
                    };
            importedType(kind);
            module.addImport(namespace, name, kind);
        }
    }

    private void importedType(ExternKind kind) {
        switch (kind) {
            case FUNCTION -> module.addFunction(cursor.u32());
            case TABLE -> {
                module.addTable(TypeReader.tableType(cursor), null);
                check("tables", module.count(ExternKind.TABLE), limits.tables());
            }
            case MEMORY -> {
                module.addMemory(TypeReader.memoryType(cursor));
                check("memories", module.count(ExternKind.MEMORY), limits.memories());
            }
            case GLOBAL -> module.addGlobal(TypeReader.globalType(cursor), null);
            case TAG -> tag();
        }
    }

    private void functions() {
        int count = cursor.count(1);
        check("functions", count, limits.functions());
        for (int i = 0; i < count; i++) {
            module.addFunction(cursor.u32());
        }
        code.expect(count);
    }

    private void tables() {
        int count = cursor.count(1);
        check("tables", (long) module.count(ExternKind.TABLE) + count, limits.tables());
        for (int i = 0; i < count; i++) {
            if (cursor.peek() != 0x40) {
                module.addTable(TypeReader.tableType(cursor), null);
                continue;
            }
            int start = cursor.position();
            cursor.skip(1);
            if (cursor.u8() != 0) {
                throw cursor.malformed(RejectionCode.MALFORMED_TABLE, start);
            }
            var type = TypeReader.tableType(cursor);
            module.addTable(type, segments.expression());
        }
    }

    private void memories() {
        int count = cursor.count(1);
        check("memories", (long) module.count(ExternKind.MEMORY) + count, limits.memories());
        for (int i = 0; i < count; i++) {
            module.addMemory(TypeReader.memoryType(cursor));
        }
    }

    private void tags() {
        int count = cursor.count(2);
        check("tags", (long) module.count(ExternKind.TAG) + count, limits.tags());
        for (int i = 0; i < count; i++) {
            tag();
        }
    }

    private void tag() {
        int start = cursor.position();
        if (cursor.u8() != 0) {
            throw cursor.malformed(RejectionCode.MALFORMED_TAG_ATTRIBUTE, start);
        }
        module.addTag(cursor.u32());
    }

    private void globals() {
        int count = cursor.count(3);
        check("globals", (long) module.count(ExternKind.GLOBAL) + count, limits.globals());
        for (int i = 0; i < count; i++) {
            var type = TypeReader.globalType(cursor);
            module.addGlobal(type, segments.expression());
        }
    }

    private void exports() {
        int count = cursor.count(1);
        check("exports", count, limits.exports());
        for (int i = 0; i < count; i++) {
            if (!cursor.hasRemaining()) {
                throw cursor.malformed(
                        RejectionCode.LENGTH_OUT_OF_BOUNDS,
                        ": " + count + " exports announced, " + i + " found",
                        cursor.position());
            }
            String name = cursor.name(limits.nameBytes(), "an export");
            int start = cursor.position();
            ExternKind kind =
                    switch (cursor.u8()) {
                        case 0 -> ExternKind.FUNCTION;
                        case 1 -> ExternKind.TABLE;
                        case 2 -> ExternKind.MEMORY;
                        case 3 -> ExternKind.GLOBAL;
                        case 4 -> ExternKind.TAG;
                        default -> throw cursor.malformed(RejectionCode.MALFORMED_EXPORT_KIND, start);
                    };
            module.addExport(new Export(name, kind, cursor.u32()));
        }
    }

    /** An index too large for an {@code int} points nowhere, and so does the largest one. */
    private void start() {
        int function = cursor.u32();
        module.setStart(function < 0 ? Integer.MAX_VALUE : function);
    }

    private void dataCount() {
        int count = cursor.u32();
        check("data segments", count & 0xFFFF_FFFFL, limits.dataSegments());
        module.setDataCount(count);
    }

    private void finish() {
        code.requireAll();
        if (module.dataCount() != WasmModule.NONE && module.dataCount() != module.dataSegments()) {
            throw cursor.malformed(
                    RejectionCode.INCONSISTENT_DATA,
                    ": " + module.dataCount() + " announced, " + module.dataSegments() + " found",
                    ModuleRejectedException.NOWHERE);
        }
        if (nameSection != null) {
            module.setNames(NameSection.read(module, nameSection, limits));
        }
    }

    private void check(String what, long found, int limit) {
        Bounds.check(cursor, what, found, limit);
    }
}
