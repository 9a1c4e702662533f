package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;

/**
 * Lowers the instructions of 128-bit arithmetic to 64-bit operations on halves.
 *
 * <p>Operands and results lie at the same depths of the operand stack, low halves first. The operands are put into locals,
 * since each is read twice; the low half of the result waits in a local of its own until nobody reads the operands any more.
 */
final class WideArithmeticLowering {

    private final IrFunction function;
    private final ExpressionStack stack;
    private int low = -1;

    WideArithmeticLowering(IrFunction function, ExpressionStack stack) {
        this.function = function;
        this.stack = stack;
    }

    /** Lowers one instruction. */
    void lower(Opcode opcode) {
        switch (opcode) {
            case I64_ADD128 -> sum(Opcode.I64_ADD);
            case I64_SUB128 -> sum(Opcode.I64_SUB);
            case I64_MUL_WIDE_S, I64_MUL_WIDE_U -> product(opcode);
            default -> throw new IllegalStateException("BUG: no lowering for " + opcode.mnemonic());
        }
    }

    private void sum(Opcode operation) {
        stack.settleTop(4);
        Expr bHigh = stack.pop();
        Expr bLow = stack.pop();
        Expr aHigh = stack.pop();
        Expr aLow = stack.pop();
        Expr lowHalf = low();
        emit(low, binary(operation, aLow, bLow));
        // A sum that wrapped is below its operands; a difference wraps when it takes away more than there is.
        Expr wrapped = operation == Opcode.I64_ADD ? compare(lowHalf, aLow) : compare(aLow, bLow);
        Expr carry = new Expr.Numeric(Opcode.I64_EXTEND_I32_U, IrType.I64, false, wrapped);
        results(binary(operation, binary(operation, aHigh, bHigh), carry));
    }

    private void product(Opcode opcode) {
        stack.settleTop(2);
        Expr b = stack.pop();
        Expr a = stack.pop();
        low();
        emit(low, binary(Opcode.I64_MUL, a, b));
        // Nobody else has a use for the whole instruction: in an expression it stands for its high half.
        results(binary(opcode, a, b));
    }

    private void results(Expr high) {
        int depth = stack.height();
        int lowVariable = stack.variable(depth, IrType.I64);
        int highVariable = stack.variable(depth + 1, IrType.I64);
        stack.beforeAssignment(highVariable, depth);
        stack.beforeAssignment(lowVariable, depth);
        emit(highVariable, high);
        emit(lowVariable, low());
        stack.pushVariable(IrType.I64);
        stack.pushVariable(IrType.I64);
    }

    private Expr low() {
        if (low < 0) {
            low = function.addLocal(IrType.I64);
        }
        return new Expr.Local(IrType.I64, low);
    }

    private void emit(int local, Expr value) {
        function.body().add(new Stmt.Set(local, value));
    }

    private static Expr binary(Opcode opcode, Expr a, Expr b) {
        return new Expr.Numeric(opcode, IrType.I64, false, a, b);
    }

    private static Expr compare(Expr a, Expr b) {
        return new Expr.Numeric(Opcode.I64_LT_U, IrType.I32, false, a, b);
    }
}
