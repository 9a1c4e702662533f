package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.analyze.TailCalls;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.FunctionType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final BitSet referenced = new BitSet();

    References(WasmModule module, TailCalls tailCalls) {
        collect(module);
        referenced.or(tailCalls.callees());
        boolean own = referenced.cardinality() <= OWN_CLASS_LIMIT;
        Map<Integer, List<Integer>> byType = new LinkedHashMap<>();
        referenced.stream().forEach(f -> byType.computeIfAbsent(
                        module.canonicalType(module.typeIndexOf(f)), _ -> new ArrayList<>())
                .add(f));
        byType.forEach((typeIndex, functions) -> {
            FunctionType type = module.signature(typeIndex);
            int fitting = GROUP_BYTES / (32 + 5 * IrType.all(type.parameters()).length);
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

    private void collect(WasmModule module) {
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.FUNCTION) {
                referenced.set(export.index());
            }
        }
        for (int g = 0; g < module.globalCount(); g++) {
            collect(module, module.globalInitializer(g));
        }
        for (int t = 0; t < module.tableCount(); t++) {
            collect(module, module.tableInitializer(t));
        }
        for (ElementSegment segment : module.elements()) {
            for (int k = 0; k < segment.size(); k++) {
                if (segment.functions()) {
                    referenced.set(segment.function(k));
                } else {
                    collect(module, segment.expression(k));
                }
            }
        }
    }

    private void collect(WasmModule module, @Nullable ConstantExpression expression) {
        if (expression == null) {
            return;
        }
        InstructionReader reader = new InstructionReader(module.bytes(), expression.start(), expression.end());
        while (reader.hasNext()) {
            if (reader.next() == Opcode.REF_FUNC) {
                referenced.set(reader.index());
            }
        }
    }
}
