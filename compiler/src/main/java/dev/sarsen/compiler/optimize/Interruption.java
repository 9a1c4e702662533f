package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Makes functions stoppable: a poll at the head of each loop that is still without, and at the entry of recursive ones. */
final class Interruption {

    private Interruption() {}

    static void insertPolls(IrFunction function, boolean recursive) {
        List<Stmt> body = function.body();
        List<Stmt> polled = new ArrayList<>(body.size() + 16);
        if (recursive) {
            polled.add(new Stmt.Poll());
        }
        for (Stmt statement : body) {
            polled.add(statement);
            if (statement instanceof Stmt.Bind(Label label) && label.loop() && label.uses() > 0 && !label.polled()) {
                polled.add(new Stmt.Poll());
            }
        }
        body.clear();
        body.addAll(polled);
    }
}
