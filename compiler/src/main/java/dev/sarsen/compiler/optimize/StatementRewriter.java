package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the trees of a statement in the order in which they are evaluated and lets a pass replace nodes, operands before
 * the nodes that take them.
 *
 * <p>Answers the statement or node itself where nothing was replaced. Operands of references, structures, exceptions and
 * tables are walked over as well: they may contain loads.
 */
@SuppressWarnings("ReferenceEquality") // A list that is answered itself is one in which nothing was replaced.
abstract class StatementRewriter {

    /** What takes the place of a node whose operands are then not looked at; null, where there is no such thing, by default. */
    @Nullable
    Expr instead(Expr node) {
        return null;
    }

    /** What takes the place of a node whose operands have been rewritten; itself by default. */
    Expr replace(Expr node) {
        return node;
    }

    /** What takes the place of a store whose operands have been rewritten; itself by default. */
    Stmt replace(Stmt.Store store) {
        return store;
    }

    /** What takes the place of a store of a vector whose operands have been rewritten; itself by default. */
    Stmt replace(Stmt.StoreVector store) {
        return store;
    }

    /** Rewrites a statement. */
    final Stmt rewrite(Stmt statement) {
        return switch (statement) {
            case Stmt.Set set -> {
                Expr value = rewrite(set.value());
                yield value == set.value() ? set : new Stmt.Set(set.local(), value);
            }
            case Stmt.SetGlobal set -> {
                Expr value = rewrite(set.value());
                yield value == set.value() ? set : new Stmt.SetGlobal(set.global(), value);
            }
            case Stmt.Store store -> store(store);
            case Stmt.StoreVector store -> storeVector(store);
            case Stmt.Eval(Expr old) -> {
                Expr value = rewrite(old);
                yield value == old ? statement : new Stmt.Eval(value);
            }
            case Stmt.Bulk bulk -> {
                List<Expr> operands = rewrite(bulk.operands());
                yield operands == bulk.operands()
                        ? bulk
                        : new Stmt.Bulk(bulk.opcode(), bulk.first(), bulk.second(), operands);
            }
            case Stmt.Aggregate step -> {
                List<Expr> operands = rewrite(step.operands());
                yield operands == step.operands()
                        ? step
                        : new Stmt.Aggregate(step.opcode(), step.first(), step.second(), operands);
            }
            case Stmt.SetFurtherResult(int index, Expr old) -> {
                Expr value = rewrite(old);
                yield value == old ? statement : new Stmt.SetFurtherResult(index, value);
            }
            case Stmt.Throw thrown -> {
                List<Expr> payload = rewrite(thrown.payload());
                yield payload == thrown.payload() ? thrown : new Stmt.Throw(thrown.tag(), payload);
            }
            case Stmt.Branch branch -> {
                Expr condition = rewrite(branch.condition());
                yield condition == branch.condition()
                        ? branch
                        : new Stmt.Branch(condition, branch.negated(), branch.target());
            }
            case Stmt.Switch wide -> {
                Expr index = rewrite(wide.index());
                yield index == wide.index() ? wide : new Stmt.Switch(index, wide.targets());
            }
            case Stmt.Return leave -> {
                Expr old = leave.value();
                Expr value = old == null ? null : rewrite(old);
                yield value == old ? leave : new Stmt.Return(value);
            }
            // A tail call's operands leave the function with it: they are not worth the rewriting.
            case Stmt.Tail _, Stmt.Rethrow _ -> statement;
            case Stmt.Enter _, Stmt.Bind _, Stmt.Jump _, Stmt.Unreachable _, Stmt.Poll _ -> statement;
        };
    }

    private Stmt store(Stmt.Store store) {
        Expr address = rewrite(store.address());
        Expr value = rewrite(store.value());
        boolean same = address == store.address() && value == store.value();
        return replace(same ? store : new Stmt.Store(store.opcode(), store.memory(), address, value, store.offset()));
    }

