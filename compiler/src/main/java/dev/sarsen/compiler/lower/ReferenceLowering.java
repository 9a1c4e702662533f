package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.FunctionType;
import java.util.List;

/** Lowers the instructions of typed function references. */
final class ReferenceLowering {

    private ReferenceLowering() {}

    static void lower(FunctionLowering to, Opcode opcode) {
        switch (opcode) {
            case CALL_REF -> call(to, to.reader.index());
            case REF_AS_NON_NULL -> to.stack.push(new Expr.NonNull(to.stack.pop()));
            case BR_ON_NULL -> {
                Expr held = hold(to);
                to.branchOn(new Expr.IsNull(held), false, to.frame(to.reader.index()));
                to.stack.pushVariable(IrType.REF);
            }
            case BR_ON_NON_NULL -> {
                Expr held = hold(to);
                to.stack.pushVariable(IrType.REF);
                to.branchOn(new Expr.IsNull(held), true, to.frame(to.reader.index()));
                to.stack.pop();
            }
            default -> throw new IllegalStateException("BUG: " + opcode.mnemonic() + " is no reference instruction");
        }
    }

    /** Evaluates the reference on top into the stack variable of its depth and takes it off. */
    static Expr hold(FunctionLowering to) {
        Expr value = to.stack.pop();
        to.stack.flush(Expr.TRAPS);
        int depth = to.stack.height();
        int variable = to.stack.variable(depth, IrType.REF);
        if (!(value instanceof Expr.Local same && same.index() == variable)) {
            to.stack.beforeAssignment(variable, depth);
            to.emit(new Stmt.Set(variable, value));
        }
        return new Expr.Local(IrType.REF, variable);
    }

    private static void call(FunctionLowering to, int typeIndex) {
        FunctionType type = to.module.signature(typeIndex);
        Expr reference = to.stack.pop();
        // The reference is evaluated before the arguments, so these must not be able to trap or to change under it.
        to.stack.flush(Expr.TRAPS);
        List<Expr> arguments = to.popArguments(type);
        to.finishCall(
                type,
                resultType ->
                        new Expr.ReferenceCall(resultType, !type.results().isEmpty(), typeIndex, reference, arguments));
        to.rereadStackPointer();
    }
}
