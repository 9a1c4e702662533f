package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.plan.FunctionPlan;

/** A function ready for emission. */
public record PlannedFunction(IrFunction function, FunctionPlan plan) {}
