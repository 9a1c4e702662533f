package dev.sarsen.compiler.ir;

import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.type.HeapType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value computed without a call, or a call at the root of a statement.
 *
 * <p>Each node knows facts about its whole tree, computed once when it is made: an estimate of its bytecode size, its
 * depth, its {@linkplain #effects effects} and a filter of the locals it reads.
 */
public abstract sealed class Expr {
    /** Trees are cut into statements before they get deeper. */
    public static final int MAX_DEPTH = 48;
    /** Trees are cut into statements when their estimate exceeds this many bytes. */
    public static final int MAX_SIZE = 256;
    /** The value depends on a linear memory. */
    public static final int READS_MEMORY = 1;
    /** The value depends on a global. */
    public static final int READS_GLOBAL = 2;
    /** The value depends on a table or the size of one. */
    public static final int READS_TABLE = 4;
    /** Evaluation may trap. */
    public static final int TRAPS = 8;
    /** Evaluation may do anything a call can do. */
    public static final int CALLS = 16;
    /** The value depends on a field of a structure or an element of an array. */
    public static final int READS_HEAP = 32;
    /** Evaluation may take as long as a number the guest chooses. */
    public static final int LENGTHY = 64;

    private final IrType type;
    private final int effects;
    private final int size;
    private final int depth;
    private final long locals;

    private Expr(IrType type, int effects, int size, long locals, Expr... operands) {
        int allEffects = effects;
        int allSize = size;
        int maxDepth = 0;
        long allLocals = locals;
        for (Expr operand : operands) {
            allEffects |= operand.effects;
            allSize += operand.size;
            maxDepth = Math.max(maxDepth, operand.depth);
            allLocals |= operand.locals;
        }
        this.type = type;
        this.effects = allEffects;
        this.size = allSize;
        this.depth = maxDepth + 1;
        this.locals = allLocals;
    }

    /** The type of the value; for a call without results, meaningless. */
    public final IrType type() {
        return type;
    }

    /** What the tree depends on and may do: a set of the constants of this class. */
    public final int effects() {
        return effects;
    }

    /** Estimated bytes of bytecode. */
    public final int size() {
        return size;
    }

    /** Height of the tree. */
    public final int depth() {
        return depth;
    }

    /** Whether the tree may read a local; false is certain, true is not. */
    public final boolean mayRead(int local) {
        return (locals & (1L << local)) != 0;
    }

    /** A constant: integers as they are, floats as raw bits, a null reference as zero. */
    public static final class Const extends Expr {
        private final long bits;

        /** Makes a constant. */
        public Const(IrType type, long bits) {
            super(type, 0, constantSize(type, bits), 0);
            this.bits = bits;
        }

        private static int constantSize(IrType type, long bits) {
            if (type == IrType.I32 && bits >= Short.MIN_VALUE && bits <= Short.MAX_VALUE) {
                return bits >= -1 && bits <= 5 ? 1 : bits >= Byte.MIN_VALUE && bits <= Byte.MAX_VALUE ? 2 : 3;
            }
            return 3;
        }

        /** The value's bits. */
        public long bits() {
            return bits;
        }
    }

    /** The current value of a local. */
    public static final class Local extends Expr {
        private final int index;

        /** Makes a read. */
        public Local(IrType type, int index) {
            super(type, 0, 2, 1L << index);
            this.index = index;
        }

        /** The local. */
        public int index() {
            return index;
        }
    }

    /** {@code global.get}. */
    public static final class Global extends Expr {
        private final int index;

        /** Makes a read. */
        public Global(IrType type, int index) {
            super(type, READS_GLOBAL, 7, 0);
            this.index = index;
        }

        /** The global. */
        public int index() {
            return index;
        }
    }

    /** A numeric instruction of one or two operands. */
    public static final class Numeric extends Expr {
        private final Opcode opcode;
        private final Expr a;
        private final @Nullable Expr b;

        /** Makes a unary operation. */
        public Numeric(Opcode opcode, IrType type, boolean traps, Expr a) {
            super(type, traps ? TRAPS : 0, 3, 0, a);
            this.opcode = opcode;
            this.a = a;
            this.b = null;
        }

        /** Makes a binary operation. */
        public Numeric(Opcode opcode, IrType type, boolean traps, Expr a, Expr b) {
            super(type, traps ? TRAPS : 0, 2, 0, a, b);
            this.opcode = opcode;
            this.a = a;
            this.b = b;
        }

        /** The instruction. */
        public Opcode opcode() {
            return opcode;
        }

        /** The first operand. */
        public Expr a() {
            return a;
        }

        /** The second operand; null for a unary instruction. */
        public @Nullable Expr b() {
            return b;
        }
    }

    /** A load from linear memory. */
    public static final class Load extends Expr {
        private final Opcode opcode;
        private final int memory;
        private final Expr address;
        private final long offset;

        /** Makes a load. */
        public Load(Opcode opcode, IrType type, int memory, Expr address, long offset) {
            super(type, READS_MEMORY | TRAPS, memory == 0 ? 8 : 11, 0, address);
            this.opcode = opcode;
            this.memory = memory;
            this.address = address;
            this.offset = offset;
        }

        /** The instruction. */
        public Opcode opcode() {
            return opcode;
        }

        /** The memory. */
        public int memory() {
            return memory;
        }

        /** The dynamic address. */
        public Expr address() {
            return address;
        }

        /** The constant offset, unsigned. */
        public long offset() {
            return offset;
        }
    }

    /** {@code select}. */
    public static final class Select extends Expr {
        private final Expr a;
        private final Expr b;
        private final Expr condition;

        /** Makes a selection: {@code a} where the condition is not zero. */
        public Select(Expr a, Expr b, Expr condition) {
            super(a.type(), 0, 3, 0, a, b, condition);
            this.a = a;
            this.b = b;
            this.condition = condition;
        }

        /** The value when the condition is not zero. */
        public Expr a() {
            return a;
        }

        /** The value when the condition is zero. */
        public Expr b() {
            return b;
        }

        /** The condition. */
        public Expr condition() {
            return condition;
        }
    }

    /** {@code memory.size} or {@code table.size}. */
    public static final class Size extends Expr {
        private final boolean table;
        private final int index;

        /** Makes the size of a table or memory; its type is that of the addresses. */
        public Size(IrType type, boolean table, int index) {
            super(type, table ? READS_TABLE : READS_MEMORY, 7, 0);
            this.table = table;
            this.index = index;
        }

        /** Whether it is a table's. */
        public boolean table() {
            return table;
        }

        /** The table or memory. */
        public int index() {
            return index;
        }
    }

    /** {@code table.get}. */
    public static final class TableGet extends Expr {
        private final int table;
        private final Expr index;

        /** Makes a read. */
        public TableGet(int table, Expr index) {
            super(IrType.REF, READS_TABLE | TRAPS, 7, 0, index);
            this.table = table;
            this.index = index;
        }

        /** The table. */
        public int table() {
            return table;
        }

        /** The element. */
        public Expr index() {
            return index;
        }
    }

    /** An index of a 64-bit table, or a number of its elements, as 32 bits; what no table has becomes the largest. */
    public static final class NarrowIndex extends Expr {
        private final Expr operand;

        /** Makes one of an {@code i64}. */
        public NarrowIndex(Expr operand) {
            super(IrType.I32, 0, 3, 0, operand);
            this.operand = operand;
        }

        /** The 64-bit operand. */
        public Expr operand() {
            return operand;
        }
    }

    /** {@code ref.func}. */
    public static final class FunctionReference extends Expr {
        private final int function;

        /** Makes a reference. */
        public FunctionReference(int function) {
            super(IrType.REF, 0, 7, 0);
            this.function = function;
        }

        /** The function. */
        public int function() {
            return function;
        }
    }

    /** Where a loop counter pauses so that its loop can be stopped. */
    public static final class StripLimit extends Expr {
        private final boolean rising;
        private final boolean unsigned;
        private final Expr counter;
        private final Expr end;

        /** Makes a limit for a counter that rises or falls to an end. */
        public StripLimit(boolean rising, boolean unsigned, Expr counter, Expr end) {
            super(IrType.I32, 0, 3, 0, counter, end);
            this.rising = rising;
            this.unsigned = unsigned;
            this.counter = counter;
            this.end = end;
        }

        /** Whether the counter rises. */
        public boolean rising() {
            return rising;
        }

        /** Whether the loop compares without sign. */
        public boolean unsigned() {
            return unsigned;
        }

        /** The counter. */
        public Expr counter() {
            return counter;
        }

        /** What the loop compares it with. */
        public Expr end() {
            return end;
        }
    }

    /** An instruction of structures, arrays or small integers that has a result. */
    public static final class Aggregate extends Expr {
        private final Opcode opcode;
        private final int first;
        private final int second;
        private final List<Expr> operands;

        /** Makes an instruction with its immediates. */
        public Aggregate(Opcode opcode, IrType type, int first, int second, int effects, List<Expr> operands) {
            super(type, effects, 14, 0, operands.toArray(Expr[]::new));
            this.opcode = opcode;
            this.first = first;
            this.second = second;
            this.operands = List.copyOf(operands);
        }

        /** The instruction. */
        public Opcode opcode() {
            return opcode;
        }

        /** The first immediate: a type. */
        public int first() {
            return first;
        }

        /** The second immediate: a field, a data segment or an element segment. */
        public int second() {
            return second;
        }

        /** The operands in order. */
        public List<Expr> operands() {
            return operands;
        }
    }

    /** A pure function of the runtime, such as an instruction on half a vector. */
    public static final class Helper extends Expr {
        private final String owner;
        private final String name;
        private final List<Expr> operands;

        /** Makes a call of a static method of an accessor class; the types of the operands are those it takes. */
        public Helper(String owner, String name, IrType type, Expr... operands) {
            super(type, 0, 3, 0, operands);
            this.owner = owner;
            this.name = name;
            this.operands = List.of(operands);
        }

        /** Simple name of the class. */
        public String owner() {
            return owner;
        }

        /** Name of the method. */
        public String name() {
            return name;
        }

        /** The operands in order. */
        public List<Expr> operands() {
            return operands;
        }
    }

    /** {@code ref.test}, or {@code ref.cast}, which traps where the test fails. */
    public static final class TypeTest extends Expr {
        private final boolean traps;
        private final boolean nullable;
        private final HeapType heap;
        private final Expr reference;

        /** Makes a cast, or a test, which does not trap. */
        public TypeTest(boolean traps, boolean nullable, HeapType heap, Expr reference) {
            super(traps ? IrType.REF : IrType.I32, traps ? TRAPS : 0, 9, 0, reference);
            this.traps = traps;
            this.nullable = nullable;
            this.heap = heap;
            this.reference = reference;
        }

        /** Whether it is a cast. */
        public boolean traps() {
            return traps;
        }

        /** Whether null passes. */
        public boolean nullable() {
            return nullable;
        }

        /** The type that is asked for. */
        public HeapType heap() {
            return heap;
        }

        /** The reference. */
        public Expr reference() {
            return reference;
        }
    }

    /** {@code ref.is_null}. */
    public static final class IsNull extends Expr {
        private final Expr reference;

        /** Makes a test. */
        public IsNull(Expr reference) {
            super(IrType.I32, 0, 3, 0, reference);
            this.reference = reference;
        }

        /** The tested reference. */
        public Expr reference() {
            return reference;
        }
    }

    /** Whether a caught exception has a tag. */
    public static final class Matches extends Expr {
        private final int tag;
        private final Expr exception;

        /** Makes a test. */
        public Matches(int tag, Expr exception) {
            super(IrType.I32, 0, 8, 0, exception);
            this.tag = tag;
            this.exception = exception;
        }

        /** The tag. */
        public int tag() {
            return tag;
        }

        /** The exception. */
        public Expr exception() {
            return exception;
        }
    }

    /** A value of the payload of a caught exception. */
    public static final class Payload extends Expr {
        private final int position;
        private final Expr exception;

        /** Makes a read. */
        public Payload(IrType type, int position, Expr exception) {
            super(type, 0, 10, 0, exception);
            this.position = position;
            this.exception = exception;
        }

        /** Which value. */
        public int position() {
            return position;
        }

        /** The exception. */
        public Expr exception() {
            return exception;
        }
    }

    /** {@code ref.as_non_null}. */
    public static final class NonNull extends Expr {
        private final Expr reference;

        /** Makes a check. */
        public NonNull(Expr reference) {
            super(IrType.REF, TRAPS, 3, 0, reference);
            this.reference = reference;
        }

        /** The checked reference. */
        public Expr reference() {
            return reference;
        }
    }

    /** A result after the first of the call just made: at {@code index} of the instance's result store. */
    public static final class FurtherResult extends Expr {
        private final int index;

        /** Makes a read; 0 is the second result. */
        public FurtherResult(IrType type, int index) {
            super(type, READS_GLOBAL, 9, 0);
            this.index = index;
        }

        /** Which further result. */
        public int index() {
            return index;
        }
    }

    /** A call; only at the root of a statement. */
    public abstract static sealed class Call extends Expr {
        private final List<Expr> arguments;
        private final boolean hasResult;

        private Call(IrType type, boolean hasResult, int size, List<Expr> arguments) {
            super(type, CALLS | TRAPS, size, 0, arguments.toArray(Expr[]::new));
            this.arguments = List.copyOf(arguments);
            this.hasResult = hasResult;
        }

        /** The arguments in order, without the state that every call passes. */
        public final List<Expr> arguments() {
            return arguments;
        }

        /** Whether it leaves a value. */
        public final boolean hasResult() {
            return hasResult;
        }
    }

    /** A call of a function of the module or of an import. */
    public static final class DirectCall extends Call {
        private final int function;

        /** Makes a call; {@code type} matters only with a result. */
        public DirectCall(IrType type, boolean hasResult, int function, List<Expr> arguments) {
            super(type, hasResult, 8, arguments);
            this.function = function;
        }

        /** The callee. */
        public int function() {
            return function;
        }
    }

    /** A call through a table. */
    public static final class IndirectCall extends Call {
        private final int typeIndex;
        private final int table;
        private final Expr index;

        /** Makes a call; when {@code index} is evaluated must not matter. The stack pointer may be the last argument. */
        public IndirectCall(
                IrType type, boolean hasResult, int typeIndex, int table, Expr index, List<Expr> arguments) {
            super(type, hasResult, 14 + index.size(), arguments);
            this.typeIndex = typeIndex;
            this.table = table;
            this.index = index;
        }

        /** The expected type. */
        public int typeIndex() {
            return typeIndex;
        }

        /** The table. */
        public int table() {
            return table;
        }

        /** The element. */
        public Expr index() {
            return index;
        }
    }

    /** A call of a function reference. */
    public static final class ReferenceCall extends Call {
        private final int typeIndex;
        private final Expr reference;

        /** Makes a call; {@code reference} is evaluated before the arguments, which must not matter. */
        public ReferenceCall(IrType type, boolean hasResult, int typeIndex, Expr reference, List<Expr> arguments) {
            super(type, hasResult, 14 + reference.size(), arguments);
            this.typeIndex = typeIndex;
            this.reference = reference;
        }

        /** The expected type. */
        public int typeIndex() {
            return typeIndex;
        }

        /** The callee. */
        public Expr reference() {
            return reference;
        }
    }

    /** {@code memory.grow} or {@code table.grow}. */
    public static final class Grow extends Call {
        private final boolean table;
        private final int index;

        /** Makes a growth; arguments are the delta, for a table the value before it. The type is that of the addresses. */
        public Grow(IrType type, boolean table, int index, List<Expr> arguments) {
            super(type, true, 8, arguments);
            this.table = table;
            this.index = index;
        }

        /** Whether a table grows. */
        public boolean table() {
            return table;
        }

        /** The table or memory. */
        public int index() {
            return index;
        }
    }

    /** An instruction of the threads proposal. */
    public static final class Atomic extends Call {
        private final Opcode opcode;
        private final int memory;
        private final long offset;

        /** Makes one; the first argument is the address, if it has any. */
        public Atomic(Opcode opcode, IrType type, boolean hasResult, int memory, long offset, List<Expr> arguments) {
            super(type, hasResult, 14, arguments);
            this.opcode = opcode;
            this.memory = memory;
            this.offset = offset;
        }

        /** The instruction. */
        public Opcode opcode() {
            return opcode;
        }

        /** The memory. */
        public int memory() {
            return memory;
        }

        /** The constant offset, unsigned. */
        public long offset() {
            return offset;
        }
    }
}
