package dev.sarsen.compiler.analyze;

import java.util.BitSet;

/**
 * Which functions take part in tail calls that must not grow the stack.
 *
 * <p>A function that tail-calls itself becomes a loop, one that tail-calls a function without tail calls may as well call it.
 * What is left are the functions from which a chain of tail calls may have any length; each of these returns to be called
 * on from outside of its frame.
 *
 * @param trampolined the functions that may return with a call left to be made
 * @param callees functions that are tail-called by index and so need a reference
 */
public record TailCalls(BitSet trampolined, BitSet callees) {

    /** A module without tail calls. */
    public static final TailCalls NONE = new TailCalls(new BitSet(), new BitSet());

    private static final int ROUNDS = 16;

    /** Copies the sets. */
    public TailCalls {
        trampolined = (BitSet) trampolined.clone();
        callees = (BitSet) callees.clone();
    }

    /** Whether a function may return with a call left to be made. */
    public boolean isTrampolined(int function) {
        return trampolined.get(function);
    }

    /** Finds them. */
    public static TailCalls find(CallGraph graph, int importedFunctions) {
        BitSet candidates = graph.tailCallers();
        if (candidates.isEmpty()) {
            return NONE;
        }
        // Stopping before nothing changes leaves a few functions more than needed, which is only slower.
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int f = candidates.nextSetBit(0); f >= 0; f = candidates.nextSetBit(f + 1)) {
                if (!graph.tailCallsOut(f) && !mayGoOn(graph, f, candidates, importedFunctions)) {
                    candidates.clear(f);
                    changed = true;
                }
            }
        }
        BitSet callees = new BitSet();
        for (int f = candidates.nextSetBit(0); f >= 0; f = candidates.nextSetBit(f + 1)) {
            for (int callee : graph.tailCallees(f)) {
                callees.set(callee);
            }
        }
        return new TailCalls(candidates, callees);
    }

    private static boolean mayGoOn(CallGraph graph, int function, BitSet candidates, int importedFunctions) {
        for (int callee : graph.tailCallees(function)) {
            if (callee != function && (callee < importedFunctions || candidates.get(callee))) {
                return true;
            }
        }
        return false;
    }
}
