package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.ArrayList;
import java.util.List;

/** What a generated module declares: types, signatures, globals, tables, memory and segments, without function bodies. */
final class ModulePlan {

    /** Index of the global that plays a C program's stack pointer. */
    static final int STACK_POINTER = 0;
    /** Index of the global that bounds the number of calls, so that recursion ends. */
    static final int CALL_FUEL = 1;
    /** Pages of memory at the start and at most. */
    static final int MEMORY_PAGES = 1;

    static final int MEMORY_MAXIMUM = 3;
    /** Sizes of the two tables; the first holds functions from index 1 on. */
    static final int TABLE_SIZE = 16;

    static final int SECOND_TABLE_SIZE = 5;
    /** Bytes of the passive data segment. */
    static final int PASSIVE_BYTES = 40;

    static final int ACTIVE_DATA_ADDRESS = 1024;
    static final int CALLS = 400;

    /** The imports: {@code trace} records its argument, {@code mix} computes from its arguments. */
    static final List<String> IMPORTS = List.of("trace", "mix");

    /**
     * A global.
     *
     * @param type its type
     * @param initial the bits of its first value
     * @param mutable whether code may set it
     * @param exported whether the outside sees it
     */
    record PlannedGlobal(NumberType type, long initial, boolean mutable, boolean exported) {}

    final List<Signature> types = new ArrayList<>();
    final List<Signature> functions = new ArrayList<>();
    final List<PlannedGlobal> globals = new ArrayList<>();
    final List<Integer> tableFunctions = new ArrayList<>();
    final byte[] activeData;
    final byte[] passiveData;

    ModulePlan(Draw draw) {
        functions.add(new Signature(List.of(NumberType.I32), List.of()));
        functions.add(new Signature(List.of(NumberType.I32, NumberType.I64), List.of(NumberType.I64)));
        int count = draw.between(1, 6);
        for (int i = 0; i < count; i++) {
            functions.add(signature(draw));
        }
        globals.add(new PlannedGlobal(NumberType.I32, 32_768, true, draw.oneIn(3)));
        globals.add(new PlannedGlobal(NumberType.I32, CALLS, true, draw.oneIn(3)));
        int more = draw.between(1, 5);
        for (int i = 0; i < more; i++) {
            NumberType type = draw.type();
            globals.add(new PlannedGlobal(type, draw.constant(type), !draw.oneIn(4), draw.oneIn(2)));
        }
        for (int i = 0; i < 10; i++) {
            tableFunctions.add(draw.below(functions.size()));
        }
        activeData = bytes(draw, draw.between(1, 100));
        passiveData = bytes(draw, PASSIVE_BYTES);
        functions.forEach(this::typeIndex);
    }

    /** The index of a type, declared if it is new. */
    int typeIndex(Signature signature) {
        int index = types.indexOf(signature);
        if (index < 0) {
            index = types.size();
            types.add(signature);
        }
        return index;
    }

    /** Indices of globals of a type, of the mutable ones alone if wanted; never the two with a role. */
    List<Integer> globalsOf(NumberType type, boolean mutable) {
        List<Integer> found = new ArrayList<>();
        for (int i = 2; i < globals.size(); i++) {
            if (globals.get(i).type() == type && (globals.get(i).mutable() || !mutable)) {
                found.add(i);
            }
        }
        return found;
    }

    private static Signature signature(Draw draw) {
        if (draw.oneIn(60)) {
            // As many slots as the compiler accepts.
            return new Signature(java.util.Collections.nCopies(125, NumberType.I64), List.of(NumberType.I64));
        }
        return new Signature(draw.types(4), draw.types(draw.oneIn(4) ? 3 : 1));
    }

    private static byte[] bytes(Draw draw, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) draw.below(256);
        }
        return bytes;
    }
}
