package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which locals of a split function may still be read at the places where control passes from one region to another.
 *
 * <p>The statements are read from the last to the first, as often as it takes until the labels that loops jump back to know
 * what is read behind them; that is once more than loops are nested in code of compilers. The work is bounded: where a function
 * is too large for it, or needs too many rounds, every candidate counts as live everywhere.
 */
final class Liveness {

    /** Most rounds over a function. */
    private static final int MAX_ROUNDS = 16;

    /** Most bits that the sets of all labels may take. */
    private static final long MAX_BITS = 1L << 27;

    /** Most bits that one round may visit at jumps. */
    private static final long MAX_WORK = 1L << 31;

    private static final BitSet NOTHING = new BitSet();

    private final List<Stmt> body;
    private final FunctionPlan plan;
    private final BitSet candidates;
    private final @Nullable BitSet[] atLabels;
    private final Map<Integer, BitSet> atStatements = new HashMap<>();
    /** By the list itself, since comparing lists is as much work as what is kept here. */
    private final IdentityHashMap<List<Label>, BitSet> atSwitches = new IdentityHashMap<>();
    /** What was {@link #caught} behind each exception handler around the current statement, the innermost last. */
    private final List<BitSet> caughtBehind = new ArrayList<>();

    private final Map<Label, Stmt.Enter> handlers = new HashMap<>();
    private final BitSet live = new BitSet();
    /** What the exception handlers around the current statement read. */
    private final BitSet caught = new BitSet();
    /** What any exception handler reads. */
    private final BitSet everCaught = new BitSet();

    private boolean exact;

    private Liveness(IrFunction function, FunctionPlan plan, BitSet candidates) {
        this.body = function.body();
        this.plan = plan;
        this.candidates = candidates;
        this.atLabels = new BitSet[function.labels()];
    }

    /**
     * Analyses a function.
     *
     * @param candidates the locals that are asked for
     */
    static Liveness of(IrFunction function, FunctionPlan plan, BitSet candidates) {
        return of(function, plan, candidates, MAX_ROUNDS);
    }

    /** {@link #of(IrFunction, FunctionPlan, BitSet)} with another number of rounds. */
    static Liveness of(IrFunction function, FunctionPlan plan, BitSet candidates, int rounds) {
        Liveness liveness = new Liveness(function, plan, candidates);
        liveness.analyze(rounds);
        return liveness;
    }

    /** The locals that are live where a label is bound; not to be changed. */
    BitSet at(Label label) {
        return exact ? known(label) : candidates;
    }

    /** The locals that are live where any of a switch's labels is bound; not to be changed. */
    BitSet atAny(List<Label> targets) {
        // Every handler of a dispatching loop asks for the same list.
        return atSwitches.computeIfAbsent(targets, all -> {
            BitSet live = new BitSet();
            new HashSet<>(all).forEach(target -> live.or(at(target)));
            return live;
        });
    }

    /** The locals that are live at the label of an order; not to be changed. */
    BitSet atOrder(int order) {
        return atStatement(plan.statementOfOrder(order));
    }

    /**
     * The locals that are live before a statement that binds a label, or at which a region starts or behind which one ends;
     * not to be changed.
     */
    BitSet atStatement(int statement) {
        if (!exact) {
            return candidates;
        }
        if (statement < body.size() && body.get(statement) instanceof Stmt.Bind(Label label)) {
            return known(label);
        }
        return Objects.requireNonNull(atStatements.get(statement), "BUG: no border of a region");
    }

    /** The locals that some exception handler of the function reads; not to be changed. */
    BitSet caught() {
        return exact ? everCaught : candidates;
    }

    private void analyze(int rounds) {
        if (tooLarge()) {
            return;
        }
        for (Stmt statement : body) {
            if (statement instanceof Stmt.Enter enter) {
                handlers.put(enter.handler(), enter);
            }
        }
        BitSet borders = new BitSet();
        borders(plan.root(), borders);
        boolean changed = true;
        for (int round = 0; changed; round++) {
            if (round == rounds) {
                return;
            }
            changed = round(borders);
        }
        handlers.keySet().forEach(label -> everCaught.or(known(label)));
        exact = true;
    }

    private boolean tooLarge() {
        long jumps = 0;
        for (Stmt statement : body) {
            jumps += statement instanceof Stmt.Switch wide ? wide.targets().size() : 1;
        }
        long bits = candidates.length() + 64L;
        return bits * atLabels.length > MAX_BITS || bits * jumps > MAX_WORK;
    }

    private static void borders(Region region, BitSet borders) {
        borders.set(region.start());
        borders.set(region.end());
        region.children().forEach(child -> borders(child, borders));
    }

    private boolean round(BitSet borders) {
        boolean changed = false;
        live.clear();
        atStatements.put(body.size(), new BitSet());
        for (int s = body.size() - 1; s >= 0; s--) {
            changed |= before(body.get(s));
            live.or(caught);
            if (borders.get(s)) {
                atStatements.put(s, (BitSet) live.clone());
            }
        }
        return changed;
    }

    /** Goes from behind a statement to before it; answers whether a label has more live locals than was known. */
    private boolean before(Stmt statement) {
        boolean changed = false;
        switch (statement) {
            case Stmt.Bind(Label label) -> {
                changed = !live.equals(atLabels[label.id()]);
                if (changed) {
                    atLabels[label.id()] = (BitSet) live.clone();
                }
                Stmt.Enter enter = handlers.get(label);
                if (enter != null) {
                    caughtBehind.addLast((BitSet) caught.clone());
                    // The exception is what the handler itself brings.
                    boolean outside = caught.get(enter.exception());
                    caught.or(known(label));
                    caught.set(enter.exception(), outside);
                }
            }
            case Stmt.Enter enter -> {
                caught.clear();
                caught.or(caughtBehind.removeLast());
            }
            case Stmt.Jump(Label target) -> {
                live.clear();
                live.or(known(target));
            }
            case Stmt.Branch branch -> live.or(known(branch.target()));
            case Stmt.Switch wide -> {
                live.clear();
                new HashSet<>(wide.targets()).forEach(target -> live.or(known(target)));
            }
            case Stmt.Set set -> live.clear(set.local());
            default -> {
                if (statement.ends()) {
                    live.clear();
                }
            }
        }
        LocalUses.visit(statement, local -> {
            if (candidates.get(local)) {
                live.set(local);
            }
        });
        return changed;
    }

    private BitSet known(Label label) {
        BitSet known = atLabels[label.id()];
        return known == null ? NOTHING : known;
    }
}
