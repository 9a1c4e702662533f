package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Makes loops stoppable: a poll at the head of each one that is still without. */
final class Interruption {

    private Interruption() {}

    static void insertPolls(IrFunction function) {
        List<Stmt> body = function.body();
        List<Stmt> polled = new ArrayList<>(body.size() + 16);
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
