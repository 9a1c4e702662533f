package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.LimitExceededException;
import dev.sarsen.compiler.analyze.PlainReference;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.ConstantExpression;
import dev.sarsen.compiler.module.DataSegment;
import dev.sarsen.compiler.module.ElementSegment;
import dev.sarsen.compiler.module.SegmentMode;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the instance class of a module: a field for each memory, table, imported function and global, and the steps of
 * instantiation. Long sequences are cut into methods of a bounded number of steps; where one class has no room for all of it,
 * there are {@link GuestParts}.
 */
final class GuestEmitter {

    private static final String CELLS = "[" + RuntimeCalls.object(RuntimeCalls.GLOBAL_CELL);
    private static final String BIND = "([" + ModuleLayout.HANDLE_DESCRIPTOR + "[" + RuntimeCalls.MEMORY_DESCRIPTOR
            + "[" + RuntimeCalls.TABLE_DESCRIPTOR + CELLS + ")V";
    private static final String CREATE = "(I)" + RuntimeCalls.object(RuntimeCalls.FUNC_REF);

    private static final int STEPS_PER_METHOD = 64;
    private static final int REFERENCES_PER_METHOD = 200;
    private static final int FUNCTIONS_PER_STRING = 8_000;

    private final ModuleLayout layout;
    private final WasmModule module;
    private final References references;
    private final ReferenceEmitter referenceEmitter;
    private final ConstantEmitter constants;
    /** Null where the instance class has room for everything. */
    private final @Nullable GuestParts parts;

    private final String superClass;
    private final ClassWriter target;
    private int sequences;

    private GuestEmitter(
            ModuleLayout layout, References references, ReferenceEmitter referenceEmitter, @Nullable GuestParts parts) {
        this.layout = layout;
        this.module = layout.module();
        this.references = references;
        this.referenceEmitter = referenceEmitter;
        this.constants = new ConstantEmitter(layout);
        this.parts = parts;
        List<GuestParts.Field> fields = fields();
        this.superClass = parts == null ? RuntimeCalls.GUEST_INSTANCE : parts.superClass(fields);
        this.target = ClassFiles.start(Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, layout.guestClass(), superClass);
        if (parts == null) {
            fields.forEach(field -> target.visitField(0, field.name(), field.descriptor(), null, null)
                    .visitEnd());
        }
    }

    /** The instance class, as the last one, after the classes it needs. */
    static List<ClassFile> emit(ModuleLayout layout, References references, ReferenceEmitter referenceEmitter) {
        try {
            return emit(layout, new GuestEmitter(layout, references, referenceEmitter, null));
        } catch (LimitExceededException _) {
            return emit(layout, new GuestEmitter(layout, references, referenceEmitter, new GuestParts(layout)));
        }
    }

    private static List<ClassFile> emit(ModuleLayout layout, GuestEmitter emitter) {
        emitter.constructor();
        emitter.bind();
        emitter.initialize();
        emitter.start();
        emitter.create();
        List<ClassFile> all = new ArrayList<>(emitter.parts == null ? List.of() : emitter.parts.end());
        all.add(new ClassFile(layout.guestClass(), ClassFiles.end(emitter.target)));
        return all;
    }

    private List<GuestParts.Field> fields() {
        List<GuestParts.Field> fields = new ArrayList<>();
        for (int m = 0; m < module.memoryCount(); m++) {
            fields.add(new GuestParts.Field(ModuleLayout.memoryField(m), RuntimeCalls.MEMORY_DESCRIPTOR));
        }
        for (int t = 0; t < module.tableCount(); t++) {
            fields.add(new GuestParts.Field(ModuleLayout.tableField(t), RuntimeCalls.TABLE_DESCRIPTOR));
        }
        for (int f = 0; f < module.importedFunctions(); f++) {
            fields.add(new GuestParts.Field(ModuleLayout.importField(f), ModuleLayout.HANDLE_DESCRIPTOR));
        }
        GlobalFields globals = layout.globals();
        for (int g = 0; g < module.globalCount(); g++) {
            fields.add(new GuestParts.Field(globals.field(g), globals.fieldDescriptor(g)));
            if (globals.hasHighField(g)) {
                fields.add(new GuestParts.Field(globals.highField(g), IrType.HIGH.descriptor()));
            }
        }
        return fields;
    }

