package dev.sarsen.compiler.lower;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.UnsupportedFeatureException;
import dev.sarsen.compiler.analyze.FixedTables;
import dev.sarsen.compiler.analyze.StackPointer;
import dev.sarsen.compiler.analyze.TailCalls;
import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.module.Feature;
import dev.sarsen.compiler.module.FunctionBody;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.optimize.ConstantFolding;
import dev.sarsen.compiler.optimize.DivisionByConstant;
import dev.sarsen.compiler.optimize.NumericTraps;
import dev.sarsen.compiler.optimize.Selections;
import dev.sarsen.compiler.optimize.StrengthReduction;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers one function body to IR.
 *
 * <p>The operand stack becomes expression trees that are evaluated as late as the order of effects allows ({@link
 * ExpressionStack}); the values a jump carries travel in the stack variables of the depths where its target expects
 * them; a branch to the function's own frame is a jump to a shared return.
 */
public final class FunctionLowering {

    final WasmModule module;
    private final StackPointer stackPointer;
    private final FixedTables fixedTables;
    private final Set<Pass> passes;
    final IrFunction function;
    private final FunctionBody body;
    final InstructionReader reader;
    final ExpressionStack stack;
    private final List<ControlFrame> frames = new ArrayList<>();
    private final TailCallLowering tails;
    private final ExceptionLowering exceptions = new ExceptionLowering(this);
    private final WideArithmeticLowering wideArithmetic;
    private final AggregateLowering aggregates = new AggregateLowering(this);
    private final VectorLowering vectors;
    private final @Nullable RegisterLowering registers;
    private final VariableLowering variables;
    private final AtomicLowering atomics;
    private final MemoryLowering memories;
    private boolean reachable = true;
    private int skippedBlocks;
    private int loops;

    private FunctionLowering(
            WasmModule module,
            int functionIndex,
            StackPointer stackPointer,
            TailCalls tailCalls,
            FixedTables fixedTables,
            Set<Pass> passes,
            boolean largeMemories,
            boolean inRegisters) {
        this.module = module;
        this.stackPointer = stackPointer;
        this.fixedTables = fixedTables;
        this.passes = passes;
        FunctionType type = module.functionType(functionIndex);
        this.function = new IrFunction(functionIndex, IrType.passed(type).length);
        this.body = module.body(functionIndex - module.importedFunctions());
        this.reader = InstructionReader.of(module, body);
        this.stack = new ExpressionStack(function);
        this.wideArithmetic = new WideArithmeticLowering(function, stack);
        this.tails = new TailCallLowering(this, tailCalls);
        this.atomics = new AtomicLowering(function, reader, stack);
        this.memories = new MemoryLowering(module, function, reader, stack, largeMemories);
        this.vectors = new VectorLowering(stack, function, reader, memories);
        this.registers = inRegisters ? new RegisterLowering(stack, function, reader, memories) : null;
        this.variables = new VariableLowering(this, stackPointer, vectors, registers, new LocalNumbers(type, body));
        if (type.isWide() && stackPointer.isPassed(functionIndex)) {
            function.passStackPointer();
        }
        variables.parameters(type.parameters().size(), type.isWide());
        if (!type.isWide() && stackPointer.isPassed(functionIndex)) {
            function.passStackPointer();
        }
        variables.unite();
        IrType[] results = types(type.results());
        frames.add(new ControlFrame(
                ControlFrame.Kind.FUNCTION, function.label(false), null, 0, IrType.all(List.of()), results));
    }

    /**
     * Lowers a function.
     *
     * @param module the validated module
     * @param functionIndex a defined function
     * @param stackPointer how the stack pointer travels
     * @param tailCalls how tail calls are made
     * @param fixedTables the tables whose contents are known
     * @param passes the optimising passes that run, some of them on the way
     * @param largeMemories whether 32-bit memories may grow to 4 GiB
     * @param inRegisters whether vectors are kept in registers instead of halves
     * @throws UnsupportedFeatureException when the body uses a proposal that has no lowering yet
     */
    public static IrFunction lower(
            WasmModule module,
            int functionIndex,
            StackPointer stackPointer,
            TailCalls tailCalls,
            FixedTables fixedTables,
            Set<Pass> passes,
            boolean largeMemories,
            boolean inRegisters) {
        FunctionLowering lowering = new FunctionLowering(
                module, functionIndex, stackPointer, tailCalls, fixedTables, passes, largeMemories, inRegisters);
        lowering.run();
        lowering.exceptions.finish();
        lowering.tails.finish(lowering.variables.declared);
        return lowering.function;
    }

