package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The functions that a module refers to outside of bodies: in element segments and the initialisers of globals and tables. */
final class ConstantReferences {

    private final WasmModule module;
    private final BitSet found = new BitSet();

    private ConstantReferences(WasmModule module) {
        this.module = module;
    }

    /** Finds them in one walk. */
    static BitSet find(WasmModule module) {
        ConstantReferences references = new ConstantReferences(module);
        for (int g = 0; g < module.globalCount(); g++) {
            references.expression(module.globalInitializer(g));
        }
        for (int t = 0; t < module.tableCount(); t++) {
            references.expression(module.tableInitializer(t));
        }
        for (ElementSegment segment : module.elements()) {
            references.segment(segment);
        }
        return references.found;
    }

    private void segment(ElementSegment segment) {
        for (int k = 0; k < segment.size(); k++) {
            if (segment.functions()) {
                found.set(segment.function(k));
            } else {
                expression(segment.expression(k));
            }
        }
    }

    private void expression(@Nullable ConstantExpression expression) {
        if (expression == null) {
            return;
        }
        InstructionReader reader = InstructionReader.of(module, expression);
        while (reader.hasNext()) {
            if (reader.next() == Opcode.REF_FUNC) {
                found.set(reader.index());
            }
        }
    }
}