    private void constructor() {
        int results = 0;
        int parameters = 0;
        for (int t = 0; t < module.types().size(); t++) {
            if (module.compositeType(t) instanceof dev.sarsen.compiler.module.FunctionShape(FunctionType type)) {
                int all = IrType.all(type.parameters()).length;
                results = Math.max(results, Math.max(IrType.all(type.results()).length, type.isWide() ? all + 1 : 0));
                parameters = Math.max(parameters, IrType.passed(type).length);
            }
        }
        int most = results;
        int arguments = parameters;
        ClassFiles.constructor(target, "()V", 1, out -> {
            out.load(IrType.REF, 0);
            out.i32(most);
            out.i32(module.functionCount());
            out.invokeSpecial(superClass, "<init>", "(II)V");
            if (!layout.tailCalls().trampolined().isEmpty()) {
                TailEmitter.prepare(out, arguments);
            }
            out.op(Opcodes.RETURN, 0);
        });
    }

    /** Writes a method that takes the given steps, in as many methods as they need. */
    private void sequence(String name, String descriptor, int slots, List<ConstantEmitter.Step> steps) {
        List<ConstantEmitter.Step> level = steps;
        while (level.size() > STEPS_PER_METHOD) {
            List<ConstantEmitter.Step> above = new ArrayList<>();
            for (int from = 0; from < level.size(); from += STEPS_PER_METHOD) {
                List<ConstantEmitter.Step> some = level.subList(from, Math.min(level.size(), from + STEPS_PER_METHOD));
                Part part = part("s$" + sequences++, descriptor, slots, out -> {
                    some.forEach(step -> step.write(out));
                    out.op(Opcodes.RETURN, 0);
                });
                above.add(out -> {
                    for (int slot = 0; slot < slots; slot++) {
                        out.load(IrType.REF, slot);
                    }
                    part.call(out);
                });
            }
            level = above;
        }
        List<ConstantEmitter.Step> top = level;
        ClassFiles.method(target, Opcodes.ACC_PUBLIC, name, descriptor, slots, out -> {
            top.forEach(step -> step.write(out));
            out.op(Opcodes.RETURN, 0);
        });
    }

    /** A method that does a part of another one. */
    private record Part(String owner, String name, String descriptor, boolean separate) {
        void call(CodeWriter out) {
            if (separate) {
                out.invokeStatic(owner, name, descriptor);
            } else {
                out.invokeSpecial(owner, name, descriptor);
            }
        }
    }

    /** Writes a method with the instance in slot 0, in the instance class or beside it. */
    private Part part(String name, String descriptor, int slots, Consumer<CodeWriter> code) {
        if (parts == null) {
            ClassFiles.method(target, Opcodes.ACC_PRIVATE, name, descriptor, slots, code);
            return new Part(layout.guestClass(), name, descriptor, false);
        }
        String separate = "(" + RuntimeCalls.object(layout.guestClass()) + descriptor.substring(1);
        return new Part(parts.method(name, separate, slots, code), name, separate, true);
    }

    private void bind() {
        List<ConstantEmitter.Step> steps = new ArrayList<>();
        for (int f = 0; f < module.importedFunctions(); f++) {
            steps.add(take(1, f, ModuleLayout.importField(f), ModuleLayout.HANDLE_DESCRIPTOR));
        }
        for (int m = 0; m < module.memoryCount(); m++) {
            steps.add(take(2, m, ModuleLayout.memoryField(m), RuntimeCalls.MEMORY_DESCRIPTOR));
        }
        for (int t = 0; t < module.tableCount(); t++) {
            steps.add(take(3, t, ModuleLayout.tableField(t), RuntimeCalls.TABLE_DESCRIPTOR));
        }
        for (int g = 0; g < module.globalCount(); g++) {
            if (layout.globals().shared(g)) {
                steps.add(take(4, g, layout.globals().field(g), layout.globals().fieldDescriptor(g)));
            }
        }
        if (module.tagCount() > 0) {
            steps.add(out -> ExceptionEmitter.tags(out, module.tagCount()));
        }
        for (int t = module.importedTags(); t < module.tagCount(); t++) {
            int tag = t;
            steps.add(out -> ExceptionEmitter.define(out, tag, module.tagTypeIndex(tag)));
        }
        sequence("bind", BIND, 5, steps);
    }

