package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.MethodSplitter;
import dev.sarsen.compiler.plan.Region;
import dev.sarsen.compiler.plan.StraightTail;
import dev.sarsen.runtime.type.FunctionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Writes the statements of one region: those that lie in no child, and a call for each child.
 *
 * <p>A jump goes straight to a label of this method. A jump into a child sets the entry and goes to the child's call; a jump
 * out of the region answers the label's order to the caller. Both are stubs after the code, one for each target. A child's
 * answer is tested at its call where it has few exits, else by the method's dispatcher, which knows all labels it may see.
 */
final class RegionEmitter {

    /** Exits of a child that are tested at its call. */
    private static final int TESTED_EXITS = 3;

    /** Largest number of targets of one switch instruction in a function of several methods. */
    private static final int MAX_SWITCH = 128;

    /** Targets above which a leaf answers what a table says instead of jumping to stubs. */
    private static final int ANSWERED_TARGETS = 8;

    private final ModuleLayout layout;
    private final IrFunction function;
    private final FunctionPlan plan;
    private final Region region;
    private final FrameShape frame;
    private final CodeWriter out;
    private final Homes homes;
    private final ExpressionEmitter expressions;
    private final StatementEmitter simple;
    private final LineMarks marks;
    private final int frameSlot;
    private int entrySlot = -1;
    private int codeSlot = -1;
    private int childEntrySlot = -1;
    private int handlerSlot = -1;

    /** What is done instead of jumping to some labels of the dispatching loop around this region, by their order. */
    private final Map<Integer, List<Stmt>> tails = new TreeMap<>();

    /** What calls the code behind some labels outside, by their order. */
    private Map<Integer, Runnable> sides = Map.of();

    /** What is written at the start of each block, or null. */
    private @Nullable IntConsumer blocks;

    /** The locals of a leaf; null in a region with others cut out of it, whose locals stay in the frame object. */
    private @Nullable LeafLocals leaf;

    /** Whether it is a leaf and a handler of a dispatching region. */
    private boolean handler;

    /** What is answered when control runs off the region's end. */
    private int atEnd = FunctionEmitter.FELL;

    /** Code labels of labels that are bound in this method, by order. */
    private final Map<Integer, org.objectweb.asm.Label> bound = new HashMap<>();
    /** Stubs to be written after the code, by order of their target. */
    private final Map<Integer, org.objectweb.asm.Label> stubs = new LinkedHashMap<>();
    /** Where each child is called. */
    private final Map<Region, org.objectweb.asm.Label> calls = new HashMap<>();

    private final TreeSet<Integer> dispatched = new TreeSet<>();
    private org.objectweb.asm.@Nullable Label dispatcher;
    private org.objectweb.asm.@Nullable Label returning;
    private final ExceptionRanges ranges;
    private boolean alive = true;

    RegionEmitter(
            ModuleLayout layout,
            IrFunction function,
            FunctionPlan plan,
            Region region,
            FrameShape frame,
            CodeWriter out,
            Homes homes,
            ExpressionEmitter expressions,
            int frameSlot) {
        this.layout = layout;
        this.function = function;
        this.plan = plan;
        this.region = region;
        this.frame = frame;
        this.out = out;
        this.homes = homes;
        this.expressions = expressions;
        this.simple = new StatementEmitter(layout, out, homes, expressions);
        this.marks = layout.lineMarks(function);
        this.frameSlot = frameSlot;
        this.ranges = new ExceptionRanges(out, homes);
    }

    private boolean root() {
        return region.number() == 0;
    }

    /** Takes the slots that steer a split function and gives them values. */
    void prepare(List<Object> verified, int entryParameter) {
        entrySlot = entryParameter;
        codeSlot = homes.fresh(IrType.I32);
        out.i32(FunctionEmitter.FELL);
        out.store(IrType.I32, codeSlot);
        verified.add(Opcodes.INTEGER);
        boolean driver = region.dispatching();
        if (driver) {
            handlerSlot = homes.fresh(IrType.REF);
            HandlerEmitter handlers = new HandlerEmitter(layout, function.index());
            out.i32(0);
            handlers.pushNext(out, region);
            out.store(IrType.REF, handlerSlot);
            verified.add(layout.handlersClass(function.index(), region.number()));
        }
        if (driver
                || region.children().stream().anyMatch(child -> !child.entries().isEmpty())) {
            childEntrySlot = homes.fresh(IrType.I32);
            out.i32(FunctionEmitter.FELL);
            out.store(IrType.I32, childEntrySlot);
            verified.add(Opcodes.INTEGER);
        }
    }

