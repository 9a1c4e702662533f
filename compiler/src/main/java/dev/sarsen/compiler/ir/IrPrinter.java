package dev.sarsen.compiler.ir;

import java.util.List;
import java.util.Locale;

/**
 * Readable text of a function's IR: labels at the margin, one statement a line, expressions as nested calls of their
 * instructions.
 *
 * <p>Locals are {@code p0} for parameters, {@code sp} for the stack pointer, {@code v3} for the others. The text is bounded
 * whatever the function is like.
 */
public final class IrPrinter {

    private static final int MOST_STATEMENTS = 5_000;
    private static final int MOST_LOCALS = 64;
    private static final int MOST_TARGETS = 16;

    private final IrFunction function;
    private final StringBuilder out = new StringBuilder();

    private IrPrinter(IrFunction function) {
        this.function = function;
    }

    /** The text of a function. */
    public static String print(IrFunction function) {
        IrPrinter printer = new IrPrinter(function);
        printer.header();
        List<Stmt> body = function.body();
        int shown = Math.min(body.size(), MOST_STATEMENTS);
        for (Stmt statement : body.subList(0, shown)) {
            printer.statement(statement);
        }
        if (body.size() > shown) {
            printer.out.append("  … ").append(body.size() - shown).append(" more statements\n");
        }
        return printer.out.toString();
    }

    /** Takes lines of text. */
    @FunctionalInterface
    public interface Lines {
        /** Takes the text of a statement, or with the number -1 a line that belongs to none. */
        void line(int statement, String text);
    }

    /** The text of a function, line by line. */
    public static void lines(IrFunction function, Lines lines) {
        IrPrinter printer = new IrPrinter(function);
        printer.header();
        printer.out.toString().lines().forEach(text -> lines.line(-1, text));
        int shown = Math.min(function.body().size(), MOST_STATEMENTS);
        for (int s = 0; s < shown; s++) {
            printer.out.setLength(0);
            printer.statement(function.body().get(s));
            lines.line(s, printer.out.toString().stripTrailing());
        }
        if (function.body().size() > shown) {
            lines.line(-1, "  … " + (function.body().size() - shown) + " more statements");
        }
    }

    /** The text of one statement of a function. */
    public static String print(IrFunction function, Stmt statement) {
        IrPrinter printer = new IrPrinter(function);
        printer.statement(statement);
        return printer.out.toString().strip();
    }

    private void header() {
        out.append("function ").append(function.index()).append('(');
        for (int local = 0; local < function.methodParameters(); local++) {
            out.append(local == 0 ? "" : ", ");
            declare(local);
        }
        out.append(")\n");
        int end = Math.min(function.localCount(), function.methodParameters() + MOST_LOCALS);
        for (int local = function.methodParameters(); local < end; local++) {
            out.append(local == function.methodParameters() ? "  locals " : ", ");
            declare(local);
        }
        if (function.localCount() > end) {
            out.append(", … ").append(function.localCount() - end).append(" more");
        }
        out.append(function.localCount() > function.methodParameters() ? "\n" : "");
    }

    private void declare(int local) {
        local(local);
        out.append(": ").append(name(function.local(local)));
    }

