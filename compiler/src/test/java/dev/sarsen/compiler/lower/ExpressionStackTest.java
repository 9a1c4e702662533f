package dev.sarsen.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrPrinter;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order what lies on the operand stack is evaluated. */
class ExpressionStackTest {

    private final IrFunction function = new IrFunction(0, 2);
    private final ExpressionStack stack = new ExpressionStack(function);

    ExpressionStackTest() {
        function.addLocal(IrType.I32);
        function.addLocal(IrType.I32);
    }

    @Test
    void nothingIsEvaluatedBeforeItMustBe() {
        stack.push(load(parameter(0)));
        stack.push(parameter(1));
        stack.flush(Expr.READS_GLOBAL | Expr.READS_TABLE);
        assertThat(statements()).isEmpty();
    }

    @Test
    void aLoadIsEvaluatedBeforeMemoryChanges() {
        stack.push(load(parameter(0)));
        stack.push(sum(parameter(0), parameter(1)));
        stack.flush(Expr.READS_MEMORY);
        assertThat(statements()).containsExactly("v2 = i32.load(p0)");
        assertThat(stack.peek(0)).isInstanceOf(Expr.Numeric.class);
        assertThat(stack.peek(1)).isInstanceOf(Expr.Local.class);
    }

    @Test
    void whatMayTrapIsEvaluatedInItsOrder() {
        stack.push(quotient(parameter(0), parameter(1)));
        stack.push(new Expr.Global(IrType.I32, 3));
        stack.push(load(parameter(0)));
        stack.flush(Expr.READS_MEMORY);
        assertThat(statements()).containsExactly("v2 = i32.div_s(p0, p1)", "v3 = i32.load(p0)");
    }

    @Test
    void whatReadsALocalIsEvaluatedBeforeTheLocalChanges() {
        stack.push(sum(parameter(0), parameter(0)));
        stack.push(parameter(1));
        stack.flushReaders(0);
        assertThat(statements()).containsExactly("v2 = i32.add(p0, p0)");
    }

    @Test
    void acrossACallOnlyConstantsAndLocalsStay() {
        stack.push(new Expr.Const(IrType.I32, 7));
        stack.push(parameter(0));
        stack.push(sum(parameter(0), parameter(1)));
        stack.flushForCall();
        assertThat(statements()).containsExactly("v2 = i32.add(p0, p1)");
        assertThat(stack.peek(2)).isInstanceOf(Expr.Const.class);
        assertThat(stack.peek(1)).isInstanceOf(Expr.Local.class);
        assertThat(stack.peek(0)).isInstanceOf(Expr.Local.class);
    }

    @Test
    void aVariableIsNotOverwrittenWhileAnEntryBelowReadsIt() {
        // The stack variable of depth 1, read by an expression that a rotation brought to depth 0.
        Expr variable = new Expr.Local(IrType.I32, stack.variable(1, IrType.I32));
        stack.push(sum(variable, parameter(0)));
        stack.push(load(parameter(1)));
        stack.flush(Expr.READS_MEMORY);
        assertThat(statements()).containsExactly("v3 = i32.add(v2, p0)", "v2 = i32.load(p1)");
    }

    @Test
    void carriedValuesReachTheirVariablesConstantsToo() {
        stack.push(parameter(0));
        stack.push(new Expr.Const(IrType.I32, 1));
        stack.push(sum(parameter(0), parameter(1)));
        stack.moveTop(new IrType[] {IrType.I32, IrType.I32}, 0);
        assertThat(statements()).containsExactly("v2 = 1", "v3 = i32.add(p0, p1)", "v4 = v2", "v2 = v3");
    }

    @Test
    void treesAreCutBeforeTheyAreTooDeep() {
        stack.push(parameter(0));
        for (int k = 0; k < 10_000; k++) {
            stack.push(sum(stack.pop(), parameter(1)));
        }
        assertThat(stack.peek(0).depth()).isLessThanOrEqualTo(Expr.MAX_DEPTH);
        assertThat(function.body()).hasSizeGreaterThan(10_000 / Expr.MAX_DEPTH);
        assertThat(function.localCount()).isEqualTo(3);
    }

    @Test
    void onlyAWindowOfEntriesWaits() {
        for (int k = 0; k < 1_000; k++) {
            stack.push(sum(parameter(0), parameter(1)));
        }
        assertThat(function.body()).hasSizeBetween(900, 1_000);
    }

    private static Expr parameter(int index) {
        return new Expr.Local(IrType.I32, index);
    }

    private static Expr load(Expr address) {
        return new Expr.Load(Opcode.I32_LOAD, IrType.I32, 0, address, 0);
    }

    private static Expr sum(Expr a, Expr b) {
        return new Expr.Numeric(Opcode.I32_ADD, IrType.I32, false, a, b);
    }

    private static Expr quotient(Expr a, Expr b) {
        return new Expr.Numeric(Opcode.I32_DIV_S, IrType.I32, true, a, b);
    }

    private List<String> statements() {
        return function.body().stream()
                .map(statement -> IrPrinter.print(function, statement))
                .toList();
    }
}