    /**
     * Takes the locals of a leaf into slots.
     *
     * @param locals what is known of the function's locals
     * @param loop the dispatching region that the leaf is a handler of, or null
     */
    void takeLocals(List<Object> verified, FrameLocals locals, @Nullable Region loop) {
        if (loop != null) {
            handler = true;
            if (blocks == null) {
                takeTails(loop);
            }
        }
        LeafLocals taken = new LeafLocals(function, region, locals, frame, out, homes, codeSlot);
        taken.take(verified, tails, layout.runs(Pass.LEAF_LOCALS));
        leaf = taken;
    }

    /**
     * Says what to do instead of answering some labels outside.
     *
     * @param calls by the label's order what leaves the answer on the stack, the order being in the slot of answers
     */
    void leaveBy(Map<Integer, Runnable> calls) {
        sides = calls;
    }

    /** The slot of answers, once it was prepared. */
    int codeSlot() {
        return codeSlot;
    }

    /** Says what to write at the start of each block, for the index of its first statement. */
    void atBlocks(IntConsumer written) {
        blocks = written;
    }

    /** Says what to answer when control runs off the region's end. */
    void answerAtEnd(int answer) {
        atEnd = answer;
    }

    /**
     * Finds where a handler goes that then only runs straight on to the loop's switch: it executes those few statements
     * itself and answers the next handler at once.
     */
    private void takeTails(Region loop) {
        Set<Label> seen = new HashSet<>();
        for (int s = region.start(); s < region.end(); s++) {
            Label target =
                    switch (function.body().get(s)) {
                        case Stmt.Jump jump -> jump.target();
                        case Stmt.Branch branch -> branch.target();
                        default -> null;
                    };
            if (target != null && !region.contains(plan.statement(target)) && seen.add(target)) {
                List<Stmt> tail = StraightTail.toSwitch(function, plan, loop, target);
                if (!tail.isEmpty()) {
                    tails.put(plan.order(target), tail);
                }
            }
        }
    }

    /** Writes the method of a dispatching region. */
    void emitDriver(int entryParameter) {
        new DriverEmitter(layout, function, plan, region, out)
                .emit(
                        frame.className(),
                        expressions,
                        entryParameter,
                        new DriverEmitter.Slots(frameSlot, codeSlot, childEntrySlot, handlerSlot),
                        atEnd);
    }

    void emit() {
        bindLabels();
        marks.start(out, region.start());
        if (entrySlot >= 0 && !region.entries().isEmpty()) {
            org.objectweb.asm.Label start = new org.objectweb.asm.Label();
            route(entrySlot, region.entries(), start);
            out.bind(start);
        }
        org.objectweb.asm.Label first = out.mark();
        int s = region.start();
        for (Region child : region.children()) {
            statements(s, child.start());
            call(child);
            s = child.end();
        }
        statements(s, region.end());
        finish();
        org.objectweb.asm.Label last = out.mark();
        ranges.handlers(label -> target(plan.order(label)));
        if (layout.hasExceptions() && leaf != null && leaf.changesCaught()) {
            ranges.outermost(first, last, leaf::spillCaught);
        }
    }

    private void bindLabels() {
        int s = region.start();
        for (Region child : region.children()) {
            bindLabels(s, child.start());
            calls.put(child, new org.objectweb.asm.Label());
            s = child.end();
        }
        bindLabels(s, region.end());
    }

    private void bindLabels(int start, int end) {
        for (int s = start; s < end; s++) {
            if (function.body().get(s) instanceof Stmt.Bind(Label label) && label.uses() > 0) {
                bound.put(plan.order(label), new org.objectweb.asm.Label());
            }
        }
    }

    private void statements(int start, int end) {
        for (int s = start; s < end; s++) {
            Stmt statement = function.body().get(s);
            if (statement instanceof Stmt.Enter(Label handler, int exception)) {
                ranges.enter(handler, exception);
            } else if (statement instanceof Stmt.Bind(Label label)) {
                ranges.leave(label);
                org.objectweb.asm.Label here = bound.get(plan.order(label));
                if (here != null) {
                    out.bind(here);
                    alive = true;
                    if (blocks != null) {
                        blocks.accept(s);
                    }
                }
            } else if (alive) {
                if (blocks != null && s > start && function.body().get(s - 1) instanceof Stmt.Branch) {
                    blocks.accept(s);
                }
                marks.at(out, s);
                statement(statement);
                alive = !statement.ends();
            }
        }
    }

