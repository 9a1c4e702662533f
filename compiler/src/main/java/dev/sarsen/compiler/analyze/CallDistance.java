package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.WasmModule;
import java.util.BitSet;

/**
 * The functions of a module by how few direct calls lead to them from an export or the start function; then those that are
 * called through references, then the rest. One pass over the calls.
 */
public final class CallDistance {

    private final CallGraph graph;
    private final int[] order;
    private final BitSet seen = new BitSet();
    private int count;

    private CallDistance(CallGraph graph) {
        this.graph = graph;
        this.order = new int[graph.functions()];
    }

    /** All functions, imports included, the nearest first. */
    public static int[] order(WasmModule module, CallGraph graph) {
        CallDistance distance = new CallDistance(graph);
        distance.add(module.start());
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.FUNCTION) {
                distance.add(export.index());
            }
        }
        int done = distance.follow(0);
        BitSet referenced = graph.referenced();
        for (int f = referenced.nextSetBit(0); f >= 0; f = referenced.nextSetBit(f + 1)) {
            distance.add(f);
        }
        distance.follow(done);
        for (int f = 0; f < graph.functions(); f++) {
            distance.add(f);
        }
        return distance.order;
    }

    private void add(int function) {
        if (function >= 0 && !seen.get(function)) {
            seen.set(function);
            order[count++] = function;
        }
    }

    /** Adds what is called from those in the order; answers how far it is. */
    private int follow(int from) {
        int at = from;
        while (at < count) {
            int caller = order[at++];
            for (int call = 0; call < graph.calleeCount(caller); call++) {
                add(graph.callee(caller, call));
            }
        }
        return at;
    }
}
