package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;

/**
 * The locals of a leaf region in Java locals: fetched from the frame object where control enters, as far as they may still be
 * read; put back where control leaves, as far as they were assigned and may be read there.
 */
final class LeafLocals {

    /** Estimated bytes of putting one local back. */
    private static final int SPILL_BYTES = 6;

    /** Estimated bytes that the ways out may take before they all put back the same locals. */
    private static final int MAX_SPILL_BYTES = 900;

    /** Estimated bytes that the region's code, counted twice as estimates go, and fetching and putting back may take. */
    private static final int MAX_BYTES = 7_000;

    private final IrFunction function;
    private final Region region;
    private final FrameLocals locals;
    private final FrameShape frame;
    private final CodeWriter out;
    private final Homes homes;
    private final int codeSlot;

    private final List<Integer> cached = new ArrayList<>();
    /** Locals in slots and in the frame that the region assigns. */
    private final BitSet dirty = new BitSet();
    /** Whether every way out puts back all that is dirty. */
    private boolean alike;
    /** The code that puts back a set of locals and answers what the code slot holds. */
    private final Map<Way, org.objectweb.asm.Label> ways = new LinkedHashMap<>();

    /**
     * A way out.
     *
     * @param put the locals that are put back
     * @param answer turns what the code slot holds into the answer, on the stack
     */
    private record Way(BitSet put, Runnable answer) {}

    private final Runnable answerCode;

    LeafLocals(
            IrFunction function,
            Region region,
            FrameLocals locals,
            FrameShape frame,
            CodeWriter out,
            Homes homes,
            int codeSlot) {
        this.function = function;
        this.region = region;
        this.locals = locals;
        this.frame = frame;
        this.out = out;
        this.homes = homes;
        this.codeSlot = codeSlot;
        this.answerCode = () -> out.load(IrType.I32, codeSlot);
    }

    /**
     * Gives slots to the locals that are used more than once or live only here, and their values.
     *
     * @param verified takes the types of the slots
     * @param tails what the region executes of others
     * @param inSlots whether locals of the frame object get slots; those that live only here do in any case
     */
    void take(List<Object> verified, Map<Integer, List<Stmt>> tails, boolean inSlots) {
        Map<Integer, Integer> uses = new TreeMap<>();
        boolean loops = false;
        for (int s = region.start(); s < region.end(); s++) {
            Stmt statement = function.body().get(s);
            count(statement, uses);
            loops |= statement instanceof Stmt.Bind(Label label) && label.loop();
        }
        tails.values().forEach(tail -> tail.forEach(statement -> count(statement, uses)));
        int enough = inSlots ? enough(uses, loops ? 1 : 2) : Integer.MAX_VALUE;
        BitSet read = (BitSet) locals.live().atStatement(region.start()).clone();
        region.entries().forEach(order -> read.or(locals.live().atOrder(order)));
        uses.forEach((local, count) -> {
            boolean held = frame.holds(local);
            if (homes.inSlot(local)) {
                cached.add(local);
            } else if (held ? count >= enough : locals.crossing().get(local)) {
                homes.assignNext(local);
                if (held && read.get(local)) {
                    homes.fetch(local);
                } else {
                    out.constant(function.local(local), 0);
                    homes.store(local);
                }
                cached.add(local);
                verified.add(FunctionEmitter.verificationType(function.local(local)));
            }
            if (!held || count < enough) {
                dirty.clear(local);
            }
        });
        alike = spillBytes(tails) > MAX_SPILL_BYTES;
    }

    /** The number of uses from which on a local gets a slot: at least so many, and such that not too many get one. */
    private int enough(Map<Integer, Integer> uses, int least) {
        int code = 0;
        for (int s = region.start(); s < region.end(); s++) {
            code += function.body().get(s).size();
        }
        int room = Math.max(0, MAX_BYTES - 2 * code);
        int enough = least;
        while (movedBytes(uses, enough) > room) {
            enough *= 2;
        }
        return enough;
    }

