package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.TableType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table of references: {@link FuncRef} for function types, any object for the others. */
public final class Table {

    /** The elements; replaced by growth, so that its length is the table's size. */
    @Nullable
    Object[] elements;

    /** Whether it holds what its module declares; false until that is written and after every other write. */
    boolean asMade;

    private final TableType type;
    /** Keeps the type that the elements' type names from being forgotten. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable RuntimeType named;

    private final long maximum;

    /**
     * Makes a table of nulls.
     *
     * @param type its declared type
     * @param maximum largest size: the least of the declared maximum and the budget
     */
    public Table(TableType type, long maximum) {
        this.type = type;
        this.named = RuntimeType.named(type.element());
        this.maximum = Math.min(maximum, Integer.MAX_VALUE - 8);
        this.elements = new Object[Math.toIntExact(type.limits().minimum())];
    }

    /** The declared type; its minimum is the size at creation. */
    public TableType type() {
        return type;
    }

    /** Current number of elements. */
    public int size() {
        return elements.length;
    }

    /** Largest number of elements. */
    public long maximum() {
        return maximum;
    }

    /** Grows by {@code delta} (unsigned) copies of a value; answers the old size or -1. */
    public synchronized int grow(int delta, @Nullable Object value) {
        int before = elements.length;
        long after = before + Integer.toUnsignedLong(delta);
        if (after > maximum) {
            return -1;
        }
        @Nullable Object[] grown;
        try {
            grown = Arrays.copyOf(elements, (int) after);
        } catch (OutOfMemoryError e) {
            return -1;
        }
        if (value != null) {
            Arrays.fill(grown, before, grown.length, value);
        }
        asMade = false;
        elements = grown;
        return before;
    }
}