    private void run() {
        while (!frames.isEmpty()) {
            Opcode opcode = reader.next();
            stack.at(reader.position());
            if (reachable) {
                instruction(opcode);
            } else {
                skip(opcode);
            }
            function.positions().fill(function.body().size(), reader.position());
        }
    }

    /** Passes over unreachable code up to the end or else of the innermost reachable frame. */
    private void skip(Opcode opcode) {
        switch (opcode) {
            case BLOCK, LOOP, IF, TRY, TRY_TABLE -> skippedBlocks++;
            case DELEGATE -> {
                if (skippedBlocks > 0) {
                    skippedBlocks--;
                } else {
                    exceptions.lower(opcode);
                }
            }
            case CATCH, CATCH_ALL -> {
                if (skippedBlocks == 0) {
                    exceptions.lower(opcode);
                }
            }
            case END -> {
                if (skippedBlocks > 0) {
                    skippedBlocks--;
                } else {
                    end();
                }
            }
            case ELSE -> {
                if (skippedBlocks == 0) {
                    otherwise();
                }
            }
            default -> {}
        }
    }

    private void instruction(Opcode opcode) {
        switch (opcode.feature()) {
            case TAIL_CALL, EXCEPTION_HANDLING, LEGACY_EXCEPTIONS -> function.refuseRegisters();
            default -> {}
        }
        switch (opcode) {
            case NOP -> {}
            case UNREACHABLE -> {
                stack.flush(Expr.TRAPS);
                emit(new Stmt.Unreachable());
                becomeUnreachable();
            }
            case BLOCK -> open(ControlFrame.Kind.BLOCK);
            case LOOP -> open(ControlFrame.Kind.LOOP);
            case IF -> open(ControlFrame.Kind.IF);
            case ELSE -> otherwise();
            case END -> end();
            case BR -> branch(frame(reader.index()));
            case BR_IF -> branchIf(frame(reader.index()));
            case BR_TABLE -> BranchLowering.table(this);
            case RETURN -> returns();
            case CALL -> call(reader.index());
            case CALL_INDIRECT -> callIndirect(reader.index(), reader.index2());
            case DROP -> drop();
            case SELECT, SELECT_T -> select();
            case LOCAL_GET -> variables.getLocal(reader.index());
            case LOCAL_SET -> variables.setLocal(reader.index(), false);
            case LOCAL_TEE -> variables.setLocal(reader.index(), true);
            case GLOBAL_GET -> variables.globalGet(reader.index());
            case GLOBAL_SET -> variables.globalSet(reader.index());
            case I32_CONST -> stack.push(new Expr.Const(IrType.I32, reader.i32()));
            case I64_CONST -> stack.push(new Expr.Const(IrType.I64, reader.i64()));
            case F32_CONST -> stack.push(new Expr.Const(IrType.F32, Integer.toUnsignedLong(reader.i32())));
            case F64_CONST -> stack.push(new Expr.Const(IrType.F64, reader.i64()));
            case REF_NULL -> stack.push(new Expr.Const(IrType.REF, 0));
            case REF_FUNC -> stack.push(new Expr.FunctionReference(reader.index()));
            case REF_IS_NULL -> stack.push(new Expr.IsNull(stack.pop()));
            case CALL_REF, REF_AS_NON_NULL, BR_ON_NULL, BR_ON_NON_NULL -> ReferenceLowering.lower(this, opcode);
            case TRY, TRY_TABLE, THROW, THROW_REF, RETHROW, CATCH, CATCH_ALL, DELEGATE -> exceptions.lower(opcode);
            case RETURN_CALL, RETURN_CALL_INDIRECT, RETURN_CALL_REF -> tails.lower(opcode);
            case TABLE_GET -> memories.tableGet();
            case TABLE_SIZE -> memories.size(true);
            case MEMORY_SIZE -> memories.size(false);
            case MEMORY_GROW -> memories.grow(false);
            case TABLE_GROW -> memories.grow(true);
            case MEMORY_COPY, MEMORY_FILL, MEMORY_INIT, TABLE_COPY, TABLE_FILL, TABLE_INIT -> memories.bulk(opcode, 3);
            case TABLE_SET -> memories.bulk(opcode, 2);
            case DATA_DROP, ELEM_DROP -> memories.bulk(opcode, 0);
            default -> {
                if (opcode.prefix() == 0xFD) {
                    function.noteVectors(loops > 0);
                    if (registers != null) {
                        registers.instruction(opcode);
                    } else {
                        vectors.instruction(opcode);
                    }
                } else if (opcode.accessBytes() > 0 && opcode.prefix() == 0) {
                    memories.access(opcode);
                } else if (opcode.feature() == Feature.THREADS) {
                    atomics.lower(opcode);
                } else if (opcode.feature() == Feature.WIDE_ARITHMETIC) {
                    wideArithmetic.lower(opcode);
                } else if (opcode.plain() && (opcode.prefix() == 0 || opcode.prefix() == 0xFC)) {
                    numeric(opcode);
                } else if (opcode.feature() == Feature.GC) {
                    aggregates.lower(opcode);
                } else {
                    throw unsupported(opcode.feature());
                }
            }
        }
    }

