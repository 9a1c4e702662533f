package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.plan.FunctionPlan;
import org.jspecify.annotations.Nullable;

/**
 * A function ready for emission.
 *
 * @param function its IR
 * @param plan how it is cut into methods
 * @param twin the same function with vectors in registers, or null
 * @param atOnce whether the twin runs from the first call on, where it can
 */
public record PlannedFunction(
        IrFunction function, FunctionPlan plan, @Nullable PlannedFunction twin, boolean atOnce) {

    /** A function without a twin. */
    public PlannedFunction(IrFunction function, FunctionPlan plan) {
        this(function, plan, null, false);
    }

    /** The same with a twin. */
    public PlannedFunction withTwin(PlannedFunction other, boolean runsAtOnce) {
        return new PlannedFunction(function, plan, other, runsAtOnce);
    }
}
