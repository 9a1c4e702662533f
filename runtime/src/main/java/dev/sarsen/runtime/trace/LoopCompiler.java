package dev.sarsen.runtime.trace;

import org.jspecify.annotations.Nullable;

/** The compiler as the second tier sees it: opens the dispatching loops of one module. May take as long as a compilation. */
public interface LoopCompiler {

    /**
     * Opens a loop.
     *
     * @param function index of the function, imports counted first
     * @param region number of the loop's region in it
     * @param classes the module's classes, which have to be the same bytes as those that would be made now
     * @return the loop, or null when there is none, or when the classes are of another make
     */
    @Nullable
    TraceCompiler loop(int function, int region, ModuleClasses classes);
}