    private void statement(Stmt statement) {
        switch (statement) {
            case Stmt.Jump(Label target) -> out.jump(Opcodes.GOTO, target(plan.order(target)), 0);
            case Stmt.Branch branch ->
                expressions.branch(branch.condition(), branch.negated(), target(plan.order(branch.target())));
            case Stmt.Switch wide -> wideSwitch(wide);
            case Stmt.Return(Expr value) -> returns(value);
            default -> simple.emit(statement);
        }
    }

    /** The place in this method where a jump to a label goes. */
    private org.objectweb.asm.Label target(int order) {
        org.objectweb.asm.Label here = bound.get(order);
        return here != null ? here : stubs.computeIfAbsent(order, _ -> new org.objectweb.asm.Label());
    }

    // Switches

    private void wideSwitch(Stmt.Switch wide) {
        List<Label> targets = wide.targets();
        expressions.emit(wide.index());
        if (!root() && region.leaf() && targets.size() > ANSWERED_TARGETS && entersAnew(targets)) {
            answer(targets);
            return;
        }
        if (targets.size() <= MAX_SWITCH) {
            org.objectweb.asm.Label[] cases = new org.objectweb.asm.Label[targets.size() - 1];
            for (int k = 0; k < cases.length; k++) {
                cases[k] = target(plan.order(targets.get(k)));
            }
            out.tableSwitch(0, target(plan.order(targets.getLast())), cases);
            return;
        }
        TreeSet<Integer> orders = new TreeSet<>();
        targets.forEach(label -> orders.add(plan.order(label)));
        List<Integer> distinct = List.copyOf(orders);
        if (distinct.size() <= MAX_SWITCH || !plan.split()) {
            lookup(targets, order -> Collections.binarySearch(distinct, order));
            org.objectweb.asm.Label[] cases = new org.objectweb.asm.Label[distinct.size()];
            for (int k = 0; k < cases.length; k++) {
                cases[k] = target(distinct.get(k));
            }
            out.tableSwitch(0, cases[0], cases);
            return;
        }
        int first = distinct.getFirst();
        lookup(targets, order -> order - first);
        out.i32(first);
        out.op(Opcodes.IADD, -1);
        out.store(IrType.I32, codeSlot);
        dispatched.addAll(distinct);
        out.jump(Opcodes.GOTO, dispatcher(), 0);
    }

    /** Whether each of some labels is outside, or where a handler starts, which the loop around it calls again. */
    private boolean entersAnew(List<Label> targets) {
        for (Label target : targets) {
            if (sides.containsKey(plan.order(target))) {
                return false;
            }
            boolean again = handler && plan.statement(target) == region.start();
            if (!again && bound.containsKey(plan.order(target))) {
                return false;
            }
        }
        return true;
    }

    /** Leaves the method with the order of the label that the index on the stack selects. */
    private void answer(List<Label> targets) {
        int first = targets.stream().mapToInt(plan::order).min().orElse(0);
        lookup(targets, order -> order - first);
        out.i32(first);
        out.op(Opcodes.IADD, -1);
        Objects.requireNonNull(leaf, "BUG: a table of answers in a region that is no leaf")
                .leaveToAny(targets);
    }

    private interface Numbering {
        int of(int order);
    }

    /** Turns the index on the stack into what a numbering says of the label it selects. */
    private void lookup(List<Label> targets, Numbering numbering) {
        int[] values = new int[targets.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = numbering.of(plan.order(targets.get(k)));
        }
        out.lookup(values);
    }

    // Returns

    private void returns(@Nullable Expr value) {
        if (root()) {
            if (value != null) {
                expressions.emit(value);
            }
            returnInstruction();
            return;
        }
        if (value != null) {
            IrType type = resultType();
            int held = homes.fresh(type);
            expressions.emit(value);
            out.store(type, held);
            out.load(IrType.REF, frameSlot);
            out.load(type, held);
            out.putField(frame.className(), FrameShape.resultField(type), type.descriptor());
        }
        out.i32(FunctionEmitter.RETURNED);
        out.op(Opcodes.IRETURN, -1);
    }

    private FunctionType type() {
        return layout.functionType(function.index());
    }

    private IrType resultType() {
        return IrType.first(type().results().getFirst());
    }

