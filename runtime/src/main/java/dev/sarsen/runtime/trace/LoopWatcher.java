package dev.sarsen.runtime.trace;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the dispatching loops of an engine's modules a few times a second: one daemon thread, which is there while there
 * are such loops.
 *
 * <p>It keeps no module alive. The monitor guards the thread's coming and going.
 */
public final class LoopWatcher implements AutoCloseable {

    /** How often a loop is looked at. */
    static final long TICK_NANOS = 250_000_000;

    private static final long TEST_TICK_NANOS = 2_000_000;

    /** Loops that are looked at in one tick; the others wait for the next. */
    private static final int LOOPS_PER_TICK = 16;

    private final Tracing tracing;
    private final ConcurrentLinkedQueue<WeakReference<ModuleLoops>> modules = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;
    private @Nullable Thread thread;

    /** Makes a watcher; its thread starts with the first loop. */
    public LoopWatcher(Tracing tracing) {
        this.tracing = tracing;
    }

    /** The loops of one module; whoever holds the module holds this. */
    public static final class ModuleLoops {

        private final ModuleClasses classes;
        private final Supplier<@Nullable LoopCompiler> compilers;
        private final ConcurrentLinkedQueue<HotLoop> loops = new ConcurrentLinkedQueue<>();

        /**
         * No loops yet.
         *
         * @param compilers opens what compiles the loops, when first one is hot; may answer null
         */
        public ModuleLoops(ModuleClasses classes, Supplier<@Nullable LoopCompiler> compilers) {
            this.classes = classes;
            this.compilers = compilers;
        }

        /** Number of labels that have traces. */
        public int traces() {
            return loops.stream().mapToInt(HotLoop::traces).sum();
        }
    }

    /**
     * Begins to watch a loop.
     *
     * @param name name of the class of handlers without the package
     */
    public void found(ModuleLoops module, String name) {
        if (tracing == Tracing.OFF || closed) {
            return;
        }
        boolean first = module.loops.isEmpty();
        module.loops.add(new HotLoop(module.classes, name, module.compilers, tracing));
        if (first) {
            modules.add(new WeakReference<>(module));
        }
        start();
    }

    private synchronized void start() {
        if (thread == null) {
            Thread t = new Thread(this::watch, "sarsen-loops");
            t.setDaemon(true);
            thread = t;
            t.start();
        }
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(tracing == Tracing.ALWAYS ? TEST_TICK_NANOS : TICK_NANOS);
            int looked = 0;
            for (int turn = modules.size(); turn > 0 && looked < LOOPS_PER_TICK; turn--) {
                WeakReference<ModuleLoops> next = modules.poll();
                ModuleLoops module = next == null ? null : next.get();
                if (module != null) {
                    looked += look(module);
                    modules.add(next);
                }
            }
            if (modules.isEmpty() && leave()) {
                return;
            }
        }
    }

    private int look(ModuleLoops module) {
        List<HotLoop> loops = new ArrayList<>(module.loops);
        for (Iterator<HotLoop> all = loops.iterator(); all.hasNext() && !closed; ) {
            HotLoop loop = all.next();
            if (!loop.isGivenUp()) {
                loop.look();
            }
        }
        return loops.size();
    }

    /** Ends the thread unless there are loops after all. */
    private synchronized boolean leave() {
        if (!modules.isEmpty()) {
            return false;
        }
        thread = null;
        return true;
    }

    /** Ends the thread; what was traced stays so. */
    @Override
    public void close() {
        closed = true;
    }
}
