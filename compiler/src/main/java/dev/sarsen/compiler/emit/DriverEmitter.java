package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method of a dispatching region: a loop that calls the handler the last answer names.
 *
 * <p>An answer that is the order of a label inside selects, through a table, the handler that holds the label; a handler that
 * control runs off the end of answers which one is next; every other answer is the region's own.
 */
final class DriverEmitter {

    /** Answers up to this one name the next handler. */
    private static final int NEXT = -3;

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

    /** The slots that steer the loop: the last answer, the entry of the next handler, that handler. */
    record Slots(int frame, int answer, int entry, int handler) {}

    /** What a handler answers when control runs off its end: the last one what its region does, another one who is next. */
    static int answerAtEnd(Region loop, Region handler) {
        // There may be tens of thousands, in order of their start.
        int next = Collections.binarySearch(loop.children(), handler, Comparator.comparingInt(Region::start)) + 1;
        return next == loop.children().size() ? FunctionEmitter.FELL : NEXT - next;
    }

    /**
     * Writes the loop.
     *
     * @param entryParameter slot of the entry the region itself is given, or -1
     * @param atEnd what the region answers when control runs off its end
     */
    void emit(String frameClass, ExpressionEmitter expressions, int entryParameter, Slots slots, int atEnd) {
        int first = plan.order(firstLabel());
        int labels = handlersOfLabels(function, region).length;
        Label again = new Label();
        Label inside = new Label();
        Label other = new Label();
        Label leave = new Label();
        if (entryParameter >= 0) {
            out.load(IrType.I32, entryParameter);
            out.jump(Opcodes.IFLT, again, 1);
            copy(entryParameter, slots.answer);
            out.jump(Opcodes.GOTO, inside, 0);
        }
        out.bind(again);
        out.load(IrType.REF, slots.handler);
        out.load(IrType.REF, slots.frame);
        expressions.state();
        out.load(IrType.I32, slots.entry);
        handlers.call(out, region, frameClass);
        out.store(IrType.I32, slots.answer);
        out.bind(inside);
        // The comparisons with the constant bounds of the table leave none to the array access.
        index(slots.answer, first);
        out.jump(Opcodes.IFLT, other, 1);
        index(slots.answer, first);
        out.i32(labels);
        out.jump(Opcodes.IF_ICMPGE, leave, 2);
        index(slots.answer, first);
        handlers.pushOfLabel(out, region);
        out.store(IrType.REF, slots.handler);
        copy(slots.answer, slots.entry);
        out.jump(Opcodes.GOTO, again, 0);
        out.bind(other);
        out.load(IrType.I32, slots.answer);
        out.i32(NEXT);
        out.jump(Opcodes.IF_ICMPGT, leave, 2);
        out.i32(NEXT);
        out.load(IrType.I32, slots.answer);
        out.op(Opcodes.ISUB, -1);
        handlers.pushNext(out, region);
        out.store(IrType.REF, slots.handler);
        out.i32(FunctionEmitter.FELL);
        out.store(IrType.I32, slots.entry);
        out.jump(Opcodes.GOTO, again, 0);
        out.bind(leave);
        if (atEnd != FunctionEmitter.FELL) {
            Label named = new Label();
            out.load(IrType.I32, slots.answer);
            out.i32(FunctionEmitter.FELL);
            out.jump(Opcodes.IF_ICMPNE, named, 2);
            out.i32(atEnd);
            out.op(Opcodes.IRETURN, -1);
            out.bind(named);
        }
        out.load(IrType.I32, slots.answer);
        out.op(Opcodes.IRETURN, -1);
    }

    private void index(int answer, int first) {
        out.load(IrType.I32, answer);
        out.i32(first);
        out.op(Opcodes.ISUB, -1);
    }

    private void copy(int from, int to) {
        out.load(IrType.I32, from);
        out.store(IrType.I32, to);
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
    static int[] handlersOfLabels(IrFunction function, Region region) {
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
