package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.BitSet;

/**
 * Which locals of a function live across labels or regions, found in one pass in code order.
 *
 * <p>A local that is assigned before it is read between any two labels is <em>block-local</em>: it needs neither an initial
 * value nor a place in stack maps. The others are <em>crossing</em>; in a split function the frame object holds them.
 */
final class LocalUses {

    private final IrFunction function;
    private final BitSet crossing = new BitSet();
    private final BitSet crossingInSkeletons = new BitSet();
    private final int[] assignedIn;
    private int block = 1;
    private boolean skeleton;

    private LocalUses(IrFunction function) {
        this.function = function;
        this.assignedIn = new int[function.localCount()];
    }

    /** Finds the crossing locals; parameters count as assigned in no block. */
    static LocalUses of(IrFunction function, FunctionPlan plan) {
        LocalUses uses = new LocalUses(function);
        uses.scan(plan.root());
        return uses;
    }

    /** The crossing locals; not to be changed. */
    BitSet crossing() {
        return crossing;
    }

    /** The locals that cross labels in a region that has others cut out of it; not to be changed. */
    BitSet crossingInSkeletons() {
        return crossingInSkeletons;
    }

    private void scan(Region region) {
        block++;
        int s = region.start();
        for (Region child : region.children()) {
            skeleton = true;
            statements(s, child.start());
            scan(child);
            block++;
            s = child.end();
        }
        skeleton = !region.leaf();
        statements(s, region.end());
        block++;
    }

    private void statements(int start, int end) {
        for (int s = start; s < end; s++) {
            Stmt statement = function.body().get(s);
            if (statement instanceof Stmt.Bind) {
                block++;
            }
            visit(statement, this::read);
            if (statement instanceof Stmt.Set(int local, Expr _)) {
                assignedIn[local] = block;
            }
        }
    }

    private void read(int local) {
        if (assignedIn[local] != block) {
            crossing.set(local);
            if (skeleton) {
                crossingInSkeletons.set(local);
            }
        }
    }

    interface Reader {
        void read(int local);
    }

    /** Reports each local that a statement reads, once for each occurrence. */
    static void visit(Stmt statement, Reader reader) {
        switch (statement) {
            case Stmt.Set(int _, Expr value) -> visit(value, reader);
            case Stmt.SetGlobal(int _, Expr value) -> visit(value, reader);
            case Stmt.Store store -> {
                visit(store.address(), reader);
                visit(store.value(), reader);
            }
            case Stmt.StoreVector store -> {
                visit(store.address(), reader);
                visit(store.low(), reader);
                visit(store.high(), reader);
            }
            case Stmt.Eval(Expr value) -> visit(value, reader);
            case Stmt.Bulk bulk -> bulk.operands().forEach(operand -> visit(operand, reader));
            case Stmt.Aggregate step -> step.operands().forEach(operand -> visit(operand, reader));
            case Stmt.SetFurtherResult(int _, Expr value) -> visit(value, reader);
            case Stmt.Tail tail -> {
                tail.arguments().forEach(argument -> visit(argument, reader));
                Expr callee = tail.callee();
                if (callee != null) {
                    visit(callee, reader);
                }
            }
            case Stmt.Throw thrown -> thrown.payload().forEach(value -> visit(value, reader));
            case Stmt.Rethrow(Expr exception) -> visit(exception, reader);
            case Stmt.Branch branch -> visit(branch.condition(), reader);
            case Stmt.Switch wide -> visit(wide.index(), reader);
            case Stmt.Return(Expr value) -> {
                if (value != null) {
                    visit(value, reader);
                }
            }
            case Stmt.Enter _, Stmt.Bind _, Stmt.Jump _, Stmt.Unreachable _, Stmt.Poll _ -> {}
        }
    }

    private static void visit(Expr expression, Reader reader) {
        switch (expression) {
            case Expr.Local local -> reader.read(local.index());
            case Expr.Numeric numeric -> {
                visit(numeric.a(), reader);
                Expr b = numeric.b();
                if (b != null) {
                    visit(b, reader);
                }
            }
            case Expr.Load load -> visit(load.address(), reader);
            case Expr.Select select -> {
                visit(select.a(), reader);
                visit(select.b(), reader);
                visit(select.condition(), reader);
            }
            case Expr.StripLimit limit -> {
                visit(limit.counter(), reader);
                visit(limit.end(), reader);
            }
            case Expr.Helper helper -> helper.operands().forEach(operand -> visit(operand, reader));
            case Expr.TableGet get -> visit(get.index(), reader);
            case Expr.Aggregate value -> value.operands().forEach(operand -> visit(operand, reader));
            case Expr.TypeTest test -> visit(test.reference(), reader);
            case Expr.NarrowIndex index -> visit(index.operand(), reader);
            case Expr.IsNull test -> visit(test.reference(), reader);
            case Expr.Matches matches -> visit(matches.exception(), reader);
            case Expr.Payload payload -> visit(payload.exception(), reader);
            case Expr.NonNull check -> visit(check.reference(), reader);
            case Expr.ReferenceCall call -> {
                visit(call.reference(), reader);
                call.arguments().forEach(argument -> visit(argument, reader));
            }
            case Expr.IndirectCall call -> {
                visit(call.index(), reader);
                call.arguments().forEach(argument -> visit(argument, reader));
            }
            case Expr.Call call -> call.arguments().forEach(argument -> visit(argument, reader));
            case Expr.Const _, Expr.Global _, Expr.Size _, Expr.FunctionReference _, Expr.FurtherResult _ -> {}
        }
    }
}