    // Control

    ControlFrame open(ControlFrame.Kind kind) {
        FunctionType signature = reader.blockType().signature(module);
        IrType[] parameters = types(signature.parameters());
        IrType[] results = types(signature.results());
        Label alternative = null;
        Expr condition = kind == ControlFrame.Kind.IF ? stack.pop() : null;
        if (condition != null) {
            stack.flush(Expr.TRAPS);
        }
        // The condition was taken off first: what is settled now must not change what it reads, and does not, since
        // stack variables at its depth or above are only assigned when something is pushed there.
        stack.settleAll();
        if (kind != ControlFrame.Kind.BLOCK) {
            materializeParameters(parameters);
        }
        if (condition != null) {
            alternative = function.label(false).use();
            emit(new Stmt.Branch(condition, true, alternative));
        }
        Label target = function.label(kind == ControlFrame.Kind.LOOP);
        frames.add(
                new ControlFrame(kind, target, alternative, stack.height() - parameters.length, parameters, results));
        if (kind == ControlFrame.Kind.LOOP) {
            loops++;
            emit(new Stmt.Bind(target));
        }
        return frames.getLast();
    }

    /** Puts block parameters into their stack variables, where jumps and the other arm expect them. */
    private void materializeParameters(IrType[] parameters) {
        if (parameters.length > 0) {
            int height = stack.height() - parameters.length;
            stack.moveTop(parameters, height);
            stack.truncate(height);
            for (IrType type : parameters) {
                stack.pushVariable(type);
            }
        }
    }

    private void otherwise() {
        ControlFrame frame = frames.getLast();
        if (reachable) {
            stack.moveTop(frame.results, frame.height);
            emit(new Stmt.Jump(frame.target.use()));
        }
        emit(new Stmt.Bind(alternative(frame)));
        frame.kind = ControlFrame.Kind.ELSE;
        stack.truncate(frame.height);
        for (IrType type : frame.parameters) {
            stack.pushVariable(type);
        }
        reachable = true;
    }

    private static Label alternative(ControlFrame frame) {
        if (frame.alternative == null) {
            throw new IllegalStateException("else outside of if");
        }
        return frame.alternative;
    }

    private void end() {
        ControlFrame frame = frames.removeLast();
        loops -= frame.kind == ControlFrame.Kind.LOOP ? 1 : 0;
        boolean joined =
                frame.kind != ControlFrame.Kind.LOOP && frame.target.uses() > 0 || frame.kind == ControlFrame.Kind.IF;
        if (frame.kind == ControlFrame.Kind.FUNCTION) {
            endFunction(frame);
            return;
        }
        if (frame.handler != null) {
            exceptions.end(frame);
            return;
        }
        if (!joined) {
            return; // values stay on the stack as they are; if the end is not reachable, neither is what follows
        }
        if (reachable) {
            stack.moveTop(frame.results, frame.height);
        }
        if (frame.kind == ControlFrame.Kind.IF) {
            // Without an else the parameters are the results, and already in their variables.
            emit(new Stmt.Bind(alternative(frame)));
        }
        if (frame.target.uses() > 0) {
            emit(new Stmt.Bind(frame.target));
        }
        stack.truncate(frame.height);
        for (IrType type : frame.results) {
            stack.pushVariable(type);
        }
        stack.settleAll();
        reachable = true;
    }

    private void endFunction(ControlFrame frame) {
        if (frame.target.uses() == 0) {
            if (reachable) {
                returns();
            }
            return;
        }
        if (reachable) {
            stack.moveTop(frame.results, 0);
        }
        emit(new Stmt.Bind(frame.target));
        stack.truncate(0);
        for (IrType type : frame.results) {
            stack.pushVariable(type);
        }
        returns();
    }

    ControlFrame frame(int depth) {
        return frames.get(frames.size() - 1 - depth);
    }

    void branch(ControlFrame target) {
        if (target.kind == ControlFrame.Kind.FUNCTION) {
            returns();
            return;
        }
        stack.flush(Expr.TRAPS);
        stack.moveTop(target.carried(), target.height);
        emit(new Stmt.Jump(target.target.use()));
        becomeUnreachable();
    }

