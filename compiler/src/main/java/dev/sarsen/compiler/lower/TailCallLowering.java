package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.analyze.TailCalls;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.FunctionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers tail calls: of the function itself to a jump to its start, of others to a call that is left to whoever called, or
 * to a plain call where the callee makes no tail calls.
 */
final class TailCallLowering {

    private final FunctionLowering to;
    private final TailCalls tails;
    private @Nullable Label start;

    TailCallLowering(FunctionLowering to, TailCalls tails) {
        this.to = to;
        this.tails = tails;
    }

    void lower(Opcode opcode) {
        switch (opcode) {
            case RETURN_CALL -> direct(to.reader.index());
            case RETURN_CALL_INDIRECT -> leave(to.reader.index(), to.reader.index2());
            case RETURN_CALL_REF -> leave(to.reader.index(), -1);
            default -> throw new IllegalStateException("BUG: " + opcode.mnemonic() + " is no tail call");
        }
    }

    private void direct(int callee) {
        if (callee == to.function.index()) {
            again();
            return;
        }
        boolean mayGoOn = callee < to.module.importedFunctions() || tails.isTrampolined(callee) || to.inTry();
        if (!tails.isTrampolined(to.function.index()) || !mayGoOn) {
            to.call(callee);
            to.returns();
            return;
        }
        List<Expr> arguments = to.popArguments(to.module.functionType(callee));
        to.stack.flush(Expr.TRAPS);
        to.emit(new Stmt.Tail(callee, 0, -1, null, arguments));
        end();
    }

    private void leave(int typeIndex, int table) {
        Expr popped = to.stack.pop();
        Expr callee = table < 0 ? popped : MemoryLowering.narrowed(popped);
        List<Expr> arguments = to.popArguments(to.module.signature(typeIndex));
        to.stack.flush(Expr.TRAPS);
        to.emit(new Stmt.Tail(-1, typeIndex, table, callee, arguments));
        end();
    }

    /** Returns a value that nobody looks at. */
    private void end() {
        FunctionType type = to.module.functionType(to.function.index());
        to.emit(new Stmt.Return(
                type.results().isEmpty()
                        ? null
                        : new Expr.Const(IrType.first(type.results().getFirst()), 0)));
        to.becomeUnreachable();
    }

    /** Jumps to the start with new arguments. */
    private void again() {
        FunctionType type = to.module.functionType(to.function.index());
        if (type.isWide()) {
            to.popArguments(type); // fetched at the start as they always are
        } else {
            int count = IrType.all(type.parameters()).length;
            to.stack.flush(Expr.TRAPS);
            to.stack.settleTop(count);
            for (int p = count - 1; p >= 0; p--) {
                to.emit(new Stmt.Set(p, to.stack.pop()));
            }
        }
        if (start == null) {
            start = to.function.label(true);
        }
        to.emit(new Stmt.Jump(start.use()));
        to.becomeUnreachable();
    }

    /** Puts the label that calls of the function itself jump to before its body; the declared locals start anew there. */
    void finish(List<Integer> declared) {
        if (start == null) {
            return;
        }
        List<Stmt> head = new ArrayList<>();
        head.add(new Stmt.Bind(start));
        for (int local : declared) {
            head.add(new Stmt.Set(local, new Expr.Const(to.function.local(local), 0)));
        }
        to.function.body().addAll(0, head);
    }
}
