package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.CompilerBugException;
import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes one function: a static method, or for a split function one static method for each region.
 *
 * <p>A region's method takes the frame object, the state that every function takes, and where it has several entries the
 * one to start at; it answers {@link #FELL} when control runs off its end, {@link #RETURNED} when the function returns, and
 * else the order of the label to go on at.
 */
final class FunctionEmitter {

    /** A region's answer: control goes on after it. */
    static final int FELL = -1;

    /** A region's answer: the function returns, its result is in the frame object. */
    static final int RETURNED = -2;

    private final ModuleLayout layout;
    private final CodeClasses classes;
    private final Dispatches dispatches;
    private final IrFunction function;
    private final FunctionPlan plan;
    private final FrameShape frame;
    /** What is known of the locals; null for a function that is one method. */
    private final @Nullable FrameLocals locals;

    private final int[] scratch;
    private final HandlerEmitter handlers;
    private final String name;

    private FunctionEmitter(
            ModuleLayout layout,
            CodeClasses classes,
            Dispatches dispatches,
            IrFunction function,
            FunctionPlan plan,
            String name) {
        this.name = name;
        this.dispatches = dispatches;
        this.layout = layout;
        this.classes = classes;
        this.function = function;
        this.plan = plan;
        this.locals = plan.split() ? FrameLocals.of(function, plan, layout.runs(Pass.LIVENESS)) : null;
        this.handlers = new HandlerEmitter(layout, function.index());
        this.scratch = new int[function.localCount()];
        Arrays.fill(scratch, -1);
        this.frame = locals == null ? FrameShape.NONE : FrameShape.of(layout.prefix(), function, locals.held());
    }

    /** Writes a function into a class; answers what it took. */
    static EmittedFunction emit(ModuleLayout layout, CodeClasses classes, PlannedFunction planned) {
        PlannedFunction twin = planned.twin();
        int index = planned.function().index();
        String name = layout.bodyName(index);
        Dispatches dispatches = new Dispatches(layout, index);
        FunctionEmitter emitter = new FunctionEmitter(
                layout,
                classes,
                dispatches,
                planned.function(),
                planned.plan(),
                twin == null ? name : name + "$halves");
        int largest = planned.plan().split() ? emitter.split() : emitter.whole();
        int methods = planned.plan().regions();
        if (twin != null) {
            FunctionEmitter other =
                    new FunctionEmitter(layout, classes, dispatches, twin.function(), twin.plan(), name + "$registers");
            largest = Math.max(largest, other.whole());
            other.choice(name, emitter.name, planned.atOnce());
            methods += 2;
        }
        if (layout.tailCalls().isTrampolined(index)) {
            emitter.driver();
        }
        methods += dispatches.emit(classes);
        return new EmittedFunction(
                planned.function().index(), methods, largest, planned.plan().split() ? emitter.frame.className() : "");
    }

    /**
     * Writes the method that other functions call: it goes on in one of two forms. Unless told to begin with vectors in
     * registers it adds up what the other form takes, in a field of the class, until the second one is worth it.
     */
    private void choice(String own, String halves, boolean atOnce) {
        String holder = layout.codeClass(function.index());
        String descriptor = layout.functionDescriptor(function.index());
        ClassWriter target = classes.writer(holder);
        String spent = "spent" + function.index();
        CodeWriter out =
                new CodeWriter(target.visitMethod(Opcodes.ACC_STATIC, own, descriptor, null, null), parameterSlots());
        out.frameLocals(parameterTypes().toArray());
        Label other = new Label();
        if (atOnce) {
            out.invokeStatic(RuntimeCalls.VECTORS, "inRegisters", "()Z");
        } else {
            target.visitField(Opcodes.ACC_STATIC, spent, "J", null, null).visitEnd();
            out.getStatic(holder, spent, "J");
            out.invokeStatic(RuntimeCalls.VECTORS, "inRegisters", "(J)Z");
        }
        out.jump(Opcodes.IFEQ, other, 1);
        goOn(out, name);
        ReferenceEmitter.result(out, layout.functionType(function.index()));
        out.bind(other);
        if (!atOnce) {
            out.invokeStatic(RuntimeCalls.VECTORS, "begin", "()J");
            out.store(IrType.I64, parameterSlots());
        }
        goOn(out, halves);
        if (!atOnce) {
            out.getStatic(holder, spent, "J");
            out.load(IrType.I64, parameterSlots());
            out.invokeStatic(RuntimeCalls.VECTORS, "spent", "(JJ)J");
            out.putStatic(holder, spent, "J");
        }
        ReferenceEmitter.result(out, layout.functionType(function.index()));
        out.end();
    }

    private void goOn(CodeWriter out, String method) {
        int slot = 0;
        for (int p = 0; p < function.methodParameters(); p++) {
            out.load(function.local(p), slot);
            slot += function.local(p).slots();
        }
        while (slot < parameterSlots()) {
            out.load(IrType.REF, slot++);
        }
        out.invokeStatic(layout.codeClass(function.index()), method, layout.functionDescriptor(function.index()));
    }

    private MethodVisitor method(int region, String name, String descriptor) {
        return classes.writer(layout.regionClass(function.index(), region, frame))
                .visitMethod(Opcodes.ACC_STATIC, name, descriptor, null, null);
    }

    private int finish(CodeWriter out, int region) {
        int bytes = out.end();
        if (bytes >= CodeWriter.MAX_METHOD_BYTES) {
            throw new CompilerBugException(
                    function.index(), "region " + region + " takes " + bytes + " bytes of bytecode");
        }
        return bytes;
    }

    /** Slots of the method's parameters: the function's, then memory and instance. */
    private int parameterSlots() {
        int slots = layout.hasMemory() ? 2 : 1;
        for (int p = 0; p < function.methodParameters(); p++) {
            slots += function.local(p).slots();
        }
        return slots;
    }

    private void driver() {
        IrType[] parameters = new IrType[function.methodParameters()];
        for (int p = 0; p < parameters.length; p++) {
            parameters[p] = function.local(p);
        }
        TailEmitter.driver(
                layout,
                classes.writer(layout.codeClass(function.index())),
                function.index(),
                parameterTypes().toArray(),
                parameters);
    }

    private int whole() {
        int parameterSlots = parameterSlots();
        CodeWriter out = new CodeWriter(method(0, name, layout.functionDescriptor(function.index())), parameterSlots);
        Homes homes = new Homes(function, frame, out, -1, parameterSlots, scratch);
        int memorySlot = assignParameters(homes);
        int guestSlot = layout.hasMemory() ? memorySlot + 1 : memorySlot;
        List<Object> verified = parameterTypes();
        BitSet crossing = LocalUses.of(function, plan).crossing();
        for (int local = crossing.nextSetBit(function.methodParameters());
                local >= 0;
                local = crossing.nextSetBit(local + 1)) {
            IrType type = function.local(local);
            homes.assignNext(local);
            out.constant(type, 0);
            homes.store(local);
            verified.add(verificationType(type));
        }
        out.frameLocals(verified.toArray());
        ExpressionEmitter expressions = new ExpressionEmitter(layout, out, homes, dispatches, memorySlot, guestSlot);
        new RegionEmitter(layout, function, plan, plan.root(), frame, out, homes, expressions, -1).emit();
        homes.release();
        return finish(out, 0);
    }

    /** Gives the parameters their slots; answers the first slot after them. */
    private int assignParameters(Homes homes) {
        int slot = 0;
        for (int p = 0; p < function.methodParameters(); p++) {
            homes.assign(p, slot);
            slot += function.local(p).slots();
        }
        return slot;
    }

    private List<Object> parameterTypes() {
        List<Object> types = new ArrayList<>();
        for (int p = 0; p < function.methodParameters(); p++) {
            types.add(verificationType(function.local(p)));
        }
        addState(types);
        return types;
    }

    private void addState(List<Object> types) {
        if (layout.hasMemory()) {
            types.add(RuntimeCalls.LINEAR_MEMORY);
        }
        types.add(layout.guestClass());
    }

    static Object verificationType(IrType type) {
        return switch (type) {
            case I32 -> Opcodes.INTEGER;
            case I64, HIGH -> Opcodes.LONG;
            case F32 -> Opcodes.FLOAT;
            case F64 -> Opcodes.DOUBLE;
            case REF -> "java/lang/Object";
            case V128, I8X16, I16X8, I32X4, F32X4, F64X2 -> type.className();
        };
    }

    // Split functions

    private int split() {
        int largest = root();
        for (Region child : plan.root().children()) {
            largest = Math.max(largest, region(child, null));
        }
        return largest;
    }

    private int root() {
        int parameterSlots = parameterSlots();
        CodeWriter out = new CodeWriter(method(0, name, layout.functionDescriptor(function.index())), parameterSlots);
        int frameSlot = parameterSlots;
        Homes homes = new Homes(function, frame, out, frameSlot, frameSlot + 1, scratch);
        out.type(Opcodes.NEW, frame.className());
        out.op(Opcodes.DUP, 1);
        out.invokeSpecial(frame.className(), "<init>", "()V");
        out.store(IrType.REF, frameSlot);
        int slot = 0;
        for (int p = 0; p < function.methodParameters(); p++) {
            IrType type = function.local(p);
            if (frame.holds(p)) {
                out.load(IrType.REF, frameSlot);
                out.load(type, slot);
                out.putField(frame.className(), frame.field(p), type.descriptor());
            }
            slot += type.slots();
        }
        int memorySlot = slot;
        int guestSlot = layout.hasMemory() ? slot + 1 : slot;
        List<Object> verified = parameterTypes();
        verified.add(frame.className());
        ExpressionEmitter expressions = new ExpressionEmitter(layout, out, homes, dispatches, memorySlot, guestSlot);
        RegionEmitter body =
                new RegionEmitter(layout, function, plan, plan.root(), frame, out, homes, expressions, frameSlot);
        body.prepare(verified, -1);
        out.frameLocals(verified.toArray());
        body.emit();
        homes.release();
        return finish(out, 0);
    }

    private int region(Region region, @Nullable Region loop) {
        int frameSlot = loop == null ? 0 : 1;
        boolean entered = loop != null || !region.entries().isEmpty();
        int memorySlot = frameSlot + 1;
        int guestSlot = layout.hasMemory() ? memorySlot + 1 : memorySlot;
        int entrySlot = entered ? guestSlot + 1 : -1;
        int parameterSlots = guestSlot + 1 + (entered ? 1 : 0);
        List<Object> verified = new ArrayList<>();
        CodeWriter out;
        if (loop == null) {
            MethodVisitor method = method(
                    region.number(),
                    layout.regionName(function.index(), region.number()),
                    layout.regionDescriptor(frame.className(), entered));
            out = new CodeWriter(method, parameterSlots);
        } else {
            String handler = layout.handlerClass(function.index(), loop.number(), region.number());
            verified.add(handler);
            out = new CodeWriter(handlers.method(loop, handler, frame.className(), classes), parameterSlots);
        }
        verified.add(frame.className());
        addState(verified);
        if (entered) {
            verified.add(Opcodes.INTEGER);
        }
        Homes homes = new Homes(function, frame, out, frameSlot, parameterSlots, scratch);
        ExpressionEmitter expressions = new ExpressionEmitter(layout, out, homes, dispatches, memorySlot, guestSlot);
        RegionEmitter body =
                new RegionEmitter(layout, function, plan, region, frame, out, homes, expressions, frameSlot);
        body.prepare(verified, entrySlot);
        if (loop != null) {
            body.answerAtEnd(DriverEmitter.answerAtEnd(loop, region));
        }
        if (region.dispatching()) {
            out.frameLocals(verified.toArray());
            body.emitDriver(entrySlot);
        } else {
            if (region.leaf()) {
                body.takeLocals(
                        verified,
                        Objects.requireNonNull(locals, "BUG: a region of a function that is not split"),
                        loop);
            }
            out.frameLocals(verified.toArray());
            body.emit();
        }
        homes.release();
        int largest = finish(out, region.number());
        if (region.dispatching()) {
            handlers.declare(region, DriverEmitter.handlersOfLabels(function, region), frame.className(), classes);
        }
        for (Region child : region.children()) {
            largest = Math.max(largest, region(child, region.dispatching() ? region : null));
        }
        return largest;
    }
}