    private Stmt storeVector(Stmt.StoreVector store) {
        Expr address = rewrite(store.address());
        Expr low = rewrite(store.low());
        Expr high = rewrite(store.high());
        boolean same = address == store.address() && low == store.low() && high == store.high();
        return replace(same ? store : new Stmt.StoreVector(store.memory(), address, low, high, store.offset()));
    }

    private List<Expr> rewrite(List<Expr> operands) {
        List<Expr> changed = null;
        for (int k = 0; k < operands.size(); k++) {
            Expr operand = rewrite(operands.get(k));
            if (changed == null && operand != operands.get(k)) {
                changed = new ArrayList<>(operands);
            }
            if (changed != null) {
                changed.set(k, operand);
            }
        }
        return changed == null ? operands : changed;
    }

    private Expr rewrite(Expr node) {
        Expr whole = instead(node);
        if (whole != null) {
            return whole;
        }
        Expr rebuilt =
                switch (node) {
                    case Expr.Numeric numeric -> numeric(numeric);
                    case Expr.Load load -> {
                        Expr address = rewrite(load.address());
                        yield address == load.address()
                                ? load
                                : new Expr.Load(load.opcode(), load.type(), load.memory(), address, load.offset());
                    }
                    case Expr.Select select -> {
                        Expr a = rewrite(select.a());
                        Expr b = rewrite(select.b());
                        Expr condition = rewrite(select.condition());
                        yield a == select.a() && b == select.b() && condition == select.condition()
                                ? select
                                : new Expr.Select(a, b, condition);
                    }
                    case Expr.Helper helper -> {
                        List<Expr> operands = rewrite(helper.operands());
                        yield operands == helper.operands()
                                ? helper
                                : new Expr.Helper(
                                        helper.owner(), helper.name(), helper.type(), operands.toArray(Expr[]::new));
                    }
                    case Expr.Call call -> call(call);
                    // What these take is computed by runtime calls that dwarf an access.
                    case Expr.Aggregate _,
                            Expr.TypeTest _,
                            Expr.IsNull _,
                            Expr.Matches _,
                            Expr.Payload _,
                            Expr.NonNull _,
                            Expr.TableGet _,
                            Expr.NarrowIndex _,
                            Expr.StripLimit _ -> node;
                    case Expr.Const _,
                            Expr.Local _,
                            Expr.Global _,
                            Expr.Size _,
                            Expr.FunctionReference _,
                            Expr.FurtherResult _ -> node;
                };
        return replace(rebuilt);
    }

    private Expr numeric(Expr.Numeric numeric) {
        Expr a = rewrite(numeric.a());
        @Nullable Expr right = numeric.b();
        boolean traps = (numeric.effects() & Expr.TRAPS) != 0;
        if (right == null) {
            return a == numeric.a() ? numeric : new Expr.Numeric(numeric.opcode(), numeric.type(), traps, a);
        }
        Expr b = rewrite(right);
        return a == numeric.a() && b == right
                ? numeric
                : new Expr.Numeric(numeric.opcode(), numeric.type(), traps, a, b);
    }

    private Expr call(Expr.Call call) {
        return switch (call) {
            case Expr.DirectCall direct -> {
                List<Expr> arguments = rewrite(direct.arguments());
                yield arguments == direct.arguments()
                        ? direct
                        : new Expr.DirectCall(direct.type(), direct.hasResult(), direct.function(), arguments);
            }
            case Expr.IndirectCall indirect -> {
                Expr index = rewrite(indirect.index());
                List<Expr> arguments = rewrite(indirect.arguments());
                yield index == indirect.index() && arguments == indirect.arguments()
                        ? indirect
                        : new Expr.IndirectCall(
                                indirect.type(),
                                indirect.hasResult(),
                                indirect.typeIndex(),
                                indirect.table(),
                                index,
                                arguments);
            }
            case Expr.ReferenceCall _, Expr.Grow _, Expr.Atomic _ -> call;
        };
    }
}
