package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.plan.Region;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the classes of handlers: the children of a dispatching region as objects, so that the loop around them is one
 * virtual call. C2 inlines neither too much of it nor does it give it up, which are the two fates of one method with a wide
 * switch in a loop.
 */
final class HandlerEmitter {

    private static final String ALL = ArtifactFormat.HANDLERS;
    private static final String BY_LABEL = ArtifactFormat.HANDLERS_BY_LABEL;
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
    MethodVisitor method(Region loop, String name, String frameClass, CodeClasses classes) {
        String owner = owner(loop);
        ClassWriter target = classes.handler(name, owner);
        ClassFiles.constructor(target, "()V", 1, out -> {
            out.load(IrType.REF, 0);
            out.invokeSpecial(owner, "<init>", "()V");
            out.op(Opcodes.RETURN, 0);
        });
        return target.visitMethod(
                0, layout.handlerName(function), layout.regionDescriptor(frameClass, true), null, null);
    }

    /**
     * Writes the class that the handlers extend and that has one of each.
     *
     * @param ofLabels for each label of the region the index of its handler
     */
    void declare(Region loop, int[] ofLabels, String frameClass, CodeClasses classes) {
        String owner = owner(loop);
        List<Region> handlers = loop.children();
        ClassWriter target = classes.handlers(owner);
        for (String table : List.of(ALL, BY_LABEL)) {
            target.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, table, arrayDescriptor(owner), null, null)
                    .visitEnd();
        }
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
        if (layout.runs(Pass.TRACES) && layout.runs(Pass.LEAF_LOCALS)) {
            classes.add(new RecorderEmitter(owner, frameClass)
                    .emit(
                            layout.handlerName(function),
                            layout.regionDescriptor(frameClass, true),
                            layout.hasMemory() ? 3 : 2));
        }
        int parts = (handlers.size() + CREATED_PER_METHOD - 1) / CREATED_PER_METHOD;
        String fill = "(" + arrayDescriptor(owner) + ")V";
        String byLabel = "(" + arrayDescriptor(owner) + ")" + arrayDescriptor(owner);
        ClassFiles.method(target, Opcodes.ACC_STATIC, "byLabel", byLabel, 1, out -> byLabel(out, owner, ofLabels));
        ClassFiles.method(target, Opcodes.ACC_STATIC, "<clinit>", "()V", 0, out -> {
            out.i32(handlers.size());
            out.type(Opcodes.ANEWARRAY, owner);
            for (int part = 0; part < parts; part++) {
                out.op(Opcodes.DUP, 1);
                out.invokeStatic(owner, "fill" + part, fill);
            }
            out.op(Opcodes.DUP, 1);
            out.putStatic(owner, ALL, arrayDescriptor(owner));
            out.invokeStatic(owner, "byLabel", byLabel);
            out.putStatic(owner, BY_LABEL, arrayDescriptor(owner));
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

    /** Makes the table of the handlers of all labels from the array of handlers that a parameter holds. */
    private static void byLabel(CodeWriter out, String owner, int[] ofLabels) {
        int handlers = 0;
        int table = 1;
        int label = 2;
        out.i32(ofLabels.length);
        out.type(Opcodes.ANEWARRAY, owner);
        out.store(IrType.REF, table);
        out.i32(0);
        out.store(IrType.I32, label);
        out.frameLocals(new Object[] {arrayDescriptor(owner), arrayDescriptor(owner), Opcodes.INTEGER});
        Label next = new Label();
        out.bind(next);
        out.load(IrType.REF, table);
        out.load(IrType.I32, label);
        out.load(IrType.REF, handlers);
        out.load(IrType.I32, label);
        out.lookup(ofLabels);
        out.op(Opcodes.AALOAD, -1);
        out.op(Opcodes.AASTORE, -3);
        out.load(IrType.I32, label);
        out.i32(1);
        out.op(Opcodes.IADD, -1);
        out.store(IrType.I32, label);
        out.load(IrType.I32, label);
        out.i32(ofLabels.length);
        out.jump(Opcodes.IF_ICMPLT, next, 2);
        out.load(IrType.REF, table);
        out.op(Opcodes.ARETURN, -1);
    }

    /** Replaces the index of a handler on the stack by the handler. */
    void pushNext(CodeWriter out, Region loop) {
        element(out, loop, ALL);
    }

    /** Replaces the index of a label of the region on the stack by the handler that holds the label. */
    void pushOfLabel(CodeWriter out, Region loop) {
        element(out, loop, BY_LABEL);
    }

    private void element(CodeWriter out, Region loop, String table) {
        String owner = owner(loop);
        out.getStatic(owner, table, arrayDescriptor(owner));
        out.op(Opcodes.SWAP, 0);
        out.op(Opcodes.AALOAD, -1);
    }

    /** Calls the handler on the stack. */
    void call(CodeWriter out, Region loop, String frameClass) {
        out.invokeVirtual(owner(loop), layout.handlerName(function), layout.regionDescriptor(frameClass, true));
    }
}
