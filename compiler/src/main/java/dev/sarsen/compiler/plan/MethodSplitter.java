package dev.sarsen.compiler.plan;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a function into regions by estimated size.
 *
 * <p>Loops are found as the intervals from a label to the last jump back to it. Consecutive statements and whole loops are
 * packed into leaf regions; a loop too large for a leaf becomes a region of its own whose header stays in its skeleton and
 * whose inside is cut again. A wide switch stays in the skeleton, so that dispatching through it is one table jump and one
 * call.
 */
public final class MethodSplitter {

    /** Functions up to this estimate stay one method; the bytecode is mostly a seventh smaller. */
    public static final int WHOLE_BYTES = 6_000;

    /** Functions with a switch of more than {@link #HANDLER_TARGETS} targets do so up to this one. */
    private static final int DISPATCHING_BYTES = 2_800;

    /** Estimate at which a leaf region is closed. */
    public static final int REGION_BYTES = 4_000;

    /** Groups below this estimate are not worth a call. */
    private static final int INLINE_BYTES = 48;

    /** A switch with more targets stays in the skeleton. */
    private static final int WIDE_TARGETS = 8;

    /** A loop around a switch with more targets inside is cut into handlers. */
    private static final int HANDLER_TARGETS = 16;

    /** A handler of at least this cost ends where the next case begins. */
    private static final int HANDLER_BYTES = 60;

    /** Estimate at which a skeleton is cut in turn. */
    private static final int SKELETON_BYTES = 4_000;

    /** Estimated bytecode of a child's call with the tests of its answer. */
    private static final int CALL_BYTES = 48;

    /** Bytes it takes to find one of several entries. */
    private static final int ENTRY_BYTES = 12;

    /** Bytes of the stub through which a jump leaves its region. */
    private static final int STUB_BYTES = 8;

    private static final int MAX_NESTING = 24;

    /** Ranges of handlers are never cut through, so that many of them in each other become as many regions. */
    private static final int MAX_RANGE_NESTING = 300;

    private final List<Stmt> body;
    private final int wholeBytes;
    private final int regionBytes;
    private final boolean handlers;
    private final int[] labelStatements;
    private final int[] labelOrders;
    private final int[] orderStatements;
    /** At the statement that binds a loop's header: the index after the last jump back; else 0. */
    private final int[] loopEnds;
    /** At a statement that enters a handler's range: the index after the handler's label; else 0. */
    private final int[] rangeEnds;
    /** Cost of all statements before each one. */
    private final long[] sizeBefore;

    private int regions;

    private MethodSplitter(IrFunction function, int wholeBytes, int regionBytes, boolean handlers) {
        this.body = function.body();
        this.wholeBytes = wholeBytes;
        this.regionBytes = regionBytes;
        this.handlers = handlers;
        this.labelStatements = new int[function.labels()];
        this.labelOrders = new int[function.labels()];
        this.orderStatements = new int[function.labels()];
        this.loopEnds = new int[body.size()];
        this.rangeEnds = new int[body.size()];
        this.sizeBefore = new long[body.size() + 1];
    }

    /** Plans a function with the standard sizes. */
    public static FunctionPlan plan(IrFunction function) {
        return plan(function, WHOLE_BYTES, REGION_BYTES, true);
    }

    /**
     * Plans a function.
     *
     * @param wholeBytes functions up to this estimate stay one method
     * @param regionBytes estimate at which a leaf region is closed
     * @param handlers whether dispatching loops are cut into handlers
     */
    public static FunctionPlan plan(IrFunction function, int wholeBytes, int regionBytes, boolean handlers) {
        return new MethodSplitter(function, wholeBytes, regionBytes, handlers).plan();
    }

    private FunctionPlan plan() {
        Arrays.fill(labelStatements, -1);
        int order = 0;
        long plainSize = 0;
        boolean dispatches = false;
        for (int s = 0; s < body.size(); s++) {
            Stmt statement = body.get(s);
            sizeBefore[s + 1] = sizeBefore[s] + cost(statement);
            plainSize += statement.size();
            dispatches |=
                    statement instanceof Stmt.Switch table && table.targets().size() > HANDLER_TARGETS;
            if (statement instanceof Stmt.Bind(Label label)) {
                labelStatements[label.id()] = s;
                orderStatements[order] = s;
                labelOrders[label.id()] = order++;
            }
        }
        Region root = new Region(0, body.size());
        regions = 1;
        if (plainSize > (dispatches ? Math.min(wholeBytes, DISPATCHING_BYTES) : wholeBytes)) {
            findLoops();
            findRanges();
            cut(root, 0, 0, 0);
            if (!root.leaf()) {
                number(root);
                connect(root);
            }
        }
        return new FunctionPlan(root, regions, labelStatements, labelOrders, orderStatements);
    }

