package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.Opcode;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.type.FunctionType;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes expression trees; recursion is bounded by {@link Expr#MAX_DEPTH}. */
final class ExpressionEmitter {

    private final ModuleLayout layout;
    private final CodeWriter out;
    private final Homes homes;
    private final NumericEmitter numerics;
    private final AggregateEmitter aggregates;
    private final AtomicEmitter atomics;
    private final Dispatches dispatches;
    private final int memorySlot;
    private final int guestSlot;

    ExpressionEmitter(
            ModuleLayout layout, CodeWriter out, Homes homes, Dispatches dispatches, int memorySlot, int guestSlot) {
        this.dispatches = dispatches;
        this.layout = layout;
        this.out = out;
        this.homes = homes;
        this.numerics = new NumericEmitter(out);
        this.aggregates = new AggregateEmitter(layout, out, guestSlot);
        this.atomics = new AtomicEmitter(out, this);
        this.memorySlot = memorySlot;
        this.guestSlot = guestSlot;
    }

    AggregateEmitter aggregates() {
        return aggregates;
    }

    int guestSlot() {
        return guestSlot;
    }

    void guest() {
        out.load(IrType.REF, guestSlot);
    }

    /** The memory of an index: a parameter for the first, a field of the instance for the others. */
    void memory(int index) {
        if (index == 0) {
            out.load(IrType.REF, memorySlot);
        } else {
            guest();
            out.getField(layout.guestClass(), ModuleLayout.memoryField(index), RuntimeCalls.MEMORY_DESCRIPTOR);
        }
    }

    void table(int index) {
        guest();
        out.getField(layout.guestClass(), ModuleLayout.tableField(index), RuntimeCalls.TABLE_DESCRIPTOR);
    }

    /** Leaves the value of an expression on the stack. */
    void emit(Expr expression) {
        switch (expression) {
            case Expr.Const constant -> out.constant(constant.type(), constant.bits());
            case Expr.Local local -> homes.load(local.index());
            case Expr.Global global -> {
                layout.globals().receiver(out, global.index(), guestSlot);
                layout.globals().get(out, global.index(), global.type());
            }
            case Expr.Numeric numeric -> numeric(numeric);
            case Expr.Load load -> load(load);
            case Expr.Select select -> {
                emit(select.a());
                emit(select.b());
                emit(select.condition());
                String d = select.type().descriptor();
                String owner = select.type() == IrType.V128 ? RuntimeCalls.VECTOR : RuntimeCalls.NUM;
                out.invokeStatic(owner, "select", "(" + d + d + "I)" + d);
            }
            case Expr.Size size -> size(size);
            case Expr.NarrowIndex index -> {
                emit(index.operand());
                out.invokeStatic(RuntimeCalls.TABLES, "narrow", "(J)I");
            }
            case Expr.TableGet get -> {
                emit(get.index());
                table(get.table());
                out.invokeStatic(
                        RuntimeCalls.TABLES, "get", "(I" + RuntimeCalls.TABLE_DESCRIPTOR + ")Ljava/lang/Object;");
            }
            case Expr.FunctionReference reference -> {
                guest();
                out.i32(reference.function());
                out.invokeVirtual(
                        RuntimeCalls.GUEST_INSTANCE, "function", "(I)" + RuntimeCalls.object(RuntimeCalls.FUNC_REF));
            }
            case Expr.Aggregate value -> {
                value.operands().forEach(this::emit);
                aggregates.value(value);
            }
            case Expr.TypeTest test -> {
                emit(test.reference());
                aggregates.test(test);
            }
            case Expr.IsNull test -> {
                emit(test.reference());
                out.invokeStatic(RuntimeCalls.NUM, "isNull", "(Ljava/lang/Object;)I");
            }
            case Expr.Matches matches -> {
                emit(matches.exception());
                ExceptionEmitter.matches(this, out, matches.tag());
            }
            case Expr.Payload payload -> {
                emit(payload.exception());
                ExceptionEmitter.payload(out, payload);
            }
            case Expr.NonNull check -> {
                emit(check.reference());
                out.invokeStatic(RuntimeCalls.CALLS, "nonNull", "(Ljava/lang/Object;)Ljava/lang/Object;");
            }
            case Expr.StripLimit limit -> {
                emit(limit.counter());
                emit(limit.end());
                String name = (limit.rising() ? "rising" : "falling") + (limit.unsigned() ? "U" : "");
                out.invokeStatic(RuntimeCalls.NUM, name, "(II)I");
            }
            case Expr.Helper helper -> helper(helper);
            case Expr.FurtherResult result -> furtherResult(result);
            case Expr.Call call -> call(call);
        }
    }

    private void size(Expr.Size size) {
        boolean wide = size.type() == IrType.I64;
        if (size.table()) {
            table(size.index());
            out.invokeStatic(RuntimeCalls.TABLES, "size", "(" + RuntimeCalls.TABLE_DESCRIPTOR + ")I");
            if (wide) {
                out.op(Opcodes.I2L, 1);
            }
        } else {
            memory(size.index());
            out.invokeStatic(
                    RuntimeCalls.BULK,
                    wide ? "pages" : "size",
                    "(" + RuntimeCalls.MEMORY_DESCRIPTOR + ")" + size.type().descriptor());
        }
    }

    private void numeric(Expr.Numeric numeric) {
        emit(numeric.a());
        Expr b = numeric.b();
        if (b instanceof Expr.Const shift && longShift(numeric.opcode())) {
            out.i32((int) shift.bits() & 63);
            out.op(
                    switch (numeric.opcode()) {
                        case I64_SHL -> Opcodes.LSHL;
                        case I64_SHR_S -> Opcodes.LSHR;
                        default -> Opcodes.LUSHR;
                    },
                    -1);
            return;
        }
        if (b != null) {
            emit(b);
        }
        if ((numeric.opcode() == Opcode.I32_DIV_S || numeric.opcode() == Opcode.I64_DIV_S)
                && b instanceof Expr.Const divisor
                && divisor.bits() != -1) {
            // Only a division by -1 overflows.
            out.op(
                    numeric.opcode() == Opcode.I32_DIV_S ? Opcodes.IDIV : Opcodes.LDIV,
                    -b.type().slots());
            return;
        }
        numerics.emit(numeric.opcode());
    }

    private static boolean longShift(Opcode opcode) {
        return opcode == Opcode.I64_SHL || opcode == Opcode.I64_SHR_S || opcode == Opcode.I64_SHR_U;
    }

    private void load(Expr.Load load) {
        memory(load.memory());
        emit(load.address());
        String address = offset(load.address(), load.offset(), load.opcode().accessBytes());
        out.invokeStatic(
                load.type().isVector() ? load.type().className() : RuntimeCalls.MEM,
                load.type().isVector() ? "load" : AccessNames.of(load.opcode()),
                "(" + RuntimeCalls.MEMORY_DESCRIPTOR + address + address + ")"
                        + load.type().descriptor());
    }

    /**
     * The constant offset of an access, of the type of its address, whose descriptor is answered; one that no memory can hold
     * becomes the largest, which always traps.
     */
    String offset(Expr address, long offset, int bytes) {
        if (address.type() == IrType.I64) {
            wideOffset(offset);
        } else {
            out.i32(offset < 0 || offset > MemoryForm.MAX_BYTES - bytes ? MemoryForm.MAX_BYTES : (int) offset);
        }
        return address.type().descriptor();
    }

    /** A dynamic address as 64 bits, unsigned. */
    void wideAddress(Expr address) {
        if (address instanceof Expr.Const constant && address.type() == IrType.I32) {
            out.constant(IrType.I64, Integer.toUnsignedLong((int) constant.bits()));
            return;
        }
        emit(address);
        if (address.type() == IrType.I32) {
            out.invokeStatic(RuntimeCalls.NUM, "i64ExtendU", "(I)J");
        }
    }

    /** The constant offset of an access with a 64-bit address; one that no memory can hold always traps. */
    void wideOffset(long offset) {
        long most = MemoryForm.MAX_WIDE_OFFSET;
        out.constant(IrType.I64, offset < 0 || offset > most ? most : offset);
    }

    private void helper(Expr.Helper helper) {
        StringBuilder descriptor = new StringBuilder("(");
        for (Expr operand : helper.operands()) {
            emit(operand);
            descriptor.append(operand.type().descriptor());
        }
        descriptor.append(')').append(helper.type().descriptor());
        out.invokeStatic(RuntimeCalls.ABI + helper.owner(), helper.name(), descriptor.toString());
    }

    /** The type of a tag. */
    FunctionType tagType(int tag) {
        return layout.module().tagType(tag);
    }

    private void furtherResult(Expr.FurtherResult result) {
        guest();
        if (result.type() == IrType.REF) {
            out.getField(RuntimeCalls.GUEST_INSTANCE, "multiRefs", "[Ljava/lang/Object;");
            out.i32(result.index());
            out.op(Opcodes.AALOAD, -1);
            return;
        }
        out.getField(RuntimeCalls.GUEST_INSTANCE, "multi", "[J");
        out.i32(result.index());
        out.op(Opcodes.LALOAD, 0);
        switch (result.type()) {
            case I32 -> out.op(Opcodes.L2I, -1);
            case F32 -> {
                out.op(Opcodes.L2I, -1);
                out.invokeStatic(RuntimeCalls.NUM, "f32Reinterpret", "(I)F");
            }
            case F64 -> out.invokeStatic(RuntimeCalls.NUM, "f64Reinterpret", "(J)D");
            default -> {}
        }
    }

    // Calls

    private void call(Expr.Call call) {
        switch (call) {
            case Expr.DirectCall direct -> direct(direct);
            case Expr.IndirectCall indirect -> indirect(indirect);
            case Expr.ReferenceCall reference -> reference(reference);
            case Expr.Grow grow -> grow(grow);
            case Expr.Atomic atomic -> atomics.emit(atomic);
        }
    }

    private void direct(Expr.DirectCall call) {
        int callee = call.function();
        if (layout.imported(callee)) {
            guest();
            out.getField(layout.guestClass(), ModuleLayout.importField(callee), ModuleLayout.HANDLE_DESCRIPTOR);
            call.arguments().forEach(this::emit);
            guest();
            out.invokeVirtual(RuntimeCalls.METHOD_HANDLE, "invokeExact", layout.importDescriptor(callee));
            return;
        }
        call.arguments().forEach(this::emit);
        state();
        out.invokeStatic(layout.codeClass(callee), layout.functionName(callee), layout.functionDescriptor(callee));
    }

    /** Pushes what every function of the module takes after its parameters. */
    void state() {
        if (layout.hasMemory()) {
            out.load(IrType.REF, memorySlot);
        }
        guest();
    }

    private void indirect(Expr.IndirectCall call) {
        FunctionType type = layout.signature(call.typeIndex());
        Dispatcher dispatcher = layout.dispatcher(call.table(), call.typeIndex());
        if (dispatcher != null) {
            dispatched(call, dispatcher, IrType.passed(type).length);
            return;
        }
        String signatureClass = layout.signatureClass(call.typeIndex());
        emit(call.index());
        table(call.table());
        out.invokeStatic(
                RuntimeCalls.TABLES,
                "callee",
                "(I" + RuntimeCalls.TABLE_DESCRIPTOR + ")" + RuntimeCalls.object(RuntimeCalls.FUNC_REF));
        guest();
        out.invokeStatic(signatureClass, "cast", layout.castDescriptor(signatureClass));
        call.arguments().forEach(this::emit);
        out.invokeVirtual(signatureClass, "call", layout.referenceDescriptor(type));
    }

    private void dispatched(Expr.IndirectCall call, Dispatcher dispatcher, int parameters) {
        List<Expr> arguments = call.arguments();
        arguments.subList(0, parameters).forEach(this::emit);
        emit(call.index());
        if (arguments.size() > parameters) {
            emit(arguments.getLast());
        } else if (dispatcher.stackPointer()) {
            emit(new Expr.Global(IrType.I32, layout.stackPointer().global()));
        }
        state();
        dispatches.call(out, dispatcher);
    }

    private void reference(Expr.ReferenceCall call) {
        FunctionType type = layout.signature(call.typeIndex());
        String signatureClass = layout.signatureClass(call.typeIndex());
        emit(call.reference());
        out.invokeStatic(
                RuntimeCalls.CALLS, "callee", "(Ljava/lang/Object;)" + RuntimeCalls.object(RuntimeCalls.FUNC_REF));
        guest();
        out.invokeStatic(signatureClass, "cast", layout.castDescriptor(signatureClass));
        call.arguments().forEach(this::emit);
        out.invokeVirtual(signatureClass, "call", layout.referenceDescriptor(type));
    }

    private void grow(Expr.Grow grow) {
        boolean wide = grow.type() == IrType.I64;
        if (grow.table()) {
            grow.arguments().forEach(this::emit);
            table(grow.index());
            out.invokeStatic(
                    RuntimeCalls.TABLES, "grow", "(Ljava/lang/Object;I" + RuntimeCalls.TABLE_DESCRIPTOR + ")I");
            if (wide) {
                out.op(Opcodes.I2L, 1);
            }
        } else {
            memory(grow.index());
            grow.arguments().forEach(this::emit);
            String pages = grow.type().descriptor();
            out.invokeStatic(RuntimeCalls.BULK, "grow", "(" + RuntimeCalls.MEMORY_DESCRIPTOR + pages + ")" + pages);
        }
    }

    // Conditions

    /** Jumps to a label when an expression is not zero, or with {@code negated} when it is zero. */
    void branch(Expr condition, boolean negated, Label target) {
        if (condition instanceof Expr.Numeric numeric) {
            Comparison comparison = Comparison.of(numeric.opcode());
            Expr b = numeric.b();
            if (comparison != null && b != null) {
                compare(comparison, numeric.a(), b, negated, target);
                return;
            }
            if (numeric.opcode() == Opcode.I32_EQZ) {
                branch(numeric.a(), !negated, target);
                return;
            }
            if (numeric.opcode() == Opcode.I64_EQZ) {
                emit(numeric.a());
                out.op(Opcodes.LCONST_0, 2);
                out.op(Opcodes.LCMP, -3);
                out.jump(negated ? Opcodes.IFNE : Opcodes.IFEQ, target, 1);
                return;
            }
        }
        if (condition instanceof Expr.IsNull test) {
            emit(test.reference());
            out.jump(negated ? Opcodes.IFNONNULL : Opcodes.IFNULL, target, 1);
            return;
        }
        emit(condition);
        out.jump(negated ? Opcodes.IFEQ : Opcodes.IFNE, target, 1);
    }

    private void compare(Comparison comparison, Expr a, Expr b, boolean negated, Label target) {
        int relation = negated ? Comparison.negate(comparison.relation()) : comparison.relation();
        emit(a);
        if (comparison.operand() == IrType.I32 && !comparison.unsigned()) {
            if (b instanceof Expr.Const zero && zero.bits() == 0) {
                out.jump(relation, target, 1);
            } else {
                emit(b);
                out.jump(relation - Opcodes.IFEQ + Opcodes.IF_ICMPEQ, target, 2);
            }
            return;
        }
        emit(b);
        switch (comparison.operand()) {
            case I32 -> out.invokeStatic(RuntimeCalls.NUM, "compareU", "(II)I");
            case I64 -> {
                if (comparison.unsigned()) {
                    out.invokeStatic(RuntimeCalls.NUM, "compareU", "(JJ)I");
                } else {
                    out.op(Opcodes.LCMP, -3);
                }
            }
            // A comparison with NaN is false but for "not equal": pick the result that fails the original relation.
            case F32 -> out.op(nanIsGreater(comparison) ? Opcodes.FCMPG : Opcodes.FCMPL, -1);
            case F64 -> out.op(nanIsGreater(comparison) ? Opcodes.DCMPG : Opcodes.DCMPL, -3);
            default -> throw new IllegalStateException("BUG: no order on " + comparison.operand());
        }
        out.jump(relation, target, 1);
    }

    private static boolean nanIsGreater(Comparison comparison) {
        return comparison.relation() == Opcodes.IFLT || comparison.relation() == Opcodes.IFLE;
    }
}
