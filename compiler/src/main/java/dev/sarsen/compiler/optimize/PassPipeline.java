package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.Pass;
import dev.sarsen.compiler.ir.IrFunction;
import java.util.Set;

/** The order of the passes over one function. */
public final class PassPipeline {

    private PassPipeline() {}

    /**
     * Runs the passes.
     *
     * @param function what to change
     * @param recursive whether the function may call itself again
     * @param passes the optimising passes that run; those that the meaning needs always do
     * @param observer sees the function after each pass
     */
    public static void run(IrFunction function, boolean recursive, Set<Pass> passes, PassObserver observer) {
        if (passes.contains(Pass.LOOP_NORMALIZATION)) {
            LoopNormalization.run(function);
            observer.after(Pass.LOOP_NORMALIZATION.text(), function);
        }
        if (passes.contains(Pass.COMMON_SUBEXPRESSIONS)) {
            ValueReuse.ofExpressions(function);
            observer.after(Pass.COMMON_SUBEXPRESSIONS.text(), function);
        }
        if (passes.contains(Pass.REDUNDANT_LOADS)) {
            ValueReuse.ofLoads(function);
            observer.after(Pass.REDUNDANT_LOADS.text(), function);
        }
        if (passes.contains(Pass.CHECK_SHARING)) {
            CheckSharing.run(function);
            observer.after(Pass.CHECK_SHARING.text(), function);
        }
        if (passes.contains(Pass.JUMP_THREADING)) {
            JumpThreading.run(function);
            observer.after(Pass.JUMP_THREADING.text(), function);
        }
        Interruption.insertPolls(function, recursive, passes.contains(Pass.FREE_POLLS));
        observer.after("interruption", function);
        if (passes.contains(Pass.LOOP_LATCHES)) {
            LoopLatches.run(function);
            observer.after(Pass.LOOP_LATCHES.text(), function);
        }
    }
}
