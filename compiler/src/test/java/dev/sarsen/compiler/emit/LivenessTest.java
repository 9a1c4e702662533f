package dev.sarsen.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.MethodSplitter;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivenessTest {

    private final IrFunction function = new IrFunction(0, 1);
    private final int parameter = function.addLocal(IrType.I32);
    private final int a = function.addLocal(IrType.I32);
    private final int b = function.addLocal(IrType.I32);

    @Test
    void aLocalIsLiveUntilItsLastRead() {
        Label before = bind();
        eval(a);
        Label after = bind();
        eval(b);
        Liveness live = liveness();
        assertThat(live.at(before)).isEqualTo(locals(a, b));
        assertThat(live.at(after)).isEqualTo(locals(b));
    }

    @Test
    void anAssignmentEndsWhatIsLiveBeforeIt() {
        Label before = bind();
        set(a, read(b));
        eval(a);
        assertThat(liveness().at(before)).isEqualTo(locals(b));
    }

    @Test
    void whatALoopReadsInItsNextRoundIsLiveAtItsEnd() {
        Label outer = bind(function.label(true));
        eval(b);
        Label inner = bind(function.label(true));
        eval(a);
        Label end = bind();
        branch(inner);
        branch(outer);
        assertThat(liveness().at(end)).isEqualTo(locals(parameter, a, b));
    }

    @Test
    void aSwitchReadsWhatAnyOfItsTargetsReads() {
        Label first = function.label(false);
        Label second = function.label(false);
        Label before = bind();
        add(new Stmt.Switch(read(parameter), List.of(first.use(), second.use())));
        bind(first);
        eval(a);
        add(new Stmt.Return(null));
        bind(second);
        eval(b);
        assertThat(liveness().at(before)).isEqualTo(locals(parameter, a, b));
    }

    @Test
    void nothingIsLiveBeforeATrap() {
        Label before = bind();
        add(new Stmt.Unreachable());
        bind();
        eval(a);
        assertThat(liveness().at(before)).isEqualTo(locals());
    }

    @Test
    void whatAnExceptionHandlerReadsIsLiveAllAlongItsRange() {
        int exception = function.addLocal(IrType.REF);
        Label handler = function.label(false);
        add(new Stmt.Enter(handler.use(), exception));
        Label inside = bind();
        eval(parameter);
        set(a, new Expr.Const(IrType.I32, 1));
        Label end = bind();
        add(new Stmt.Return(null));
        bind(handler);
        eval(a);
        add(new Stmt.Rethrow(new Expr.Local(IrType.REF, exception)));
        Liveness live = liveness();
        assertThat(live.at(inside)).isEqualTo(locals(parameter, a));
        assertThat(live.at(end)).isEqualTo(locals(a));
        assertThat(live.caught()).isEqualTo(locals(a, exception));
    }

    @Test
    void aFunctionThatNeedsTooManyRoundsHasEverythingLive() {
        // Jumps back to labels in reverse order: each round carries what is read one label further.
        Label[] labels = new Label[40];
        for (int k = 0; k < labels.length; k++) {
            labels[k] = function.label(true);
        }
        add(new Stmt.Jump(labels[39].use()));
        bind(labels[0]);
        eval(a);
        add(new Stmt.Return(null));
        for (int k = 1; k < labels.length; k++) {
            bind(labels[k]);
            add(new Stmt.Jump(labels[k - 1].use()));
        }
        assertThat(liveness().at(labels[39])).isEqualTo(locals(a));
        BitSet all = locals(parameter, a, b);
        assertThat(liveness(all, 2).at(labels[39])).isEqualTo(all);
    }

    private Liveness liveness() {
        return liveness(locals(0, 1, 2, 3), 64);
    }

    private Liveness liveness(BitSet candidates, int rounds) {
        FunctionPlan plan = MethodSplitter.plan(function, 0, 64, true);
        return Liveness.of(function, plan, candidates, rounds);
    }

    private static BitSet locals(int... indices) {
        BitSet set = new BitSet();
        for (int index : indices) {
            set.set(index);
        }
        return set;
    }

    private void add(Stmt statement) {
        function.body().add(statement);
    }

    private void set(int index, Expr value) {
        add(new Stmt.Set(index, value));
    }

    private void eval(int index) {
        add(new Stmt.Eval(new Expr.Local(function.local(index), index)));
    }

    private void branch(Label target) {
        add(new Stmt.Branch(read(parameter), false, target.use()));
    }

    private Label bind() {
        return bind(function.label(false));
    }

    private Label bind(Label label) {
        add(new Stmt.Bind(label));
        return label;
    }

    private static Expr read(int index) {
        return new Expr.Local(IrType.I32, index);
    }
}
