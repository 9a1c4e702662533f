package dev.sarsen.compiler.ir;

import dev.sarsen.compiler.module.Opcode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One step of a function. */
public sealed interface Stmt {

    /** Estimated bytes of bytecode. */
    int size();

    /** Whether control never reaches the next statement. */
    default boolean ends() {
        return false;
    }

    /** Reports each label that it may jump to, once. What raises an exception in a handler's range does not count as a jump. */
    default void targets(Consumer<Label> seen) {
        switch (this) {
            case Jump jump -> seen.accept(jump.target());
            case Branch branch -> seen.accept(branch.target());
            case Switch wide -> new LinkedHashSet<>(wide.targets()).forEach(seen);
            default -> {}
        }
    }

    /** Assigns a local. */
    record Set(int local, Expr value) implements Stmt {
        @Override
        public int size() {
            return value.size() + 2;
        }
    }

    /** Assigns a global. */
    record SetGlobal(int global, Expr value) implements Stmt {
        @Override
        public int size() {
            return value.size() + 7;
        }
    }

    /** Stores to linear memory. */
    record Store(Opcode opcode, int memory, Expr address, Expr value, long offset) implements Stmt {
        @Override
        public int size() {
            return address.size() + value.size() + (memory == 0 ? 8 : 11);
        }
    }

    /** Stores a vector to linear memory. */
    record StoreVector(int memory, Expr address, Expr low, Expr high, long offset) implements Stmt {
        @Override
        public int size() {
            return address.size() + low.size() + high.size() + (memory == 0 ? 8 : 11);
        }
    }

    /** Evaluates and drops. */
    record Eval(Expr value) implements Stmt {
        @Override
        public int size() {
            return value.size() + 1;
        }
    }

    /**
     * A bulk instruction of memories or tables without a result.
     *
     * @param first first index immediate
     * @param second second index immediate, or 0
     */
    record Bulk(Opcode opcode, int first, int second, List<Expr> operands) implements Stmt {
        @Override
        public int size() {
            return 14 + operands.stream().mapToInt(Expr::size).sum();
        }
    }

    /**
     * An instruction of structures or arrays without a result.
     *
     * @param first the first immediate: a type
     * @param second the second immediate: a field, a data segment or an element segment, or 0
     */
    record Aggregate(Opcode opcode, int first, int second, List<Expr> operands) implements Stmt {
        /** Copies the operands. */
        public Aggregate {
            operands = List.copyOf(operands);
        }

        @Override
        public int size() {
            return 10 + operands.stream().mapToInt(Expr::size).sum();
        }
    }

    /** Hands out a result after the first; 0 is the second result. */
    record SetFurtherResult(int index, Expr value) implements Stmt {
        @Override
        public int size() {
            return value.size() + 10;
        }
    }

    /**
     * Leaves a call to whoever called the function; a return of any value follows.
     *
     * @param function the callee, or -1
     * @param typeIndex the type that a callee of a table must have
     * @param table the table with the callee, or -1
     * @param callee index in the table, or a reference; null where the callee is given by its index
     * @param arguments the arguments in order
     */
    record Tail(
            int function,
            int typeIndex,
            int table,
            @Nullable Expr callee,
            List<Expr> arguments) implements Stmt {
        /** Copies the arguments. */
        public Tail {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int size() {
            return 24
                    + 10 * arguments.size()
                    + arguments.stream().mapToInt(Expr::size).sum();
        }
    }

    /**
     * From here to the label of the handler exceptions go to that label, past which control does not run into it.
     *
     * @param handler a label further down
     * @param exception the local that takes the exception
     */
    record Enter(Label handler, int exception) implements Stmt {
        @Override
        public int size() {
            return 8;
        }
    }

    /** Throws a new exception. */
    record Throw(int tag, List<Expr> payload) implements Stmt {
        /** Copies the payload. */
        public Throw {
            payload = List.copyOf(payload);
        }

        @Override
        public int size() {
            return 12
                    + 12 * payload.size()
                    + payload.stream().mapToInt(Expr::size).sum();
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** Throws an exception that there is already; traps where there is none. */
    record Rethrow(Expr exception) implements Stmt {
        @Override
        public int size() {
            return exception.size() + 4;
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** Binds a label here. */
    record Bind(Label label) implements Stmt {
        @Override
        public int size() {
            return 0;
        }
    }

    /** Jumps. */
    record Jump(Label target) implements Stmt {
        @Override
        public int size() {
            return 3;
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** Jumps when the condition is not zero, or with {@code negated} when it is zero. */
    record Branch(Expr condition, boolean negated, Label target) implements Stmt {
        @Override
        public int size() {
            return condition.size() + 3;
        }
    }

    /** Jumps to the target the index names, or to the last one for an index beyond the others. */
    record Switch(Expr index, List<Label> targets) implements Stmt {
        /** Copies the targets. */
        public Switch {
            targets = List.copyOf(targets);
        }

        @Override
        public int size() {
            return index.size() + 16 + 4 * targets.size();
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** Leaves the function with the first result, or null where there is none. */
    record Return(@Nullable Expr value) implements Stmt {
        @Override
        public int size() {
            return value == null ? 1 : value.size() + 1;
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** Traps as {@code unreachable}. */
    record Unreachable() implements Stmt {
        @Override
        public int size() {
            return 4;
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /**
     * Gives the host a chance to stop the guest.
     *
     * @param counting whether it stands in a loop that C2 may take for a counted one
     */
    record Poll(boolean counting) implements Stmt {
        @Override
        public int size() {
            return 4;
        }
    }
}
