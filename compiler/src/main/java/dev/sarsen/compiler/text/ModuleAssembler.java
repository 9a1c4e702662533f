package dev.sarsen.compiler.text;

import org.jspecify.annotations.Nullable;

/**
 * Assembles one module: walks its fields twice, first for indices and types, then for everything else.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/modules.html">modules</a>
 */
final class ModuleAssembler {

    private final Cursor c;
    private final int firstField;
    private final @Nullable String moduleName;
    private final Annotations annotations;
    private final Spaces spaces = new Spaces();
    private final SectionWriter sections = new SectionWriter();
    private final Locals locals = new Locals();
    private final NameSection names;
    private final CustomSections customs;
    private final InstructionParser instructions;
    private final SegmentParser segments;
    private final ByteWriter body = new ByteWriter(256);
    private int functions;
    private int tables;
    private int memories;
    private int globals;
    private int tags;

    private ModuleAssembler(Tokens tokens, int from, int to, @Nullable String id, boolean withNames) {
        this.c = new Cursor(tokens, from, to);
        this.firstField = from;
        this.annotations = new Annotations(tokens, from, to);
        String annotated = annotations.nameBefore(from);
        this.moduleName = annotated == null ? id : annotated;
        this.names = new NameSection(withNames);
        this.customs = new CustomSections(annotations, sections);
        this.instructions = new InstructionParser(c, spaces, locals, annotations);
        this.segments = new SegmentParser(c, spaces, instructions, sections);
    }

    /**
     * Assembles the fields between two tokens.
     *
     * @param id the module's identifier, or null
     * @param withNames whether identifiers become a name section
     */
    static byte[] assemble(Tokens tokens, int from, int to, @Nullable String id, boolean withNames) {
        return new ModuleAssembler(tokens, from, to, id, withNames).run();
    }

    private byte[] run() {
        new Declarations(c, spaces, annotations).read();
        types();
        c.position(firstField);
        while (!c.atEnd()) {
            customs.read(c.position());
            field();
        }
        customs.read(c.position());
        annotations.refuseUnused();
        customs.writeHints();
        return sections.assemble(spaces.types(), spaces.dataUsed(), names.finish(moduleName, spaces));
    }

    private void types() {
        c.position(firstField);
        while (!c.atEnd()) {
            if (c.atOpen("type") || c.atOpen("rec")) {
                spaces.types().define(c, annotations);
            } else {
                c.skip();
            }
        }
    }

    private void field() {
        if (c.atOpen("type") || c.atOpen("rec")) {
            c.skip();
            return;
        }
        int field = c.position();
        c.expectOpen();
        switch (c.keyword()) {
            case "import" -> importField();
            case "func" -> function();
            case "table" -> table();
            case "memory" -> memory();
            case "global" -> global();
            case "tag" -> tag();
            case "export" -> export();
            case "start" -> start(field);
            case "elem" -> segments.element();
            case "data" -> segments.data();
            default -> throw new AssertionError("the first walk lets no other field pass");
        }
        c.expectClose();
    }

    private void importField() {
        ByteWriter out = sections.entry(Section.IMPORT);
        out.name(c.name());
        out.name(c.name());
        c.expectOpen();
        String kind = c.keyword();
        c.acceptId();
        description(kind, out);
        c.expectClose();
    }

    /** Writes the kind and type of an import, whose identifier has been read. */
    private void description(String kind, ByteWriter out) {
        switch (kind) {
            case "func" -> {
                functions++;
                out.u8(0);
                out.u32(spaces.types().use(c, null, annotations, true));
            }
            case "table" -> {
                tables++;
                out.u8(1);
                spaces.types().parser().tableType(c, TypeParser.addressType(c), out);
            }
            case "memory" -> {
                memories++;
                out.u8(2);
                TypeParser.memoryType(c, TypeParser.addressType(c), out);
            }
            case "global" -> {
                globals++;
                out.u8(3);
                spaces.types().parser().globalType(c, out);
            }
            case "tag" -> {
                tags++;
                out.u8(4);
                out.u8(0);
                out.u32(spaces.types().use(c, null, annotations, true));
            }
            default -> throw new AssertionError("the first walk lets no other import pass");
        }
    }

