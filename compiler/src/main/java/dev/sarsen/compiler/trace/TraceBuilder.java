package dev.sarsen.compiler.trace;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.trace.LoopCode.Zone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a path through a dispatching loop as straight code: for each label on the path a copy of what its handler mostly
 * executes from there on, in which the way to the next label of the path goes on to the next copy, and each other way leaves:
 * for the label of the function it leads to, or for the rest of the handler.
 *
 * <p>Nothing is taken for granted: a switch is evaluated as it always was, and its index compared with the one that selects
 * the next label of the path.
 */
final class TraceBuilder {

    /** Indices of one switch that may select the next label. */
    private static final int MAX_INDICES = 4;

    /** Targets of a switch inside of a handler. */
    private static final int MAX_INNER_TARGETS = 64;

    /** Estimated bytecode of leaving. */
    private static final int EXIT_BYTES = 8;

    private final LoopCode loop;
    private final SideExits sides;
    private final int maxBytes;
    private final Piece piece = new Piece();
    private int bytes;

    /** Where the copies of switches leave whose index is in a local; by the list of the switch's targets itself. */
    private final IdentityHashMap<List<Label>, Exit> exits = new IdentityHashMap<>();

    private record Exit(int index, Label label, int origin) {}

    /**
     * Prepares one trace.
     *
     * @param maxBytes estimated bytecode after which no further step is begun
     */
    TraceBuilder(LoopCode loop, SideExits sides, int maxBytes) {
        this.loop = loop;
        this.sides = sides;
        this.maxBytes = maxBytes;
    }

    /**
     * Writes the code of a path.
     *
     * @param path orders of labels
     * @param closed whether the path leads back to its first label
     * @param blocks for each label of the path the blocks that control mostly goes through from there
     * @return the number of steps that were written: fewer when one cannot be copied or it gets too long; the trace is then
     *     not closed
     */
    int write(int[] path, boolean closed, BitSet[] blocks) {
        Label head = loop.function().label(true);
        int origin = loop.start(path[0]);
        piece.add(new Stmt.Bind(head), origin);
        piece.add(new Stmt.Poll(true), origin);
        int steps = 0;
        for (int k = 0; k < path.length; k++) {
            boolean last = k + 1 == path.length;
            boolean back = last && closed;
            Label onward = back ? head : loop.function().label(false);
            int before = piece.size();
            int start = loop.start(path[k]);
            int next = back ? path[0] : last ? -1 : path[k + 1];
            if (bytes > maxBytes || !step(path[k], next, onward, blocks[k])) {
                piece.cut(before);
                piece.add(new Stmt.Jump(loop.label(path[k]).use()), start);
                break;
            }
            steps++;
            if (!back) {
                piece.bind(onward, start);
            }
        }
        exits.forEach((targets, exit) -> {
            piece.add(new Stmt.Bind(exit.label), exit.origin);
            piece.add(new Stmt.Switch(new Expr.Local(IrType.I32, exit.index), targets), exit.origin);
        });
        return steps;
    }

    Piece piece() {
        return piece;
    }

    /** One step: from a label to the next one, or with -1 to wherever it goes. */
    private boolean step(int order, int next, Label onward, BitSet blocks) {
        int start = loop.start(order);
        Zone zone = loop.zone(order);
        if (!sides.admits(zone, start)) {
            return false;
        }
        BitSet reached = loop.reach(zone, List.of(start), blocks::get);
        Step step = new Step(zone, reached, next, onward);
        if (reached.nextSetBit(0) != start) {
            piece.add(new Stmt.Jump(step.copy(loop.label(order)).use()), start);
        }
        for (int s = reached.nextSetBit(0); s >= 0; s = reached.nextSetBit(s + 1)) {
            Stmt statement = loop.statement(s);
            if (statement instanceof Stmt.Poll && s == start + 1) {
                // The trace has one at its head.
                continue;
            }
            bytes += statement.size();
            if (!step.statement(statement, s)) {
                return false;
            }
            if (!statement.ends() && !reached.get(s + 1)) {
                bytes += EXIT_BYTES;
                Label away = s + 1 == zone.end() ? step.target(loop.behind(zone)) : sides.at(zone, s + 1);
                piece.add(new Stmt.Jump(away), s);
            }
        }
        return next < 0 || onward.uses() > 0;
    }

