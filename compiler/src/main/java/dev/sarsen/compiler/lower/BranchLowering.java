package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lowers the branches that are taken or not. */
final class BranchLowering {

    private BranchLowering() {}

    /** {@code br_table}. */
    static void table(FunctionLowering to) {
        Expr index = to.stack.pop();
        to.stack.flush(Expr.TRAPS);
        int count = to.reader.labelCount();
        if (count == 1) {
            if ((index.effects() & Expr.TRAPS) != 0) {
                to.emit(new Stmt.Eval(index));
            }
            to.branch(to.frame(to.reader.label(0)));
            return;
        }
        List<Label> targets = new ArrayList<>(count);
        if (to.frame(to.reader.label(count - 1)).carried().length == 0) {
            for (int k = 0; k < count; k++) {
                targets.add(to.frame(to.reader.label(k)).target.use());
            }
            to.emit(new Stmt.Switch(index, targets));
            to.becomeUnreachable();
            return;
        }
        int held = to.stack.variable(to.stack.height(), IrType.I32);
        to.stack.beforeAssignment(held, to.stack.height());
        to.emit(new Stmt.Set(held, index));
        to.stack.settleTop(to.frame(to.reader.label(count - 1)).carried().length);
        // Each target gets a landing that moves the carried values to where it expects them.
        Map<Integer, Label> landings = new LinkedHashMap<>();
        for (int k = 0; k < count; k++) {
            targets.add(landings.computeIfAbsent(to.reader.label(k), _ -> to.function.label(false))
                    .use());
        }
        to.emit(new Stmt.Switch(new Expr.Local(IrType.I32, held), targets));
        landings.forEach((depth, landing) -> {
            ControlFrame target = to.frame(depth);
            to.emit(new Stmt.Bind(landing));
            to.stack.copyTop(target.carried(), target.height);
            to.emit(new Stmt.Jump(target.target.use()));
        });
        to.becomeUnreachable();
    }

    /** Jumps to a frame when a condition holds, or with {@code negated} when not. */
    static void conditional(FunctionLowering to, Expr condition, boolean negated, ControlFrame target) {
        to.stack.flush(Expr.TRAPS);
        IrType[] carried = target.carried();
        if (carried.length == 0) {
            to.emit(new Stmt.Branch(condition, negated, target.target.use()));
            return;
        }
        // The condition may read a stack variable that the carried values are about to take.
        int depth = to.stack.height();
        int held = to.stack.variable(depth, IrType.I32);
        to.stack.beforeAssignment(held, to.stack.height());
        to.emit(new Stmt.Set(held, condition));
        Expr test = new Expr.Local(IrType.I32, held);
        to.stack.settleTop(carried.length);
        if (to.stack.height() - carried.length == target.height) {
            to.emit(new Stmt.Branch(test, negated, target.target.use()));
            return;
        }
        Label skip = to.function.label(false);
        to.emit(new Stmt.Branch(test, !negated, skip.use()));
        to.stack.copyTop(carried, target.height);
        to.emit(new Stmt.Jump(target.target.use()));
        to.emit(new Stmt.Bind(skip));
    }
}