    /** Estimated bytecode of a statement in a region: labels may be entries there, and jumps may leave it through a stub. */
    private static int cost(Stmt statement) {
        return switch (statement) {
            case Stmt.Bind bind -> bind.label().uses() > 0 ? ENTRY_BYTES : 0;
            case Stmt.Branch branch -> branch.size() + STUB_BYTES;
            case Stmt.Jump jump -> jump.size() + STUB_BYTES;
            default -> statement.size();
        };
    }

    private long size(int start, int end) {
        return sizeBefore[end] - sizeBefore[start];
    }

    private void findLoops() {
        for (int s = 0; s < body.size(); s++) {
            int at = s;
            body.get(s).targets(target -> {
                int header = labelStatements[target.id()];
                if (header <= at) {
                    loopEnds[header] = Math.max(loopEnds[header], at + 1);
                }
            });
        }
        nestLoops();
    }

    /**
     * Extends each loop to the end of those that begin inside of it: the last jump back to an outer loop may stand before
     * the last one to an inner loop, as in interpreters that start over from one of their cases.
     */
    private void nestLoops() {
        Deque<Integer> outermost = new ArrayDeque<>();
        for (int header = loopEnds.length - 1; header >= 0; header--) {
            if (loopEnds[header] > 0) {
                while (!outermost.isEmpty() && outermost.peek() < loopEnds[header]) {
                    loopEnds[header] = Math.max(loopEnds[header], loopEnds[outermost.pop()]);
                }
                outermost.push(header);
            }
        }
    }

    /** Finds what handlers cover; a loop that would end inside of such a range is taken to end after it. */
    private void findRanges() {
        List<Integer> enters = new ArrayList<>();
        for (int s = 0; s < body.size(); s++) {
            if (body.get(s) instanceof Stmt.Enter enter) {
                rangeEnds[s] = labelStatements[enter.handler().id()] + 1;
                enters.add(s);
            }
        }
        if (enters.isEmpty()) {
            return;
        }
        // From the last range to the first: for each place the end of the outermost range around it.
        int[] outermost = new int[body.size() + 1];
        int[] starts = new int[body.size() + 1];
        for (int enter : enters) {
            if (outermost[enter] == 0) {
                Arrays.fill(outermost, enter + 1, rangeEnds[enter], rangeEnds[enter]);
                Arrays.fill(starts, enter + 1, rangeEnds[enter], enter);
            }
        }
        for (int header = 0; header < loopEnds.length; header++) {
            int end = loopEnds[header];
            if (end > 0) {
                loopEnds[header] =
                        outermost[end] > 0 && starts[end] > header ? outermost[end] : nested(header, end, enters);
            }
        }
    }

    /** The end of a loop, moved behind the outermost range that begins in the loop and does not end there. */
    private int nested(int header, int end, List<Integer> enters) {
        int at = Collections.binarySearch(enters, header);
        for (int k = at < 0 ? -at - 1 : at; k < enters.size() && enters.get(k) < end; k++) {
            if (rangeEnds[enters.get(k)] > end) {
                return rangeEnds[enters.get(k)];
            }
        }
        return end;
    }

    /** Cuts a region's range, from a first statement on, into children. */
    private void cut(Region region, int skip, int skipLast, int nesting) {
        Set<Label> cases = handlers && nesting > 0 && skipLast == 0 ? dispatchTargets(region, skip, nesting) : Set.of();
        if (cases.size() > HANDLER_TARGETS && returnsToDispatch(region, cases)) {
            cutHandlers(region, nesting);
            return;
        }
        List<Region> made = new ArrayList<>();
        int end = region.end() - skipLast;
        int groupStart = region.start() + skip;
        int s = groupStart;
        while (s < end) {
            int itemEnd = itemEnd(s, end, nesting);
            long itemSize = size(s, itemEnd);
            boolean wide =
                    body.get(s) instanceof Stmt.Switch table && table.targets().size() > WIDE_TARGETS;
            if (wide || (itemEnd > s + 1 && itemSize > regionBytes)) {
                close(made, groupStart, s);
                if (!wide) {
                    Region loop = new Region(s, itemEnd);
                    // The label of a handler stays in the skeleton whose calls it covers.
                    cut(loop, 1, rangeEnds[s] > 0 ? 1 : 0, nesting + 1);
                    made.add(loop);
                }
                groupStart = itemEnd;
            } else if (size(groupStart, itemEnd) > regionBytes && groupStart < s) {
                close(made, groupStart, s);
                groupStart = s;
            }
            s = itemEnd;
        }
        close(made, groupStart, end);
        region.children().addAll(grouped(made, region.start() + skip, end));
    }

