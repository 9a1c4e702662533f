package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.IrFunction;

/** The order of the passes over one function. */
public final class PassPipeline {

    private PassPipeline() {}

    /**
     * Runs the passes.
     *
     * @param function what to change
     * @param recursive whether the function may call itself again
     * @param optimise whether the optimising passes run; those that the meaning needs always do
     * @param observer sees the function after each pass
     */
    public static void run(IrFunction function, boolean recursive, boolean optimise, PassObserver observer) {
        if (optimise) {
            LoopNormalization.run(function);
            observer.after("loop-normalization", function);
            JumpThreading.run(function);
            observer.after("jump-threading", function);
        }
        Interruption.insertPolls(function, recursive, optimise);
        observer.after("interruption", function);
        if (optimise) {
            LoopLatches.run(function);
            observer.after("loop-latches", function);
        }
    }
}
