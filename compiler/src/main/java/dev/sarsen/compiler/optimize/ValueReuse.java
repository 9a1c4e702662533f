package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Computes and loads once what a stretch of code without labels would compute or load again.
 *
 * <p>A load of an address that was just loaded or stored, with nothing between that may write there, has the value that was
 * loaded or stored, and cannot trap since the other access did not. Stores elsewhere from the same base are told apart by
 * their constant offsets; calls, atomics and bulk instructions may write anything. The same is done with expressions that
 * depend on locals alone, do not trap and are not small. What is used again is taken from the local that has it, or else
 * computed into a new one before its statement, if nothing but loads may trap before it there: among loads nobody sees which
 * of them trapped.
 *
 * <p>C2 finds equal arithmetic by itself, but not equal loads, each of which hangs on a bounds check of its own.
 */
final class ValueReuse extends StatementRewriter {

    /** Statements over which a value is kept: longer lives cost more than they save. */
    private static final int REACH = 48;

    /** Values of a kind that are kept at a time. */
    private static final int MOST = 24;

    /** Estimated bytes of the expressions that are worth a local. */
    private static final int LEAST_SIZE = 12;

    private final IrFunction function;
    private final boolean loads;
    private final List<Stmt> out = new ArrayList<>();
    private final ValueNumbers numbers;
    private final List<Kept> accesses = new ArrayList<>();
    private final List<Kept> computed = new ArrayList<>();
    /** What becomes a local of its own, by statement. */
    private final Map<Integer, List<Kept>> hoisted = new HashMap<>();

    private boolean changed;
    private int order;
    /** Whether something that is no load may have trapped before in the current statement. */
    private boolean trapped;
    /** The loads and expressions of the current statement that were seen for the first time. */
    private final IdentityHashMap<Expr, Kept> fresh = new IdentityHashMap<>();

    /** A value that may be used again. */
    private static final class Kept {
        final int number;
        final int statement;
        final Expr node;
        final boolean movable;
        final int order;

        @Nullable
        Access access;
        /** A local that was assigned the value, or -1. */
        int local = -1;
        /** What has the value already where a store stores what was loaded. */
        @Nullable
        Kept same;

        Kept(int number, int statement, Expr node, boolean movable, int order) {
            this.number = number;
            this.statement = statement;
            this.node = node;
            this.movable = movable;
            this.order = order;
        }
    }

    /**
     * Where an access goes.
     *
     * @param load the load that would give the value
     * @param address the number of the dynamic address
     * @param offset what the instruction adds
     * @param root the number of the address without the constant that is added to it
     * @param place the sum of all constants
     */
    private record Access(
            @Nullable Opcode load, int memory, int address, long offset, int root, long place, int width) {

        /** Whether a load whose address has a number reads just this. */
        boolean isReadBy(Expr.Load other, int otherAddress) {
            return load == other.opcode()
                    && memory == other.memory()
                    && address == otherAddress
                    && offset == other.offset();
        }

        /** Whether two accesses, neither of which trapped, have no byte in common. */
        boolean isApart(Access other, boolean wide) {
            if (memory != other.memory || root != other.root) {
                return false;
            }
            // Memories with 32-bit addresses end at 4 GiB: sums that wrapped around are as far apart as if they had
            // not.
            long distance = wide ? place - other.place : (int) (place - other.place);
            return distance >= other.width || -distance >= width;
        }
    }

    private ValueReuse(IrFunction function, boolean loads) {
        this.function = function;
        this.loads = loads;
        this.numbers = new ValueNumbers(function);
    }

    /** Loads once what would be loaded again. */
    static void ofLoads(IrFunction function) {
        new ValueReuse(function, true).run();
    }

    /** Computes once what would be computed again. */
    static void ofExpressions(IrFunction function) {
        new ValueReuse(function, false).run();
    }