    /**
     * Reads the identifier, inline exports and inline import of a definition.
     *
     * @return whether the definition is an import, which has then been read to its end
     */
    private boolean head(String kind, int code, int index) {
        c.acceptId();
        while (c.acceptOpen("export")) {
            ByteWriter out = sections.entry(Section.EXPORT);
            out.name(c.name());
            out.u8(code);
            out.u32(index);
            c.expectClose();
        }
        if (!c.acceptOpen("import")) {
            return false;
        }
        ByteWriter out = sections.entry(Section.IMPORT);
        out.name(c.name());
        out.name(c.name());
        c.expectClose();
        description(kind, out);
        return true;
    }

    private void function() {
        if (head("func", 0, functions)) {
            return;
        }
        locals.clear();
        ByteWriter declaration = sections.entry(Section.FUNCTION);
        declaration.u32(spaces.types().use(c, locals, annotations));
        locals.read(c, spaces.types().parser(), annotations);
        body.clear();
        locals.write(body);
        instructions.body(body, 0);
        sections.entry(Section.CODE).sized(body);
        customs.hints(functions, instructions.hints());
        names.locals(functions, locals.names());
        locals.clear();
        functions++;
    }

    private void table() {
        if (head("table", 1, tables)) {
            return;
        }
        int index = tables++;
        boolean address64 = TypeParser.addressType(c);
        ByteWriter out = sections.entry(Section.TABLE);
        if (c.kind() == TokenKind.NATURAL) {
            ByteWriter type = new ByteWriter();
            spaces.types().parser().tableType(c, address64, type);
            if (c.kind() == TokenKind.CLOSE) {
                out.all(type);
            } else {
                out.u8(0x40);
                out.u8(0);
                out.all(type);
                instructions.expression(out);
            }
            return;
        }
        ByteWriter element = new ByteWriter();
        spaces.types().parser().referenceType(c, element);
        c.expectOpen("elem");
        int count = segments.inlineElements(index, address64, element);
        c.expectClose();
        out.all(element);
        exactly(count, address64, 0, out);
    }

    private void memory() {
        if (head("memory", 2, memories)) {
            return;
        }
        int index = memories++;
        boolean address64 = TypeParser.addressType(c);
        ByteWriter out = sections.entry(Section.MEMORY);
        if (c.kind() == TokenKind.NATURAL) {
            TypeParser.memoryType(c, address64, out);
            return;
        }
        int pageSize = TypeParser.pageSizeLog2(c);
        c.expectOpen("data");
        long bytes = segments.inlineData(index, address64);
        c.expectClose();
        int shift = pageSize < 0 ? 16 : Math.min(pageSize, 32);
        exactly(bytes + (1L << shift) - 1 >>> shift, address64, pageSize < 0 ? 0 : 8, out);
        if (pageSize >= 0) {
            out.u32(pageSize);
        }
    }

    private static void exactly(long size, boolean address64, int flags, ByteWriter out) {
        out.u8(1 | (address64 ? 4 : 0) | flags);
        out.u64(size);
        out.u64(size);
    }

    private void global() {
        if (head("global", 3, globals)) {
            return;
        }
        globals++;
        ByteWriter out = sections.entry(Section.GLOBAL);
        spaces.types().parser().globalType(c, out);
        instructions.expression(out);
    }

    private void tag() {
        if (head("tag", 4, tags)) {
            return;
        }
        tags++;
        ByteWriter out = sections.entry(Section.TAG);
        out.u8(0);
        out.u32(spaces.types().use(c, null, annotations, true));
    }

    private void export() {
        ByteWriter out = sections.entry(Section.EXPORT);
        out.name(c.name());
        c.expectOpen();
        int kind = c.position();
        switch (c.keyword()) {
            case "func" -> export(0, spaces.functions(), out);
            case "table" -> export(1, spaces.tables(), out);
            case "memory" -> export(2, spaces.memories(), out);
            case "global" -> export(3, spaces.globals(), out);
            case "tag" -> export(4, spaces.tags(), out);
            default -> {
                c.position(kind);
                throw c.unexpected("func, table, memory, global or tag");
            }
        }
        c.expectClose();
    }

    private void export(int code, IndexSpace space, ByteWriter out) {
        out.u8(code);
        out.u32(space.resolve(c));
    }

    private void start(int field) {
        if (sections.entries(Section.START) > 0) {
            throw c.error(field, "multiple start sections", "");
        }
        sections.entry(Section.START).u32(spaces.functions().resolve(c));
    }
}