    private ConstantEmitter.Step take(int arraySlot, int index, String field, String descriptor) {
        return out -> {
            out.load(IrType.REF, 0);
            out.load(IrType.REF, arraySlot);
            out.i32(index);
            out.op(Opcodes.AALOAD, -1);
            out.putField(layout.guestClass(), field, descriptor);
        };
    }

    // Instantiation

    private void initialize() {
        List<ConstantEmitter.Step> steps = new ArrayList<>();
        for (int g = module.importedGlobals(); g < module.globalCount(); g++) {
            int global = g;
            ConstantExpression value = present(module.globalInitializer(g));
            if (module.globalType(g).value() instanceof VectorType) {
                for (IrType half : List.of(IrType.I64, IrType.HIGH)) {
                    steps.add(out -> {
                        layout.globals().receiver(out, global, 0);
                        constants.vector(out, value, half);
                        layout.globals().put(out, global, half);
                    });
                }
                continue;
            }
            IrType type = IrType.of(module.globalType(g).value());
            ConstantEmitter.Step first = constants.value(steps, value, type);
            steps.add(out -> {
                layout.globals().receiver(out, global, 0);
                first.write(out);
                layout.globals().put(out, global, type);
            });
        }
        tables(steps);
        elements(steps);
        for (int t = module.importedTables(); t < module.tableCount(); t++) {
            if (layout.fixedTables().isKnown(t) && layout.fixedTables().guarded(t)) {
                int known = t;
                steps.add(out -> {
                    table(out, known);
                    out.invokeStatic(RuntimeCalls.TABLES, "made", "(" + RuntimeCalls.TABLE_DESCRIPTOR + ")V");
                });
            }
        }
        for (int piece = 0; piece < layout.data().pieces().size(); piece++) {
            data(steps, piece);
        }
        steps.add(out -> {
            out.load(IrType.REF, 0);
            out.invokeStatic(RuntimeCalls.CONSTANTS, "end", "(" + RuntimeCalls.GUEST_DESCRIPTOR + ")V");
        });
        sequence("initialize", "()V", 1, steps);
    }

    private void tables(List<ConstantEmitter.Step> steps) {
        for (int t = module.importedTables(); t < module.tableCount(); t++) {
            ConstantExpression value = module.tableInitializer(t);
            if (value != null) {
                int table = t;
                ConstantEmitter.Step first = constants.value(steps, value, IrType.REF);
                steps.add(out -> {
                    out.i32(0);
                    first.write(out);
                    table(out, table);
                    out.invokeStatic(RuntimeCalls.TABLES, "size", "(" + RuntimeCalls.TABLE_DESCRIPTOR + ")I");
                    table(out, table);
                    out.invokeStatic(
                            RuntimeCalls.TABLES,
                            "fill",
                            "(ILjava/lang/Object;I" + RuntimeCalls.TABLE_DESCRIPTOR + ")V");
                });
            }
        }
    }

