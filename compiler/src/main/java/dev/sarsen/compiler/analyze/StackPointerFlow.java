package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Proves for one function that the stack pointer has at each return the value it had at entry, or fails to.
 *
 * <p>The global is in one of two states: it holds the entry value, or it may hold anything. The entry value comes back by
 * {@code global.set} of {@code x + K} where the local {@code x} was last assigned the entry value minus {@code K}, in a block
 * that is still open. Symbolic values are followed over runs of the few instructions that such code consists of; every other
 * instruction forgets them. At the end of a block what was assigned in it is forgotten, at the start of a loop what may be
 * assigned again. Where control flow joins, the state is the entry value only if it is on all ways there.
 */
final class StackPointerFlow {

    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final long CONSTANT = 1L << 40;
    private static final int WINDOW = 8;

    private final InstructionReader reader;
    private final InstructionReader again;
    private final int global;
    private final int importedFunctions;

    /** Locals assigned more than once. */
    private final BitSet reassigned = new BitSet();
    /** What is known of locals that are assigned once. */
    private final Map<Integer, Assigned> lasting = new HashMap<>();
    /** What is known of other locals. */
    private Map<Integer, Assigned> passing = new HashMap<>();

    /** A local's value, as in the window, and the number of open blocks where it was assigned. */
    private record Assigned(long value, int depth) {}

    /** The locals in the order of their assignments, and the depths of these: what the end of a block forgets. */
    private int[] trail = new int[16];

    private int[] trailDepths = new int[16];
    private int trailLength;

    /** The last values pushed: {@link #UNKNOWN}, a constant plus {@link #CONSTANT}, or a difference to the entry value. */
    private final long[] window = new long[WINDOW];

    private int known;

    private boolean atEntryValue = true;
    private boolean reachable = true;
    private boolean touches;
    private boolean balanced = true;
    private boolean dependsOnCallees;

    private boolean calls;

    /** Open blocks: what is known at their label, as the constants below. */
    private byte[] labels = new byte[16];

    private byte[] kinds = new byte[16];
    private boolean[] entryStates = new boolean[16];
    private int depth;

    private static final byte NOT_REACHED = 0;
    private static final byte ENTRY_VALUE = 1;
    private static final byte ANY_VALUE = 2;

    private static final byte BLOCK = 0;
    private static final byte LOOP = 1;
    private static final byte IF = 2;

    StackPointerFlow(WasmModule module, FunctionBody body, int global) {
        this.reader = InstructionReader.of(module, body);
        this.again = InstructionReader.of(module, body);
        this.global = global;
        this.importedFunctions = module.importedFunctions();
    }

    /** Looks at the function. */
    void run() {
        findReassigned();
        if (touches || calls) {
            open(BLOCK);
            int skipped = 0;
            while (depth > 0) {
                Opcode opcode = again.next();
                if (reachable) {
                    instruction(opcode);
                } else {
                    skipped = skip(opcode, skipped);
                }
            }
        }
    }

    boolean touches() {
        return touches;
    }

    boolean balanced() {
        return balanced;
    }

    boolean dependsOnCallees() {
        return dependsOnCallees;
    }

