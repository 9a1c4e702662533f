package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the statements of small functions that neither trap nor call in the place of their calls.
 *
 * <p>Such a function is never in a stack trace, so that nothing is missing from one: what is inlined computes, reads and
 * writes globals, and accesses memory at constant addresses that every size of the memory has. The interpreter and C1 save
 * the call, C2 the question whether to inline. A parameter that is not assigned becomes the argument where that is a local or
 * a constant; all other locals of the callee are locals of the caller, which later inlined calls use again. What is added to
 * one function is bounded.
 */
public final class Inlining extends StatementRewriter {

    /** Estimated bytes of bytecode of what is inlined. */
    private static final int MAX_SIZE = 48;

    /** Estimated bytes of bytecode by which a function may grow. */
    private static final int MAX_GROWTH = 800;

    private static final int MAX_LOCALS = 24;

    private final IrFunction function;
    private final Callees callees;
    private final Map<Integer, @Nullable IrFunction> known = new HashMap<>();
    private final Map<IrType, List<Integer>> locals = new EnumMap<>(IrType.class);
    private final Map<IrType, Integer> used = new EnumMap<>(IrType.class);
    private final BitSet added = new BitSet();
    private int growth;

    // Of the call that is being inlined.
    private Expr[] values = {};
    private final Map<Label, Label> labels = new HashMap<>();
    /** The callee's locals that were assigned on the way that control always takes. */
    private final BitSet assigned = new BitSet();
    /** The callee's locals that may be read before they are assigned. */
    private final BitSet initial = new BitSet();

    /** The functions that may be inlined. */
    public interface Callees {

        /** A function as it was lowered, or null where it is not small. */
        @Nullable
        IrFunction small(int function);

        /** How many bytes a memory has at least, at all times. */
        long leastBytes(int memory);
    }

    private Inlining(IrFunction function, Callees callees) {
        this.function = function;
        this.callees = callees;
    }

    /** Inlines into one function that was lowered, before any pass that adds to it. */
    public static void run(IrFunction function, Callees callees) {
        new Inlining(function, callees).run();
    }

    private void run() {
        List<Stmt> body = function.body();
        List<Stmt> old = new ArrayList<>(body);
        body.clear();
        for (Stmt statement : old) {
            Expr.DirectCall call = call(statement);
            IrFunction callee = call == null ? null : callee(call.function());
            if (call == null || callee == null) {
                body.add(statement);
            } else {
                inline(statement, call, callee);
            }
        }
    }

    private static Expr.@Nullable DirectCall call(Stmt statement) {
        Expr value =
                switch (statement) {
                    case Stmt.Set set -> set.value();
                    case Stmt.Eval eval -> eval.value();
                    case Stmt.Return leave -> leave.value();
                    default -> null;
                };
        return value instanceof Expr.DirectCall call ? call : null;
    }

    private @Nullable IrFunction callee(int index) {
        if (growth > MAX_GROWTH || index == function.index()) {
            return null;
        }
        if (!known.containsKey(index)) {
            IrFunction callee = callees.small(index);
            known.put(index, callee != null && fits(callee) ? callee : null);
        }
        return known.get(index);
    }

    // What is inlined

