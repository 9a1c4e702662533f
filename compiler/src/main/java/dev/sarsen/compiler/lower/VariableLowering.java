package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.analyze.StackPointer;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;

/** Lowers the instructions on locals and globals. */
final class VariableLowering {

    /** The locals that stand for declared ones. */
    final List<Integer> declared = new ArrayList<>();

    private final FunctionLowering to;
    private final StackPointer stackPointer;
    private final VectorLowering vectors;
    private final LocalNumbers locals;

    VariableLowering(FunctionLowering to, StackPointer stackPointer, VectorLowering vectors, LocalNumbers locals) {
        this.to = to;
        this.stackPointer = stackPointer;
        this.vectors = vectors;
        this.locals = locals;
    }

    /** Gives the parameters their locals, before any other local. */
    void parameters(int count) {
        for (int p = 0; p < count; p++) {
            local(p);
        }
    }

    private int local(int wasmLocal) {
        int known = locals.get(wasmLocal);
        if (known >= 0) {
            return known;
        }
        int added = to.function.addLocal(IrType.first(locals.type(wasmLocal)));
        locals.put(wasmLocal, added);
        declared.add(added);
        if (isVector(wasmLocal)) {
            declared.add(to.function.addLocal(IrType.HIGH));
        }
        return added;
    }

    private boolean isVector(int wasmLocal) {
        return locals.type(wasmLocal) instanceof VectorType;
    }

    /** {@code local.get}. */
    void getLocal(int wasmLocal) {
        int local = local(wasmLocal);
        if (isVector(wasmLocal)) {
            vectors.getLocal(local);
        } else {
            to.stack.push(new Expr.Local(to.function.local(local), local));
        }
    }

    /** {@code local.set} and {@code local.tee}. */
    void setLocal(int wasmLocal, boolean tee) {
        int local = local(wasmLocal);
        if (isVector(wasmLocal)) {
            vectors.setLocal(local, tee);
            return;
        }
        Expr value = to.stack.pop();
        Expr.Call call = to.takeCall(value);
        if (call != null) {
            value = call;
        } else if ((value.effects() & Expr.TRAPS) != 0) {
            to.stack.flush(Expr.TRAPS);
        }
        to.stack.flushReaders(local);
        if (!(value instanceof Expr.Local same && same.index() == local)) {
            to.emit(new Stmt.Set(local, value));
        }
        if (tee) {
            to.stack.push(new Expr.Local(to.function.local(local), local));
        }
    }

    /** {@code global.get}. */
    void globalGet(int global) {
        if (global == stackPointer.global() && to.function.stackPointer() >= 0) {
            to.stack.push(new Expr.Local(IrType.I32, to.function.stackPointer()));
            return;
        }
        if (to.module.globalType(global).value() instanceof VectorType) {
            vectors.getGlobal(global);
            return;
        }
        to.stack.push(new Expr.Global(IrType.first(to.module.globalType(global).value()), global));
    }

    /** {@code global.set}. */
    void globalSet(int global) {
        if (to.module.globalType(global).value() instanceof VectorType) {
            vectors.setGlobal(global);
            return;
        }
        Expr value = to.stack.pop();
        // The new value is seen after a trap: whatever may trap comes first.
        to.stack.flush(Expr.TRAPS | Expr.READS_GLOBAL);
        if (global == stackPointer.global() && to.function.stackPointer() >= 0) {
            int local = to.function.stackPointer();
            to.stack.flushReaders(local);
            to.emit(new Stmt.Set(local, value));
            value = new Expr.Local(IrType.I32, local);
        }
        to.emit(new Stmt.SetGlobal(global, value));
    }
}
