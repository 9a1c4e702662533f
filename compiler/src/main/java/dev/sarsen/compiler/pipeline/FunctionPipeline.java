package dev.sarsen.compiler.pipeline;

import dev.sarsen.compiler.CompilerBugException;
import dev.sarsen.compiler.CompilerOptions;
import dev.sarsen.compiler.CompilerOptions.VectorRegisters;
import dev.sarsen.compiler.ModuleRejectedException;
import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.analyze.CallDistance;
import dev.sarsen.compiler.analyze.CallGraph;
import dev.sarsen.compiler.analyze.FixedTables;
import dev.sarsen.compiler.analyze.Recursion;
import dev.sarsen.compiler.analyze.SmallFunctions;
import dev.sarsen.compiler.analyze.StackPointer;
import dev.sarsen.compiler.analyze.StackPointerAnalysis;
import dev.sarsen.compiler.analyze.TailCalls;
import dev.sarsen.compiler.debug.CodeLines;
import dev.sarsen.compiler.debug.DwarfLines;
import dev.sarsen.compiler.debug.OffsetLines;
import dev.sarsen.compiler.emit.ModuleEmitter;
import dev.sarsen.compiler.emit.ModuleLayout;
import dev.sarsen.compiler.emit.PlannedFunction;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.lower.FunctionLowering;
import dev.sarsen.compiler.module.WasmModule;
import dev.sarsen.compiler.optimize.Inlining;
import dev.sarsen.compiler.optimize.PassObserver;
import dev.sarsen.compiler.optimize.PassPipeline;
import dev.sarsen.compiler.plan.MethodSplitter;
import dev.sarsen.runtime.type.MemoryType;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Lowers, optimises and plans the functions of one module, each on its own.
 *
 * <p>What a function has to know of the others is found once, when this is made; afterwards several threads may ask at
 * once.
 */
public final class FunctionPipeline implements ModuleEmitter.FunctionSource {

    /** Larger minimums are not counted in bytes. */
    private static final long MOST_PAGES = 1L << 40;

    private final WasmModule module;
    private final CompilerOptions options;
    private final StackPointer stackPointer;
    private final TailCalls tailCalls;
    private final FixedTables fixedTables;
    private final boolean exceptions;
    private final BitSet recursive;
    private final CodeLines lines;
    private final BitSet constantReferences;
    private final int[] byDistance;
    private final SmallCallees callees;

    /** Analyses a validated module. */
    public FunctionPipeline(WasmModule module, CompilerOptions options) {
        CallGraph graph = new CallGraph(module, options.threads());
        this.module = module;
        this.options = options;
        this.stackPointer = options.passes().contains(Pass.STACK_POINTER)
                ? StackPointerAnalysis.analyze(module, graph, options.threads())
                : StackPointer.NONE;
        this.exceptions = graph.catches();
        this.tailCalls = TailCalls.find(graph, module.importedFunctions());
        this.fixedTables = options.passes().contains(Pass.FIXED_TABLES)
                ? FixedTables.find(module, graph.writtenTables())
                : FixedTables.UNKNOWN;
        this.recursive = Recursion.find(graph);
        this.constantReferences = graph.constantReferences();
        this.callees = new SmallCallees();
        this.byDistance = CallDistance.order(module, graph);
        this.lines = switch (options.lines()) {
            case SOURCE -> DwarfLines.of(module);
            case OFFSETS -> new OffsetLines(module);
            case NONE -> CodeLines.NONE;
        };
    }

    /** Where the code comes from, as far as it is known and wanted. */
    public CodeLines lines() {
        return lines;
    }

    /** All functions, imports included, those first that a run is likely to need first. */
    public int[] byDistance() {
        return byDistance.clone();
    }

    /** An emitter for what this gives. */
    public ModuleEmitter emitter() {
        return new ModuleEmitter(
                new ModuleLayout(
                        module,
                        stackPointer,
                        tailCalls,
                        fixedTables,
                        exceptions,
                        options.packagePrefix(),
                        lines,
                        options.passes()),
                constantReferences);
    }

    @Override
    public PlannedFunction function(int index) {
        return function(index, PassObserver.NONE);
    }

    /**
     * Lowers, optimises and plans a function.
     *
     * @param index a defined function, imports counted first
     * @param given sees the function after each pass
     * @throws ModuleRejectedException when it uses an unsupported feature
     */
    public PlannedFunction function(int index, PassObserver given) {
        PassObserver observer = lines.equals(CodeLines.NONE) ? given : new PositionKeeper(given);
        try {
            PlannedFunction planned = planned(index, false, observer);
            PlannedFunction twin = wantsTwin(planned) ? planned(index, true, PassObserver.NONE) : null;
            // The frame object of a split function would have a box for each vector.
            return twin == null || twin.plan().split()
                    ? planned
                    : planned.withTwin(twin, options.vectorRegisters() == VectorRegisters.ALWAYS);
        } catch (ModuleRejectedException | CompilerBugException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CompilerBugException(index, e);
        }
    }

    private boolean wantsTwin(PlannedFunction planned) {
        if (!options.passes().contains(Pass.VECTOR_REGISTERS)) {
            return false;
        }
        return switch (options.vectorRegisters()) {
            case NEVER -> false;
            case LOOPS -> planned.function().hasVectorLoops();
            case ALWAYS -> planned.function().hasVectors();
        };
    }

    private IrFunction lowered(int index, boolean inRegisters) {
        return FunctionLowering.lower(
                module,
                index,
                stackPointer,
                tailCalls,
                fixedTables,
                options.passes(),
                options.largeMemories(),
                inRegisters);
    }

    private PlannedFunction planned(int index, boolean inRegisters, PassObserver observer) {
        IrFunction function = lowered(index, inRegisters);
        observer.after(PassObserver.LOWERING, function);
        if (options.passes().contains(Pass.INLINING)) {
            Inlining.run(function, callees);
            observer.after(Pass.INLINING.text(), function);
        }
        PassPipeline.run(function, recursive.get(index), options.passes(), observer);
        return new PlannedFunction(
                function,
                MethodSplitter.plan(
                        function,
                        options.wholeBytes(),
                        options.regionBytes(),
                        options.passes().contains(Pass.HANDLERS)));
    }

    /** What may be inlined: the few bytes of such a function are lowered where it is called. */
    private final class SmallCallees implements Inlining.Callees {

        private final BitSet small = SmallFunctions.find(module);

        @Override
        public @Nullable IrFunction small(int callee) {
            return small.get(callee) && !stackPointer.isPassed(callee) ? lowered(callee, false) : null;
        }

        @Override
        public long leastBytes(int memory) {
            MemoryType type = module.memoryType(memory);
            long minimum = type.limits().minimum();
            // What is larger than that is refused, or else large enough.
            return Long.compareUnsigned(minimum, MOST_PAGES) > 0 ? 0 : minimum << type.pageSizeLog2();
        }
    }
}