    private static String name(IrType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private void local(int local) {
        if (local == function.stackPointer()) {
            out.append("sp");
        } else {
            out.append(local < function.parameters() ? 'p' : 'v').append(local);
        }
    }

    private void statement(Stmt statement) {
        if (statement instanceof Stmt.Bind(Label label)) {
            out.append(label).append(":\n");
            return;
        }
        out.append("  ");
        switch (statement) {
            case Stmt.Bind _ -> {}
            case Stmt.Set(int local, Expr value) -> {
                local(local);
                out.append(" = ");
                expression(value);
            }
            case Stmt.SetGlobal(int global, Expr value) -> {
                out.append("global[").append(global).append("] = ");
                expression(value);
            }
            case Stmt.Store store -> {
                out.append(store.opcode().mnemonic());
                place(store.memory(), store.offset());
                operands(List.of(store.address(), store.value()));
            }
            case Stmt.StoreVector store -> {
                out.append("v128.store");
                place(store.memory(), store.offset());
                operands(List.of(store.address(), store.low(), store.high()));
            }
            case Stmt.Eval(Expr value) -> expression(value);
            case Stmt.Bulk bulk -> {
                out.append(bulk.opcode().mnemonic() + ' ' + bulk.first() + ' ' + bulk.second());
                operands(bulk.operands());
            }
            case Stmt.Aggregate step -> {
                out.append(step.opcode().mnemonic() + ' ' + step.first() + ' ' + step.second());
                operands(step.operands());
            }
            case Stmt.SetFurtherResult(int index, Expr value) -> {
                out.append("further[").append(index).append("] = ");
                expression(value);
            }
            case Stmt.Jump(Label target) -> out.append("goto ").append(target);
            case Stmt.Branch(Expr condition, boolean negated, Label target) -> {
                out.append(negated ? "unless " : "if ");
                expression(condition);
                out.append(" goto ").append(target);
            }
            case Stmt.Switch(Expr index, List<Label> targets) -> {
                out.append("switch ");
                expression(index);
                targets(targets);
            }
            case Stmt.Return(Expr value) -> {
                out.append("return");
                if (value != null) {
                    out.append(' ');
                    expression(value);
                }
            }
            case Stmt.Tail tail -> {
                out.append("tail ");
                Expr callee = tail.callee();
                if (callee == null) {
                    out.append(tail.function());
                } else {
                    out.append(tail.table() < 0 ? "ref [" : "table " + tail.table() + " [");
                    expression(callee);
                    out.append("] type ").append(tail.typeIndex());
                }
                operands(tail.arguments());
            }
            case Stmt.Enter(Label handler, int exception) -> {
                out.append("enter ").append(handler).append(" with ");
                local(exception);
            }
            case Stmt.Throw(int tag, List<Expr> payload) -> {
                out.append("throw ").append(tag);
                operands(payload);
            }
            case Stmt.Rethrow(Expr exception) -> {
                out.append("rethrow ");
                expression(exception);
            }
            case Stmt.Unreachable() -> out.append("unreachable");
            case Stmt.Poll poll -> out.append(poll.counting() ? "counting-poll" : "poll");
        }
        out.append('\n');
    }

    private void targets(List<Label> targets) {
        out.append(" [");
        for (int k = 0; k < targets.size() - 1 && k < MOST_TARGETS; k++) {
            out.append(k == 0 ? "" : " ").append(targets.get(k));
        }
        if (targets.size() - 1 > MOST_TARGETS) {
            out.append(" … ").append(targets.size() - 1 - MOST_TARGETS).append(" more");
        }
        out.append("] else ").append(targets.getLast());
    }

    private void place(int memory, long offset) {
        if (memory != 0) {
            out.append(" memory ").append(memory);
        }
        if (offset != 0) {
            out.append(" offset=").append(Long.toUnsignedString(offset));
        }
    }

    private void operands(List<Expr> operands) {
        out.append('(');
        for (int k = 0; k < operands.size(); k++) {
            out.append(k == 0 ? "" : ", ");
            expression(operands.get(k));
        }
        out.append(')');
    }

    /** Recursion is bounded by {@link Expr#MAX_DEPTH}. */
    private void expression(Expr expression) {
        switch (expression) {
            case Expr.Const constant -> out.append(constant(constant));
            case Expr.Local local -> local(local.index());
            case Expr.Global global ->
                out.append("global[").append(global.index()).append(']');
            case Expr.Numeric numeric -> {
                out.append(numeric.opcode().mnemonic());
                Expr b = numeric.b();
                operands(b == null ? List.of(numeric.a()) : List.of(numeric.a(), b));
            }
            case Expr.Load load -> {
                out.append(load.opcode().mnemonic());
                place(load.memory(), load.offset());
                operands(List.of(load.address()));
            }
            case Expr.Select select -> {
                out.append("select");
                operands(List.of(select.a(), select.b(), select.condition()));
            }
            case Expr.Size size ->
                out.append(size.table() ? "table.size " : "memory.size ").append(size.index());
            case Expr.TableGet get -> {
                out.append("table.get ").append(get.table());
                operands(List.of(get.index()));
            }
            case Expr.FunctionReference reference -> out.append("ref.func ").append(reference.function());
            case Expr.StripLimit limit -> {
                out.append(limit.rising() ? "strip-up" : "strip-down").append(limit.unsigned() ? "-u" : "-s");
                operands(List.of(limit.counter(), limit.end()));
            }
            case Expr.Helper helper -> {
                out.append(helper.name());
                operands(helper.operands());
            }
            case Expr.IsNull test -> {
                out.append("ref.is_null");
                operands(List.of(test.reference()));
            }
            case Expr.Matches matches -> {
                out.append("matches ").append(matches.tag());
                operands(List.of(matches.exception()));
            }
            case Expr.Payload payload -> {
                out.append("payload.").append(name(payload.type())).append(' ').append(payload.position());
                operands(List.of(payload.exception()));
            }
            case Expr.NonNull present -> {
                out.append("ref.as_non_null");
                operands(List.of(present.reference()));
            }
            case Expr.Aggregate value -> {
                out.append(value.opcode().mnemonic() + ' ' + value.first() + ' ' + value.second());
                operands(value.operands());
            }
            case Expr.TypeTest test -> {
                out.append(test.traps() ? "ref.cast " : "ref.test ")
                        .append(test.nullable() ? "null " : "")
                        .append(test.heap().text());
                operands(List.of(test.reference()));
            }
            case Expr.NarrowIndex index -> {
                out.append("narrow_index");
                operands(List.of(index.operand()));
            }
            case Expr.FurtherResult result ->
                out.append("further.")
                        .append(name(result.type()))
                        .append('[')
                        .append(result.index())
                        .append(']');
            case Expr.Call call -> call(call);
        }
    }

    private void call(Expr.Call call) {
        switch (call) {
            case Expr.DirectCall direct -> out.append("call ").append(direct.function());
            case Expr.IndirectCall indirect -> {
                out.append("call_indirect ").append(indirect.table()).append('[');
                expression(indirect.index());
                out.append("] type ").append(indirect.typeIndex());
            }
            case Expr.ReferenceCall reference -> {
                out.append("call_ref [");
                expression(reference.reference());
                out.append("] type ").append(reference.typeIndex());
            }
            case Expr.Grow grow ->
                out.append(grow.table() ? "table.grow " : "memory.grow ").append(grow.index());
            case Expr.Atomic atomic -> {
                out.append(atomic.opcode().mnemonic());
                if (atomic.opcode().accessBytes() > 0) {
                    out.append(' ').append(atomic.memory()).append('+').append(Long.toUnsignedString(atomic.offset()));
                }
            }
        }
        operands(call.arguments());
    }

    private static String constant(Expr.Const constant) {
        long bits = constant.bits();
        return switch (constant.type()) {
            case I32 -> Integer.toString((int) bits);
            case I64, HIGH -> bits + "L";
            case F32 -> {
                float value = Float.intBitsToFloat((int) bits);
                yield Float.isNaN(value) ? "nan:0x" + Integer.toHexString((int) bits) + "f" : value + "f";
            }
            case F64 -> {
                double value = Double.longBitsToDouble(bits);
                yield Double.isNaN(value) ? "nan:0x" + Long.toHexString(bits) : Double.toString(value);
            }
            case REF, V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> "null";
        };
    }
}