    private void branchIf(ControlFrame target) {
        branchOn(stack.pop(), false, target);
    }

    /** Jumps to a frame with the values on the stack when a condition just popped holds, or with {@code negated} when not. */
    void branchOn(Expr condition, boolean negated, ControlFrame target) {
        BranchLowering.conditional(this, condition, negated, target);
    }

    void returns() {
        IrType[] results = IrType.all(type().results());
        toHalves(type().results());
        if (results.length == 0) {
            stack.flush(Expr.TRAPS);
            emit(new Stmt.Return(null));
        } else if (results.length == 1) {
            int position = stack.position();
            Expr value = stack.pop();
            Expr.Call call = takeCall(value);
            stack.flush(Expr.TRAPS);
            function.positions().set(function.body().size(), position);
            emit(new Stmt.Return(call != null ? call : value));
        } else {
            stack.settleAll();
            for (int k = results.length - 1; k >= 1; k--) {
                emit(new Stmt.SetFurtherResult(k - 1, stack.pop()));
            }
            emit(new Stmt.Return(stack.pop()));
        }
        becomeUnreachable();
    }

    private FunctionType type() {
        return module.functionType(function.index());
    }

    void becomeUnreachable() {
        reachable = false;
        skippedBlocks = 0;
    }

    /** Whether an exception handler is around the current instruction. */
    boolean inTry() {
        return handlerFrom(0) != null;
    }

    /** The handler of the innermost try, from a depth on outwards, whose body is open; null outside of all. */
    ExceptionLowering.@Nullable Handler handlerFrom(int depth) {
        for (int k = frames.size() - 1 - depth; k >= 0; k--) {
            if (frames.get(k).kind == ControlFrame.Kind.TRY) {
                return frames.get(k).handler;
            }
        }
        return null;
    }

    ControlFrame innermost() {
        return frames.getLast();
    }

    ControlFrame closeInnermost() {
        return frames.removeLast();
    }

    boolean reachable() {
        return reachable;
    }

    void becomeReachable() {
        reachable = true;
    }

    // Calls

    void call(int callee) {
        FunctionType type = module.functionType(callee);
        List<Expr> arguments = popArguments(type);
        boolean passes = stackPointer.isPassed(callee);
        if (passes) {
            arguments.add(new Expr.Local(IrType.I32, function.stackPointer()));
        }
        finishCall(
                type,
                resultType -> new Expr.DirectCall(resultType, !type.results().isEmpty(), callee, arguments));
        if (function.stackPointer() >= 0 && !stackPointer.isBalanced(callee)) {
            rereadStackPointer();
        }
    }

    private void callIndirect(int typeIndex, int table) {
        FunctionType type = module.signature(typeIndex);
        Expr index = MemoryLowering.narrowed(stack.pop());
        // The index is evaluated before the arguments, so these must not be able to trap or to change under it.
        stack.flush(Expr.TRAPS);
        List<Expr> arguments = popArguments(type);
        if (function.stackPointer() >= 0
                && fixedTables.targets(module, table, typeIndex).anyOf(stackPointer.passed())) {
            arguments.add(new Expr.Local(IrType.I32, function.stackPointer()));
        }
        finishCall(
                type,
                resultType -> new Expr.IndirectCall(
                        resultType, !type.results().isEmpty(), typeIndex, table, index, arguments));
        rereadStackPointer();
    }

    /** Takes the arguments of a call off the stack: all of them, or none where they travel in the instance. */
    List<Expr> popArguments(FunctionType type) {
        int count = IrType.all(type.parameters()).length;
        toHalves(type.parameters());
        if (stack.sizeOfTop(count) > 4 * Expr.MAX_SIZE) {
            stack.settleAll();
        }
        List<Expr> arguments = new ArrayList<>(count + 1);
        for (int k = 0; k < count; k++) {
            arguments.add(stack.pop());
        }
        Collections.reverse(arguments);
        stack.flushForCall();
        if (!type.isWide()) {
            return arguments;
        }
        for (int k = 0; k < count; k++) {
            emit(new Stmt.SetFurtherResult(k, arguments.get(k)));
        }
        return new ArrayList<>();
    }

    interface CallMaker {
        Expr.Call make(IrType resultType);
    }

    void finishCall(FunctionType type, CallMaker maker) {
        IrType[] results = IrType.all(type.results());
        if (results.length == 0) {
            emit(new Stmt.Eval(maker.make(IrType.I32)));
            return;
        }
        pushCall(maker.make(results[0]));
        for (int k = 1; k < results.length; k++) {
            IrType resultType = results[k];
            int variable = stack.variable(stack.height(), resultType);
            stack.beforeAssignment(variable, stack.height());
            emit(new Stmt.Set(variable, new Expr.FurtherResult(resultType, k - 1)));
            stack.pushVariable(resultType);
        }
        if (registers != null) {
            registers.fromHalves(type.results());
        }
    }

