package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.runtime.type.FunctionType;
import java.util.Arrays;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the methods through which calls of a type reach the elements of a table whose contents are known: a switch on the
 * index with a direct call for each element of the type.
 *
 * <p>With more than {@link #ARMS} elements it is a tree of such switches: each is small enough for the JVM to inline and has
 * so few cases that it compares instead of jumping through a table, which is predicted better. Every other index, and every
 * index once somebody else wrote the table, goes the way of all other indirect calls; traps come from there.
 */
final class DispatchEmitter {

    /** The method of a dispatcher's class that chooses among all elements. */
    static final String CALL = "call";

    private static final String OTHER = "other";
    private static final int ARMS = 8;

    private final ModuleLayout layout;

    DispatchEmitter(ModuleLayout layout) {
        this.layout = layout;
    }

    /** What every method of a dispatcher takes: the arguments, the index, the stack pointer where it is used, the state. */
    String descriptor(Dispatcher dispatcher) {
        FunctionType type = layout.signature(dispatcher.typeIndex());
        return ModuleLayout.parameters(type)
                        .append('I')
                        .append(dispatcher.stackPointer() ? "I" : "")
                        .append(layout.hasMemory() ? RuntimeCalls.MEMORY_DESCRIPTOR : "")
                        .append(RuntimeCalls.object(layout.guestClass()))
                        .append(')')
                + ModuleLayout.result(type);
    }

    /** The class of a dispatcher: the choice among all, that among the elements of each branch, and what is left. */
    byte[] emit(Dispatcher dispatcher) {
        ClassWriter target = ClassFiles.start(
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, layout.dispatchClass(dispatcher), "java/lang/Object");
        root(target, CALL, dispatcher);
        int count = dispatcher.targets().indices().length;
        for (int from = 0; count > ARMS && from < count; from += ARMS) {
            int first = from;
            method(target, branch(from), dispatcher, code -> code.elements(first, Math.min(count, first + ARMS)));
        }
        method(target, OTHER, dispatcher, Method::other);
        return ClassFiles.end(target);
    }

    private static String branch(int from) {
        return "from" + from;
    }

    /** Writes a method that chooses among all elements. */
    void root(ClassVisitor target, String name, Dispatcher dispatcher) {
        int count = dispatcher.targets().indices().length;
        method(target, name, dispatcher, code -> {
            code.guard();
            if (count > ARMS) {
                code.branches();
            } else {
                code.elements(0, count);
            }
        });
    }

    private interface Body {
        void write(Method method);
    }

    private void method(ClassVisitor target, String name, Dispatcher dispatcher, Body body) {
        FunctionType type = layout.signature(dispatcher.typeIndex());
        int integers = dispatcher.stackPointer() ? 2 : 1;
        int slots = ReferenceEmitter.slots(type) + integers + (layout.hasMemory() ? 2 : 1);
        ClassFiles.method(target, Opcodes.ACC_STATIC, name, descriptor(dispatcher), slots, out -> {
            out.frameLocals(locals(IrType.passed(type), integers));
            body.write(new Method(out, dispatcher, type, slots - 1));
        });
    }

    private Object[] locals(IrType[] parameters, int integers) {
        int state = layout.hasMemory() ? 2 : 1;
        Object[] locals = new Object[parameters.length + integers + state];
        for (int p = 0; p < parameters.length; p++) {
            locals[p] = FunctionEmitter.verificationType(parameters[p]);
        }
        Arrays.fill(locals, parameters.length, parameters.length + integers, Opcodes.INTEGER);
        if (layout.hasMemory()) {
            locals[locals.length - 2] = RuntimeCalls.LINEAR_MEMORY;
        }
        locals[locals.length - 1] = layout.guestClass();
        return locals;
    }

    /** A method under construction. */
    private final class Method {
        final CodeWriter out;
        final Dispatcher dispatcher;
        final FunctionType type;
        final int index;
        final int guest;
        final Label other = new Label();

        Method(CodeWriter out, Dispatcher dispatcher, FunctionType type, int guest) {
            this.out = out;
            this.dispatcher = dispatcher;
            this.type = type;
            this.index = ReferenceEmitter.slots(type);
            this.guest = guest;
        }

        void guard() {
            if (dispatcher.guarded()) {
                table();
                out.invokeStatic(RuntimeCalls.TABLES, "asMade", "(" + RuntimeCalls.TABLE_DESCRIPTOR + ")Z");
                out.jump(Opcodes.IFEQ, other, 1);
            }
        }

        /** Chooses among some of the elements. */
        void elements(int from, int end) {
            int[] functions = dispatcher.targets().functions();
            int[] keys = Arrays.copyOfRange(dispatcher.targets().indices(), from, end);
            Label[] cases = new Label[keys.length];
            Arrays.setAll(cases, _ -> new Label());
            out.load(IrType.I32, index);
            if (keys.length == 1) {
                out.i32(keys[0]);
                out.jump(Opcodes.IF_ICMPNE, other, 2);
            } else {
                choose(keys, cases);
            }
            for (int k = 0; k < cases.length; k++) {
                if (keys.length > 1) {
                    out.bind(cases[k]);
                }
                direct(functions[from + k]);
            }
            out.bind(other);
            leave(OTHER);
        }

        private void choose(int[] keys, Label[] cases) {
            int low = keys[0];
            long span = keys[keys.length - 1] - (long) low + 1;
            if (span > 2L * keys.length) {
                out.lookupSwitch(other, keys, cases);
                return;
            }
            Label[] dense = new Label[(int) span];
            Arrays.fill(dense, other);
            for (int k = 0; k < keys.length; k++) {
                dense[keys[k] - low] = cases[k];
            }
            out.tableSwitch(low, other, dense);
        }

        /** Chooses among the branches; an index between two of them is found out there. */
        void branches() {
            int[] indices = dispatcher.targets().indices();
            for (int from = 0; from < indices.length; from += ARMS) {
                Label next = new Label();
                boolean last = from + ARMS >= indices.length;
                if (!last) {
                    out.load(IrType.I32, index);
                    out.i32(indices[from + ARMS]);
                    out.jump(Opcodes.IF_ICMPGE, next, 2);
                }
                leave(branch(from));
                if (!last) {
                    out.bind(next);
                }
            }
            if (dispatcher.guarded()) {
                out.bind(other);
                leave(OTHER);
            }
        }

        private void direct(int function) {
            arguments();
            if (layout.stackPointer().isPassed(function)) {
                out.load(IrType.I32, index + 1);
            }
            state();
            out.invokeStatic(
                    layout.codeClass(function), layout.functionName(function), layout.functionDescriptor(function));
            ReferenceEmitter.result(out, type);
        }

        /** Goes on in another method of the dispatcher's class. */
        private void leave(String method) {
            arguments();
            out.load(IrType.I32, index);
            if (dispatcher.stackPointer()) {
                out.load(IrType.I32, index + 1);
            }
            state();
            out.invokeStatic(layout.dispatchClass(dispatcher), method, descriptor(dispatcher));
            ReferenceEmitter.result(out, type);
        }

        private void arguments() {
            int slot = 0;
            for (IrType parameter : IrType.passed(type)) {
                out.load(parameter, slot);
                slot += parameter.slots();
            }
        }

        private void state() {
            for (int slot = layout.hasMemory() ? guest - 1 : guest; slot <= guest; slot++) {
                out.load(IrType.REF, slot);
            }
        }

        private void table() {
            out.load(IrType.REF, guest);
            out.getField(
                    layout.guestClass(), ModuleLayout.tableField(dispatcher.table()), RuntimeCalls.TABLE_DESCRIPTOR);
        }

        /** Calls as if nothing were known. */
        void other() {
            String signatureClass = layout.signatureClass(dispatcher.typeIndex());
            out.load(IrType.I32, index);
            table();
            out.invokeStatic(
                    RuntimeCalls.TABLES,
                    "callee",
                    "(I" + RuntimeCalls.TABLE_DESCRIPTOR + ")" + RuntimeCalls.object(RuntimeCalls.FUNC_REF));
            out.load(IrType.REF, guest);
            out.invokeStatic(signatureClass, "cast", layout.castDescriptor(signatureClass));
            arguments();
            out.invokeVirtual(signatureClass, "call", layout.referenceDescriptor(type));
            ReferenceEmitter.result(out, type);
        }
    }
}
