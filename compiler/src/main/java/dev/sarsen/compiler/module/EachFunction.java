package dev.sarsen.compiler.module;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the defined functions of a module on several threads, in runs of neighbours.
 *
 * <p>Each thread has a state of its own. What is thrown is what going through them in order would have thrown.
 */
public final class EachFunction {

    /** Bytes of code in a run; modules with less than a few of them are not worth a thread. */
    private static final int RUN_BYTES = 1 << 16;

    private static final int FEW_RUNS = 8;

    private EachFunction() {}

    /**
     * Does something with every defined function.
     *
     * @param threads how many threads at most
     * @param state makes the state of a thread
     * @param body is given the state and the index of a defined function, imports not counted
     * @return the states
     * @throws CancellationException when the thread is interrupted
     */
    public static <S> List<S> run(WasmModule module, int threads, Supplier<S> state, ObjIntConsumer<S> body) {
        int[] bounds = runs(module);
        int runs = bounds.length - 1;
        if (threads < 2 || runs < FEW_RUNS) {
            S only = state.get();
            for (int d = 0; d < module.definedFunctions(); d++) {
                body.accept(only, d);
            }
            return List.of(only);
        }
        return new Work<>(bounds, body).run(threads, state);
    }

    /** The first function of each run, and the end. */
    private static int[] runs(WasmModule module) {
        IntSequence bounds = new IntSequence();
        int bytes = RUN_BYTES;
        for (int d = 0; d < module.definedFunctions(); d++) {
            if (bytes >= RUN_BYTES) {
                bounds.add(d);
                bytes = 0;
            }
            bytes += module.body(d).codeEnd() - module.body(d).codeStart();
        }
        bounds.add(module.definedFunctions());
        return bounds.toArray();
    }

    private static final class Work<S> {

        private final int[] bounds;
        private final ObjIntConsumer<S> body;
        private final AtomicInteger next = new AtomicInteger();

        /** The first run that failed, the number of runs if none did; guarded by the monitor, as is the one below. */
        private int failedRun;

        private @Nullable Throwable failure;

        Work(int[] bounds, ObjIntConsumer<S> body) {
            this.bounds = bounds;
            this.body = body;
            this.failedRun = bounds.length - 1;
        }

        List<S> run(int threads, Supplier<S> state) {
            List<S> states = new ArrayList<>();
            List<Thread> others = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                S own = state.get();
                states.add(own);
                if (t > 0) {
                    Thread thread = new Thread(() -> work(own), "sarsen-analyze");
                    thread.setDaemon(true);
                    thread.start();
                    others.add(thread);
                }
            }
            work(states.getFirst());
            try {
                for (Thread other : others) {
                    other.join();
                }
            } catch (InterruptedException e) {
                next.set(bounds.length);
                Thread.currentThread().interrupt();
                throw new CancellationException("compilation was interrupted");
            }
            rethrow();
            return states;
        }

        private void work(S own) {
            for (int run = next.getAndIncrement(); run < failedRun(); run = next.getAndIncrement()) {
                try {
                    for (int d = bounds[run]; d < bounds[run + 1]; d++) {
                        body.accept(own, d);
                    }
                } catch (Throwable e) {
                    failed(run, e);
                }
            }
        }

        private synchronized int failedRun() {
            return failedRun;
        }

        private synchronized void failed(int run, Throwable thrown) {
            if (run < failedRun) {
                failedRun = run;
                failure = thrown;
            }
        }

        private synchronized void rethrow() {
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
        }
    }
}