    private void pushCall(Expr.Call call) {
        int variable = stack.variable(stack.height(), call.type());
        stack.beforeAssignment(variable, stack.height());
        emit(new Stmt.Set(variable, call));
        stack.pushVariable(call.type());
    }

    /** Takes back the call just made if {@code value} is its result and nothing else; the statement is removed. */
    Expr.@Nullable Call takeCall(Expr value) {
        List<Stmt> statements = function.body();
        if (value instanceof Expr.Local local
                && !statements.isEmpty()
                && statements.getLast() instanceof Stmt.Set(int assigned, Expr.Call call)
                && assigned == local.index()
                && assigned == stack.variable(stack.height(), value.type())) {
            statements.removeLast();
            return call;
        }
        return null;
    }

    void rereadStackPointer() {
        int local = function.stackPointer();
        if (local < 0) {
            return;
        }
        stack.flushReaders(local);
        emit(new Stmt.Set(local, new Expr.Global(IrType.I32, stackPointer.global())));
    }

    // Parametric

    private void drop() {
        if (vectors.isVector(0)) {
            dropHalf();
        }
        dropHalf();
    }

    private void dropHalf() {
        Expr value = stack.pop();
        Expr.Call call = takeCall(value);
        if (call != null) {
            emit(new Stmt.Eval(call));
        } else if ((value.effects() & Expr.TRAPS) != 0) {
            stack.flush(Expr.TRAPS);
            emit(new Stmt.Eval(value));
        }
    }

    private void select() {
        if (vectors.isVector(1)) {
            vectors.select();
            return;
        }
        Expr condition = stack.pop();
        Expr b = stack.pop();
        Expr a = stack.pop();
        if (passes.contains(Pass.CONSTANT_FOLDING)
                && condition instanceof Expr.Const constant
                && (a.effects() & Expr.TRAPS) == 0
                && (b.effects() & Expr.TRAPS) == 0) {
            stack.push(constant.bits() != 0 ? a : b);
            return;
        }
        stack.push(
                passes.contains(Pass.SELECTIONS)
                        ? Selections.select(a, b, condition)
                        : new Expr.Select(a, b, condition));
    }

    // Numerics

    private void numeric(Opcode opcode) {
        Expr node = node(opcode);
        stack.push(passes.contains(Pass.STRENGTH_REDUCTION) ? StrengthReduction.reduce(node) : node);
    }

    private Expr node(Opcode opcode) {
        IrType type = IrType.first(opcode.results().getFirst());
        boolean traps = NumericTraps.mayTrap(opcode);
        boolean fold = passes.contains(Pass.CONSTANT_FOLDING);
        if (opcode.operands().size() == 1) {
            Expr a = stack.pop();
            return fold ? ConstantFolding.unary(opcode, type, traps, a) : new Expr.Numeric(opcode, type, traps, a);
        }
        Expr b = stack.pop();
        Expr a = stack.pop();
        boolean divisions = passes.contains(Pass.DIVISIONS);
        return fold
                ? ConstantFolding.binary(opcode, type, traps, a, b, divisions)
                : unfolded(opcode, type, traps, a, b, divisions);
    }

    private static Expr unfolded(Opcode opcode, IrType type, boolean traps, Expr a, Expr b, boolean divisions) {
        Expr reduced = divisions && b instanceof Expr.Const c ? DivisionByConstant.reduce(opcode, a, c.bits()) : null;
        return reduced == null ? new Expr.Numeric(opcode, type, traps, a, b) : reduced;
    }

    void emit(Stmt statement) {
        function.body().add(statement);
    }

    // Types

    /** The types that values of WebAssembly types have on the stack. */
    IrType[] types(List<ValueType> types) {
        return registers != null ? IrType.whole(types) : IrType.all(types);
    }

    /** Makes two halves of each vector among the top values, which have the given types. */
    void toHalves(List<ValueType> types) {
        if (registers != null) {
            registers.toHalves(types);
        }
    }

    /** Pushes a vector of two halves. */
    void pushVector(Expr low, Expr high) {
        if (registers != null) {
            stack.push(RegisterLowering.of(low, high));
        } else {
            stack.push(low);
            stack.push(high);
        }
    }

    private UnsupportedFeatureException unsupported(Feature feature) {
        return new UnsupportedFeatureException(feature, body.functionIndex(), reader.position());
    }
}