    private void run() {
        for (Stmt statement : function.body()) {
            trapped = false;
            fresh.clear();
            numbers.begin();
            Stmt rewritten = rewrite(statement);
            out.add(rewritten);
            pass(rewritten);
        }
        if (changed) {
            List<Stmt> body = function.body();
            body.clear();
            Hoisting hoisting = new Hoisting();
            for (int s = 0; s < out.size(); s++) {
                hoisting.emit(out.get(s), hoisted.get(s), body);
            }
        }
    }

    @Override
    Expr replace(Expr node) {
        if (node instanceof Expr.Load load) {
            boolean number = load.opcode().prefix() == 0 && load.type() != IrType.HIGH;
            return loads && number ? load(load) : load;
        }
        boolean traps = (node.effects() & Expr.TRAPS) != 0;
        trapped |= traps && !(node instanceof Expr.Numeric numeric && !NumericTraps.mayTrap(numeric.opcode()));
        return !loads && isWorthALocal(node) ? computed(node) : node;
    }

    // Loads and stores

    private Expr load(Expr.Load load) {
        int address = numbers.of(load.address());
        Expr value = kept(accesses, other -> other.access != null && other.access.isReadBy(load, address));
        if (value != null) {
            return value;
        }
        Kept kept = new Kept(numbers.next(), out.size(), load, !trapped, order++);
        kept.access = access(load.opcode(), load.opcode().accessBytes(), load.memory(), load.address(), load.offset());
        numbers.name(load, kept.number);
        fresh.put(load, kept);
        keep(accesses, kept);
        return load;
    }

    private Access access(@Nullable Opcode load, int width, int memory, Expr address, long offset) {
        int number = numbers.of(address);
        if (address.type() == IrType.I32 && address instanceof Expr.Const constant) {
            return new Access(load, memory, number, offset, ValueNumbers.NONE, constant.bits() + offset, width);
        }
        if (address instanceof Expr.Numeric sum
                && sum.opcode() == Opcode.I32_ADD
                && sum.b() instanceof Expr.Const constant) {
            return new Access(load, memory, number, offset, numbers.of(sum.a()), constant.bits() + offset, width);
        }
        return new Access(load, memory, number, offset, number, offset, width);
    }

    private void store(Stmt.Store store) {
        Access access = access(
                sameLoad(store.opcode()),
                store.opcode().accessBytes(),
                store.memory(),
                store.address(),
                store.offset());
        Expr value = store.value();
        write(access, store.address().type());
        if (access.load() != null && value.type() != IrType.HIGH) {
            Kept kept = new Kept(numbers.of(value), out.size() - 1, value, !trapped, order++);
            kept.access = access;
            kept.local = value instanceof Expr.Local local ? local.index() : -1;
            kept.same = fresh.get(value);
            keep(accesses, kept);
        }
    }

    private void write(Access access, IrType address) {
        accesses.removeIf(kept -> kept.access == null || !kept.access.isApart(access, address == IrType.I64));
    }

    /** The load that gives what a store has stored; null where it gives only a part. */
    private static @Nullable Opcode sameLoad(Opcode store) {
        return switch (store) {
            case I32_STORE -> Opcode.I32_LOAD;
            case I64_STORE -> Opcode.I64_LOAD;
            case F32_STORE -> Opcode.F32_LOAD;
            case F64_STORE -> Opcode.F64_LOAD;
            default -> null;
        };
    }

    // Expressions

    private static boolean isWorthALocal(Expr node) {
        if (node.effects() != 0 || node.size() < LEAST_SIZE || node.type().isVector() || node.type() == IrType.HIGH) {
            return false;
        }
        return switch (node) {
            // A comparison is best made where it is looked at.
            case Expr.Numeric numeric -> ConstantFolding.opposite(numeric.opcode()) == null;
            case Expr.Select _, Expr.Helper _ -> true;
            default -> false;
        };
    }

    private Expr computed(Expr node) {
        int number = numbers.of(node);
        Expr value = kept(computed, other -> other.number == number);
        if (value != null) {
            return value;
        }
        Kept kept = new Kept(number, out.size(), node, true, order++);
        fresh.put(node, kept);
        keep(computed, kept);
        return node;
    }

