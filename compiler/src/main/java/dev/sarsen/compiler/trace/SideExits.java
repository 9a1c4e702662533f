package dev.sarsen.compiler.trace;

import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.trace.LoopCode.Zone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where traces leave in the middle of a handler: the rest of the handler is code of its own, one piece for each zone, with an
 * entry for each place at which some trace leaves.
 */
final class SideExits {

    /** Estimated bytecode up to which the rest of a handler is copied. */
    private static final int MAX_BYTES = 2_600;

    private final LoopCode loop;
    private final Map<Zone, Map<Integer, Label>> places = new LinkedHashMap<>();
    /** What the piece of each zone may have to hold. */
    private final Map<Zone, BitSet> wanted = new HashMap<>();

    SideExits(LoopCode loop) {
        this.loop = loop;
    }

    /** Whether what control may reach from a statement of a zone can be copied. */
    boolean admits(Zone zone, int start) {
        BitSet all = loop.reach(zone, List.of(start), s -> true);
        BitSet before = wanted.get(zone);
        if (before != null) {
            all.or(before);
        }
        long bytes = 0;
        for (int s = all.nextSetBit(0); s >= 0; s = all.nextSetBit(s + 1)) {
            Stmt statement = loop.statement(s);
            bytes += statement.size();
            // What a handler of exceptions covers is not taken apart.
            if (bytes > MAX_BYTES || statement instanceof Stmt.Enter || statement instanceof Stmt.Tail) {
                return false;
            }
        }
        wanted.put(zone, all);
        return true;
    }

    /** The entry for a place in a zone. */
    Label at(Zone zone, int statement) {
        return places.computeIfAbsent(zone, z -> new TreeMap<>())
                .computeIfAbsent(statement, s -> loop.function().label(false))
                .use();
    }

    /** One piece of code. */
    record Rest(Piece piece, List<Label> entries) {}

    /** The code of all places. */
    List<Rest> rests() {
        List<Rest> rests = new ArrayList<>();
        places.forEach((zone, entries) -> rests.add(new Rest(rest(zone, entries), List.copyOf(entries.values()))));
        return rests;
    }

    private Piece rest(Zone zone, Map<Integer, Label> entries) {
        Piece piece = new Piece();
        BitSet reached = loop.reach(zone, List.copyOf(entries.keySet()), s -> true);
        // Control only comes in by the entries.
        piece.add(new Stmt.Unreachable(), reached.nextSetBit(0));
        Map<Label, Label> copies = new HashMap<>();
        for (int s = reached.nextSetBit(0); s >= 0; s = reached.nextSetBit(s + 1)) {
            Label entry = entries.get(s);
            if (entry != null) {
                piece.add(new Stmt.Bind(entry), s);
            }
            Stmt statement = loop.statement(s);
            piece.add(copy(statement, zone, copies), s);
            if (!statement.ends() && s + 1 == zone.end()) {
                piece.add(new Stmt.Jump(loop.behind(zone).use()), s);
            }
        }
        return piece;
    }

    private Stmt copy(Stmt statement, Zone zone, Map<Label, Label> copies) {
        return switch (statement) {
            case Stmt.Bind(Label label) -> new Stmt.Bind(copy(label, copies));
            case Stmt.Jump(Label target) -> new Stmt.Jump(target(target, zone, copies));
            case Stmt.Branch branch ->
                new Stmt.Branch(branch.condition(), branch.negated(), target(branch.target(), zone, copies));
            case Stmt.Switch wide -> {
                if (loop.dispatches(wide, zone)) {
                    yield wide;
                }
                List<Label> targets = new ArrayList<>();
                wide.targets().forEach(target -> targets.add(target(target, zone, copies)));
                yield new Stmt.Switch(wide.index(), targets);
            }
            default -> statement;
        };
    }

    private Label target(Label label, Zone zone, Map<Label, Label> copies) {
        return zone.contains(loop.start(label)) ? copy(label, copies).use() : label.use();
    }

    private Label copy(Label label, Map<Label, Label> copies) {
        return copies.computeIfAbsent(label, l -> loop.function().label(l.loop()));
    }
}
