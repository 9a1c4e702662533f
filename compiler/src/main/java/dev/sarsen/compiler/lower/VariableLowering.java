package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.analyze.StackPointer;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the instructions on locals and globals. */
final class VariableLowering {

    /** The locals that stand for declared ones. */
    final List<Integer> declared = new ArrayList<>();

    private final FunctionLowering to;
    private final StackPointer stackPointer;
    private final VectorLowering vectors;
    private final @Nullable RegisterLowering registers;
    private final LocalNumbers locals;
    private int parameters;

    VariableLowering(
            FunctionLowering to,
            StackPointer stackPointer,
            VectorLowering vectors,
            @Nullable RegisterLowering registers,
            LocalNumbers locals) {
        this.registers = registers;
        this.to = to;
        this.stackPointer = stackPointer;
        this.vectors = vectors;
        this.locals = locals;
    }

    /**
     * Gives the parameters their locals, before any other local.
     *
     * @param fetched whether they are not passed but fetched from the instance
     */
    void parameters(int count, boolean fetched) {
        int first = to.function.localCount();
        for (int p = 0; p < count; p++) {
            if (locals.type(p) instanceof VectorType) {
                locals.put(p, to.function.addLocal(IrType.I64));
                to.function.addLocal(IrType.HIGH);
            } else {
                local(p);
            }
        }
        parameters = count;
        declared.clear();
        for (int local = first; fetched && local < to.function.localCount(); local++) {
            to.emit(new Stmt.Set(local, new Expr.FurtherResult(to.function.local(local), local - first)));
        }
    }

    /** Makes one local of each parameter that is a vector, where vectors are kept in registers. */
    void unite() {
        for (int p = 0; p < parameters && registers != null; p++) {
            if (locals.type(p) instanceof VectorType) {
                int low = locals.get(p);
                int vector = to.function.addLocal(IrType.V128);
                to.emit(new Stmt.Set(
                        vector,
                        RegisterLowering.of(new Expr.Local(IrType.I64, low), new Expr.Local(IrType.HIGH, low + 1))));
                locals.put(p, vector);
            }
        }
    }

    private int local(int wasmLocal) {
        int known = locals.get(wasmLocal);
        if (known >= 0) {
            return known;
        }
        if (registers != null && locals.type(wasmLocal) instanceof VectorType) {
            int vector = to.function.addLocal(IrType.V128);
            locals.put(wasmLocal, vector);
            return vector;
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
        return registers == null && locals.type(wasmLocal) instanceof VectorType;
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
            if (registers != null) {
                registers.getGlobal(global);
            } else {
                vectors.getGlobal(global);
            }
            return;
        }
        to.stack.push(new Expr.Global(IrType.first(to.module.globalType(global).value()), global));
    }

    /** {@code global.set}. */
    void globalSet(int global) {
        if (to.module.globalType(global).value() instanceof VectorType) {
            if (registers != null) {
                registers.setGlobal(global);
            } else {
                vectors.setGlobal(global);
            }
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