    private void returnInstruction() {
        if (type().results().isEmpty()) {
            out.op(Opcodes.RETURN, 0);
            return;
        }
        IrType type = resultType();
        int opcode =
                switch (type) {
                    case I32 -> Opcodes.IRETURN;
                    case I64, HIGH -> Opcodes.LRETURN;
                    case F32 -> Opcodes.FRETURN;
                    case F64 -> Opcodes.DRETURN;
                    case REF, V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> Opcodes.ARETURN;
                };
        out.op(opcode, -type.slots());
    }

    // Calls of children

    private void call(Region child) {
        boolean entered = !child.entries().isEmpty();
        if (alive && entered) {
            out.i32(FunctionEmitter.FELL);
            out.store(IrType.I32, childEntrySlot);
        }
        out.bind(callOf(child));
        out.load(IrType.REF, frameSlot);
        expressions.state();
        if (entered) {
            out.load(IrType.I32, childEntrySlot);
        }
        out.invokeStatic(
                layout.regionClass(function.index(), child.number(), frame),
                layout.regionName(function.index(), child.number()),
                layout.regionDescriptor(frame.className(), entered));
        boolean falls = fallsOut(child);
        alive = falls;
        int ways = child.exits().size() + (child.returns() ? 1 : 0);
        if (ways == 0) {
            out.op(Opcodes.POP, -1);
            if (!falls) {
                neverReached();
            }
            return;
        }
        out.store(IrType.I32, codeSlot);
        if (ways > TESTED_EXITS) {
            dispatched.addAll(child.exits());
            if (falls) {
                out.load(IrType.I32, codeSlot);
                out.i32(FunctionEmitter.FELL);
                out.jump(Opcodes.IF_ICMPNE, dispatcher(), 2);
            } else {
                out.jump(Opcodes.GOTO, dispatcher(), 0);
            }
            return;
        }
        test(child, falls, ways);
    }

    private void test(Region child, boolean falls, int ways) {
        int left = ways;
        for (int order : child.exits()) {
            left--;
            if (left == 0 && !falls) {
                out.jump(Opcodes.GOTO, target(order), 0);
                return;
            }
            out.load(IrType.I32, codeSlot);
            out.i32(order);
            out.jump(Opcodes.IF_ICMPEQ, target(order), 2);
        }
        if (child.returns()) {
            if (falls) {
                out.load(IrType.I32, codeSlot);
                out.i32(FunctionEmitter.RETURNED);
                out.jump(Opcodes.IF_ICMPEQ, returning(), 2);
            } else {
                out.jump(Opcodes.GOTO, returning(), 0);
            }
        }
    }

    /** Whether control may run off the end of a region. */
    private boolean fallsOut(Region child) {
        return child.end() == 0 || !function.body().get(child.end() - 1).ends();
    }

    private void neverReached() {
        out.invokeStatic(RuntimeCalls.TRAPS, "unreachable", "()" + RuntimeCalls.object(RuntimeCalls.TRAP));
        out.op(Opcodes.ATHROW, -1);
    }

    private org.objectweb.asm.Label dispatcher() {
        if (dispatcher == null) {
            dispatcher = new org.objectweb.asm.Label();
        }
        return dispatcher;
    }

    private org.objectweb.asm.Label returning() {
        if (returning == null) {
            returning = new org.objectweb.asm.Label();
        }
        return returning;
    }

    // The end of the method

    private void finish() {
        if (alive) {
            if (root()) {
                // Control that reaches the end of a function returned before.
                neverReached();
            } else {
                leaveAtEnd();
            }
        }
        if (dispatcher != null) {
            out.bind(dispatcher);
            out.load(IrType.I32, codeSlot);
            out.i32(FunctionEmitter.RETURNED);
            out.jump(Opcodes.IF_ICMPEQ, returning(), 2);
            org.objectweb.asm.Label unknown = new org.objectweb.asm.Label();
            route(codeSlot, dispatched, unknown);
            out.bind(unknown);
            neverReached();
        }
        if (returning != null) {
            out.bind(returning);
            if (root()) {
                if (!type().results().isEmpty()) {
                    IrType type = resultType();
                    out.load(IrType.REF, frameSlot);
                    out.getField(frame.className(), FrameShape.resultField(type), type.descriptor());
                }
                returnInstruction();
            } else {
                out.i32(FunctionEmitter.RETURNED);
                out.op(Opcodes.IRETURN, -1);
            }
        }
        stubs.forEach(this::stub);
        if (leaf != null) {
            leaf.finish();
        }
    }