    /** The copy of one step. */
    private final class Step {
        private final Zone zone;
        private final BitSet reached;
        private final int next;
        private final Label onward;
        private final Map<Label, Label> copies = new HashMap<>();

        Step(Zone zone, BitSet reached, int next, Label onward) {
            this.zone = zone;
            this.reached = reached;
            this.next = next;
            this.onward = onward;
        }

        Label copy(Label label) {
            return copies.computeIfAbsent(label, l -> loop.function().label(l.loop()));
        }

        /** Where the copy of a jump goes. */
        Label target(Label label) {
            int s = loop.start(label);
            if (loop.order(label) == next) {
                return onward.use();
            }
            if (!zone.contains(s)) {
                return label.use();
            }
            return reached.get(s) ? copy(label).use() : sides.at(zone, s);
        }

        boolean statement(Stmt statement, int origin) {
            switch (statement) {
                case Stmt.Bind(Label label) -> piece.add(new Stmt.Bind(copy(label)), origin);
                case Stmt.Jump(Label target) -> piece.add(new Stmt.Jump(target(target)), origin);
                case Stmt.Branch branch -> {
                    bytes += EXIT_BYTES;
                    piece.add(new Stmt.Branch(branch.condition(), branch.negated(), target(branch.target())), origin);
                }
                case Stmt.Switch wide -> {
                    if (loop.dispatches(wide, zone)) {
                        return dispatch(wide, origin);
                    }
                    if (wide.targets().size() > MAX_INNER_TARGETS) {
                        return false;
                    }
                    List<Label> targets = new ArrayList<>();
                    wide.targets().forEach(target -> targets.add(target(target)));
                    piece.add(new Stmt.Switch(wide.index(), targets), origin);
                }
                default -> piece.add(statement, origin);
            }
            return true;
        }

        /** A switch: on to the next label of the path if that is selected. */
        private boolean dispatch(Stmt.Switch wide, int origin) {
            List<Integer> indices = new ArrayList<>();
            List<Label> targets = wide.targets();
            boolean otherwise = loop.order(targets.getLast()) == next;
            for (int k = 0; k < targets.size() - 1; k++) {
                if (loop.order(targets.get(k)) == next && indices.size() <= MAX_INDICES) {
                    indices.add(k);
                }
            }
            if (indices.isEmpty() && !otherwise) {
                piece.add(wide, origin);
                return true;
            }
            if (indices.size() > MAX_INDICES) {
                return false;
            }
            Exit exit = exits.computeIfAbsent(
                    targets,
                    t -> new Exit(
                            loop.function().addLocal(IrType.I32),
                            loop.function().label(false),
                            origin));
            Expr index = new Expr.Local(IrType.I32, exit.index);
            piece.add(new Stmt.Set(exit.index, wide.index()), origin);
            // The table stands once at the end.
            bytes += 2 * EXIT_BYTES - 4 * targets.size();
            for (int k = 0; k < indices.size(); k++) {
                boolean last = k + 1 == indices.size() && !otherwise;
                Expr expected = new Expr.Const(IrType.I32, indices.get(k));
                Expr test = compare(last ? Opcode.I32_NE : Opcode.I32_EQ, index, expected);
                piece.add(new Stmt.Branch(test, false, (last ? exit.label : onward).use()), origin);
            }
            if (otherwise) {
                Expr bound = new Expr.Const(IrType.I32, targets.size() - 1);
                piece.add(new Stmt.Branch(compare(Opcode.I32_LT_U, index, bound), false, exit.label.use()), origin);
            }
            piece.add(new Stmt.Jump(onward.use()), origin);
            return true;
        }

        private static Expr compare(Opcode opcode, Expr a, Expr b) {
            return new Expr.Numeric(opcode, IrType.I32, false, a, b);
        }
    }
}
