package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes what is added to a dispatching loop while it runs: recorders, which write down where control goes, and handlers
 * made of pieces of code that were added to the loop's function.
 */
public final class TraceEmitter {

    /** Slots that a side's parameters may take. */
    private static final int MAX_SIDE_SLOTS = 200;

    private final ModuleLayout layout;
    private final IrFunction function;
    private final FunctionPlan original;
    private final Region loop;
    private final FrameLocals originalLocals;
    private final FrameShape frame;
    private final RecorderEmitter recorder;
    private final int memorySlots;

    /**
     * Prepares for a function that has not been added to yet.
     *
     * @param planned the function as it was emitted
     * @param loop the dispatching region
     */
    public TraceEmitter(ModuleLayout layout, PlannedFunction planned, Region loop) {
        this.layout = layout;
        this.function = planned.function();
        this.original = planned.plan();
        this.loop = loop;
        this.originalLocals = FrameLocals.of(function, original, layout.runs(Pass.LIVENESS));
        this.frame = FrameShape.of(layout.prefix(), function, originalLocals.held());
        this.recorder = new RecorderEmitter(layout.handlersClass(function.index(), loop.number()), frame.className());
        this.memorySlots = layout.hasMemory() ? 1 : 0;
    }

    /** Stack traces take it for a part of the function. */
    private String sideMethod() {
        return layout.bodyName(function.index()) + "$rest";
    }

    private CodeClasses classes() {
        return new CodeClasses(layout.source(layout.codeClassIndex(function.index())));
    }

    private String name(Region piece) {
        return layout.handlerClass(function.index(), loop.number(), piece.number());
    }

    /** The types of a frame object, memory and instance. */
    private List<Object> state() {
        List<Object> types = new ArrayList<>(List.of(frame.className()));
        if (layout.hasMemory()) {
            types.add(RuntimeCalls.LINEAR_MEMORY);
        }
        types.add(layout.guestClass());
        return types;
    }

    /**
     * Writes a handler once more, as one that also records the blocks it goes through and leaves the switch to others.
     *
     * @return the class, or null where it would be too long
     */
    public @Nullable ClassFile recording(Region handler) {
        if (handler.dispatching()) {
            return null;
        }
        Region whole = handler.leaf() ? handler : handler.whole();
        CodeClasses classes = classes();
        String name = name(handler) + "B";
        int entrySlot = 3 + memorySlots;
        CodeWriter out = handler(classes, name);
        Homes homes = homes(out, 1, entrySlot + 1);
        RegionEmitter body = body(original, whole, out, homes, 1);
        List<Object> verified = handlerTypes(name);
        // What runs on into the handler comes to its first label, or goes on in the same step.
        int first = function.body().get(handler.start()) instanceof Stmt.Bind(Label label)
                ? original.order(label)
                : RecorderEmitter.block(handler.start());
        recorder.enter(out, 1, entrySlot, first);
        body.prepare(verified, entrySlot);
        body.answerAtEnd(DriverEmitter.answerAtEnd(loop, handler));
        body.atBlocks(statement -> recorder.block(out, 1, statement));
        body.takeLocals(verified, originalLocals, loop);
        out.frameLocals(verified.toArray());
        body.emit();
        homes.release();
        return only(classes, out);
    }

    private List<Object> handlerTypes(String name) {
        List<Object> verified = state();
        verified.addFirst(name);
        verified.add(Opcodes.INTEGER);
        return verified;
    }

    private CodeWriter handler(CodeClasses classes, String name) {
        HandlerEmitter handlers = new HandlerEmitter(layout, function.index());
        return new CodeWriter(handlers.method(loop, name, frame.className(), classes), 4 + memorySlots);
    }

    private Homes homes(CodeWriter out, int frameSlot, int firstFree) {
        int[] scratch = new int[function.localCount()];
        Arrays.fill(scratch, -1);
        return new Homes(function, frame, out, frameSlot, firstFree, scratch);
    }

    private RegionEmitter body(FunctionPlan plan, Region region, CodeWriter out, Homes homes, int frameSlot) {
        int memorySlot = frameSlot + 1;
        ExpressionEmitter expressions = new ExpressionEmitter(
                layout, out, homes, Dispatches.shared(layout, function.index()), memorySlot, memorySlot + memorySlots);
        return new RegionEmitter(layout, function, plan, region, frame, out, homes, expressions, frameSlot);
    }

    private static @Nullable ClassFile only(CodeClasses classes, CodeWriter out) {
        return out.end() < CodeWriter.MAX_METHOD_BYTES ? classes.end().getFirst() : null;
    }

    /**
     * Code that traces leave for.
     *
     * @param entries its labels that they leave for
     */
    public record Side(Region region, List<Label> entries) {}

    /** How a side is called. */
    private record SideCall(String owner, String descriptor, List<Integer> parameters) {}

    /**
     * The classes of pieces.
     *
     * @param traces for each trace its class, or null where it cannot be had
     * @param sides the classes that these need
     */
    public record Pieces(List<@Nullable ClassFile> traces, List<ClassFile> sides) {}