    private void stub(int order, org.objectweb.asm.Label label) {
        out.bind(label);
        Region child = childWith(order);
        List<Stmt> tail = tails.get(order);
        if (tail != null) {
            for (Stmt statement : tail) {
                if (statement instanceof Stmt.Switch wide) {
                    expressions.emit(wide.index());
                    answer(wide.targets());
                } else {
                    simple.emit(statement);
                }
            }
            return;
        }
        if (child == null) {
            leaveTo(order);
            return;
        }
        if (!child.entries().isEmpty()) {
            out.i32(order);
            out.store(IrType.I32, childEntrySlot);
        }
        out.jump(Opcodes.GOTO, callOf(child), 0);
    }

    private org.objectweb.asm.Label callOf(Region child) {
        return Objects.requireNonNull(calls.get(child), "BUG: a child without a call");
    }

    private @Nullable Region childWith(int order) {
        return MethodSplitter.child(region, plan.statementOfOrder(order));
    }

    private void leaveTo(int order) {
        Runnable side = sides.get(order);
        if (leaf != null && side != null) {
            leaf.leaveBy(order, side);
        } else if (leaf != null) {
            leaf.leaveTo(order);
        } else {
            out.i32(order);
            out.op(Opcodes.IRETURN, -1);
        }
    }

    private void leaveAtEnd() {
        if (leaf != null) {
            leaf.leaveAtEnd(atEnd);
        } else {
            out.i32(atEnd);
            out.op(Opcodes.IRETURN, -1);
        }
    }

    /** Goes to the label whose order a slot holds, or to {@code otherwise} where it is none of the given. */
    private void route(int slot, SortedSet<Integer> orders, org.objectweb.asm.Label otherwise) {
        if (orders.size() <= MAX_SWITCH) {
            out.load(IrType.I32, slot);
            int[] keys = orders.stream().mapToInt(Integer::intValue).toArray();
            org.objectweb.asm.Label[] targets = new org.objectweb.asm.Label[keys.length];
            for (int k = 0; k < keys.length; k++) {
                targets[k] = target(keys[k]);
            }
            out.lookupSwitch(otherwise, keys, targets);
            return;
        }
        routeByRange(slot, new ArrayList<>(ranges(orders)), otherwise);
    }

    /** A run of orders that leave this method's code the same way: into one child, out of the region, or to one label. */
    private record Range(int first, int last, @Nullable Region child, boolean inside) {}

    private List<Range> ranges(SortedSet<Integer> orders) {
        List<Range> ranges = new ArrayList<>();
        for (int order : orders) {
            Region child = bound.containsKey(order) ? null : childWith(order);
            boolean inside = bound.containsKey(order) || child != null;
            if (!ranges.isEmpty() && !bound.containsKey(order)) {
                Range last = ranges.getLast();
                if (last.child() == child && last.inside() == inside && !bound.containsKey(last.last())) {
                    ranges.set(ranges.size() - 1, new Range(last.first(), order, child, inside));
                    continue;
                }
            }
            ranges.add(new Range(order, order, child, inside));
        }
        return ranges;
    }

    private void routeByRange(int slot, List<Range> ranges, org.objectweb.asm.Label otherwise) {
        // Below the first label lie the answers that are no label, and the label at a region's start, which is no
        // entry.
        out.load(IrType.I32, slot);
        out.i32(ranges.getFirst().first());
        out.jump(Opcodes.IF_ICMPLT, otherwise, 2);
        split(slot, ranges, 0, ranges.size());
    }

    /** A binary search over ranges as compare instructions; its depth is the logarithm of their number. */
    private void split(int slot, List<Range> ranges, int from, int to) {
        if (to - from == 1) {
            arrive(slot, ranges.get(from));
            return;
        }
        int middle = (from + to) >>> 1;
        org.objectweb.asm.Label lower = new org.objectweb.asm.Label();
        out.load(IrType.I32, slot);
        out.i32(ranges.get(middle).first());
        out.jump(Opcodes.IF_ICMPLT, lower, 2);
        split(slot, ranges, middle, to);
        out.bind(lower);
        split(slot, ranges, from, middle);
    }

    private void arrive(int slot, Range range) {
        if (!range.inside()) {
            out.load(IrType.I32, slot);
            if (leaf != null) {
                leaf.leaveAnywhere();
            } else {
                out.op(Opcodes.IRETURN, -1);
            }
            return;
        }
        if (range.child() == null) {
            out.jump(Opcodes.GOTO, target(range.first()), 0);
            return;
        }
        if (!range.child().entries().isEmpty()) {
            out.load(IrType.I32, slot);
            out.store(IrType.I32, childEntrySlot);
        }
        out.jump(Opcodes.GOTO, callOf(range.child()), 0);
    }
}
