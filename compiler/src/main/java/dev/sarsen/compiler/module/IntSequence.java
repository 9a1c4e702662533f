package dev.sarsen.compiler.module;

import java.util.Arrays;

/** A growing sequence of {@code int}. */
public final class IntSequence {

    private int[] items = new int[8];
    private int size;

    /** An empty sequence. */
    public IntSequence() {}

    /** Appends a number. */
    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    /** Removes all numbers. */
    public void clear() {
        size = 0;
    }

    /** The number at an index, which must be below {@link #size}. */
    public int get(int index) {
        return items[index];
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** All numbers, as a new array. */
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
