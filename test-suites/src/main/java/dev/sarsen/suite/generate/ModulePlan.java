package dev.sarsen.suite.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a generated module declares: types, functions, globals, tables, memories, tags and segments, without bodies. */
final class ModulePlan {

    /** Index of the global that plays a C program's stack pointer. */
    static final int STACK_POINTER = 0;
    /** Index of the global that bounds the number of calls, so that recursion ends. */
    static final int CALL_FUEL = 1;

    static final int CALLS = 250;
    static final int PAGE = 65_536;
    static final int ACTIVE_DATA_ADDRESS = 1024;
    /** Bytes of the passive data segment, which is number 1. */
    static final int PASSIVE_BYTES = 40;
    /** Elements of the segments of functions: number 0 fills the first table from index 1 on, number 1 is passive. */
    static final int TABLE_FUNCTIONS = 10;

    static final int PASSIVE_FUNCTIONS = 4;

    /**
     * The imports: {@code trace} records its argument, {@code mix} computes from its arguments, {@code swap} answers its four
     * in reverse order, {@code again} makes one of the planned calls from the host.
     */
    static final List<String> IMPORTS = List.of("trace", "mix", "swap", "again");

    /** Index of the import {@code again}. */
    static final int AGAIN = 3;

    /** A global; its first value is in the text format. */
    record PlannedGlobal(Kind kind, String initial, boolean mutable, boolean exported) {}

    /**
     * A memory.
     *
     * @param wide whether addresses are 64-bit
     */
    record PlannedMemory(int index, boolean wide, boolean shared, int pages, int maximum) {
        Kind address() {
            return wide ? Kind.I64 : Kind.I32;
        }

        String name() {
            return index == 0 ? "memory" : "m" + index;
        }
    }

    /**
     * A table.
     *
     * @param frozen whether no instruction writes it
     */
    record PlannedTable(int index, Kind element, boolean wide, int size, int maximum, boolean frozen) {
        Kind address() {
            return wide ? Kind.I64 : Kind.I32;
        }
    }

    /** How many of each the host makes. */
    record Hosted(int memories, int tables, int globals, int tags) {}

    final Draw draw;
    final Set<Part> parts;
    final TypePlan types;
    final List<Signature> functions = new ArrayList<>();
    final List<PlannedGlobal> globals = new ArrayList<>();
    final List<PlannedMemory> memories = new ArrayList<>();
    final List<PlannedTable> tables = new ArrayList<>();
    final List<Signature> tags = new ArrayList<>();
    final List<Integer> tableFunctions = new ArrayList<>();
    /** Whether the first table is exported, where nobody writes it. */
    final boolean exportsTable;

    /** Functions after {@link #IMPORTS} that the second of two modules imports from the first. */
    final int importedFunctions;

    /** How many of the memories, tables, globals and tags, first ones first, the host makes. */
    final Hosted hosted;

    final byte[] activeData;
    final byte[] passiveData;

