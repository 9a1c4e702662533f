package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.runtime.type.FunctionType;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the classes of function references.
 *
 * <p>For each function type an abstract class with the method {@code call}, a cast from any reference to it, and an adapter
 * for functions of other modules; for each group of functions a class whose {@code call} selects one by its slot.
 */
final class ReferenceEmitter {

    private static final String CONSTRUCTOR = "(" + RuntimeCalls.GUEST_DESCRIPTOR + "II)V";
    private static final String FUNC_REF_DESCRIPTOR = RuntimeCalls.object(RuntimeCalls.FUNC_REF);

    private final ModuleLayout layout;

    ReferenceEmitter(ModuleLayout layout) {
        this.layout = layout;
    }

    static int slots(FunctionType type) {
        int slots = 0;
        for (IrType parameter : IrType.passed(type)) {
            slots += parameter.slots();
        }
        return slots;
    }

    /** Internal name of a group's class. */
    String groupClass(References.Group group) {
        return layout.prefix() + "T" + group.number();
    }

    /** Internal name of the adapter for a signature. */
    static String adapterClass(String signatureClass) {
        return signatureClass + "A";
    }

    /** The abstract class of a function type. */
    byte[] signature(int typeIndex) {
        FunctionType type = layout.signature(typeIndex);
        String name = layout.signatureClassName(typeIndex);
        String superName = layout.superSignatureClass(typeIndex);
        String adapter = adapterClass(name);
        ClassWriter target =
                ClassFiles.start(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SUPER, name, superName);
        ClassFiles.constructor(target, CONSTRUCTOR, 4, out -> {
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 1);
            out.load(IrType.I32, 2);
            out.load(IrType.I32, 3);
            out.invokeSpecial(superName, "<init>", CONSTRUCTOR);
            out.op(Opcodes.RETURN, 0);
        });
        ClassFiles.method(target, Opcodes.ACC_PUBLIC, "handle", "()" + ModuleLayout.HANDLE_DESCRIPTOR, 1, out -> {
            out.load(IrType.REF, 0);
            out.invokeStatic(
                    RuntimeCalls.CALLS, "bound", "(" + FUNC_REF_DESCRIPTOR + ")" + ModuleLayout.HANDLE_DESCRIPTOR);
            out.op(Opcodes.ARETURN, -1);
        });
        target.visitMethod(
                        Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "call", layout.referenceDescriptor(type), null, null)
                .visitEnd();
        ClassFiles.method(target, Opcodes.ACC_STATIC, "cast", layout.castDescriptor(name), 2, out -> {
            Label foreign = new Label();
            out.frameLocals(new Object[] {RuntimeCalls.FUNC_REF, RuntimeCalls.GUEST_INSTANCE});
            out.load(IrType.REF, 0);
            out.type(Opcodes.INSTANCEOF, name);
            out.jump(Opcodes.IFEQ, foreign, 1);
            out.load(IrType.REF, 0);
            out.type(Opcodes.CHECKCAST, name);
            out.op(Opcodes.ARETURN, -1);
            out.bind(foreign);
            out.type(Opcodes.NEW, adapter);
            out.op(Opcodes.DUP, 1);
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 1);
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 1);
            out.i32(typeIndex);
            out.invokeStatic(
                    RuntimeCalls.CALLS,
                    "foreign",
                    "(" + FUNC_REF_DESCRIPTOR + RuntimeCalls.GUEST_DESCRIPTOR + "I)" + ModuleLayout.HANDLE_DESCRIPTOR);
            out.invokeSpecial(adapter, "<init>", adapterConstructor());
            out.op(Opcodes.ARETURN, -1);
        });
        return ClassFiles.end(target);
    }

    private static String adapterConstructor() {
        return "(" + FUNC_REF_DESCRIPTOR + RuntimeCalls.GUEST_DESCRIPTOR + ModuleLayout.HANDLE_DESCRIPTOR + ")V";
    }

    /** The class that calls functions of other modules as ones of this type. */
    byte[] adapter(int typeIndex) {
        FunctionType type = layout.signature(typeIndex);
        String superName = layout.signatureClassName(typeIndex);
        String name = adapterClass(superName);
        ClassWriter target = ClassFiles.start(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, superName);
        field(target, "callee", FUNC_REF_DESCRIPTOR);
        field(target, "caller", RuntimeCalls.GUEST_DESCRIPTOR);
        field(target, "handle", ModuleLayout.HANDLE_DESCRIPTOR);
        ClassFiles.constructor(target, adapterConstructor(), 4, out -> {
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 2);
            out.i32(0);
            out.i32(typeIndex);
            out.invokeSpecial(superName, "<init>", CONSTRUCTOR);
            set(out, name, "callee", FUNC_REF_DESCRIPTOR, 1);
            set(out, name, "caller", RuntimeCalls.GUEST_DESCRIPTOR, 2);
            set(out, name, "handle", ModuleLayout.HANDLE_DESCRIPTOR, 3);
            out.op(Opcodes.RETURN, 0);
        });
        String descriptor = layout.referenceDescriptor(type);
        ClassFiles.method(target, Opcodes.ACC_PUBLIC, "call", descriptor, 1 + slots(type), out -> {
            out.load(IrType.REF, 0);
            out.getField(name, "handle", ModuleLayout.HANDLE_DESCRIPTOR);
            arguments(out, type);
            if (type.isWide()) {
                out.load(IrType.REF, 0);
                out.getField(name, "callee", FUNC_REF_DESCRIPTOR);
                out.load(IrType.REF, 0);
                out.getField(name, "caller", RuntimeCalls.GUEST_DESCRIPTOR);
                give(out, type);
            }
            out.invokeVirtual(RuntimeCalls.METHOD_HANDLE, "invokeExact", descriptor);
            int further = IrType.all(type.results()).length - 1;
            if (further > 0) {
                out.load(IrType.REF, 0);
                out.getField(name, "callee", FUNC_REF_DESCRIPTOR);
                out.load(IrType.REF, 0);
                out.getField(name, "caller", RuntimeCalls.GUEST_DESCRIPTOR);
                out.i32(further);
                out.invokeStatic(
                        RuntimeCalls.CALLS,
                        "takeResults",
                        "(" + FUNC_REF_DESCRIPTOR + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
            }
            result(out, type);
        });
        return ClassFiles.end(target);
    }

    /** Hands the arguments of a wide function from the instance on the stack to that of the reference below it. */
    private static void give(CodeWriter out, FunctionType type) {
        out.i32(IrType.all(type.parameters()).length);
        out.invokeStatic(
                RuntimeCalls.CALLS, "giveArguments", "(" + FUNC_REF_DESCRIPTOR + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
    }

    private static void field(ClassWriter target, String name, String descriptor) {
        target.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, name, descriptor, null, null)
                .visitEnd();
    }

    private static void set(CodeWriter out, String owner, String name, String descriptor, int slot) {
        out.load(IrType.REF, 0);
        out.load(IrType.REF, slot);
        out.putField(owner, name, descriptor);
    }

    private static void arguments(CodeWriter out, FunctionType type) {
        int slot = 1;
        for (IrType parameter : IrType.passed(type)) {
            out.load(parameter, slot);
            slot += parameter.slots();
        }
    }

    static void result(CodeWriter out, FunctionType type) {
        if (type.results().isEmpty()) {
            out.op(Opcodes.RETURN, 0);
            return;
        }
        IrType result = IrType.first(type.results().getFirst());
        int opcode =
                switch (result) {
                    case I32 -> Opcodes.IRETURN;
                    case I64, HIGH -> Opcodes.LRETURN;
                    case F32 -> Opcodes.FRETURN;
                    case F64 -> Opcodes.DRETURN;
                    case REF, V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> Opcodes.ARETURN;
                };
        out.op(opcode, -result.slots());
    }

    /** Descriptor of the constructor of a group's class. */
    String groupConstructor() {
        return "(" + RuntimeCalls.object(layout.guestClass()) + "I)V";
    }

    /** The class of a group of functions. */
    byte[] group(References.Group group) {
        FunctionType type = group.type();
        String superName = layout.signatureClass(group.typeIndex());
        String name = groupClass(group);
        String guest = RuntimeCalls.object(layout.guestClass());
        ClassWriter target =
                ClassFiles.start(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, superName);
        field(target, "guest", guest);
        ClassFiles.constructor(target, groupConstructor(), 3, out -> {
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 1);
            out.load(IrType.I32, 2);
            out.i32(group.typeIndex());
            out.invokeSpecial(superName, "<init>", CONSTRUCTOR);
            set(out, name, "guest", guest, 1);
            out.op(Opcodes.RETURN, 0);
        });
        int parameterSlots = 1 + slots(type);
        ClassFiles.method(target, Opcodes.ACC_PUBLIC, "call", layout.referenceDescriptor(type), parameterSlots, out -> {
            IrType[] parameters = IrType.passed(type);
            Object[] locals = new Object[1 + parameters.length];
            locals[0] = name;
            for (int p = 1; p < locals.length; p++) {
                locals[p] = FunctionEmitter.verificationType(parameters[p - 1]);
            }
            out.frameLocals(locals);
            select(out, group, slot -> direct(out, group, name, slot));
        });
        if (!layout.tailCalls().trampolined().isEmpty()) {
            String hop = "hop" + TailEmitter.suffix(type);
            String descriptor = "(" + RuntimeCalls.GUEST_DESCRIPTOR + ")" + ModuleLayout.result(type);
            ClassFiles.method(target, Opcodes.ACC_PUBLIC, hop, descriptor, 2, out -> {
                out.frameLocals(new Object[] {name, RuntimeCalls.GUEST_INSTANCE});
                select(out, group, slot -> hop(out, group, name, slot));
            });
        }
        return ClassFiles.end(target);
    }

    private interface Arm {
        void write(int slot);
    }

    private static void select(CodeWriter out, References.Group group, Arm arm) {
        int count = group.functions().size();
        if (count == 1) {
            arm.write(0);
            return;
        }
        Label[] cases = new Label[count - 1];
        for (int k = 0; k < cases.length; k++) {
            cases[k] = new Label();
        }
        Label last = new Label();
        out.load(IrType.REF, 0);
        out.getField(RuntimeCalls.FUNC_REF, "slot", "I");
        out.tableSwitch(0, last, cases);
        for (int k = 0; k < count; k++) {
            out.bind(k < cases.length ? cases[k] : last);
            arm.write(k);
        }
    }

    private void direct(CodeWriter out, References.Group group, String name, int slot) {
        int function = group.functions().get(slot);
        FunctionType type = group.type();
        String guest = RuntimeCalls.object(layout.guestClass());
        if (layout.imported(function)) {
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            out.getField(layout.guestClass(), ModuleLayout.importField(function), ModuleLayout.HANDLE_DESCRIPTOR);
            arguments(out, type);
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            out.invokeVirtual(RuntimeCalls.METHOD_HANDLE, "invokeExact", layout.importDescriptor(function));
        } else {
            arguments(out, type);
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            layout.stateOf(out, function);
            out.invokeStatic(
                    layout.codeClass(function), layout.functionName(function), layout.functionDescriptor(function));
        }
        result(out, type);
    }

    /** Tail-calls a function with the arguments in the instance in slot 1. */
    private void hop(CodeWriter out, References.Group group, String name, int slot) {
        int function = group.functions().get(slot);
        FunctionType type = group.type();
        String guest = RuntimeCalls.object(layout.guestClass());
        if (layout.imported(function)) {
            Label host = new Label();
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            TailEmitter.imported(out, function);
            out.store(IrType.REF, 2);
            out.load(IrType.REF, 2);
            out.jump(Opcodes.IFNULL, host, 1);
            out.load(IrType.REF, 2);
            out.load(IrType.REF, 1);
            out.invokeVirtual(
                    RuntimeCalls.FUNC_REF,
                    "hop" + TailEmitter.suffix(type),
                    "(" + RuntimeCalls.GUEST_DESCRIPTOR + ")" + ModuleLayout.result(type));
            result(out, type);
            out.bind(host);
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            out.getField(layout.guestClass(), ModuleLayout.importField(function), ModuleLayout.HANDLE_DESCRIPTOR);
            tailArguments(out, type);
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            out.invokeVirtual(RuntimeCalls.METHOD_HANDLE, "invokeExact", layout.importDescriptor(function));
        } else {
            tailArguments(out, type);
            out.load(IrType.REF, 0);
            out.getField(name, "guest", guest);
            layout.stateOf(out, function);
            out.invokeStatic(
                    layout.codeClass(function), layout.bodyName(function), layout.functionDescriptor(function));
        }
        TailEmitter.after(out, type);
        result(out, type);
    }

    /** Pushes the arguments in the instance in slot 1 for the function of the reference in slot 0. */
    private static void tailArguments(CodeWriter out, FunctionType type) {
        if (type.isWide()) {
            out.load(IrType.REF, 0);
            out.load(IrType.REF, 1);
            give(out, type);
        }
        IrType[] parameters = IrType.passed(type);
        for (int p = 0; p < parameters.length; p++) {
            TailEmitter.argument(out, parameters[p], p);
        }
    }
}