    /** The targets inside a loop of the switch at its own level, the most if there are several; empty without. */
    private Set<Label> dispatchTargets(Region region, int skip, int nesting) {
        Set<Label> most = Set.of();
        int s = region.start() + skip;
        while (s < region.end()) {
            if (body.get(s) instanceof Stmt.Switch table && table.targets().size() > HANDLER_TARGETS) {
                Set<Label> inside = new HashSet<>(table.targets());
                inside.removeIf(label -> !region.contains(labelStatements[label.id()]));
                most = inside.size() > most.size() ? inside : most;
            }
            s = dispatchItemEnd(region, s, nesting);
        }
        return most;
    }

    /**
     * The end of the item that starts at a statement of a region that may dispatch: a loop around a wide switch that is nearly
     * all of the region is none, but belongs to the same dispatching loop, as in interpreters that start over for each call
     * of their guest.
     */
    private int dispatchItemEnd(Region region, int s, int nesting) {
        int end = itemEnd(s, region.end(), nesting);
        if (end > s + 1 && rangeEnds[s] == 0 && size(region.start(), region.end()) - size(s, end) <= regionBytes) {
            for (int k = s; k < end; k++) {
                if (body.get(k) instanceof Stmt.Switch table && table.targets().size() > HANDLER_TARGETS) {
                    return s + 1;
                }
            }
        }
        return end;
    }

    /**
     * Whether the cases of a switch mostly go back to it: the loop's header, or a label that is no case, the common end of
     * the cases, has many jumps. Jumps right after a local was set to a constant do not count: that is how basic blocks that
     * were only put into a loop around a switch reach each other (Go), and those run on far more often than they jump.
     */
    private boolean returnsToDispatch(Region region, Set<Label> cases) {
        Map<Label, Integer> jumps = new HashMap<>();
        for (int s = region.start() + 1; s < region.end(); s++) {
            Label target =
                    switch (body.get(s)) {
                        case Stmt.Jump jump -> jump.target();
                        case Stmt.Branch branch -> branch.target();
                        default -> null;
                    };
            boolean known = body.get(s - 1) instanceof Stmt.Set set && set.value() instanceof Expr.Const;
            boolean inside = target != null && region.contains(labelStatements[target.id()]);
            boolean header = target != null && labelStatements[target.id()] == region.start();
            if (target != null && inside && !known && (header || !cases.contains(target))) {
                jumps.merge(target, 1, Integer::sum);
            }
        }
        return jumps.values().stream().anyMatch(count -> count >= cases.size() / 4);
    }

    /** Cuts a dispatching loop: its children leave no statement over, and most cases begin one. */
    private void cutHandlers(Region region, int nesting) {
        region.markDispatching();
        Set<Label> cases = allCases(region);
        int groupStart = region.start();
        int s = groupStart;
        while (s < region.end()) {
            // The loop's own header is a statement like any other here.
            int itemEnd = s == region.start() ? s + 1 : handlerItemEnd(region, s, nesting);
            boolean opensCase = body.get(s) instanceof Stmt.Bind bind && cases.contains(bind.label());
            long before = size(groupStart, s);
            long limit = opensCase ? HANDLER_BYTES : regionBytes;
            if (groupStart < s && (before > limit || before + size(s, itemEnd) > regionBytes)
                    || groupStart < s && body.get(s - 1) instanceof Stmt.Switch) {
                region.children().add(new Region(groupStart, s));
                groupStart = s;
            }
            if (itemEnd > s + 1 && size(s, itemEnd) > regionBytes) {
                Region range = new Region(s, itemEnd);
                cut(range, 1, 1, nesting + 1);
                region.children().add(range);
                groupStart = itemEnd;
            }
            s = itemEnd;
        }
        if (groupStart < region.end()) {
            region.children().add(new Region(groupStart, region.end()));
        }
    }

    /** The targets of all switches of a dispatching loop that are wide. */
    private Set<Label> allCases(Region region) {
        Set<Label> cases = new HashSet<>();
        for (int s = region.start(); s < region.end(); s++) {
            if (body.get(s) instanceof Stmt.Switch table && table.targets().size() > WIDE_TARGETS) {
                cases.addAll(table.targets());
            }
        }
        return cases;
    }

    /**
     * The end of the item that starts at a statement of a dispatching loop: a loop that is too large for one handler is cut
     * into handlers like the rest, so that whatever goes on in it is found with one step.
     */
    private int handlerItemEnd(Region region, int s, int nesting) {
        int end = itemEnd(s, region.end(), nesting);
        return end > s + 1 && rangeEnds[s] == 0 && size(s, end) > regionBytes ? s + 1 : end;
    }

    /** The end of the loop that starts at a statement where that is to be kept whole, else of the statement. */
    private int itemEnd(int s, int limit, int nesting) {
        if (rangeEnds[s] > 0) {
            if (nesting >= MAX_RANGE_NESTING) {
                throw new LimitExceededException(
                        "nested exception handlers of a large function",
                        nesting,
                        MAX_RANGE_NESTING,
                        ModuleRejectedException.NOWHERE,
                        ModuleRejectedException.NOWHERE);
            }
            return rangeEnds[s];
        }
        int loopEnd = loopEnds[s];
        return loopEnd > s + 1 && loopEnd <= limit && nesting < MAX_NESTING ? loopEnd : s + 1;
    }

