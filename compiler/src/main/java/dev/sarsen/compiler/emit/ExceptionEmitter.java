package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Writes what throws exceptions and looks at caught ones. */
final class ExceptionEmitter {

    /** What generated code catches and throws. */
    static final String EXCEPTION = RuntimeCalls.ABI + "WasmException";

    private static final String EXCEPTIONS = RuntimeCalls.ABI + "Exceptions";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String NUMBERS = "(" + OBJECT + ")[J";
    private static final String REFERENCES = "(" + OBJECT + ")[" + OBJECT;

    private ExceptionEmitter() {}

    static void matches(ExpressionEmitter expressions, CodeWriter out, int tag) {
        expressions.guest();
        out.i32(tag);
        out.invokeStatic(EXCEPTIONS, "matches", "(" + OBJECT + RuntimeCalls.GUEST_DESCRIPTOR + "I)I");
    }

    static void payload(CodeWriter out, Expr.Payload payload) {
        boolean reference = payload.type() == IrType.REF;
        out.invokeStatic(EXCEPTIONS, reference ? "references" : "numbers", reference ? REFERENCES : NUMBERS);
        out.i32(payload.position());
        out.op(reference ? Opcodes.AALOAD : Opcodes.LALOAD, reference ? -1 : 0);
        TailEmitter.fromBits(out, payload.type());
    }

    static void raise(ExpressionEmitter expressions, CodeWriter out, Homes homes, Stmt.Throw thrown) {
        expressions.guest();
        out.i32(thrown.tag());
        boolean wide = expressions.tagType(thrown.tag()).isWide();
        out.invokeStatic(
                EXCEPTIONS,
                wide ? "collect" : "create",
                "(" + RuntimeCalls.GUEST_DESCRIPTOR + "I)" + RuntimeCalls.object(EXCEPTION));
        List<Expr> payload = thrown.payload();
        if (!payload.isEmpty()) {
            int held = homes.fresh(IrType.REF);
            out.store(IrType.REF, held);
            for (int p = 0; p < payload.size(); p++) {
                Expr value = payload.get(p);
                boolean reference = value.type() == IrType.REF;
                out.load(IrType.REF, held);
                out.invokeStatic(EXCEPTIONS, reference ? "references" : "numbers", reference ? REFERENCES : NUMBERS);
                out.i32(p);
                expressions.emit(value);
                TailEmitter.toBits(out, value.type());
                out.op(reference ? Opcodes.AASTORE : Opcodes.LASTORE, reference ? -3 : -4);
            }
            out.load(IrType.REF, held);
        }
        out.op(Opcodes.ATHROW, -1);
    }

    static void raise(ExpressionEmitter expressions, CodeWriter out, Expr exception) {
        expressions.emit(exception);
        out.invokeStatic(EXCEPTIONS, "present", "(" + OBJECT + ")" + RuntimeCalls.object(EXCEPTION));
        out.op(Opcodes.ATHROW, -1);
    }

    /** Makes room for the module's tags in the instance in slot 0. */
    static void tags(CodeWriter out, int count) {
        out.load(IrType.REF, 0);
        out.i32(count);
        out.invokeStatic(EXCEPTIONS, "tags", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
    }

    /** Makes a tag of the instance in slot 0. */
    static void define(CodeWriter out, int tag, int typeIndex) {
        out.load(IrType.REF, 0);
        out.i32(tag);
        out.i32(typeIndex);
        out.invokeStatic(EXCEPTIONS, "define", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "II)V");
    }
}
