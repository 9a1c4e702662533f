package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets loops jump back with an empty operand stack.
 *
 * <p>C2's safepoint of a jump back keeps everything alive that the jump's own operands are, the result of a comparison
 * without sign, of longs or of floats for one, which it then computes for nothing. So {@code if (a <u b) goto loop} becomes
 * {@code if (!(a <u b)) goto exit; goto loop; exit:}. Jumps that only compare ints that are in locals stay as they are, and
 * so do loops around others or around calls: next to what their rounds cost it is nothing, and with the other form C2 makes
 * counted loops of some of them, which does not pay there.
 */
final class LoopLatches {

    private LoopLatches() {}

    static void run(IrFunction function) {
        List<Stmt> body = function.body();
        List<Stmt> changed = new ArrayList<>(body.size() + 16);
        Label innermost = null;
        for (Stmt statement : body) {
            if (statement instanceof Stmt.Bind(Label label) && label.loop()) {
                innermost = label;
            } else if (calls(statement)) {
                innermost = null;
            }
            if (statement instanceof Stmt.Branch branch
                    && branch.target() == innermost
                    && !isPlain(branch.condition())) {
                Label exit = function.label(false);
                changed.add(new Stmt.Branch(branch.condition(), !branch.negated(), exit.use()));
                changed.add(new Stmt.Jump(branch.target()));
                changed.add(new Stmt.Bind(exit));
            } else {
                changed.add(statement);
            }
        }
        body.clear();
        body.addAll(changed);
    }

    private static boolean calls(Stmt statement) {
        return switch (statement) {
            case Stmt.Set set -> (set.value().effects() & Expr.CALLS) != 0;
            case Stmt.SetGlobal set -> (set.value().effects() & Expr.CALLS) != 0;
            case Stmt.Eval eval -> (eval.value().effects() & Expr.CALLS) != 0;
            default -> false;
        };
    }

    /** Whether a condition leaves nothing on the stack that is not in a local. */
    private static boolean isPlain(Expr condition) {
        if (!(condition instanceof Expr.Numeric numeric)) {
            return condition instanceof Expr.Local;
        }
        Expr b = numeric.b();
        return switch (numeric.opcode()) {
            case I32_EQZ -> numeric.a() instanceof Expr.Local;
            case I32_EQ, I32_NE, I32_LT_S, I32_GE_S, I32_GT_S, I32_LE_S ->
                isHeld(numeric.a()) && b != null && isHeld(b);
            default -> false;
        };
    }

    private static boolean isHeld(Expr value) {
        return value instanceof Expr.Local || value instanceof Expr.Const && value.type() == IrType.I32;
    }
}
