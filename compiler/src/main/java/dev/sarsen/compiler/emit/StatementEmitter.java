package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import org.objectweb.asm.Opcodes;

/** Writes the statements that do not change where control goes. */
final class StatementEmitter {

    private static final String MEMORY = RuntimeCalls.MEMORY_DESCRIPTOR;
    private static final String TABLE = RuntimeCalls.TABLE_DESCRIPTOR;
    private static final String GUEST = RuntimeCalls.GUEST_DESCRIPTOR;

    private final ModuleLayout layout;
    private final CodeWriter out;
    private final Homes homes;
    private final ExpressionEmitter expressions;

    StatementEmitter(ModuleLayout layout, CodeWriter out, Homes homes, ExpressionEmitter expressions) {
        this.layout = layout;
        this.out = out;
        this.homes = homes;
        this.expressions = expressions;
    }

    void emit(Stmt statement) {
        switch (statement) {
            case Stmt.Set(int local, Expr value) -> {
                homes.beforeStore(local);
                expressions.emit(value);
                homes.store(local);
            }
            case Stmt.SetGlobal(int global, Expr value) -> {
                layout.globals().receiver(out, global, expressions.guestSlot());
                expressions.emit(value);
                layout.globals().put(out, global, value.type());
            }
            case Stmt.Store store -> store(store);
            case Stmt.StoreVector store -> storeVector(store);
            case Stmt.Eval(Expr value) -> {
                expressions.emit(value);
                if (!(value instanceof Expr.Call call) || call.hasResult()) {
                    out.op(
                            value.type().slots() == 2 ? Opcodes.POP2 : Opcodes.POP,
                            -value.type().slots());
                }
            }
            case Stmt.Bulk bulk -> bulk(bulk);
            case Stmt.Aggregate step -> {
                step.operands().forEach(expressions::emit);
                expressions.aggregates().step(step);
            }
            case Stmt.SetFurtherResult(int index, Expr value) -> furtherResult(index, value);
            case Stmt.Tail tail -> TailEmitter.emit(out, expressions, tail);
            case Stmt.Throw thrown -> ExceptionEmitter.raise(expressions, out, homes, thrown);
            case Stmt.Rethrow(Expr exception) -> ExceptionEmitter.raise(expressions, out, exception);
            case Stmt.Unreachable _ -> {
                out.invokeStatic(RuntimeCalls.TRAPS, "unreachable", "()" + RuntimeCalls.object(RuntimeCalls.TRAP));
                out.op(Opcodes.ATHROW, -1);
            }
            case Stmt.Poll poll -> {
                expressions.guest();
                out.invokeVirtual(layout.guestClass(), poll.counting() ? "pollCounting" : "poll", "()V");
            }
            case Stmt.Enter _, Stmt.Bind _, Stmt.Jump _, Stmt.Branch _, Stmt.Switch _, Stmt.Return _ ->
                throw new IllegalStateException("BUG: control flow in a simple statement");
        }
    }

    private void store(Stmt.Store store) {
        expressions.memory(store.memory());
        expressions.emit(store.address());
        expressions.emit(store.value());
        String address = expressions.offset(
                store.address(), store.offset(), store.opcode().accessBytes());
        IrType type = store.value().type();
        out.invokeStatic(
                type.isVector() ? type.className() : RuntimeCalls.MEM,
                type.isVector() ? "store" : AccessNames.of(store.opcode()),
                "(" + MEMORY + address + store.value().type().descriptor() + address + ")V");
    }

    private void storeVector(Stmt.StoreVector store) {
        expressions.memory(store.memory());
        expressions.emit(store.address());
        expressions.emit(store.low());
        expressions.emit(store.high());
        String address = expressions.offset(store.address(), store.offset(), Opcode.V128_STORE.accessBytes());
        out.invokeStatic(RuntimeCalls.MEM, "v128Store", "(" + MEMORY + address + "JJ" + address + ")V");
    }

    private void furtherResult(int index, Expr value) {
        IrType type = value.type();
        expressions.guest();
        if (type == IrType.REF) {
            out.getField(RuntimeCalls.GUEST_INSTANCE, "multiRefs", "[Ljava/lang/Object;");
            out.i32(index);
            expressions.emit(value);
            out.op(Opcodes.AASTORE, -3);
            return;
        }
        out.getField(RuntimeCalls.GUEST_INSTANCE, "multi", "[J");
        out.i32(index);
        expressions.emit(value);
        switch (type) {
            case I32 -> out.op(Opcodes.I2L, 1);
            case F32 -> {
                out.invokeStatic(RuntimeCalls.NUM, "i32Reinterpret", "(F)I");
                out.op(Opcodes.I2L, 1);
            }
            case F64 -> out.invokeStatic(RuntimeCalls.NUM, "i64Reinterpret", "(D)J");
            default -> {}
        }
        out.op(Opcodes.LASTORE, -4);
    }

    /** The beginning of a descriptor: the operands' types, which say whether a memory is wide. */
    private static String types(Stmt.Bulk bulk) {
        StringBuilder types = new StringBuilder("(");
        bulk.operands().forEach(operand -> types.append(operand.type().descriptor()));
        return types.toString();
    }

    private void bulk(Stmt.Bulk bulk) {
        bulk.operands().forEach(expressions::emit);
        switch (bulk.opcode()) {
            case MEMORY_COPY -> {
                expressions.memory(bulk.first());
                expressions.memory(bulk.second());
                expressions.guest();
                out.invokeStatic(RuntimeCalls.BULK, "memoryCopy", types(bulk) + MEMORY + MEMORY + GUEST + ")V");
            }
            case MEMORY_FILL -> {
                expressions.memory(bulk.first());
                expressions.guest();
                out.invokeStatic(RuntimeCalls.BULK, "memoryFill", types(bulk) + MEMORY + GUEST + ")V");
            }
            case MEMORY_INIT -> {
                expressions.memory(bulk.second());
                expressions.guest();
                out.i32(layout.data().pieceOf(bulk.first()));
                out.invokeStatic(RuntimeCalls.BULK, "memoryInit", types(bulk) + MEMORY + GUEST + "I)V");
            }
            case DATA_DROP -> {
                expressions.guest();
                out.i32(layout.data().pieceOf(bulk.first()));
                out.invokeStatic(RuntimeCalls.BULK, "dataDrop", "(" + GUEST + "I)V");
            }
            case TABLE_SET -> {
                expressions.table(bulk.first());
                out.invokeStatic(RuntimeCalls.TABLES, "set", "(ILjava/lang/Object;" + TABLE + ")V");
            }
            case TABLE_FILL -> {
                expressions.table(bulk.first());
                out.invokeStatic(RuntimeCalls.TABLES, "fill", "(ILjava/lang/Object;I" + TABLE + ")V");
            }
            case TABLE_COPY -> {
                expressions.table(bulk.first());
                expressions.table(bulk.second());
                out.invokeStatic(RuntimeCalls.TABLES, "copy", "(III" + TABLE + TABLE + ")V");
            }
            case TABLE_INIT -> {
                expressions.table(bulk.second());
                expressions.guest();
                out.i32(bulk.first());
                out.invokeStatic(RuntimeCalls.TABLES, "init", "(III" + TABLE + GUEST + "I)V");
            }
            case ELEM_DROP -> {
                expressions.guest();
                out.i32(bulk.first());
                out.invokeStatic(RuntimeCalls.TABLES, "drop", "(" + GUEST + "I)V");
            }
            default ->
                throw new IllegalStateException(
                        "BUG: no emission for " + bulk.opcode().mnemonic());
        }
    }
}
