package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.module.EachFunction;
import dev.sarsen.compiler.module.Export;
import dev.sarsen.compiler.module.ExternKind;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.NumberType;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stack pointer of a module and how each function treats it.
 *
 * <p>The stack pointer is the private mutable {@code i32} global that most often occurs as {@code global.get; i32.const;
 * i32.sub}, which is how compiled C makes room on its stack. Three linear steps: count that pattern ({@link PrologueCounter}), look at each function
 * alone ({@link StackPointerFlow}), then spread over the call graph what callees do to their callers.
 */
public final class StackPointerAnalysis {

    private final WasmModule module;
    private final int global;
    private final int imports;
    private final CallGraph graph;
    private final BitSet touching;
    private final BitSet unbalanced;
    /** For each function whether its balance depends on that of the functions it calls. */
    private final BitSet dependent;

    private StackPointerAnalysis(WasmModule module, CallGraph graph, int global) {
        this.module = module;
        this.graph = graph;
        this.global = global;
        this.imports = module.importedFunctions();
        this.touching = new BitSet(module.functionCount());
        this.unbalanced = new BitSet(module.functionCount());
        this.dependent = new BitSet(module.functionCount());
    }

    /** Analyses a validated module. */
    public static StackPointer analyze(WasmModule module, CallGraph graph) {
        return analyze(module, graph, 1);
    }

    /** Analyses a validated module on several threads. */
    public static StackPointer analyze(WasmModule module, CallGraph graph, int threads) {
        int global = find(module, graph.prologues());
        return global < 0 ? StackPointer.NONE : new StackPointerAnalysis(module, graph, global).run(threads);
    }

    private static int find(WasmModule module, PrologueCounter prologues) {
        BitSet candidates = new BitSet();
        for (int g = module.importedGlobals(); g < module.globalCount(); g++) {
            if (module.globalType(g).mutable() && module.globalType(g).value() == NumberType.I32) {
                candidates.set(g);
            }
        }
        for (Export export : module.exports()) {
            if (export.kind() == ExternKind.GLOBAL) {
                candidates.clear(export.index());
            }
        }
        int best = -1;
        for (int g = candidates.nextSetBit(0); g >= 0; g = candidates.nextSetBit(g + 1)) {
            if (prologues.count(g) > (best < 0 ? 0 : prologues.count(best))) {
                best = g;
            }
        }
        return best;
    }

    /** What one thread finds. */
    private static final class Part {
        final BitSet touching = new BitSet();
        final BitSet unbalanced = new BitSet();
        final BitSet dependent = new BitSet();
    }

    private StackPointer run(int threads) {
        unbalanced.set(0, imports);
        for (Part part : EachFunction.run(module, threads, Part::new, this::look)) {
            touching.or(part.touching);
            unbalanced.or(part.unbalanced);
            dependent.or(part.dependent);
        }
        int[][] callers = graph.callers();
        return new StackPointer(global, spread(touching, callers, null), balanced(callers));
    }

    private void look(Part part, int defined) {
        int f = imports + defined;
        StackPointerFlow flow = new StackPointerFlow(module, module.body(defined), global);
        flow.run();
        part.touching.set(f, flow.touches());
        part.unbalanced.set(f, !flow.balanced());
        part.dependent.set(f, flow.balanced() && flow.dependsOnCallees());
    }

    /** The functions from which one of a set can be reached through direct calls, by way of {@code through} only. */
    private static BitSet spread(BitSet set, int[][] callers, @Nullable BitSet through) {
        BitSet reached = (BitSet) set.clone();
        int[] work = new int[callers.length];
        int count = 0;
        for (int f = reached.nextSetBit(0); f >= 0; f = reached.nextSetBit(f + 1)) {
            work[count++] = f;
        }
        while (count > 0) {
            for (int caller : callers[work[--count]]) {
                if (!reached.get(caller) && (through == null || through.get(caller))) {
                    reached.set(caller);
                    work[count++] = caller;
                }
            }
        }
        return reached;
    }

    private BitSet balanced(int[][] callers) {
        BitSet balanced = spread(unbalanced, callers, dependent);
        balanced.flip(0, callers.length);
        return balanced;
    }
}
