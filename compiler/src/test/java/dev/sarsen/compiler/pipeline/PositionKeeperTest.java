package dev.sarsen.compiler.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.optimize.PassObserver;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionKeeperTest {

    private final IrFunction function = new IrFunction(0, 0);
    private final PositionKeeper keeper = new PositionKeeper(PassObserver.NONE);

    private static Stmt step(int value) {
        return new Stmt.Eval(new Expr.Const(IrType.I32, value));
    }

    @BeforeEach
    void lowered() {
        for (int k = 0; k < 4; k++) {
            function.body().add(step(k));
            function.positions().fill(k + 1, 100 + k);
        }
        keeper.after(PassObserver.LOWERING, function);
    }

    private List<Integer> positions() {
        keeper.after("pass", function);
        return IntStream.range(0, function.body().size())
                .mapToObj(function.positions()::of)
                .toList();
    }

    @Test
    void statementsThatStayKeepTheirs() {
        assertThat(positions()).containsExactly(100, 101, 102, 103);
    }

    @Test
    void whatReplacesStatementsTakesTheirs() {
        function.body().set(1, step(11));
        function.body().set(2, step(12));
        assertThat(positions()).containsExactly(100, 101, 102, 103);
    }

    @Test
    void whatIsInsertedTakesTheOneBefore() {
        function.body().add(2, step(9));
        function.body().add(2, step(9));
        assertThat(positions()).containsExactly(100, 101, 101, 101, 102, 103);
    }

    @Test
    void manyForOneAllTakeTheOne() {
        function.body().set(1, step(11));
        function.body().add(1, step(12));
        function.body().add(1, step(13));
        assertThat(positions()).containsExactly(100, 101, 101, 101, 102, 103);
    }

    @Test
    void whatIsRemovedIsForgotten() {
        function.body().remove(1);
        function.body().remove(1);
        assertThat(positions()).containsExactly(100, 103);
    }

    @Test
    void whatMovesKeepsItsOwn() {
        function.body().add(0, function.body().removeLast());
        assertThat(positions()).containsExactly(103, 100, 101, 102);
    }

    @Test
    void severalPassesFollowEachOther() {
        function.body().set(1, step(11));
        assertThat(positions()).containsExactly(100, 101, 102, 103);
        function.body().set(1, step(21));
        function.body().remove(0);
        assertThat(positions()).hasSize(3).endsWith(102, 103);
    }
}
