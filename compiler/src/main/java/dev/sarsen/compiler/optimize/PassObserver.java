package dev.sarsen.compiler.optimize;

import dev.sarsen.compiler.ir.IrFunction;

/** Sees a function after each pass; for people who look at what the passes do. */
@FunctionalInterface
public interface PassObserver {

    /** Sees nothing. */
    PassObserver NONE = (_, _) -> {};

    /** What comes before the first pass. */
    String LOWERING = "lowering";

    /**
     * Looks at a function, without changing it.
     *
     * @param pass name of the pass that has just run
     */
    void after(String pass, IrFunction function);
}
