package dev.sarsen.compiler.emit;

import dev.sarsen.compiler.ir.IrFunction;
import dev.sarsen.compiler.plan.FunctionPlan;
import dev.sarsen.compiler.plan.Region;
import java.util.BitSet;

/**
 * What is known of the locals of a split function.
 *
 * @param crossing the locals that are not assigned before each read between two labels of one region
 * @param held those that the frame object holds: live where control passes from one region to another, or used across labels
 *     by a region that calls others
 * @param live where which of them are live
 */
record FrameLocals(BitSet crossing, BitSet held, Liveness live) {

    /**
     * Analyses a split function.
     *
     * @param liveness whether to find where locals are live; else all are everywhere
     */
    static FrameLocals of(IrFunction function, FunctionPlan plan, boolean liveness) {
        LocalUses uses = LocalUses.of(function, plan);
        Liveness live = liveness
                ? Liveness.of(function, plan, uses.crossing())
                : Liveness.of(function, plan, uses.crossing(), 0);
        BitSet held = (BitSet) uses.crossingInSkeletons().clone();
        hold(plan.root(), live, held);
        return new FrameLocals(uses.crossing(), held, live);
    }

    private static void hold(Region region, Liveness live, BitSet held) {
        if (region.number() != 0) {
            held.or(live.atStatement(region.start()));
            held.or(live.atStatement(region.end()));
            region.entries().forEach(order -> held.or(live.atOrder(order)));
            region.exits().forEach(order -> held.or(live.atOrder(order)));
        }
        region.children().forEach(child -> hold(child, live, held));
    }
}
