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
 * @param objectBytes bytes of all structures and arrays of the instance at a time, estimated; more traps with
 *     {@code BUDGET_EXCEEDED}
 */
public record ExecutionBudget(long memoryPages, long tableElements, long wallNanos, long stackBytes, long objectBytes) {

    /** What 32-bit addresses reach: 4 GiB. More is for memories with 64-bit addresses, and has to be asked for. */
    public static final long MOST_MEMORY_PAGES = 65_536;

    private static final long DEFAULT_OBJECT_BYTES =
            Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 2);

    /**
     * Memory up to 4 GiB, ten million table elements, no deadline, the caller's stack, half of the heap but at most 1 GiB for
     * objects.
     */
    public static final ExecutionBudget DEFAULT =
            new ExecutionBudget(MOST_MEMORY_PAGES, 10_000_000, 0, 0, DEFAULT_OBJECT_BYTES);

    /** Checks that nothing is negative. */
    public ExecutionBudget {
        if (memoryPages < 0 || tableElements < 0 || wallNanos < 0 || stackBytes < 0 || objectBytes < 0) {
            throw new IllegalArgumentException("a budget has no negative amounts");
        }
    }

    /** A copy with another memory limit, in pages of 64 KiB. */
    public ExecutionBudget withMemoryPages(long pages) {
        return new ExecutionBudget(pages, tableElements, wallNanos, stackBytes, objectBytes);
    }

    /** A copy with another limit on table elements. */
    public ExecutionBudget withTableElements(long elements) {
        return new ExecutionBudget(memoryPages, elements, wallNanos, stackBytes, objectBytes);
    }

    /** A copy with another wall-clock limit; zero means none. */
    public ExecutionBudget withWall(Duration limit) {
        return new ExecutionBudget(memoryPages, tableElements, limit.toNanos(), stackBytes, objectBytes);
    }

    /** A copy with another stack size; zero means the caller's stack. */
    public ExecutionBudget withStackBytes(long bytes) {
        return new ExecutionBudget(memoryPages, tableElements, wallNanos, bytes, objectBytes);
    }

    /** A copy with another limit on structures and arrays. */
    public ExecutionBudget withObjectBytes(long bytes) {
        return new ExecutionBudget(memoryPages, tableElements, wallNanos, stackBytes, bytes);
    }
}
