package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends jumps through a switch on a constant straight to where they end.
 *
 * <p>Compilers for languages with control flow that WebAssembly's blocks cannot say (Go is one) put a function's basic blocks
 * into one loop around a switch on a local, and jump by setting the local and going round. The JVM has no such limits: {@code
 * pc = 7; goto loop} becomes {@code pc = 7; goto case7}. What jumps backward that way polls, since no loop header does it any
 * more.
 */
final class JumpThreading {

    private final List<Stmt> body;
    private final Map<Label, Integer> binds = new HashMap<>();
    private final Map<Label, Stmt.Switch> switches = new HashMap<>();

    private JumpThreading(IrFunction function) {
        this.body = function.body();
    }

    static void run(IrFunction function) {
        JumpThreading pass = new JumpThreading(function);
        pass.find();
        if (!pass.switches.isEmpty()) {
            pass.rewrite();
        }
    }

    private void find() {
        for (int s = 0; s < body.size(); s++) {
            if (body.get(s) instanceof Stmt.Bind bind) {
                binds.put(bind.label(), s);
                if (s + 1 < body.size()
                        && body.get(s + 1) instanceof Stmt.Switch table
                        && table.index() instanceof Expr.Local) {
                    switches.put(bind.label(), table);
                }
            }
        }
    }

    private void rewrite() {
        List<Stmt> old = new ArrayList<>(body);
        body.clear();
        for (int s = 0; s < old.size(); s++) {
            Stmt statement = old.get(s);
            Stmt.Switch table = statement instanceof Stmt.Jump jump ? switches.get(jump.target()) : null;
            if (s > 0 && table != null && statement instanceof Stmt.Jump jump) {
                statement = threaded(old.get(s - 1), jump, table, s);
            }
            body.add(statement);
        }
    }

    private Stmt threaded(Stmt before, Stmt.Jump jump, Stmt.Switch table, int at) {
        if (!(before instanceof Stmt.Set set)
                || !(set.value() instanceof Expr.Const constant)
                || !(table.index() instanceof Expr.Local index)
                || set.local() != index.index()) {
            return jump;
        }
        long selected = constant.bits() & 0xffff_ffffL;
        int last = table.targets().size() - 1;
        Label target = table.targets().get((int) Math.min(selected, last));
        jump.target().unuse();
        if (binds.getOrDefault(target, 0) < at) {
            body.add(new Stmt.Poll(true));
        }
        return new Stmt.Jump(target.use());
    }
}
