package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers exception handling, both forms of it.
 *
 * <p>A try becomes {@code enter handler; body; goto end; handler: test the clauses one after the other; rethrow; end:}. The
 * statements from {@code enter} to the handler's label are what it covers; those between the body and the label move values
 * and throw nothing. The caught exception is in a local of its own.
 */
final class ExceptionLowering {

    /** A clause of {@code try_table}: a tag or -1, whether the exception itself is passed, and where it goes. */
    private record Clause(int tag, boolean reference, int label) {}

    /** The handler of an open try. */
    static final class Handler {
        final Label label;
        final int exception;
        private final List<Clause> clauses;

        /** Where an exception goes that the clauses so far do not catch; null after one that catches all. */
        private @Nullable Label next;

        private Handler(Label label, int exception, List<Clause> clauses) {
            this.label = label;
            this.exception = exception;
            this.clauses = clauses;
        }
    }

    private final FunctionLowering to;
    private @Nullable Label outside;
    private int delegated;

    ExceptionLowering(FunctionLowering to) {
        this.to = to;
    }

    void lower(Opcode opcode) {
        switch (opcode) {
            case TRY -> open(List.of());
            case TRY_TABLE -> {
                List<Clause> clauses = new ArrayList<>();
                for (int k = 0; k < to.reader.catchCount(); k++) {
                    clauses.add(new Clause(
                            to.reader.catchesAll(k) ? -1 : to.reader.catchTag(k),
                            to.reader.catchesReference(k),
                            to.reader.catchLabel(k)));
                }
                if (clauses.isEmpty()) {
                    to.open(ControlFrame.Kind.BLOCK);
                } else {
                    open(clauses);
                }
            }
            case THROW -> {
                List<Expr> payload = to.popArguments(to.module.tagType(to.reader.index()));
                to.stack.flush(Expr.TRAPS);
                to.emit(new Stmt.Throw(to.reader.index(), payload));
                to.becomeUnreachable();
            }
            case THROW_REF -> {
                Expr exception = to.stack.pop();
                to.stack.flush(Expr.TRAPS);
                rethrow(exception);
            }
            case RETHROW -> {
                to.stack.flush(Expr.TRAPS);
                rethrow(caught(handler(to.frame(to.reader.index()))));
            }
            case CATCH -> clause(to.reader.index());
            case CATCH_ALL -> clause(-1);
            case DELEGATE -> delegate(to.reader.index());
            default -> throw new IllegalStateException("BUG: " + opcode.mnemonic() + " does not handle exceptions");
        }
    }

    private void rethrow(Expr exception) {
        to.emit(new Stmt.Rethrow(exception));
        to.becomeUnreachable();
    }

    private static Handler handler(ControlFrame frame) {
        if (frame.handler == null) {
            throw new IllegalStateException("BUG: no try");
        }
        return frame.handler;
    }

    private static Expr caught(Handler handler) {
        return new Expr.Local(IrType.REF, handler.exception);
    }

    private void open(List<Clause> clauses) {
        ControlFrame frame = to.open(ControlFrame.Kind.TRY);
        Handler handler =
                new Handler(to.function.label(false).use(), to.function.addLocal(IrType.REF), List.copyOf(clauses));
        frame.handler = handler;
        to.emit(new Stmt.Enter(handler.label, handler.exception));
    }

    /** Leaves the body or a clause for the end of the try. */
    private void leave(ControlFrame frame) {
        if (to.reachable()) {
            to.stack.moveTop(frame.results, frame.height);
            to.emit(new Stmt.Jump(frame.target.use()));
        }
    }

    /** Begins the handler's code, with what the stack held before the try. */
    private Handler catchHere(ControlFrame frame) {
        Handler handler = handler(frame);
        to.emit(new Stmt.Bind(handler.label));
        to.stack.truncate(frame.height);
        // Whoever threw may have left another stack pointer.
        to.rereadStackPointer();
        return handler;
    }

