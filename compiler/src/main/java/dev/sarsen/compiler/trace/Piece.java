package dev.sarsen.compiler.trace;

import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Statements that are added to a function, and for each the one it was copied from. */
final class Piece {

    private final List<Stmt> code = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();

    void add(Stmt statement, int origin) {
        code.add(statement);
        origins.add(origin);
    }

    /** Binds a label, to which a jump right before is none. */
    void bind(Label label, int origin) {
        if (code.getLast() instanceof Stmt.Jump(Label target) && target.equals(label)) {
            cut(code.size() - 1);
            label.unuse();
        }
        add(new Stmt.Bind(label), origin);
    }

    /** Drops what was added after the first statements. */
    void cut(int size) {
        code.subList(size, code.size()).clear();
        origins.subList(size, origins.size()).clear();
    }

    int size() {
        return code.size();
    }

    List<Stmt> code() {
        return code;
    }

    int origin(int statement) {
        return origins.get(statement);
    }
}