    private void findReassigned() {
        BitSet assigned = new BitSet();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case LOCAL_SET, LOCAL_TEE -> {
                    if (assigned.get(reader.index())) {
                        reassigned.set(reader.index());
                    }
                    assigned.set(reader.index());
                }
                case GLOBAL_GET, GLOBAL_SET -> touches |= reader.index() == global;
                case CALL, CALL_INDIRECT, CALL_REF, RETURN_CALL, RETURN_CALL_INDIRECT, RETURN_CALL_REF -> calls = true;
                default -> {}
            }
        }
    }

    private int skip(Opcode opcode, int skipped) {
        switch (opcode) {
            case BLOCK, LOOP, IF, TRY, TRY_TABLE -> {
                return skipped + 1;
            }
            case ELSE -> {
                if (skipped == 0) {
                    otherwise();
                }
            }
            case CATCH, CATCH_ALL -> {
                if (skipped == 0) {
                    reachable = true;
                    atEntryValue = false;
                    known = 0;
                }
            }
            case DELEGATE -> {
                if (skipped > 0) {
                    return skipped - 1;
                }
                end();
            }
            case END -> {
                if (skipped > 0) {
                    return skipped - 1;
                }
                end();
            }
            default -> {}
        }
        return skipped;
    }

    private void instruction(Opcode opcode) {
        switch (opcode) {
            case GLOBAL_GET -> push(again.index() == global && atEntryValue ? 0 : UNKNOWN);
            case I32_CONST -> push(CONSTANT + again.i32());
            case LOCAL_GET -> {
                Assigned assigned = assigned(again.index()).get(again.index());
                push(assigned == null ? UNKNOWN : assigned.value());
            }
            case I32_ADD -> combine(1);
            case I32_SUB -> combine(-1);
            case LOCAL_SET -> assign(again.index(), pop());
            case LOCAL_TEE -> {
                long value = pop();
                assign(again.index(), value);
                push(value);
            }
            case GLOBAL_SET -> {
                long value = pop();
                if (again.index() == global) {
                    atEntryValue = value == 0;
                }
            }
            default -> {
                known = 0;
                control(opcode);
            }
        }
    }

    private void control(Opcode opcode) {
        switch (opcode) {
            case BLOCK -> open(BLOCK);
            case LOOP -> open(LOOP);
            case IF -> open(IF);
            case ELSE -> otherwise();
            case END -> end();
            case BR -> {
                branch(again.index());
                reachable = false;
            }
            case BR_IF, BR_ON_NULL, BR_ON_NON_NULL, BR_ON_CAST, BR_ON_CAST_FAIL -> branch(again.index());
            case BR_TABLE -> {
                for (int k = 0; k < again.labelCount(); k++) {
                    branch(again.label(k));
                }
                reachable = false;
            }
            case RETURN -> {
                leave();
                reachable = false;
            }
            case UNREACHABLE, THROW, THROW_REF, RETHROW -> reachable = false;
            case CALL -> call(again.index());
            case CALL_INDIRECT, CALL_REF -> atEntryValue = false;
            case RETURN_CALL, RETURN_CALL_INDIRECT, RETURN_CALL_REF -> {
                balanced = false;
                reachable = false;
                if (opcode == Opcode.RETURN_CALL) {
                    call(again.index());
                }
            }
            // Handlers are entered from anywhere inside: nothing is proven.
            case TRY, TRY_TABLE -> {
                balanced = false;
                open(BLOCK);
            }
            case DELEGATE -> end();
            default -> {}
        }
    }

    private void call(int callee) {
        if (callee < importedFunctions) {
            atEntryValue = false;
            return;
        }
        dependsOnCallees |= atEntryValue;
    }

    // Values

    private void push(long value) {
        if (known == WINDOW) {
            System.arraycopy(window, 1, window, 0, WINDOW - 1);
            known--;
        }
        window[known++] = value;
    }

    private long pop() {
        return known == 0 ? UNKNOWN : window[--known];
    }

    private static boolean isConstant(long value) {
        return value > CONSTANT / 2;
    }

    private void combine(int sign) {
        long b = pop();
        long a = pop();
        if (a != UNKNOWN && !isConstant(a) && isConstant(b)) {
            push((int) a + sign * (int) (b - CONSTANT));
        } else {
            push(UNKNOWN);
        }
    }

    private Map<Integer, Assigned> assigned(int local) {
        return reassigned.get(local) ? passing : lasting;
    }

    private void assign(int local, long value) {
        if (value == UNKNOWN) {
            assigned(local).remove(local);
            return;
        }
        assigned(local).put(local, new Assigned(value, depth));
        if (trailLength == trail.length) {
            trail = Arrays.copyOf(trail, trailLength * 2);
            trailDepths = Arrays.copyOf(trailDepths, trailLength * 2);
        }
        trail[trailLength] = local;
        trailDepths[trailLength++] = depth;
    }

    /** Forgets what was assigned in blocks that are not open any more. */
    private void forget(int open) {
        while (trailLength > 0 && trailDepths[trailLength - 1] > open) {
            int local = trail[--trailLength];
            Assigned assigned = assigned(local).get(local);
            if (assigned != null && assigned.depth() > open) {
                assigned(local).remove(local);
            }
        }
    }

    // Control flow

    private void open(byte kind) {
        if (depth == kinds.length) {
            kinds = Arrays.copyOf(kinds, depth * 2);
            labels = Arrays.copyOf(labels, depth * 2);
            entryStates = Arrays.copyOf(entryStates, depth * 2);
        }
        if (kind == LOOP && !passing.isEmpty()) {
            passing = new HashMap<>();
        }
        kinds[depth] = kind;
        labels[depth] = NOT_REACHED;
        entryStates[depth] = atEntryValue;
        depth++;
    }

    private void branch(int relative) {
        int target = depth - 1 - relative;
        if (target == 0) {
            leave();
        } else if (kinds[target] == LOOP) {
            balanced &= atEntryValue || !entryStates[target];
        } else {
            join(target);
        }
    }

    private void join(int target) {
        labels[target] = atEntryValue && labels[target] != ANY_VALUE ? ENTRY_VALUE : ANY_VALUE;
    }

    private void leave() {
        balanced &= atEntryValue;
    }

    private void otherwise() {
        if (reachable) {
            join(depth - 1);
        }
        kinds[depth - 1] = BLOCK;
        forget(depth - 1);
        atEntryValue = entryStates[depth - 1];
        reachable = true;
        known = 0;
    }

    private void end() {
        depth--;
        known = 0;
        forget(depth);
        if (depth == 0) {
            if (reachable) {
                leave();
            }
            return;
        }
        if (kinds[depth] == LOOP) {
            return;
        }
        if (reachable) {
            join(depth);
        }
        if (kinds[depth] == IF) {
            atEntryValue = entryStates[depth];
            join(depth);
        }
        reachable = labels[depth] != NOT_REACHED;
        atEntryValue = labels[depth] == ENTRY_VALUE;
    }
}
