package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.Expr;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.runtime.type.FunctionType;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes tail calls: the statement that leaves a call to whoever called, and the method through which others call a function
 * that contains such statements.
 */
final class TailEmitter {

    private static final String TAILS = RuntimeCalls.ABI + "Tails";
    private static final String FUNC_REF = RuntimeCalls.object(RuntimeCalls.FUNC_REF);
    private static final String LONGS = "[J";
    private static final String REFS = "[Ljava/lang/Object;";

    private TailEmitter() {}

    /** Stores the arguments, then the callee, so that a trap on the way leaves nothing behind. */
    static void emit(CodeWriter out, ExpressionEmitter expressions, Stmt.Tail tail) {
        List<Expr> arguments = tail.arguments();
        for (int p = 0; p < arguments.size(); p++) {
            Expr argument = arguments.get(p);
            expressions.guest();
            boolean reference = argument.type() == IrType.REF;
            out.getField(RuntimeCalls.GUEST_INSTANCE, reference ? "tailRefs" : "tailLongs", reference ? REFS : LONGS);
            out.i32(p);
            expressions.emit(argument);
            toBits(out, argument.type());
            out.op(reference ? Opcodes.AASTORE : Opcodes.LASTORE, reference ? -3 : -4);
        }
        expressions.guest();
        Expr callee = tail.callee();
        if (callee == null) {
            expressions.guest();
            out.i32(tail.function());
            out.invokeVirtual(RuntimeCalls.GUEST_INSTANCE, "function", "(I)" + FUNC_REF);
        } else {
            expressions.emit(callee);
            if (tail.table() < 0) {
                out.invokeStatic(RuntimeCalls.CALLS, "callee", "(Ljava/lang/Object;)" + FUNC_REF);
            } else {
                expressions.table(tail.table());
                out.invokeStatic(RuntimeCalls.TABLES, "callee", "(I" + RuntimeCalls.TABLE_DESCRIPTOR + ")" + FUNC_REF);
                expressions.guest();
                out.i32(tail.typeIndex());
                out.invokeStatic(TAILS, "typed", "(" + FUNC_REF + RuntimeCalls.GUEST_DESCRIPTOR + "I)" + FUNC_REF);
            }
        }
        out.putField(RuntimeCalls.GUEST_INSTANCE, "tail", FUNC_REF);
    }

    /** Pushes an argument that a tail call left in the instance in slot 1. */
    static void argument(CodeWriter out, IrType type, int position) {
        out.load(IrType.REF, 1);
        boolean reference = type == IrType.REF;
        out.getField(RuntimeCalls.GUEST_INSTANCE, reference ? "tailRefs" : "tailLongs", reference ? REFS : LONGS);
        out.i32(position);
        out.op(reference ? Opcodes.AALOAD : Opcodes.LALOAD, reference ? -1 : 0);
        fromBits(out, type);
    }

    /** Turns a value into the bits under which it is stored in an array of longs. */
    static void toBits(CodeWriter out, IrType type) {
        switch (type) {
            case I32 -> out.op(Opcodes.I2L, 1);
            case F32 -> {
                out.invokeStatic(RuntimeCalls.NUM, "i32Reinterpret", "(F)I");
                out.op(Opcodes.I2L, 1);
            }
            case F64 -> out.invokeStatic(RuntimeCalls.NUM, "i64Reinterpret", "(D)J");
            default -> {}
        }
    }

    /** The other way round. */
    static void fromBits(CodeWriter out, IrType type) {
        switch (type) {
            case I32 -> out.op(Opcodes.L2I, -1);
            case F32 -> {
                out.op(Opcodes.L2I, -1);
                out.invokeStatic(RuntimeCalls.NUM, "f32Reinterpret", "(I)F");
            }
            case F64 -> out.invokeStatic(RuntimeCalls.NUM, "f64Reinterpret", "(J)D");
            default -> {}
        }
    }

    /** The last letter of the runtime's methods for functions with this result. */
    static String suffix(FunctionType type) {
        String result = ModuleLayout.result(type);
        return result.substring(0, 1);
    }

    /** Writes the method that others call: it calls the body and makes the tail calls that the body leaves. */
    static void driver(
            ModuleLayout layout, ClassVisitor target, int function, Object[] parameterTypes, IrType[] parameters) {
        FunctionType type = layout.functionType(function);
        int slots = 0;
        for (Object verified : parameterTypes) {
            slots += Opcodes.LONG.equals(verified) || Opcodes.DOUBLE.equals(verified) ? 2 : 1;
        }
        int guestSlot = slots - 1;
        int all = slots;
        String descriptor = layout.functionDescriptor(function);
        ClassFiles.method(target, Opcodes.ACC_STATIC, layout.functionName(function), descriptor, all, out -> {
            out.frameLocals(parameterTypes);
            int slot = 0;
            for (IrType parameter : parameters) {
                out.load(parameter, slot);
                slot += parameter.slots();
            }
            while (slot < all) {
                out.load(IrType.REF, slot++);
            }
            out.invokeStatic(layout.codeClass(function), layout.bodyName(function), descriptor);
            boolean hasResult = !type.results().isEmpty();
            IrType result = hasResult ? IrType.first(type.results().getFirst()) : IrType.I32;
            if (hasResult) {
                out.store(result, all);
            }
            Label pending = new Label();
            out.load(IrType.REF, guestSlot);
            out.getField(RuntimeCalls.GUEST_INSTANCE, "tail", FUNC_REF);
            out.jump(Opcodes.IFNONNULL, pending, 1);
            if (hasResult) {
                out.load(result, all);
            }
            ReferenceEmitter.result(out, type);
            out.bind(pending);
            out.load(IrType.REF, guestSlot);
            out.invokeStatic(
                    TAILS, "run" + suffix(type), "(" + RuntimeCalls.GUEST_DESCRIPTOR + ")" + ModuleLayout.result(type));
            ReferenceEmitter.result(out, type);
        });
    }

    /** Makes room for arguments in the instance under construction in slot 0. */
    static void prepare(CodeWriter out, int parameters) {
        out.load(IrType.REF, 0);
        out.i32(parameters);
        out.invokeStatic(TAILS, "prepare", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
    }

    /** The function that an import of the instance on the stack is, or null. */
    static void imported(CodeWriter out, int function) {
        out.i32(function);
        out.invokeStatic(TAILS, "imported", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "I)" + FUNC_REF);
    }

    /** After the call that the reference in slot 0 made for the instance in slot 1. */
    static void after(CodeWriter out, FunctionType type) {
        out.load(IrType.REF, 0);
        out.load(IrType.REF, 1);
        out.i32(Math.max(0, IrType.all(type.results()).length - 1));
        out.invokeStatic(TAILS, "after", "(" + FUNC_REF + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
    }
}
