package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * The exception handlers of one method: which code each covers, and the code that takes the exception from the operand stack
 * to the local where the handler expects it.
 */
final class ExceptionRanges {

    private record Range(Label label, int exception, org.objectweb.asm.Label start, org.objectweb.asm.Label handler) {}

    private final CodeWriter out;
    private final Homes homes;
    private final Deque<Range> open = new ArrayDeque<>();
    private final List<Range> closed = new ArrayList<>();

    ExceptionRanges(CodeWriter out, Homes homes) {
        this.out = out;
        this.homes = homes;
    }

    /** What follows is covered by a handler. */
    void enter(Label handler, int exception) {
        open.push(new Range(handler, exception, out.mark(), new org.objectweb.asm.Label()));
    }

    /** Ends the range whose handler is this label, if it is one. */
    @SuppressWarnings("ReferenceEquality") // labels have no other equality
    void leave(Label label) {
        Range range = open.peek();
        if (range != null && range.label == label) {
            open.pop();
            out.covered(range.start, out.mark(), range.handler, ExceptionEmitter.EXCEPTION);
            closed.add(range);
        }
    }

    /** Writes the ways into the handlers. */
    void handlers(Function<Label, org.objectweb.asm.Label> targets) {
        for (Range range : closed) {
            out.handler(range.handler, ExceptionEmitter.EXCEPTION);
            int held = homes.fresh(IrType.REF);
            out.store(IrType.REF, held);
            homes.beforeStore(range.exception);
            out.load(IrType.REF, held);
            homes.store(range.exception);
            out.jump(org.objectweb.asm.Opcodes.GOTO, targets.apply(range.label), 0);
        }
    }

    /** Covers all code with a handler that does something and throws on. */
    void outermost(org.objectweb.asm.Label first, org.objectweb.asm.Label last, Runnable action) {
        org.objectweb.asm.Label handler = new org.objectweb.asm.Label();
        out.covered(first, last, handler, ExceptionEmitter.EXCEPTION);
        if (last.getOffset() == first.getOffset()) {
            return;
        }
        out.handler(handler, ExceptionEmitter.EXCEPTION);
        int held = homes.fresh(IrType.REF);
        out.store(IrType.REF, held);
        action.run();
        out.load(IrType.REF, held);
        out.op(org.objectweb.asm.Opcodes.ATHROW, -1);
    }
}
