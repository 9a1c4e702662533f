package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes functions stoppable: a poll at the head of each loop that is still without, and at the entry of recursive ones.
 *
 * <p>A poll is free where the JVM has a safepoint of its own, at which it drops code when somebody is to be stopped: at
 * entries, and in loops that C2 does not take for counted ones; in counted ones as well if the JVM was told so.
 */
final class Interruption {

    private Interruption() {}

    static void insertPolls(IrFunction function, boolean recursive, boolean free) {
        List<Stmt> body = function.body();
        BitSet counting = free ? CountingTests.loops(function) : new BitSet();
        List<Stmt> polled = new ArrayList<>(body.size() + 16);
        if (recursive) {
            polled.add(new Stmt.Poll(!free));
        }
        for (int s = 0; s < body.size(); s++) {
            Stmt statement = body.get(s);
            polled.add(statement);
            if (statement instanceof Stmt.Bind(Label label) && label.loop() && label.uses() > 0 && !label.polled()) {
                polled.add(new Stmt.Poll(!free || counting.get(s)));
            }
        }
        body.clear();
        body.addAll(polled);
    }
}