    ModulePlan(Draw draw, Set<Part> parts) {
        this.draw = draw;
        this.parts = parts;
        this.types = new TypePlan(draw, parts);
        functions.add(new Signature(List.of(Kind.I32), List.of()));
        functions.add(new Signature(List.of(Kind.I32, Kind.I64), List.of(Kind.I64)));
        functions.add(new Signature(
                List.of(Kind.I32, Kind.I64, Kind.F32, Kind.F64), List.of(Kind.F64, Kind.F32, Kind.I64, Kind.I32)));
        functions.add(new Signature(List.of(Kind.I32), List.of(Kind.I32)));
        for (int type : types.functionTypes()) {
            functions.add((Signature) types.get(type));
        }
        int count = draw.between(0, 4);
        for (int i = 0; i < count; i++) {
            functions.add(signature());
        }
        importedFunctions = has(Part.LINKED) ? draw.below(functions.size() - IMPORTS.size() + 1) : 0;
        memories();
        tables();
        globals();
        if (has(Part.EXCEPTIONS) || has(Part.LEGACY_EXCEPTIONS)) {
            int all = draw.between(1, 3);
            for (int i = 0; i < all; i++) {
                tags.add(new Signature(kinds(3), List.of()));
            }
        }
        hosted = has(Part.HOSTED) ? hosted() : new Hosted(0, 0, 0, 0);
        tableFunctions();
        exportsTable = draw.oneIn(4);
        activeData = bytes(draw.between(1, 100));
        passiveData = bytes(PASSIVE_BYTES);
        functions.forEach(types::index);
        tags.forEach(types::index);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** A type for a parameter, result or local. */
    Kind kind() {
        if (has(Part.VECTORS) && draw.oneIn(3)) {
            return Kind.V128;
        }
        boolean references = has(Part.FUNCTION_REFERENCES) || has(Part.OBJECTS);
        return references && draw.oneIn(3) ? reference() : draw.number();
    }

    /** A reference type. */
    Kind reference() {
        List<String> heaps = new ArrayList<>(List.of("func", "extern"));
        if (has(Part.FUNCTION_REFERENCES)) {
            types.functionTypes().forEach(type -> heaps.add(String.valueOf(type)));
        }
        if (has(Part.OBJECTS)) {
            heaps.addAll(List.of("any", "eq", "i31", "struct", "array", "any", "eq", "i31"));
            types.structures().forEach(type -> heaps.addAll(List.of("" + type, "" + type)));
            types.arrays().forEach(type -> heaps.addAll(List.of("" + type, "" + type)));
        }
        String heap = draw.of(heaps);
        boolean present = !heap.equals("extern") && draw.oneIn(3);
        return present ? Kind.present(heap) : Kind.nullable(heap);
    }

    List<Kind> kinds(int most) {
        return IntStream.range(0, draw.below(most + 1)).mapToObj(_ -> kind()).toList();
    }

    /** Indices of globals that hold a kind, or that may be set to one; never the two with a role. */
    List<Integer> globalsOf(Kind kind, boolean set) {
        List<Integer> found = new ArrayList<>();
        for (int i = 2; i < globals.size(); i++) {
            PlannedGlobal global = globals.get(i);
            if (set ? global.mutable() && types.fits(kind, global.kind()) : types.fits(global.kind(), kind)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Functions of exactly a type. */
    List<Integer> functionsOf(Signature signature) {
        return IntStream.range(0, functions.size())
                .filter(i -> functions.get(i).equals(signature))
                .boxed()
                .toList();
    }

    private Signature signature() {
        if (draw.oneIn(150)) {
            // About as many slots as the JVM passes, and more.
            int count = draw.oneIn(2) ? 125 : draw.between(120, draw.oneIn(4) ? 1000 : 300);
            return new Signature(java.util.Collections.nCopies(count, Kind.I64), List.of(Kind.I64));
        }
        return new Signature(kinds(4), kinds(draw.oneIn(4) ? 3 : 1));
    }

    private Hosted hosted() {
        return new Hosted(
                draw.below(memories.size() + 1),
                some(tables.stream()
                        .map(table -> Character.isLetter(table.element().heap().charAt(0)))
                        .toList()),
                some(globals.stream().map(global -> global.kind().isNumber()).toList()),
                some(tags.stream()
                        .map(tag -> tag.parameters().stream().allMatch(Kind::isNumber))
                        .toList()));
    }

    /** A number of first ones that all can be had. */
    private int some(List<Boolean> possible) {
        int most = possible.indexOf(false);
        return draw.below((most < 0 ? possible.size() : most) + 1);
    }

    /** What the host makes: a line of words for each. */
    List<String> hostLines() {
        List<String> lines = new ArrayList<>();
        for (PlannedMemory memory : memories.subList(0, hosted.memories())) {
            lines.add("memory " + memory.name() + " " + memory.address().text() + " " + memory.pages() + " "
                    + memory.maximum() + (memory.shared() ? " shared" : " own"));
        }
        for (PlannedTable table : tables.subList(0, hosted.tables())) {
            lines.add("table t" + table.index() + " " + table.address().text() + " " + table.size() + " "
                    + table.maximum() + " " + table.element().heap());
        }
        for (int i = 0; i < hosted.globals(); i++) {
            PlannedGlobal global = globals.get(i);
            // The two with a role start as they do in the module.
            long bits = i == STACK_POINTER ? 32_768 : i == CALL_FUEL ? CALLS : draw.constant(global.kind());
            lines.add("global g" + i + " " + global.kind().text() + (global.mutable() ? " mut " : " const ") + bits);
        }
        for (int i = 0; i < hosted.tags(); i++) {
            String types = tags.get(i).parameters().stream().map(Kind::text).collect(Collectors.joining(","));
            lines.add("tag x" + i + " " + (types.isEmpty() ? "-" : types));
        }
        return lines;
    }

    /** Mostly functions of any type, sometimes almost all of one. */
    private void tableFunctions() {
        List<Integer> alike = functionsOf(draw.of(functions));
        boolean one = draw.oneIn(3);
        for (int i = 0; i < TABLE_FUNCTIONS; i++) {
            tableFunctions.add(one && !draw.oneIn(8) ? draw.of(alike) : draw.below(functions.size()));
        }
    }

    private void memories() {
        int count = has(Part.MEMORIES) ? draw.between(1, 3) : 1;
        for (int i = 0; i < count; i++) {
            boolean wide = has(Part.MEMORY64) && !draw.oneIn(3);
            boolean shared = has(Part.THREADS) && !draw.oneIn(3);
            int pages = i == 0 ? draw.of(List.of(1, 1, 1, 2)) : draw.between(0, 1);
            memories.add(new PlannedMemory(i, wide, shared, pages, pages + draw.between(0, 2)));
        }
    }

    private void tables() {
        table(Kind.nullable("func"), 16, 20, draw.oneIn(2));
        table(Kind.nullable("func"), 5, 9, false);
        if (has(Part.FUNCTION_REFERENCES)) {
            table(Kind.nullable(String.valueOf(draw.of(types.functionTypes()))), 6, 8, false);
        }
        if (has(Part.OBJECTS)) {
            table(Kind.nullable(draw.of(List.of("any", "eq", "struct", "array"))), 5, 7, false);
            table(Kind.nullable("extern"), 3, 6, false);
        }
    }

    private void table(Kind element, int size, int maximum, boolean frozen) {
        boolean wide = has(Part.MEMORY64) && draw.oneIn(2);
        tables.add(new PlannedTable(tables.size(), element, wide, size, maximum, frozen));
    }

    private void globals() {
        globals.add(new PlannedGlobal(Kind.I32, "i32.const 32768", true, draw.oneIn(3)));
        globals.add(new PlannedGlobal(Kind.I32, "i32.const " + CALLS, true, draw.oneIn(3)));
        int more = draw.between(1, 5);
        for (int i = 0; i < more; i++) {
            Kind kind = kind().withNull();
            boolean exported = kind.isNumber() && draw.oneIn(2);
            globals.add(new PlannedGlobal(kind, initial(kind), !draw.oneIn(4), exported));
        }
    }

    /** The text of a constant expression of a kind. */
    private String initial(Kind kind) {
        if (kind.isReference()) {
            boolean small = has(Part.OBJECTS) && types.fits(Kind.present("i31"), kind);
            return small && draw.oneIn(2)
                    ? "(ref.i31 (i32.const " + draw.between(-9, 9) + "))"
                    : "ref.null " + kind.heap();
        }
        if (kind.equals(Kind.V128)) {
            return "v128.const i64x2 " + draw.any() + " " + draw.any();
        }
        String constant = CodeSink.constantText(kind, draw.constant(kind));
        boolean integer = !kind.isFloat();
        return integer && draw.oneIn(4)
                ? "(" + kind.text() + "." + draw.of(List.of("add", "sub", "mul")) + " (" + constant + ") ("
                        + CodeSink.constantText(kind, draw.constant(kind)) + "))"
                : constant;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) draw.below(256);
        }
        return bytes;
    }
}
