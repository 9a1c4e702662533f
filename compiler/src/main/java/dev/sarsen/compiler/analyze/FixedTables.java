package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.IntSequence;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.compiler.module.WasmModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables that no instruction of their module writes and whose contents are known at compile time: a call through one
 * of them has a few possible targets, which can be called by name.
 *
 * <p>A table that others can get hold of may still be changed by them; the runtime knows whether it was ({@link #guarded}).
 */
public final class FixedTables {

    /** No table is known. */
    public static final FixedTables UNKNOWN = new FixedTables();

    /** Largest element that is looked at. */
    private static final int MOST_ELEMENTS = 1 << 20;

    /** The most targets of one type in a table: more are found faster through objects. */
    private static final int MOST_TARGETS = 64;

    private static final Targets NO_TARGETS = new Targets(new int[0], new int[0]);

    /** The elements of a table that a call can reach, by ascending index. */
    public static final class Targets {

        private final int[] indices;
        private final int[] functions;

        private Targets(int[] indices, int[] functions) {
            this.indices = indices;
            this.functions = functions;
        }

        /** Where they are in the table; a copy. */
        public int[] indices() {
            return indices.clone();
        }

        /** The functions that they are, defined by the module; a copy. */
        public int[] functions() {
            return functions.clone();
        }

        /** Whether there is nothing to be gained. */
        public boolean isEmpty() {
            return indices.length == 0;
        }

        /** Whether some target is in a set. */
        public boolean anyOf(BitSet set) {
            return Arrays.stream(functions).anyMatch(set::get);
        }
    }

    /** For each table what calls of a type can reach, by first index of the type; null where it is not known. */
    private final List<@Nullable Map<Integer, Targets>> byType = new ArrayList<>();

    private final BitSet guarded = new BitSet();

    private FixedTables() {}

    /**
     * Looks at the tables of a validated module.
     *
     * @param written those that some instruction writes
     */
    public static FixedTables find(WasmModule module, BitSet written) {
        FixedTables found = new FixedTables();
        for (int t = 0; t < module.tableCount(); t++) {
            int[] elements = t < module.importedTables() || written.get(t) ? null : elements(module, t);
            found.byType.add(elements == null ? null : byType(module, elements));
        }
        // With an imported table, functions of an instance whose instantiation failed half way can be called.
        if (module.importedTables() > 0) {
            found.guarded.set(0, module.tableCount());
        }
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.TABLE) {
                found.guarded.set(export.index());
            }
        }
        return found;
    }

    /** The functions in a table from the first element on, or null when they are not known. */
    private static int @Nullable [] elements(WasmModule module, int table) {
        if (module.tableInitializer(table) != null) {
            return null;
        }
        long size = module.tableType(table).limits().minimum();
        int[] elements = new int[0];
        for (ElementSegment segment : module.elements()) {
            if (segment.mode() != SegmentMode.ACTIVE || segment.table() != table) {
                continue;
            }
            long from = offset(module, segment.offset());
            long end = from + segment.size();
            if (from < 0 || end > size || end > MOST_ELEMENTS) {
                return null;
            }
            if (end > elements.length) {
                int known = elements.length;
                elements = Arrays.copyOf(elements, (int) Math.min(Math.max(end, 2L * known), MOST_ELEMENTS));
                Arrays.fill(elements, known, elements.length, PlainReference.NULL);
            }
            for (int k = 0; k < segment.size(); k++) {
                elements[(int) from + k] = PlainReference.of(module, segment, k);
            }
        }
        return elements;
    }

    /** The constant that an expression is, or -1. */
    private static long offset(WasmModule module, @Nullable ConstantExpression expression) {
        if (expression == null) {
            return -1;
        }
        InstructionReader reader = InstructionReader.of(module, expression);
        long value =
                switch (reader.next()) {
                    case I32_CONST -> Integer.toUnsignedLong(reader.i32());
                    case I64_CONST -> reader.i64() > MOST_ELEMENTS ? -1 : reader.i64();
                    default -> -1;
                };
        return reader.next() == Opcode.END ? value : -1;
    }

    private static Map<Integer, Targets> byType(WasmModule module, int[] elements) {
        Map<Integer, IntSequence> indices = new HashMap<>();
        for (int k = 0; k < elements.length; k++) {
            // What type an import has is known when it is linked.
            if (elements[k] < module.importedFunctions()) {
                continue;
            }
            int type = module.canonicalType(module.typeIndexOf(elements[k]));
            while (type >= 0) {
                IntSequence sequence = indices.computeIfAbsent(type, _ -> new IntSequence());
                if (sequence.size() <= MOST_TARGETS) {
                    sequence.add(k);
                }
                int parent = module.types().get(type).superType();
                type = parent < 0 ? -1 : module.canonicalType(parent);
            }
        }
        Map<Integer, Targets> targets = new HashMap<>();
        indices.forEach((type, sequence) -> {
            if (sequence.size() <= MOST_TARGETS) {
                int[] found = sequence.toArray();
                targets.put(
                        type,
                        new Targets(
                                found,
                                Arrays.stream(found).map(k -> elements[k]).toArray()));
            }
        });
        return targets;
    }

    /** Whether a call through a table has to ask whether the table is as it was made. */
    public boolean guarded(int table) {
        return guarded.get(table);
    }

    /** Whether the contents of a table are known. */
    public boolean isKnown(int table) {
        return table < byType.size() && byType.get(table) != null;
    }

    /** The elements that a call with a type can reach; none when the table is not known or there are many. */
    public Targets targets(WasmModule module, int table, int typeIndex) {
        Map<Integer, Targets> targets = table < byType.size() ? byType.get(table) : null;
        return targets == null ? NO_TARGETS : targets.getOrDefault(module.canonicalType(typeIndex), NO_TARGETS);
    }
}
