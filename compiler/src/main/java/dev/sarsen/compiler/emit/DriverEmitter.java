package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method of a dispatching region: a loop that calls the handler the last answer names.
 *
 * <p>An answer that is the order of a label inside selects, through a table, the handler that holds the label; running off a
 * handler's end goes on with the next one; every other answer is the region's own.
 */
final class DriverEmitter {

    private final HandlerEmitter handlers;
    private final IrFunction function;
    private final FunctionPlan plan;
    private final Region region;
    private final CodeWriter out;

    DriverEmitter(ModuleLayout layout, IrFunction function, FunctionPlan plan, Region region, CodeWriter out) {
        this.handlers = new HandlerEmitter(layout, function.index());
        this.function = function;
        this.plan = plan;
        this.region = region;
        this.out = out;
    }

    /** The slots that steer the loop: the last answer, the entry of the next handler, its index. */
    record Slots(int frame, int answer, int entry, int handler) {}

    /**
     * Writes the loop.
     *
     * @param entryParameter slot of the entry the region itself is given, or -1
     */
    void emit(String frameClass, ExpressionEmitter expressions, int entryParameter, Slots slots) {
        int first = plan.order(firstLabel());
        int[] table = handlersOfLabels();
        Label again = new Label();
        Label inside = new Label();
        Label negative = new Label();
        Label leave = new Label();
        if (entryParameter >= 0) {
            out.load(IrType.I32, entryParameter);
            out.jump(Opcodes.IFLT, again, 1);
            copy(entryParameter, slots.answer);
            out.jump(Opcodes.GOTO, inside, 0);
        }
        out.bind(again);
        handlers.push(out, region, slots.handler);
        out.load(IrType.REF, slots.frame);
        expressions.state();
        out.load(IrType.I32, slots.entry);
        handlers.call(out, region, frameClass);
        out.store(IrType.I32, slots.answer);
        out.load(IrType.I32, slots.answer);
        out.jump(Opcodes.IFLT, negative, 1);
        compare(slots.answer, first, Opcodes.IF_ICMPLT, leave);
        compare(slots.answer, first + table.length - 1, Opcodes.IF_ICMPGT, leave);
        out.bind(inside);
        out.load(IrType.I32, slots.answer);
        out.i32(first);
        out.op(Opcodes.ISUB, -1);
        out.lookup(table);
        out.store(IrType.I32, slots.handler);
        copy(slots.answer, slots.entry);
        out.jump(Opcodes.GOTO, again, 0);
        out.bind(negative);
        compare(slots.answer, FunctionEmitter.FELL, Opcodes.IF_ICMPNE, leave);
        out.load(IrType.I32, slots.handler);
        out.i32(1);
        out.op(Opcodes.IADD, -1);
        out.store(IrType.I32, slots.handler);
        out.i32(FunctionEmitter.FELL);
        out.store(IrType.I32, slots.entry);
        compare(slots.handler, region.children().size(), Opcodes.IF_ICMPLT, again);
        out.bind(leave);
        out.load(IrType.I32, slots.answer);
        out.op(Opcodes.IRETURN, -1);
    }

    private void copy(int from, int to) {
        out.load(IrType.I32, from);
        out.store(IrType.I32, to);
    }

    private void compare(int slot, int value, int opcode, Label target) {
        out.load(IrType.I32, slot);
        out.i32(value);
        out.jump(opcode, target, 2);
    }

    private dev.sarsen.compiler.ir.Label firstLabel() {
        for (int s = region.start(); s < region.end(); s++) {
            if (function.body().get(s) instanceof Stmt.Bind bind) {
                return bind.label();
            }
        }
        throw new IllegalStateException("BUG: a dispatching region without a label");
    }

    /** For each label of the region in order: the index of the handler that holds it. */
    private int[] handlersOfLabels() {
        List<Integer> homes = new ArrayList<>();
        for (int child = 0; child < region.children().size(); child++) {
            Region handler = region.children().get(child);
            for (int s = handler.start(); s < handler.end(); s++) {
                if (function.body().get(s) instanceof Stmt.Bind) {
                    homes.add(child);
                }
            }
        }
        return homes.stream().mapToInt(Integer::intValue).toArray();
    }
}
