package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lowers the instructions of the threads proposal.
 *
 * <p>They count as calls: nothing moves across them, and everything that depends on memory is read again after them.
 */
final class AtomicLowering {

    private final IrFunction function;
    private final InstructionReader reader;
    private final ExpressionStack stack;

    AtomicLowering(IrFunction function, InstructionReader reader, ExpressionStack stack) {
        this.function = function;
        this.reader = reader;
        this.stack = stack;
    }

    /** Lowers one instruction. */
    void lower(Opcode opcode) {
        List<Expr> arguments = new ArrayList<>();
        for (int k = 0; k < opcode.operands().size(); k++) {
            arguments.add(stack.pop());
        }
        Collections.reverse(arguments);
        stack.flushForCall();
        boolean hasResult = !opcode.results().isEmpty();
        IrType type = hasResult ? IrType.of(opcode.results().getFirst()) : IrType.I32;
        boolean accesses = opcode.accessBytes() > 0;
        Expr.Atomic atomic = new Expr.Atomic(
                opcode, type, hasResult, accesses ? reader.index() : 0, accesses ? reader.offset() : 0, arguments);
        if (!hasResult) {
            function.body().add(new Stmt.Eval(atomic));
            return;
        }
        int variable = stack.variable(stack.height(), type);
        stack.beforeAssignment(variable, stack.height());
        function.body().add(new Stmt.Set(variable, atomic));
        stack.pushVariable(type);
    }
}
