package dev.sarsen.compiler.analyze;

import java.util.BitSet;

/**
 * Which global is the LLVM stack pointer and how it travels.
 *
 * <p>A function that reads it, itself or through the functions it calls directly, gets its value as an additional
 * {@code int} parameter and keeps it in a local; writes go to the global as well, so the global is exact at all times.
 * After a call of a function that may return with another value the local is read anew.
 *
 * @param global the global's index, or -1 where no global qualifies
 * @param passed the functions that take it as a parameter
 * @param balanced the functions that return with the value they were called with
 */
public record StackPointer(int global, BitSet passed, BitSet balanced) {

    /** No global qualifies. */
    public static final StackPointer NONE = new StackPointer(-1, new BitSet(), new BitSet());

    /** Copies the sets. */
    public StackPointer {
        passed = (BitSet) passed.clone();
        balanced = (BitSet) balanced.clone();
    }

    /** Whether a function takes the stack pointer as a parameter. */
    public boolean isPassed(int function) {
        return passed.get(function);
    }

    /** Whether a function returns with the value it was called with. */
    public boolean isBalanced(int function) {
        return balanced.get(function);
    }
}