    /** Passes the exception on unless it has a tag; answers where it is passed on, null for no tag. */
    private @Nullable Label test(Handler handler, int tag) {
        if (tag < 0) {
            return null;
        }
        Label next = to.function.label(false).use();
        to.emit(new Stmt.Branch(new Expr.Matches(tag, caught(handler)), true, next));
        return next;
    }

    private void pushPayload(Handler handler, int tag) {
        IrType[] types = IrType.all(to.module.tagType(tag).parameters());
        for (int p = 0; p < types.length; p++) {
            to.stack.push(new Expr.Payload(types[p], p, caught(handler)));
        }
        to.stack.settleAll();
    }

    /** {@code catch} and {@code catch_all} of the legacy form. */
    private void clause(int tag) {
        ControlFrame frame = to.innermost();
        leave(frame);
        Handler handler = handler(frame);
        if (frame.kind == ControlFrame.Kind.TRY) {
            catchHere(frame);
            frame.kind = ControlFrame.Kind.CATCH;
        } else {
            to.emit(new Stmt.Bind(present(handler.next)));
            to.stack.truncate(frame.height);
        }
        handler.next = test(handler, tag);
        to.becomeReachable();
        if (tag >= 0) {
            pushPayload(handler, tag);
        }
    }

    private static Label present(@Nullable Label label) {
        if (label == null) {
            throw new IllegalStateException("BUG: a clause after one that catches all");
        }
        return label;
    }

    /** The end of a try whose frame was just closed. */
    void end(ControlFrame frame) {
        leave(frame);
        Handler handler = handler(frame);
        if (frame.kind == ControlFrame.Kind.CATCH) {
            if (handler.next != null) {
                to.emit(new Stmt.Bind(handler.next));
                rethrow(caught(handler));
            }
        } else {
            catchHere(frame);
            dispatch(frame, handler);
        }
        close(frame);
    }

    private void dispatch(ControlFrame frame, Handler handler) {
        for (Clause clause : handler.clauses) {
            Label next = test(handler, clause.tag);
            to.becomeReachable();
            to.stack.truncate(frame.height);
            if (clause.tag >= 0) {
                pushPayload(handler, clause.tag);
            }
            if (clause.reference) {
                to.stack.push(caught(handler));
            }
            to.branch(to.frame(clause.label));
            if (next == null) {
                return;
            }
            to.emit(new Stmt.Bind(next));
        }
        rethrow(caught(handler));
    }

    private void close(ControlFrame frame) {
        to.becomeUnreachable();
        to.stack.truncate(frame.height);
        for (IrType type : frame.results) {
            to.stack.pushVariable(type);
        }
        if (frame.target.uses() > 0) {
            to.emit(new Stmt.Bind(frame.target));
            to.stack.settleAll();
            to.becomeReachable();
        }
    }

    /** {@code delegate}: the handler hands the exception to the one of an outer try, past those in between. */
    private void delegate(int depth) {
        ControlFrame frame = to.closeInnermost();
        leave(frame);
        Handler handler = catchHere(frame);
        Handler outer = to.handlerFrom(depth);
        if (outer != null) {
            to.emit(new Stmt.Set(outer.exception, caught(handler)));
            to.emit(new Stmt.Jump(outer.label.use()));
        } else {
            if (outside == null) {
                outside = to.function.label(false);
                delegated = to.function.addLocal(IrType.REF);
            }
            to.emit(new Stmt.Set(delegated, caught(handler)));
            to.emit(new Stmt.Jump(outside.use()));
        }
        close(frame);
    }

    /** Throws, outside of all handlers, what was delegated to the caller. */
    void finish() {
        if (outside != null) {
            to.emit(new Stmt.Bind(outside));
            to.emit(new Stmt.Rethrow(new Expr.Local(IrType.REF, delegated)));
        }
    }
}