    /** A local is fetched once; one that is assigned is put back for handlers and where control leaves. */
    private int movedBytes(Map<Integer, Integer> uses, int enough) {
        int moves = 0;
        for (Map.Entry<Integer, Integer> use : uses.entrySet()) {
            if (frame.holds(use.getKey()) && use.getValue() >= enough) {
                moves += dirty.get(use.getKey()) ? 3 : 1;
            }
        }
        return SPILL_BYTES * moves;
    }

    private void count(Stmt statement, Map<Integer, Integer> uses) {
        LocalUses.visit(statement, local -> uses.merge(local, 1, Integer::sum));
        if (statement instanceof Stmt.Set set) {
            uses.merge(set.local(), 1, Integer::sum);
            dirty.set(set.local());
        } else if (statement instanceof Stmt.Enter enter) {
            uses.merge(enter.exception(), 1, Integer::sum);
            dirty.set(enter.exception());
        }
    }

    private int spillBytes(Map<Integer, List<Stmt>> tails) {
        Set<BitSet> sets = new HashSet<>();
        sets.add(spilled(locals.live().atStatement(region.end())));
        region.exits().forEach(order -> {
            List<Stmt> tail = tails.get(order);
            sets.add(spilled(
                    tail != null && tail.getLast() instanceof Stmt.Switch wide
                            ? locals.live().atAny(wide.targets())
                            : locals.live().atOrder(order)));
        });
        return SPILL_BYTES * sets.stream().mapToInt(BitSet::cardinality).sum();
    }

    private BitSet spilled(BitSet live) {
        BitSet set = (BitSet) dirty.clone();
        if (!alike) {
            set.and(live);
        }
        return set;
    }

    /** Leaves the method by running off the region's end, with an answer. */
    void leaveAtEnd(int answer) {
        out.i32(answer);
        leave(locals.live().atStatement(region.end()));
    }

    /** Leaves the method to the label of an order. */
    void leaveTo(int order) {
        out.i32(order);
        leave(locals.live().atOrder(order));
    }

    /** Leaves the method to one of several labels, whose order is on the stack. */
    void leaveToAny(List<Label> targets) {
        leave(locals.live().atAny(targets));
    }

    /** Leaves the method to a label that is not known here, whose order is on the stack. */
    void leaveAnywhere() {
        leave(dirty);
    }

    /**
     * Leaves the method for what another one answers.
     *
     * @param order order of the label that the other one goes on at, left in the code slot
     * @param answer calls it
     */
    void leaveBy(int order, Runnable answer) {
        out.i32(order);
        out.store(IrType.I32, codeSlot);
        go(spilled(locals.live().atOrder(order)), answer);
    }

    private void leave(BitSet live) {
        BitSet set = spilled(live);
        if (set.isEmpty()) {
            out.op(Opcodes.IRETURN, -1);
            return;
        }
        out.store(IrType.I32, codeSlot);
        go(set, answerCode);
    }

    private void go(BitSet set, Runnable answer) {
        out.jump(Opcodes.GOTO, ways.computeIfAbsent(new Way(set, answer), _ -> new org.objectweb.asm.Label()), 0);
    }

    /** Writes the ways out. */
    void finish() {
        ways.forEach((way, label) -> {
            out.bind(label);
            spill(way.put);
            way.answer.run();
            out.op(Opcodes.IRETURN, -1);
        });
    }

    /** Whether an exception that leaves the method finds locals changed that a handler reads. */
    boolean changesCaught() {
        return dirty.intersects(locals.live().caught());
    }

    /** Puts back what exception handlers read. */
    void spillCaught() {
        BitSet set = (BitSet) dirty.clone();
        set.and(locals.live().caught());
        spill(set);
    }

    private void spill(BitSet set) {
        for (int local : cached) {
            if (set.get(local)) {
                homes.spill(local);
            }
        }
    }
}
