package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.analyze.TailCalls;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.FunctionType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions of a module that can be called through a reference, and how they are grouped into reference classes.
 *
 * <p>With few of them each has a class of its own, so that the JVM's type profile at a call site tells them apart; with many
 * a class holds a group of one type and switches.
 */
final class References {

    private static final int OWN_CLASS_LIMIT = 64;
    private static final int GROUP = 32;
    private static final int GROUP_BYTES = 6_000;

    /** A class of function references: some functions of one type. */
    record Group(int number, int typeIndex, FunctionType type, List<Integer> functions) {}

    private final List<Group> groups = new ArrayList<>();

    /**
     * Groups the functions of a module.
     *
     * @param constants those that constant expressions and element segments refer to; a body may refer to no others but
     *     exported ones
     */
    References(WasmModule module, BitSet constants, TailCalls tailCalls) {
        BitSet referenced = (BitSet) constants.clone();
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.FUNCTION) {
                referenced.set(export.index());
            }
        }
        referenced.or(tailCalls.callees());
        boolean own = referenced.cardinality() <= OWN_CLASS_LIMIT;
        Map<Integer, List<Integer>> byType = new LinkedHashMap<>();
        referenced.stream().forEach(f -> byType.computeIfAbsent(
                        module.canonicalType(module.typeIndexOf(f)), _ -> new ArrayList<>())
                .add(f));
        byType.forEach((typeIndex, functions) -> {
            FunctionType type = module.signature(typeIndex);
            int fitting = GROUP_BYTES / (32 + 5 * IrType.passed(type).length);
            int size = own ? 1 : Math.clamp(fitting, 1, GROUP);
            for (int from = 0; from < functions.size(); from += size) {
                List<Integer> part = functions.subList(from, Math.min(functions.size(), from + size));
                groups.add(new Group(groups.size(), typeIndex, type, List.copyOf(part)));
            }
        });
    }

    List<Group> groups() {
        return groups;
    }
}