    private boolean fits(IrFunction callee) {
        List<Stmt> body = callee.body();
        if (callee.localCount() > MAX_LOCALS || callee.hasVectors() || !(body.getLast() instanceof Stmt.Return)) {
            return false;
        }
        int size = 0;
        for (Stmt statement : body) {
            size += statement.size();
            if (size > MAX_SIZE || !fits(statement)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Stmt statement) {
        return switch (statement) {
            case Stmt.Set set -> isCalm(set.value());
            case Stmt.SetGlobal set -> isCalm(set.value());
            case Stmt.Eval eval -> isCalm(eval.value());
            case Stmt.Branch branch -> isCalm(branch.condition());
            case Stmt.Return(Expr value) -> value == null || isCalm(value);
            case Stmt.Store store ->
                isCalm(store.value()) && isThere(store.opcode(), store.memory(), store.address(), store.offset());
            case Stmt.Bind(Label label) -> !label.loop();
            case Stmt.Jump _ -> true;
            default -> false;
        };
    }

    /** Whether an expression neither traps nor calls. */
    private boolean isCalm(Expr value) {
        return switch (value) {
            case Expr.Const _, Expr.Local _, Expr.Global _ -> true;
            case Expr.Numeric numeric -> {
                Expr b = numeric.b();
                boolean traps = (numeric.effects() & Expr.TRAPS) != 0 && NumericTraps.mayTrap(numeric.opcode());
                yield !traps && isCalm(numeric.a()) && (b == null || isCalm(b));
            }
            case Expr.Load load -> isThere(load.opcode(), load.memory(), load.address(), load.offset());
            case Expr.Select select -> isCalm(select.a()) && isCalm(select.b()) && isCalm(select.condition());
            case Expr.Helper helper -> helper.operands().stream().allMatch(this::isCalm);
            default -> false;
        };
    }

    /** Whether an access is at a constant address that the memory always has. */
    private boolean isThere(Opcode opcode, int memory, Expr address, long offset) {
        if (!(address instanceof Expr.Const constant)) {
            return false;
        }
        long start = address.type() == IrType.I32 ? constant.bits() & 0xffff_ffffL : constant.bits();
        long least = callees.leastBytes(memory) - opcode.accessBytes();
        return start >= 0 && offset >= 0 && start <= least && offset <= least - start;
    }

    // How it is inlined

    private void inline(Stmt statement, Expr.DirectCall call, IrFunction callee) {
        List<Stmt> body = function.body();
        used.clear();
        labels.clear();
        assigned.clear();
        initial.clear();
        nameLocals(call, callee);
        int start = body.size();
        Label end = function.label(false);
        boolean always = true;
        int last = callee.body().size() - 1;
        for (int s = 0; s <= last; s++) {
            Stmt old = callee.body().get(s);
            Stmt copy = rewrite(old);
            growth += copy.size();
            switch (copy) {
                case Stmt.Set set -> {
                    body.add(new Stmt.Set(home(set.local()), set.value()));
                    assigned.set(set.local(), always || assigned.get(set.local()));
                }
                case Stmt.Branch branch -> {
                    always = false;
                    body.add(new Stmt.Branch(
                            branch.condition(),
                            branch.negated(),
                            label(branch.target()).use()));
                }
                case Stmt.Jump jump ->
                    body.add(new Stmt.Jump(label(jump.target()).use()));
                case Stmt.Bind bind -> body.add(new Stmt.Bind(label(bind.label())));
                case Stmt.Return(Expr value) -> {
                    leave(statement, value);
                    if (s < last && !statement.ends()) {
                        body.add(new Stmt.Jump(end.use()));
                    }
                }
                default -> body.add(copy);
            }
        }
        if (end.uses() > 0) {
            body.add(new Stmt.Bind(end));
        }
        List<Stmt> zeros = new ArrayList<>();
        initial.stream().forEach(local -> zeros.add(new Stmt.Set(home(local), new Expr.Const(callee.local(local), 0))));
        body.addAll(start, zeros);
    }

    /** Gives each local of the callee what stands for it, and assigns the parameters that are locals. */
    private void nameLocals(Expr.DirectCall call, IrFunction callee) {
        BitSet changed = new BitSet();
        for (Stmt statement : callee.body()) {
            if (statement instanceof Stmt.Set set) {
                changed.set(set.local());
            }
        }
        values = new Expr[callee.localCount()];
        for (int local = 0; local < values.length; local++) {
            Expr argument = local < callee.methodParameters() ? call.arguments().get(local) : null;
            if (argument != null
                    && !changed.get(local)
                    && (argument instanceof Expr.Const || argument instanceof Expr.Local)) {
                values[local] = argument;
                continue;
            }
            values[local] = new Expr.Local(callee.local(local), unused(callee.local(local)));
            if (argument != null) {
                function.body().add(new Stmt.Set(home(local), argument));
                assigned.set(local);
            }
        }
    }

    /** A local for what is inlined that this call does not use yet. */
    private int unused(IrType type) {
        List<Integer> all = locals.computeIfAbsent(type, _ -> new ArrayList<>());
        int next = used.merge(type, 1, Integer::sum) - 1;
        if (next == all.size()) {
            int local = function.addLocal(type);
            added.set(local);
            all.add(local);
        }
        return all.get(next);
    }

    private int home(int local) {
        return ((Expr.Local) values[local]).index();
    }

    private Label label(Label old) {
        return labels.computeIfAbsent(old, _ -> function.label(false));
    }

    @Override
    Expr replace(Expr node) {
        if (!(node instanceof Expr.Local local)) {
            return node;
        }
        if (values[local.index()] instanceof Expr.Local home
                && added.get(home.index())
                && !assigned.get(local.index())) {
            initial.set(local.index());
        }
        return values[local.index()];
    }

    /** What becomes of the statement with the call where the callee returns. */
    private void leave(Stmt statement, @Nullable Expr value) {
        if (statement instanceof Stmt.Set set && value != null) {
            function.body().add(new Stmt.Set(set.local(), value));
        } else if (statement instanceof Stmt.Return) {
            function.body().add(new Stmt.Return(value));
        }
    }
}
