package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.analyze.FixedTables;
import dev.sarsen.compiler.analyze.StackPointer;
import dev.sarsen.compiler.analyze.TailCalls;
import dev.sarsen.compiler.debug.CodeLines;
import dev.sarsen.compiler.debug.GuestNames;
import dev.sarsen.compiler.debug.SourceFile;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.IrType;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.runtime.type.FunctionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * The names and descriptors of everything a module becomes: which class holds which function, what its method is called,
 * what it takes.
 *
 * <p>Functions are put into classes in their order, about {@link #CLASS_FUNCTIONS} to a class: neighbours are used
 * together, and a class is loaded when one of its functions is first called. Thread-safe.
 */
public final class ModuleLayout {

    static final String HANDLE_DESCRIPTOR = RuntimeCalls.object(RuntimeCalls.METHOD_HANDLE);

    private static final int CLASS_FUNCTIONS = 50;
    private static final int CLASS_WASM_BYTES = 24_000;
    private static final int NAME_LENGTH = 120;
    private static final int MOST_DIGITS = 9;

    private final WasmModule module;
    private final CodeLines lines;
    private final StackPointer stackPointer;
    private final TailCalls tailCalls;
    private final FixedTables fixedTables;
    private final boolean exceptions;
    private final String prefix;
    private final Set<Pass> passes;
    private final GlobalFields globals;
    private final DataPieces data;
    private final StructureFields structures;
    private final int[] firstFunctions;
    private final int[] classOf;
    private final @Nullable String[] names;
    private final @Nullable String[] descriptors;
    private final ConcurrentSkipListSet<Integer> usedSignatures = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListMap<String, Optional<Dispatcher>> dispatchers = new ConcurrentSkipListMap<>();

    /**
     * Lays out a module.
     *
     * @param exceptions whether any function has a handler
     * @param prefix package of the generated classes with slashes, ending in one
     * @param lines where the code comes from: a class holds functions of one source file
     * @param passes the optimising passes that run
     */
    public ModuleLayout(
            WasmModule module,
            StackPointer stackPointer,
            TailCalls tailCalls,
            FixedTables fixedTables,
            boolean exceptions,
            String prefix,
            CodeLines lines,
            Set<Pass> passes) {
        this.module = module;
        this.lines = lines;
        this.stackPointer = stackPointer;
        this.tailCalls = tailCalls;
        this.fixedTables = fixedTables;
        this.exceptions = exceptions;
        this.prefix = prefix;
        this.passes = passes;
        this.data = new DataPieces(module);
        this.structures = new StructureFields(module);
        this.globals = new GlobalFields(module, prefix + "Guest");
        this.names = new String[module.functionCount()];
        this.descriptors = new String[module.functionCount()];
        this.classOf = new int[module.definedFunctions()];
        List<Integer> firsts = new ArrayList<>();
        int bytes = 0;
        for (int d = 0; d < classOf.length; d++) {
            int size = module.body(d).codeEnd() - module.body(d).codeStart();
            boolean full = firsts.isEmpty()
                    || d - firsts.getLast() >= CLASS_FUNCTIONS
                    || bytes > 0 && bytes + size > CLASS_WASM_BYTES
                    || !lines.together(firsts.getLast(), d);
            if (full) {
                firsts.add(d);
                bytes = 0;
            }
            bytes += size;
            classOf[d] = firsts.size() - 1;
        }
        this.firstFunctions = firsts.stream().mapToInt(Integer::intValue).toArray();
    }

    WasmModule module() {
        return module;
    }

    StackPointer stackPointer() {
        return stackPointer;
    }

    /** Package of the generated classes with slashes, ending in one. */
    public String prefix() {
        return prefix;
    }

    /** Whether an optimising pass runs. */
    boolean runs(Pass pass) {
        return passes.contains(pass);
    }

    GlobalFields globals() {
        return globals;
    }

    /** The data segments as they are stored. */
    public DataPieces data() {
        return data;
    }

    StructureFields structures() {
        return structures;
    }

    String guestClass() {
        return prefix + "Guest";
    }

    // Functions

    /** Number of classes that hold functions. */
    public int codeClasses() {
        return firstFunctions.length;
    }

    /** First defined function of a code class. */
    public int firstFunction(int codeClass) {
        return firstFunctions[codeClass];
    }

    /** After the last defined function of a code class. */
    public int endFunction(int codeClass) {
        return codeClass + 1 < firstFunctions.length ? firstFunctions[codeClass + 1] : classOf.length;
    }

    /** The file that the lines of a code class belong to, or null. */
    @Nullable
    SourceFile source(int codeClass) {
        return lines.file(firstFunctions[codeClass]);
    }

    /** What a function's method says of its lines. */
    LineMarks lineMarks(IrFunction function) {
        int defined = function.index() - module.importedFunctions();
        SourceFile source = source(classOf[defined]);
        return source == null || lines.file(defined) == null
                ? LineMarks.NONE
                : new LineMarks(lines, source, defined, module.body(defined).start(), function.positions());
    }

    /** The code class of a defined function, imports counted first. */
    public int codeClassIndex(int function) {
        return classOf[function - module.importedFunctions()];
    }

    /** Internal name of a code class. */
    public String codeClassName(int codeClass) {
        return prefix + "C" + codeClass;
    }

    String codeClass(int function) {
        return codeClassName(classOf[function - module.importedFunctions()]);
    }

    /** The code class that a generated class is made with, or -1: its own, that of its function, or none. */
    int codeClassOf(String internalName) {
        if (!internalName.startsWith(prefix)) {
            return -1;
        }
        String name = internalName.substring(prefix.length());
        int digits = 1;
        while (digits < name.length() && Character.isDigit(name.charAt(digits))) {
            digits++;
        }
        if (digits == 1 || digits > MOST_DIGITS) {
            return -1;
        }
        int number = Integer.parseInt(name.substring(1, digits));
        return switch (name.charAt(0)) {
            case 'C' -> number < firstFunctions.length ? number : -1;
            case 'H' -> {
                int defined = number - module.importedFunctions();
                yield defined >= 0 && defined < classOf.length ? classOf[defined] : -1;
            }
            default -> -1;
        };
    }

    boolean imported(int function) {
        return function < module.importedFunctions();
    }

    boolean hasMemory() {
        return module.memoryCount() > 0;
    }

    FunctionType functionType(int function) {
        return module.functionType(function);
    }

    FunctionType signature(int typeIndex) {
        return module.signature(typeIndex);
    }

    /** Whether exceptions can be caught in the module. */
    boolean hasExceptions() {
        return exceptions;
    }

    /** The tables whose contents are known. */
    FixedTables fixedTables() {
        return fixedTables;
    }

    /** How the functions make tail calls. */
    TailCalls tailCalls() {
        return tailCalls;
    }

    /** Java name of the method through which a function is called. */
    String functionName(int function) {
        return tailCalls.isTrampolined(function) ? bodyName(function) + "$r" : bodyName(function);
    }

    /** Java name of the method with a function's body: its index, and its name where it has one. */
    String bodyName(int function) {
        String name = names[function];
        if (name == null) {
            String given = module.functionName(function);
            name = given == null || given.isEmpty()
                    ? "f" + function
                    : "f" + function + "_" + javaName(GuestNames.readable(given));
            names[function] = name;
        }
        return name;
    }

    /** Replaces what the JVM does not allow in method names. */
    private static String javaName(String name) {
        StringBuilder legal = new StringBuilder();
        for (int k = 0; k < Math.min(name.length(), NAME_LENGTH); k++) {
            char c = name.charAt(k);
            boolean illegal = c == '.' || c == ';' || c == '[' || c == '/' || c == '<' || c == '>' || c == '$';
            legal.append(illegal || Character.isSurrogate(c) || Character.isISOControl(c) ? '_' : c);
        }
        return legal.toString();
    }

    /**
     * The class of a region's method: the function's own for the first ones, further classes for those of very large
     * functions, whose constants would not fit in one.
     */
    String regionClass(int function, int region, FrameShape frame) {
        String own = codeClass(function);
        int together = frame.classRegions();
        return region < together ? own : own + "_" + function + "_" + region / together;
    }

    String regionName(int function, int region) {
        return bodyName(function) + "$r" + region;
    }

    /** The method of a function's handlers. */
    String handlerName(int function) {
        return bodyName(function) + "$h";
    }

    String functionDescriptor(int function) {
        String descriptor = descriptors[function];
        if (descriptor == null) {
            FunctionType type = module.functionType(function);
            StringBuilder text = parameters(type);
            if (stackPointer.isPassed(function)) {
                text.append('I');
            }
            state(text);
            descriptor = text.append(')').append(result(type)).toString();
            descriptors[function] = descriptor;
        }
        return descriptor;
    }

    /** Replaces the instance on the stack by what a function takes after its parameters. */
    void stateOf(CodeWriter out, int function) {
        // instance -> [stack pointer] [memory] instance
        boolean passes = stackPointer.isPassed(function);
        if (passes) {
            out.op(Opcodes.DUP, 1);
            globals.get(out, stackPointer.global(), IrType.I32);
            out.op(Opcodes.SWAP, 0);
        }
        if (hasMemory()) {
            out.op(Opcodes.DUP, 1);
            out.getField(guestClass(), memoryField(0), RuntimeCalls.MEMORY_DESCRIPTOR);
            out.op(Opcodes.SWAP, 0);
        }
    }

    private void state(StringBuilder text) {
        if (hasMemory()) {
            text.append(RuntimeCalls.MEMORY_DESCRIPTOR);
        }
        text.append(RuntimeCalls.object(guestClass()));
    }

    /** The class that the handlers of a dispatching region extend. */
    String handlersClass(int function, int region) {
        return prefix + "H" + function + "_" + region;
    }

    /** The class of a handler. */
    String handlerClass(int function, int region, int handler) {
        return handlersClass(function, region) + "_" + handler;
    }

    String regionDescriptor(String frameClass, boolean entered) {
        StringBuilder text = new StringBuilder("(").append(RuntimeCalls.object(frameClass));
        state(text);
        return text.append(entered ? "I" : "").append(")I").toString();
    }

    static StringBuilder parameters(FunctionType type) {
        StringBuilder text = new StringBuilder("(");
        for (IrType parameter : IrType.passed(type)) {
            text.append(parameter.descriptor());
        }
        return text;
    }

    static String result(FunctionType type) {
        return type.results().isEmpty()
                ? "V"
                : IrType.first(type.results().getFirst()).descriptor();
    }

    /** Descriptor of an import's handle. */
    String importDescriptor(int function) {
        FunctionType type = module.functionType(function);
        return parameters(type).append(RuntimeCalls.GUEST_DESCRIPTOR).append(')') + result(type);
    }

    // References

    /** The class of function references of a type: the same for equal types, below the classes of its super types. */
    String signatureClass(int typeIndex) {
        int index = module.canonicalType(typeIndex);
        for (int t = index; t >= 0 && usedSignatures.add(t); ) {
            t = superSignature(t);
        }
        return signatureClassName(index);
    }

    /** How calls of a type through a table find their targets by the index alone, or null when they do not. */
    @Nullable
    Dispatcher dispatcher(int table, int typeIndex) {
        if (!fixedTables.isKnown(table)) {
            return null;
        }
        int type = module.canonicalType(typeIndex);
        return dispatchers
                .computeIfAbsent(dispatchClass(table, type), _ -> Optional.ofNullable(makeDispatcher(table, type)))
                .orElse(null);
    }

    private @Nullable Dispatcher makeDispatcher(int table, int type) {
        FixedTables.Targets targets = fixedTables.targets(module, table, type);
        if (targets.isEmpty()) {
            return null;
        }
        signatureClass(type);
        return new Dispatcher(table, type, targets, fixedTables.guarded(table), targets.anyOf(stackPointer.passed()));
    }

    private String dispatchClass(int table, int type) {
        return prefix + "D" + table + "_" + type;
    }

    /** Internal name of the class of a dispatcher. */
    String dispatchClass(Dispatcher dispatcher) {
        return dispatchClass(dispatcher.table(), dispatcher.typeIndex());
    }

    /** The dispatchers that occurred so far, by name of their class. */
    List<Dispatcher> dispatchers() {
        return dispatchers.values().stream().flatMap(Optional::stream).toList();
    }

    /** The first index of a type's super type, or -1. */
    private int superSignature(int typeIndex) {
        int parent = module.types().get(typeIndex).superType();
        return parent < 0 ? -1 : module.canonicalType(parent);
    }

    /** The class that the class of a type is declared below. */
    String superSignatureClass(int typeIndex) {
        int parent = superSignature(typeIndex);
        return parent < 0 ? RuntimeCalls.FUNC_REF : signatureClassName(parent);
    }

    String signatureClassName(int index) {
        return prefix + "S" + index;
    }

    /** First type indices of the signatures that occurred so far. */
    SortedSet<Integer> usedSignatures() {
        return Collections.unmodifiableSortedSet(usedSignatures);
    }

    /** Descriptor of the method that calls a function reference. */
    String referenceDescriptor(FunctionType type) {
        return parameters(type).append(')') + result(type);
    }

    String castDescriptor(String signatureClass) {
        return "(" + RuntimeCalls.object(RuntimeCalls.FUNC_REF) + RuntimeCalls.GUEST_DESCRIPTOR + ")"
                + RuntimeCalls.object(signatureClass);
    }

    // Fields of the instance class

    static String memoryField(int index) {
        return "m" + index;
    }

    static String tableField(int index) {
        return "t" + index;
    }

    static String importField(int function) {
        return "h" + function;
    }
}