    // What is kept

    /** The latest of some kept values once more, or null where there is none; those that cannot be had are dropped. */
    private @Nullable Expr kept(List<Kept> all, Predicate<Kept> same) {
        for (int k = all.size() - 1; k >= 0; k--) {
            if (same.test(all.get(k))) {
                Expr value = again(all.get(k));
                if (value != null) {
                    return value;
                }
                all.remove(k);
            }
        }
        return null;
    }

    private static void keep(List<Kept> all, Kept kept) {
        if (all.size() == MOST) {
            all.removeFirst();
        }
        all.add(kept);
    }

    /** A value once more, or null where it is too long ago or cannot be had. */
    private @Nullable Expr again(Kept kept) {
        if (out.size() - kept.statement > REACH) {
            return null;
        }
        if (kept.same != null) {
            return again(kept.same);
        }
        IrType type = kept.node.type();
        if (kept.node instanceof Expr.Const constant) {
            changed = true;
            return constant;
        }
        if (kept.local < 0 || numbers.ofLocal(kept.local) != kept.number) {
            if (!kept.movable) {
                return null;
            }
            kept.local = function.addLocal(type);
            numbers.assign(kept.local, kept.number);
            hoisted.computeIfAbsent(kept.statement, _ -> new ArrayList<>()).add(kept);
        }
        changed = true;
        return new Expr.Local(type, kept.local);
    }

    /** Goes past a statement. */
    private void pass(Stmt statement) {
        switch (statement) {
            case Stmt.Set(int local, Expr value) -> {
                called(value);
                boolean plain = value instanceof Expr.Load || value.effects() == 0 && value.size() <= Expr.MAX_SIZE;
                numbers.assign(local, plain ? numbers.of(value) : numbers.next());
                Kept kept = fresh.get(value);
                if (kept != null && kept.local < 0) {
                    kept.local = local;
                }
            }
            case Stmt.SetGlobal(int _, Expr value) -> called(value);
            case Stmt.Eval(Expr value) -> called(value);
            case Stmt.Store store -> {
                if (loads) {
                    store(store);
                }
            }
            case Stmt.StoreVector store ->
                write(
                        access(null, 16, store.memory(), store.address(), store.offset()),
                        store.address().type());
            case Stmt.Bulk _, Stmt.Tail _, Stmt.Poll _ -> accesses.clear();
            case Stmt.Bind _ -> {
                accesses.clear();
                computed.clear();
                numbers.forget();
            }
            case Stmt.Aggregate _,
                    Stmt.SetFurtherResult _,
                    Stmt.Enter _,
                    Stmt.Throw _,
                    Stmt.Rethrow _,
                    Stmt.Jump _,
                    Stmt.Branch _,
                    Stmt.Switch _,
                    Stmt.Return _,
                    Stmt.Unreachable _ -> {}
        }
    }

    private void called(Expr value) {
        if ((value.effects() & Expr.CALLS) != 0) {
            accesses.clear();
        }
    }

    /** Puts the assignments of new locals before the statements whose nodes they take. */
    private static final class Hoisting extends StatementRewriter {

        private final IdentityHashMap<Expr, Expr> locals = new IdentityHashMap<>();

        void emit(Stmt statement, @Nullable List<Kept> kept, List<Stmt> body) {
            if (kept == null) {
                body.add(statement);
                return;
            }
            locals.clear();
            // Operands come before what takes them.
            kept.sort((one, other) -> Integer.compare(one.order, other.order));
            for (Kept value : kept) {
                body.add(rewrite(new Stmt.Set(value.local, value.node)));
                locals.put(value.node, new Expr.Local(value.node.type(), value.local));
            }
            body.add(rewrite(statement));
        }

        @Override
        @Nullable
        Expr instead(Expr node) {
            return locals.get(node);
        }
    }
}
