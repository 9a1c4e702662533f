package dev.sarsen.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.MethodSplitter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalUsesTest {

    private final IrFunction function = new IrFunction(0, 1);
    private final int parameter = function.addLocal(IrType.I32);
    private final int local = function.addLocal(IrType.I32);

    @Test
    void aLocalAssignedBeforeItIsReadBetweenTwoLabelsIsNotCrossing() {
        set(local, read(parameter));
        eval(read(local));
        bind(function.label(false));
        set(local, read(parameter));
        eval(read(local));
        assertThat(crossing().get(local)).isFalse();
    }

    @Test
    void aLocalReadBehindALabelIsCrossing() {
        set(local, read(parameter));
        bind(function.label(false));
        eval(read(local));
        assertThat(crossing().get(local)).isTrue();
    }

    @Test
    void aLocalReadBeforeItIsAssignedIsCrossing() {
        eval(read(local));
        set(local, read(parameter));
        assertThat(crossing().get(local)).isTrue();
    }

    @Test
    void aLocalThatItsOwnAssignmentReadsIsCrossing() {
        set(local, read(local));
        assertThat(crossing().get(local)).isTrue();
    }

    @Test
    void aParameterIsCrossingOnceItIsRead() {
        assertThat(crossing().get(parameter)).isFalse();
        eval(read(parameter));
        assertThat(crossing().get(parameter)).isTrue();
    }

    @Test
    void aLocalReadInAnotherRegionIsCrossing() {
        set(local, read(parameter));
        for (int k = 0; k < 100; k++) {
            set(parameter, new Expr.Const(IrType.I32, k));
        }
        eval(read(local));
        assertThat(crossing().get(local)).isFalse();
        assertThat(LocalUses.of(function, MethodSplitter.plan(function, 0, 64, true))
                        .crossing()
                        .get(local))
                .isTrue();
    }

    @Test
    void everyReadIsVisitedOnceForEachOccurrence() {
        List<Integer> reads = new ArrayList<>();
        Expr chosen = new Expr.Select(read(local), read(parameter), read(local));
        Stmt call = new Stmt.Eval(
                new Expr.IndirectCall(IrType.I32, true, 0, 0, read(parameter), List.of(chosen, read(local))));
        LocalUses.visit(call, reads::add);
        assertThat(reads).containsExactlyInAnyOrder(parameter, parameter, local, local, local);
    }

    private BitSet crossing() {
        return LocalUses.of(function, MethodSplitter.plan(function)).crossing();
    }

    private void set(int index, Expr value) {
        function.body().add(new Stmt.Set(index, value));
    }

    private void eval(Expr value) {
        function.body().add(new Stmt.Eval(value));
    }

    private void bind(Label label) {
        function.body().add(new Stmt.Bind(label));
    }

    private static Expr read(int index) {
        return new Expr.Local(IrType.I32, index);
    }
}