    /**
     * Writes the classes of pieces that were added to the function.
     *
     * @param plan the function's plan with the pieces, each a leaf
     * @param traces regions that become handlers
     * @param sides regions that these leave for
     */
    public Pieces pieces(FunctionPlan plan, List<Region> traces, List<Side> sides) {
        FrameLocals locals = FrameLocals.of(function, plan, layout.runs(Pass.LIVENESS));
        Map<Integer, @Nullable SideCall> calls = new HashMap<>();
        List<ClassFile> written = new ArrayList<>();
        for (Side side : sides) {
            SideCall call = call(side, locals);
            side.entries.forEach(entry -> side.region.entries().add(plan.order(entry)));
            ClassFile code = call == null ? null : side(plan, side, call, locals);
            if (code != null) {
                written.add(code);
            }
            for (int order : side.region.entries()) {
                calls.put(order, code == null ? null : call);
            }
        }
        List<@Nullable ClassFile> classes = new ArrayList<>();
        for (Region trace : traces) {
            boolean lost =
                    trace.exits().stream().anyMatch(order -> calls.containsKey(order) && calls.get(order) == null);
            classes.add(lost ? null : trace(plan, trace, calls, locals));
        }
        return new Pieces(classes, written);
    }

    /** What lives where a side is entered, and in no frame object, it is passed. */
    private @Nullable SideCall call(Side side, FrameLocals locals) {
        BitSet live = new BitSet();
        side.entries.forEach(entry -> live.or(locals.live().at(entry)));
        List<Integer> parameters = new ArrayList<>();
        List<Object> types = state();
        types.add(Opcodes.INTEGER);
        StringBuilder descriptor = new StringBuilder(layout.regionDescriptor(frame.className(), true));
        descriptor.setLength(descriptor.lastIndexOf(")"));
        int slots = types.size();
        for (int local = live.nextSetBit(0); local >= 0; local = live.nextSetBit(local + 1)) {
            if (!frame.holds(local)) {
                parameters.add(local);
                descriptor.append(function.local(local).descriptor());
                slots += function.local(local).slots();
            }
        }
        if (slots > MAX_SIDE_SLOTS) {
            return null;
        }
        return new SideCall(name(side.region), descriptor.append(")I").toString(), parameters);
    }

    private @Nullable ClassFile side(FunctionPlan plan, Side side, SideCall call, FrameLocals locals) {
        CodeClasses classes = classes();
        List<Object> verified = state();
        int entrySlot = verified.size();
        verified.add(Opcodes.INTEGER);
        int slots = entrySlot + 1;
        for (int local : call.parameters) {
            slots += function.local(local).slots();
        }
        MethodVisitor method =
                classes.writer(call.owner).visitMethod(Opcodes.ACC_STATIC, sideMethod(), call.descriptor, null, null);
        CodeWriter out = new CodeWriter(method, slots);
        Homes homes = homes(out, 0, slots);
        int slot = entrySlot + 1;
        for (int local : call.parameters) {
            homes.assign(local, slot);
            slot += function.local(local).slots();
            verified.add(FunctionEmitter.verificationType(function.local(local)));
        }
        RegionEmitter body = body(plan, side.region, out, homes, 0);
        body.prepare(verified, entrySlot);
        body.takeLocals(verified, locals, null);
        out.frameLocals(verified.toArray());
        body.emit();
        homes.release();
        return only(classes, out);
    }

    private @Nullable ClassFile trace(
            FunctionPlan plan, Region trace, Map<Integer, @Nullable SideCall> calls, FrameLocals locals) {
        CodeClasses classes = classes();
        String name = name(trace);
        CodeWriter out = handler(classes, name);
        Homes homes = homes(out, 1, 4 + memorySlots);
        RegionEmitter body = body(plan, trace, out, homes, 1);
        List<Object> verified = handlerTypes(name);
        body.prepare(verified, -1);
        Map<SideCall, Runnable> leaving = new HashMap<>();
        Map<Integer, Runnable> sides = new HashMap<>();
        for (int order : trace.exits()) {
            SideCall call = calls.get(order);
            if (call != null) {
                sides.put(order, leaving.computeIfAbsent(call, c -> () -> leave(c, out, homes, body.codeSlot())));
            }
        }
        body.leaveBy(sides);
        body.takeLocals(verified, locals, null);
        out.frameLocals(verified.toArray());
        body.emit();
        homes.release();
        return only(classes, out);
    }

    private void leave(SideCall call, CodeWriter out, Homes homes, int codeSlot) {
        for (int slot = 1; slot <= 2 + memorySlots; slot++) {
            out.load(IrType.REF, slot);
        }
        out.load(IrType.I32, codeSlot);
        for (int local : call.parameters) {
            if (homes.inSlot(local)) {
                homes.load(local);
            } else {
                // Not read behind this entry.
                out.constant(function.local(local), 0);
            }
        }
        out.invokeStatic(call.owner, sideMethod(), call.descriptor);
    }
}
