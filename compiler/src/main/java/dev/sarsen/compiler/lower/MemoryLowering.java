package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.abi.MemoryForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lowers the instructions of memories and tables.
 *
 * <p>Here addresses get their type: {@code i32} for memories below 2 GiB, {@code i64} for {@linkplain MemoryForm#isWide wide}
 * ones, whatever the instruction has; emission goes by that type alone. Tables have fewer than 2³¹ elements, so indices of
 * 64-bit tables are narrowed, those that no table has to one that no table has.
 */
final class MemoryLowering {

    private final WasmModule module;
    private final IrFunction function;
    private final InstructionReader reader;
    private final ExpressionStack stack;
    private final boolean large;

    /** Makes one for a function; {@code large} says whether 32-bit memories may grow to 4 GiB. */
    MemoryLowering(
            WasmModule module, IrFunction function, InstructionReader reader, ExpressionStack stack, boolean large) {
        this.module = module;
        this.function = function;
        this.reader = reader;
        this.stack = stack;
        this.large = large;
    }

    /** Whether accesses to a memory take 64-bit addresses. */
    boolean isWide(int memory) {
        return MemoryForm.isWide(module.memoryType(memory), large);
    }

    /** The address as accesses of a memory take it. */
    Expr address(int memory, Expr address) {
        return isWide(memory) ? widened(address) : address;
    }

    private static Expr widened(Expr operand) {
        if (operand.type() == IrType.I64) {
            return operand;
        }
        if (operand instanceof Expr.Const constant) {
            return new Expr.Const(IrType.I64, Integer.toUnsignedLong((int) constant.bits()));
        }
        return new Expr.Numeric(Opcode.I64_EXTEND_I32_U, IrType.I64, false, operand);
    }

    /** An index into a table or a number of its elements as 32 bits. */
    static Expr narrowed(Expr operand) {
        if (operand.type() == IrType.I32) {
            return operand;
        }
        if (operand instanceof Expr.Const constant) {
            return new Expr.Const(IrType.I32, dev.sarsen.runtime.abi.Tables.narrow(constant.bits()));
        }
        return new Expr.NarrowIndex(operand);
    }

    /** Lowers a load or store. */
    void access(Opcode opcode) {
        int memory = reader.index();
        if (opcode.results().isEmpty()) {
            Expr value = stack.pop();
            Expr address = address(memory, stack.pop());
            stack.flush(Expr.TRAPS | Expr.READS_MEMORY);
            function.body().add(new Stmt.Store(opcode, memory, address, value, reader.offset()));
        } else {
            IrType type = IrType.of(opcode.results().getFirst());
            Expr address = address(memory, stack.pop());
            stack.push(new Expr.Load(opcode, type, memory, address, reader.offset()));
        }
    }

    /** Lowers {@code memory.size} and {@code table.size}. */
    void size(boolean table) {
        stack.push(new Expr.Size(addressType(table), table, reader.index()));
    }

    private IrType addressType(boolean table) {
        boolean wide = table
                ? module.tableType(reader.index()).address64()
                : module.memoryType(reader.index()).address64();
        return wide ? IrType.I64 : IrType.I32;
    }

    /** Lowers {@code table.get}. */
    void tableGet() {
        stack.push(new Expr.TableGet(reader.index(), narrowed(stack.pop())));
    }

    /** Lowers {@code memory.grow} and {@code table.grow}. */
    void grow(boolean table) {
        List<Expr> arguments = pop(table ? 2 : 1);
        if (table) {
            arguments.set(1, narrowed(arguments.get(1)));
        }
        stack.flushForCall();
        IrType type = addressType(table);
        int variable = stack.variable(stack.height(), type);
        stack.beforeAssignment(variable, stack.height());
        function.body().add(new Stmt.Set(variable, new Expr.Grow(type, table, reader.index(), arguments)));
        stack.pushVariable(type);
    }

    /** Lowers an instruction without a result. */
    void bulk(Opcode opcode, int operands) {
        List<Expr> values = pop(operands);
        stack.flush(Expr.TRAPS | Expr.READS_MEMORY | Expr.READS_TABLE);
        switch (opcode) {
            case MEMORY_COPY -> {
                if (isWide(reader.index()) || isWide(reader.index2())) {
                    values.replaceAll(MemoryLowering::widened);
                }
            }
            case MEMORY_FILL -> {
                if (isWide(reader.index())) {
                    values.set(0, widened(values.get(0)));
                    values.set(2, widened(values.get(2)));
                }
            }
            case MEMORY_INIT -> values.set(0, address(reader.index2(), values.getFirst()));
            case TABLE_COPY -> values.replaceAll(MemoryLowering::narrowed);
            case TABLE_FILL -> {
                values.set(0, narrowed(values.get(0)));
                values.set(2, narrowed(values.get(2)));
            }
            case TABLE_SET, TABLE_INIT -> values.set(0, narrowed(values.getFirst()));
            default -> {}
        }
        function.body().add(new Stmt.Bulk(opcode, reader.index(), secondIndex(opcode), values));
    }

    private List<Expr> pop(int count) {
        List<Expr> values = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            values.add(stack.pop());
        }
        Collections.reverse(values);
        return values;
    }

    private int secondIndex(Opcode opcode) {
        return switch (opcode) {
            case MEMORY_COPY, MEMORY_INIT, TABLE_COPY, TABLE_INIT -> reader.index2();
            default -> 0;
        };
    }
}