    private void elements(List<ConstantEmitter.Step> steps) {
        List<ElementSegment> segments = module.elements();
        if (segments.isEmpty()) {
            return;
        }
        steps.add(out -> {
            out.load(IrType.REF, 0);
            out.i32(segments.size());
            out.invokeStatic(RuntimeCalls.TABLES, "segments", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
        });
        for (int s = 0; s < segments.size(); s++) {
            if (segments.get(s).mode() != SegmentMode.DECLARATIVE) {
                fill(steps, s, segments.get(s));
            }
        }
        for (int s = 0; s < segments.size(); s++) {
            ElementSegment segment = segments.get(s);
            if (segment.mode() == SegmentMode.ACTIVE) {
                int index = s;
                boolean wide = module.tableType(segment.table()).address64();
                IrType type = wide ? IrType.I64 : IrType.I32;
                ConstantEmitter.Step offset = constants.value(steps, present(segment.offset()), type);
                steps.add(out -> {
                    offset.write(out);
                    if (wide) {
                        out.invokeStatic(RuntimeCalls.TABLES, "narrow", "(J)I");
                    }
                    table(out, segment.table());
                    out.load(IrType.REF, 0);
                    out.i32(index);
                    out.invokeStatic(
                            RuntimeCalls.TABLES,
                            "activate",
                            "(I" + RuntimeCalls.TABLE_DESCRIPTOR + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
                });
            }
        }
    }

    private void table(CodeWriter out, int table) {
        out.load(IrType.REF, 0);
        out.getField(layout.guestClass(), ModuleLayout.tableField(table), RuntimeCalls.TABLE_DESCRIPTOR);
    }

    private void fill(List<ConstantEmitter.Step> steps, int index, ElementSegment segment) {
        steps.add(out -> {
            out.load(IrType.REF, 0);
            out.i32(index);
            out.i32(segment.size());
            out.invokeStatic(RuntimeCalls.TABLES, "reserve", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "II)V");
        });
        StringBuilder functions = new StringBuilder();
        for (int k = 0; k < segment.size(); k++) {
            int function = PlainReference.of(module, segment, k);
            if (function == PlainReference.NONE) {
                flush(steps, index, k, functions);
                element(steps, index, k, segment.expression(k));
            } else {
                functions.append((char) (function >>> 16)).append((char) function);
                if (functions.length() == 2 * FUNCTIONS_PER_STRING) {
                    flush(steps, index, k + 1, functions);
                }
            }
        }
        flush(steps, index, segment.size(), functions);
    }

    private void flush(List<ConstantEmitter.Step> steps, int segment, int end, StringBuilder functions) {
        if (functions.isEmpty()) {
            return;
        }
        String indices = functions.toString();
        int from = end - indices.length() / 2;
        functions.setLength(0);
        steps.add(out -> {
            out.load(IrType.REF, 0);
            out.i32(segment);
            out.i32(from);
            out.string(indices);
            out.invokeStatic(
                    RuntimeCalls.TABLES, "functions", "(" + RuntimeCalls.GUEST_DESCRIPTOR + "IILjava/lang/String;)V");
        });
    }

    private void element(List<ConstantEmitter.Step> steps, int segment, int index, ConstantExpression value) {
        ConstantEmitter.Step element = constants.value(steps, value, IrType.REF);
        steps.add(out -> {
            element.write(out);
            out.load(IrType.REF, 0);
            out.i32(segment);
            out.i32(index);
            out.invokeStatic(
                    RuntimeCalls.TABLES, "element", "(Ljava/lang/Object;" + RuntimeCalls.GUEST_DESCRIPTOR + "II)V");
        });
    }

    private void data(List<ConstantEmitter.Step> steps, int index) {
        DataSegment segment = layout.data().segment(index);
        if (segment.mode() != SegmentMode.ACTIVE) {
            return;
        }
        boolean wide = module.memoryType(segment.memory()).address64();
        IrType type = wide ? IrType.I64 : IrType.I32;
        ConstantEmitter.Step offset = constants.value(steps, present(segment.offset()), type);
        steps.add(out -> {
            offset.write(out);
            out.load(IrType.REF, 0);
            out.getField(
                    layout.guestClass(), ModuleLayout.memoryField(segment.memory()), RuntimeCalls.MEMORY_DESCRIPTOR);
            out.load(IrType.REF, 0);
            out.i32(index);
            out.invokeStatic(
                    RuntimeCalls.BULK,
                    "activate",
                    "(" + type.descriptor() + RuntimeCalls.MEMORY_DESCRIPTOR + RuntimeCalls.GUEST_DESCRIPTOR + "I)V");
        });
    }

    private static ConstantExpression present(@Nullable ConstantExpression expression) {
        if (expression == null) {
            throw new IllegalStateException("BUG: constant expression is missing");
        }
        return expression;
    }

    private void start() {
        ClassFiles.method(target, Opcodes.ACC_PUBLIC, "start", "()V", 1, out -> {
            int function = module.start();
            if (function >= 0) {
                if (layout.imported(function)) {
                    out.load(IrType.REF, 0);
                    out.getField(
                            layout.guestClass(), ModuleLayout.importField(function), ModuleLayout.HANDLE_DESCRIPTOR);
                    out.load(IrType.REF, 0);
                    out.invokeVirtual(RuntimeCalls.METHOD_HANDLE, "invokeExact", layout.importDescriptor(function));
                } else {
                    out.load(IrType.REF, 0);
                    layout.stateOf(out, function);
                    out.invokeStatic(
                            layout.codeClass(function),
                            layout.functionName(function),
                            layout.functionDescriptor(function));
                }
            }
            out.op(Opcodes.RETURN, 0);
        });
    }

    // References

    /** A referenced function and its place in a group. */
    private record Place(int function, References.Group group, int slot) {}

    private void create() {
        List<Place> places = new ArrayList<>();
        for (References.Group group : references.groups()) {
            for (int slot = 0; slot < group.functions().size(); slot++) {
                places.add(new Place(group.functions().get(slot), group, slot));
            }
        }
        places.sort((a, b) -> Integer.compare(a.function(), b.function()));
        ClassFiles.method(target, Opcodes.ACC_PROTECTED, "create", CREATE, 2, creation(places));
    }

    /** The code that makes one of some references. */
    private Consumer<CodeWriter> creation(List<Place> places) {
        int chunk = REFERENCES_PER_METHOD;
        while (places.size() > (long) chunk * REFERENCES_PER_METHOD) {
            chunk *= REFERENCES_PER_METHOD;
        }
        List<Part> made = new ArrayList<>();
        List<Integer> bounds = new ArrayList<>();
        if (places.size() > REFERENCES_PER_METHOD) {
            for (int from = 0; from < places.size(); from += chunk) {
                List<Place> some = places.subList(from, Math.min(places.size(), from + chunk));
                made.add(part("r$" + sequences++, CREATE, 2, creation(some)));
                bounds.add(some.getLast().function());
            }
        }
        return out -> {
            out.frameLocals(new Object[] {layout.guestClass(), Opcodes.INTEGER});
            if (made.isEmpty()) {
                createHere(out, places);
            } else {
                createElsewhere(out, made, bounds);
            }
        };
    }

    private static void createElsewhere(CodeWriter out, List<Part> made, List<Integer> bounds) {
        for (int k = 0; k < made.size(); k++) {
            Label next = new Label();
            boolean last = k == made.size() - 1;
            if (!last) {
                out.load(IrType.I32, 1);
                out.i32(bounds.get(k));
                out.jump(Opcodes.IF_ICMPGT, next, 2);
            }
            out.load(IrType.REF, 0);
            out.load(IrType.I32, 1);
            made.get(k).call(out);
            out.op(Opcodes.ARETURN, -1);
            if (!last) {
                out.bind(next);
            }
        }
    }

    private void createHere(CodeWriter out, List<Place> places) {
        Label none = new Label();
        int[] keys = places.stream().mapToInt(Place::function).toArray();
        Label[] cases = new Label[keys.length];
        for (int k = 0; k < cases.length; k++) {
            cases[k] = new Label();
        }
        out.load(IrType.I32, 1);
        out.lookupSwitch(none, keys, cases);
        for (int k = 0; k < cases.length; k++) {
            Place place = places.get(k);
            out.bind(cases[k]);
            String name = referenceEmitter.groupClass(place.group());
            out.type(Opcodes.NEW, name);
            out.op(Opcodes.DUP, 1);
            out.load(IrType.REF, 0);
            out.i32(place.slot());
            out.invokeSpecial(name, "<init>", referenceEmitter.groupConstructor());
            out.op(Opcodes.ARETURN, -1);
        }
        out.bind(none);
        out.op(Opcodes.ACONST_NULL, 1);
        out.op(Opcodes.ARETURN, -1);
    }
}
