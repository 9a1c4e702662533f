package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.function.Consumer;

/** The labels at which control may go on after a statement. */
final class Labels {

    private Labels() {}

    /** Reports each label that a statement may jump to, a handler's where its range begins. */
    static void targets(Stmt statement, Consumer<Label> seen) {
        switch (statement) {
            case Stmt.Jump jump -> seen.accept(jump.target());
            case Stmt.Branch branch -> seen.accept(branch.target());
            case Stmt.Switch wide -> wide.targets().forEach(seen);
            case Stmt.Enter enter -> seen.accept(enter.handler());
            default -> {}
        }
    }
}
