package dev.sarsen.compiler.validate;

import java.util.Arrays;

/** The open blocks of a function, the innermost last, in parallel arrays. */
final class ControlStack {

    private FrameKind[] kinds = new FrameKind[16];
    private int[] blocks = new int[16];
    private int[] bases = new int[16];
    private int[] initialized = new int[16];
    private boolean[] unreachable = new boolean[16];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /**
     * Opens a block.
     *
     * @param block its type, as {@link BlockTypes} numbers it
     * @param base height of the operand stack below the block's parameters
     * @param initializedLocals how many locals without default were set on the way here
     */
    void push(FrameKind kind, int block, int base, int initializedLocals) {
        if (size == kinds.length) {
            int capacity = 2 * size;
            kinds = Arrays.copyOf(kinds, capacity);
            blocks = Arrays.copyOf(blocks, capacity);
            bases = Arrays.copyOf(bases, capacity);
            initialized = Arrays.copyOf(initialized, capacity);
            unreachable = Arrays.copyOf(unreachable, capacity);
        }
        kinds[size] = kind;
        blocks[size] = block;
        bases[size] = base;
        initialized[size] = initializedLocals;
        unreachable[size] = false;
        size++;
    }

    void pop() {
        size--;
    }

    FrameKind kind() {
        return kinds[size - 1];
    }

    /** The kind of the frame at a label's depth, which must exist. */
    FrameKind kind(int depth) {
        return kinds[size - 1 - depth];
    }

    int block() {
        return blocks[size - 1];
    }

    int block(int depth) {
        return blocks[size - 1 - depth];
    }

    int base() {
        return bases[size - 1];
    }

    int initialized() {
        return initialized[size - 1];
    }

    boolean unreachable() {
        return unreachable[size - 1];
    }

    void markUnreachable() {
        unreachable[size - 1] = true;
    }
}