    private void close(List<Region> made, int start, int end) {
        if (end > start && size(start, end) > INLINE_BYTES) {
            made.add(new Region(start, end));
        }
    }

    /**
     * Puts runs of children, with the statements between them, under regions of their own until what is left fits in one
     * method.
     */
    private List<Region> grouped(List<Region> regions, int start, int end) {
        List<Region> level = regions;
        while (skeletonBytes(level, start, end) > SKELETON_BYTES) {
            List<Region> next = group(level, start, end);
            if (next.size() == level.size()) {
                return next;
            }
            level = next;
        }
        return level;
    }

    private List<Region> group(List<Region> level, int start, int end) {
        List<Region> groups = new ArrayList<>();
        List<Region> members = new ArrayList<>();
        int groupStart = start;
        long bytes = 0;
        int child = 0;
        int s = start;
        while (s < end) {
            boolean called = child < level.size() && level.get(child).start() == s;
            int next = called ? level.get(child).end() : rangeEnds[s] > 0 ? rangeEnds[s] : s + 1;
            long step = called ? CALL_BYTES : skeletonBytes(body.get(s));
            if (bytes + step > SKELETON_BYTES / 2 && s > groupStart) {
                groups.add(group(groupStart, s, members));
                members.clear();
                groupStart = s;
                bytes = 0;
            }
            if (called) {
                members.add(level.get(child++));
            }
            bytes += step;
            s = next;
        }
        groups.add(group(groupStart, end, members));
        return groups;
    }

    private static Region group(int start, int end, List<Region> members) {
        if (members.size() == 1
                && members.getFirst().start() == start
                && members.getFirst().end() == end) {
            return members.getFirst();
        }
        Region group = new Region(start, end);
        group.children().addAll(members);
        return group;
    }

    private long skeletonBytes(List<Region> children, int start, int end) {
        long bytes = 0;
        int s = start;
        for (Region child : children) {
            for (; s < child.start(); s++) {
                bytes += skeletonBytes(body.get(s));
            }
            bytes += CALL_BYTES;
            s = child.end();
        }
        for (; s < end; s++) {
            bytes += skeletonBytes(body.get(s));
        }
        return bytes;
    }

    /** Estimated bytecode of a statement in a skeleton, with the stubs of its jumps. */
    private static long skeletonBytes(Stmt statement) {
        if (statement instanceof Stmt.Switch table) {
            int targets = Math.min(table.targets().size(), 128);
            return table.index().size() * 2L + 16 + 14L * targets;
        }
        if (statement instanceof Stmt.Bind bind) {
            return bind.label().uses() > 0 ? 2 * ENTRY_BYTES : 0;
        }
        return 2L * cost(statement);
    }

    private void number(Region region) {
        for (Region child : region.children()) {
            child.number(regions++);
            number(child);
        }
    }

    /** Finds entries and exits of all regions from the jumps that cross their bounds. */
    private void connect(Region root) {
        List<Region> from = new ArrayList<>();
        List<Region> to = new ArrayList<>();
        for (int s = 0; s < body.size(); s++) {
            Stmt statement = body.get(s);
            int at = s;
            if (statement instanceof Stmt.Return) {
                path(root, at, from);
                from.forEach(Region::markReturns);
                continue;
            }
            boolean[] found = new boolean[1];
            statement.targets(target -> {
                if (!found[0]) {
                    path(root, at, from);
                    found[0] = true;
                }
                int bound = labelStatements[target.id()];
                int order = labelOrders[target.id()];
                for (Region region : from) {
                    if (!region.contains(bound)) {
                        region.exits().add(order);
                    }
                }
                path(root, bound, to);
                for (Region region : to) {
                    if (!region.contains(at) && bound != region.start()) {
                        region.entries().add(order);
                    }
                }
            });
        }
    }

    /** The regions below the root that contain a statement, outermost first. */
    private static void path(Region root, int statement, List<Region> path) {
        path.clear();
        Region region = root;
        while (true) {
            Region inner = child(region, statement);
            if (inner == null) {
                return;
            }
            path.add(inner);
            region = inner;
        }
    }

    /** The child that contains a statement, or null. */
    public static @Nullable Region child(Region region, int statement) {
        List<Region> children = region.children();
        int low = 0;
        int high = children.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Region candidate = children.get(middle);
            if (statement < candidate.start()) {
                high = middle - 1;
            } else if (statement >= candidate.end()) {
                low = middle + 1;
            } else {
                return candidate;
            }
        }
        return null;
    }
}
