package dev.sarsen.compiler.trace;

import dev.sarsen.compiler.emit.ClassFile;
import dev.sarsen.compiler.emit.ModuleLayout;
import dev.sarsen.compiler.emit.PlannedFunction;
import dev.sarsen.compiler.emit.TraceEmitter;
import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.ir.Label;
import dev.sarsen.compiler.ir.Stmt;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import dev.sarsen.compiler.trace.PathFinder.Path;
import dev.sarsen.runtime.trace.TraceCompiler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes recording handlers and traces of one dispatching loop. */
final class LoopTraces implements TraceCompiler {

    /** Estimated bytecode after which a trace is not made longer: twice as much is no good for C2 either way. */
    private static final int MAX_BYTES = 2_800;

    /** Traces of one loop. */
    private static final int MAX_TRACES = 32;

    private final ModuleLayout layout;
    private final ModuleLoops.Source source;
    private final int number;
    private final int firstLabel;
    private final int labels;
    private final int regions;
    private int made;
    private List<Path> paths = List.of();

    LoopTraces(ModuleLayout layout, ModuleLoops.Source source, int number) {
        this.layout = layout;
        this.source = source;
        this.number = number;
        Opened opened = open();
        int first = -1;
        int count = 0;
        for (int s = opened.loop.start(); s < opened.loop.end(); s++) {
            if (opened.function.body().get(s) instanceof Stmt.Bind(Label label)) {
                first = count++ == 0 ? opened.plan.order(label) : first;
            }
        }
        this.firstLabel = first;
        this.labels = count;
        this.regions = opened.plan.regions();
    }

    /** The loop's function, compiled once more: adding to it spoils it. */
    private record Opened(IrFunction function, FunctionPlan plan, Region loop, TraceEmitter emitter, LoopCode code) {}

    private Opened open() {
        PlannedFunction planned = source.function();
        FunctionPlan plan = planned.plan();
        Region loop = Objects.requireNonNull(plan.root().find(number), "BUG: the loop is gone");
        return new Opened(
                planned.function(),
                plan,
                loop,
                new TraceEmitter(layout, planned, loop),
                new LoopCode(planned.function(), plan, loop));
    }

    @Override
    public int labels() {
        return labels;
    }

    private boolean isLabel(int entry) {
        return entry >= firstLabel && entry < firstLabel + labels;
    }

    /** Drops what is neither a label of the loop nor a block: several threads may have written at once. */
    private int[] checked(int[] log, IrFunction function) {
        int[] checked = log.clone();
        for (int k = 0; k < log.length; k++) {
            boolean block = log[k] < -1 && -2 - log[k] < function.body().size();
            checked[k] = isLabel(log[k]) || block ? log[k] : -1;
        }
        return checked;
    }

    private static AddedClass added(ClassFile code) {
        return new AddedClass(code.internalName(), code.bytes());
    }

    @Override
    public Map<Integer, AddedClass> recordings(int[] log) {
        Opened opened = open();
        BitSet orders = new BitSet();
        Arrays.stream(log).filter(this::isLabel).forEach(orders::set);
        // The ways to the switch that handlers go themselves are recorded, too.
        BitSet behind = new BitSet();
        orders.stream().forEach(order -> opened.code.handler(order).exits().stream()
                .filter(this::isLabel)
                .filter(exit -> opened.code.isTail(opened.code.label(exit)))
                .forEach(behind::set));
        orders.or(behind);
        Map<Integer, AddedClass> recordings = new TreeMap<>();
        orders.stream()
                .map(order -> opened.loop.children().indexOf(opened.code.handler(order)))
                .distinct()
                .forEach(index -> {
                    ClassFile code =
                            opened.emitter.recording(opened.loop.children().get(index));
                    if (code != null) {
                        recordings.put(index, added(code));
                    }
                });
        return recordings;
    }

    /** Whether a trace can take the place of a label's handler, and would be called. */
    private static boolean isHead(LoopCode code, int order) {
        Region handler = code.handler(order);
        boolean entered =
                code.start(order) == handler.start() || handler.entries().contains(order);
        return entered && !code.isTail(code.label(order));
    }

    @Override
    public Traces traces(int[] log) {
        Opened opened = open();
        LoopCode code = opened.code;
        Map<Integer, Boolean> heads = new HashMap<>();
        PathFinder finder = new PathFinder(
                checked(log, opened.function), order -> heads.computeIfAbsent(order, o -> isHead(code, o)));
        List<Piece> pieces = new ArrayList<>();
        SideExits sides = new SideExits(code);
        List<Path> chosen = finder.choose(MAX_TRACES, wanted -> {
            TraceBuilder builder = new TraceBuilder(code, sides, MAX_BYTES);
            int steps = builder.write(wanted.labels(), wanted.closed(), finder.blocks(wanted.labels()));
            boolean closed = wanted.closed() && steps == wanted.labels().length;
            if (steps == 0 || steps == 1 && !closed) {
                return null;
            }
            pieces.add(builder.piece());
            return new Path(Arrays.copyOf(wanted.labels(), steps), closed);
        });
        paths = chosen;
        List<SideExits.Rest> rests = sides.rests();
        rests.forEach(rest -> pieces.add(rest.piece()));
        if (chosen.isEmpty()) {
            return new Traces(List.of(), Map.of(), 1);
        }
        return emit(opened, pieces, rests, finder.left());
    }

    private Traces emit(Opened opened, List<Piece> pieces, List<SideExits.Rest> rests, double left) {
        FunctionPlan plan = opened.plan.extended(opened.function, add(opened.function, pieces), regions + made);
        made += pieces.size();
        List<Region> added = plan.root().children().subList(1, pieces.size() + 1);
        List<TraceEmitter.Side> sides = new ArrayList<>();
        for (int k = 0; k < rests.size(); k++) {
            sides.add(new TraceEmitter.Side(
                    added.get(paths.size() + k), rests.get(k).entries()));
        }
        TraceEmitter.Pieces written = opened.emitter.pieces(plan, added.subList(0, paths.size()), sides);
        List<AddedClass> classes = new ArrayList<>();
        Map<Integer, String> heads = new HashMap<>();
        for (int k = 0; k < paths.size(); k++) {
            ClassFile code = written.traces().get(k);
            if (code != null) {
                classes.add(added(code));
                heads.put(paths.get(k).labels()[0] - firstLabel, code.internalName());
            }
        }
        written.sides().forEach(code -> classes.add(added(code)));
        return new Traces(classes, heads, left);
    }

    /** Adds pieces to a function; answers where each starts. */
    private static List<Integer> add(IrFunction function, List<Piece> pieces) {
        List<Stmt> body = function.body();
        int total = body.size() + pieces.stream().mapToInt(Piece::size).sum();
        int[] positions = new int[total];
        for (int s = 0; s < body.size(); s++) {
            positions[s] = function.positions().of(s);
        }
        List<Integer> starts = new ArrayList<>();
        for (Piece piece : pieces) {
            starts.add(body.size());
            for (int k = 0; k < piece.size(); k++) {
                positions[body.size()] = positions[piece.origin(k)];
                body.add(piece.code().get(k));
            }
        }
        function.positions().become(positions);
        return starts;
    }

    @Override
    public double left(int[] log) {
        PathFinder finder = new PathFinder(checked(log, open().function), order -> false);
        paths.forEach(finder::use);
        return finder.left();
    }
}
