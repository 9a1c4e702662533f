package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.plan.Region;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the classes of handlers: the children of a dispatching region as objects, so that the loop around them is one
 * virtual call. C2 inlines neither too much of it nor does it give it up, which are the two fates of one method with a wide
 * switch in a loop.
 */
final class HandlerEmitter {

    private static final String ALL = "ALL";
    private static final int CREATED_PER_METHOD = 400;

    private final ModuleLayout layout;
    private final int function;

    HandlerEmitter(ModuleLayout layout, int function) {
        this.layout = layout;
        this.function = function;
    }

    private String owner(Region loop) {
        return layout.handlersClass(function, loop.number());
    }

    private static String arrayDescriptor(String owner) {
        return "[" + RuntimeCalls.object(owner);
    }

    /** Starts the method of one handler. */
    MethodVisitor method(Region loop, Region handler, String frameClass, CodeClasses classes) {
        String owner = owner(loop);
        ClassWriter target = classes.handler(layout.handlerClass(function, loop.number(), handler.number()), owner);
        ClassFiles.constructor(target, "()V", 1, out -> {
            out.load(IrType.REF, 0);
            out.invokeSpecial(owner, "<init>", "()V");
            out.op(Opcodes.RETURN, 0);
        });
        return target.visitMethod(
                0, layout.handlerName(function), layout.regionDescriptor(frameClass, true), null, null);
    }

    /** Writes the class that the handlers extend and that has one of each. */
    void declare(Region loop, String frameClass, CodeClasses classes) {
        String owner = owner(loop);
        List<Region> handlers = loop.children();
        ClassWriter target = classes.handlers(owner);
        target.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ALL, arrayDescriptor(owner), null, null)
                .visitEnd();
        ClassFiles.constructor(target, "()V", 1, out -> {
            out.load(IrType.REF, 0);
            out.invokeSpecial("java/lang/Object", "<init>", "()V");
            out.op(Opcodes.RETURN, 0);
        });
        target.visitMethod(
                        Opcodes.ACC_ABSTRACT,
                        layout.handlerName(function),
                        layout.regionDescriptor(frameClass, true),
                        null,
                        null)
                .visitEnd();
        int parts = (handlers.size() + CREATED_PER_METHOD - 1) / CREATED_PER_METHOD;
        String fill = "(" + arrayDescriptor(owner) + ")V";
        ClassFiles.method(target, Opcodes.ACC_STATIC, "<clinit>", "()V", 0, out -> {
            out.i32(handlers.size());
            out.type(Opcodes.ANEWARRAY, owner);
            for (int part = 0; part < parts; part++) {
                out.op(Opcodes.DUP, 1);
                out.invokeStatic(owner, "fill" + part, fill);
            }
            out.putStatic(owner, ALL, arrayDescriptor(owner));
            out.op(Opcodes.RETURN, 0);
        });
        for (int part = 0; part < parts; part++) {
            int from = part * CREATED_PER_METHOD;
            int to = Math.min(handlers.size(), from + CREATED_PER_METHOD);
            ClassFiles.method(target, Opcodes.ACC_STATIC, "fill" + part, fill, 1, out -> {
                for (int k = from; k < to; k++) {
                    String name = layout.handlerClass(
                            function, loop.number(), handlers.get(k).number());
                    out.load(IrType.REF, 0);
                    out.i32(k);
                    out.type(Opcodes.NEW, name);
                    out.op(Opcodes.DUP, 1);
                    out.invokeSpecial(name, "<init>", "()V");
                    out.op(Opcodes.AASTORE, -3);
                }
                out.op(Opcodes.RETURN, 0);
            });
        }
    }

    /** Pushes the handler whose index a slot holds. */
    void push(CodeWriter out, Region loop, int indexSlot) {
        String owner = owner(loop);
        out.getStatic(owner, ALL, arrayDescriptor(owner));
        out.load(IrType.I32, indexSlot);
        out.op(Opcodes.AALOAD, -1);
    }

    /** Calls the handler on the stack. */
    void call(CodeWriter out, Region loop, String frameClass) {
        out.invokeVirtual(owner(loop), layout.handlerName(function), layout.regionDescriptor(frameClass, true));
    }
}
