package dev.sarsen.runtime.budget;

import java.time.Duration;

/**
 * What one instance may use.
 *
 * @param memoryPages pages of 64 KiB over all memories of the instance
 * @param tableElements elements of any one table
 * @param wallNanos how long one call from the host into the guest (or the instantiation) may take before it traps with
 *     {@code DEADLINE_EXCEEDED}; 0 means no limit
 * @param stackBytes size of the stack on which {@code ExportedFunction.invoke} runs the guest, on a thread of its own; 0
 *     means the caller's stack. Deeper recursion traps with {@code CALL_STACK_EXHAUSTED}
 */
public record ExecutionBudget(long memoryPages, long tableElements, long wallNanos, long stackBytes) {

    /** The most a memory may have in this version: 2 GiB less one page. */
    public static final long MOST_MEMORY_PAGES = 32_767;

    /** As much memory as a module may have, ten million table elements, no deadline, the caller's stack. */
    public static final ExecutionBudget DEFAULT = new ExecutionBudget(MOST_MEMORY_PAGES, 10_000_000, 0, 0);

    /** Checks that nothing is negative. */
    public ExecutionBudget {
        if (memoryPages < 0 || tableElements < 0 || wallNanos < 0 || stackBytes < 0) {
            throw new IllegalArgumentException("a budget has no negative amounts");
        }
    }

    /** A copy with another memory limit, in pages of 64 KiB. */
    public ExecutionBudget withMemoryPages(long pages) {
        return new ExecutionBudget(pages, tableElements, wallNanos, stackBytes);
    }

    /** A copy with another limit on table elements. */
    public ExecutionBudget withTableElements(long elements) {
        return new ExecutionBudget(memoryPages, elements, wallNanos, stackBytes);
    }

    /** A copy with another wall-clock limit; zero means none. */
    public ExecutionBudget withWall(Duration limit) {
        return new ExecutionBudget(memoryPages, tableElements, limit.toNanos(), stackBytes);
    }

    /** A copy with another stack size; zero means the caller's stack. */
    public ExecutionBudget withStackBytes(long bytes) {
        return new ExecutionBudget(memoryPages, tableElements, wallNanos, bytes);
    }
}
