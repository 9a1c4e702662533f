package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.EachFunction;
import dev.sarsen.compiler.module.IntSequence;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Who calls whom: direct calls by name, calls through references as calls of every function that is in a reference.
 *
 * <p>Exported functions are not among those: whoever calls one from outside enters the instance anew, where the request to
 * stop is seen.
 */
public final class CallGraph {

    private final int[][] callees;
    private final BitSet callsReferences = new BitSet();
    private final BitSet referenced = new BitSet();
    private final BitSet constantReferences;
    private final PrologueCounter prologues;
    private boolean catches;
    private final BitSet writtenTables = new BitSet();
    private final BitSet tailCallsOut = new BitSet();
    private final Map<Integer, IntSequence> tailCallees = new HashMap<>();

    /** What one thread finds. */
    private static final class Part {
        final BitSet callsReferences = new BitSet();
        final BitSet referenced = new BitSet();
        final PrologueCounter prologues;
        boolean catches;
        final BitSet writtenTables = new BitSet();
        final BitSet tailCallsOut = new BitSet();
        final Map<Integer, IntSequence> tailCallees = new HashMap<>();

        Part(WasmModule module) {
            prologues = new PrologueCounter(module.globalCount());
        }
    }

    /** Reads the bodies of a validated module. */
    public CallGraph(WasmModule module) {
        this(module, 1);
    }

    /** Reads the bodies of a validated module on several threads. */
    public CallGraph(WasmModule module, int threads) {
        this.callees = new int[module.functionCount()][];
        Arrays.fill(callees, new int[0]);
        this.prologues = new PrologueCounter(module.globalCount());
        for (Part part : EachFunction.run(module, threads, () -> new Part(module), (own, d) -> body(module, d, own))) {
            callsReferences.or(part.callsReferences);
            referenced.or(part.referenced);
            prologues.add(part.prologues);
            catches |= part.catches;
            writtenTables.or(part.writtenTables);
            tailCallsOut.or(part.tailCallsOut);
            tailCallees.putAll(part.tailCallees);
        }
        this.constantReferences = ConstantReferences.find(module);
        referenced.or(constantReferences);
    }

    private void body(WasmModule module, int defined, Part part) {
        InstructionReader reader = InstructionReader.of(module, module.body(defined));
        int function = module.importedFunctions() + defined;
        boolean tries = false;
        int[] found = new int[8];
        int count = 0;
        while (reader.hasNext()) {
            Opcode opcode = reader.next();
            part.prologues.instruction(opcode, reader);
            switch (opcode) {
                case CALL, RETURN_CALL -> {
                    if (opcode == Opcode.RETURN_CALL && reader.index() != function) {
                        part.tailCallees
                                .computeIfAbsent(function, _ -> new IntSequence())
                                .add(reader.index());
                    }
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = reader.index();
                }
                case CALL_INDIRECT, CALL_REF -> part.callsReferences.set(function);
                case RETURN_CALL_INDIRECT, RETURN_CALL_REF -> {
                    part.callsReferences.set(function);
                    part.tailCallsOut.set(function);
                }
                // A handler must not see what a function throws that is called in place of its own.
                case TRY, TRY_TABLE -> tries = true;
                case TABLE_SET, TABLE_GROW, TABLE_FILL, TABLE_COPY -> part.writtenTables.set(reader.index());
                case TABLE_INIT -> part.writtenTables.set(reader.index2());
                case REF_FUNC -> part.referenced.set(reader.index());
                default -> {}
            }
        }
        part.catches |= tries;
        if (tries && part.tailCallees.containsKey(function)) {
            part.tailCallsOut.set(function);
        }
        callees[function] = Arrays.copyOf(found, count);
    }

    /** Number of functions, imports included. */
    int functions() {
        return callees.length;
    }

    /** The functions that the module refers to outside of bodies; a copy. */
    public BitSet constantReferences() {
        return (BitSet) constantReferences.clone();
    }

    /** How often each global occurs as a stack pointer does. */
    PrologueCounter prologues() {
        return prologues;
    }

    /** The functions that occur in a reference. */
    BitSet referenced() {
        return referenced;
    }

    /** Whether any function handles exceptions. */
    public boolean catches() {
        return catches;
    }

    /** The tables that some instruction writes; a copy. */
    public BitSet writtenTables() {
        return (BitSet) writtenTables.clone();
    }

    /** The functions that tail-call another one. */
    BitSet tailCallers() {
        BitSet callers = (BitSet) tailCallsOut.clone();
        tailCallees.keySet().forEach(callers::set);
        return callers;
    }

    /** Whether a function makes tail calls of functions that are not known, or next to a handler. */
    boolean tailCallsOut(int function) {
        return tailCallsOut.get(function);
    }

    /** The functions that a function tail-calls directly, itself excepted. */
    int[] tailCallees(int function) {
        IntSequence sequence = tailCallees.get(function);
        return sequence == null ? new int[0] : sequence.toArray();
    }

    /** Number of direct calls in a function. */
    int calleeCount(int function) {
        return callees[function].length;
    }

    /** Target of a direct call in a function. */
    int callee(int function, int call) {
        return callees[function][call];
    }

    /** Whether a function calls through references. */
    boolean callsReferences(int function) {
        return callsReferences.get(function);
    }

    /** For each function the ones that call it directly. */
    int[][] callers() {
        int[] sizes = new int[callees.length];
        for (int[] row : callees) {
            for (int callee : row) {
                sizes[callee]++;
            }
        }
        int[][] callers = new int[callees.length][];
        for (int f = 0; f < callers.length; f++) {
            callers[f] = new int[sizes[f]];
        }
        for (int f = 0; f < callees.length; f++) {
            for (int callee : callees[f]) {
                callers[callee][--sizes[callee]] = f;
            }
        }
        return callers;
    }
}
