package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.ReferenceType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element segment: function indices, or one constant expression for each element. */
public final class ElementSegment {

    private final SegmentMode mode;
    private final int table;
    private final @Nullable ConstantExpression offset;
    private final ReferenceType type;
    private final int[] items;
    private final boolean functions;

    /**
     * A segment.
     *
     * @param mode when it is used
     * @param table the table of an active segment, else 0
     * @param offset where an active segment is copied to; null for others
     * @param type the type of its elements
     * @param items function indices; or the offsets at which the expressions start, then the end of the last one.
     *     Belongs to the segment from now on
     * @param functions whether items are function indices
     */
    public ElementSegment(
            SegmentMode mode,
            int table,
            @Nullable ConstantExpression offset,
            ReferenceType type,
            int[] items,
            boolean functions) {
        this.mode = mode;
        this.table = table;
        this.offset = offset;
        this.type = type;
        this.items = items;
        this.functions = functions;
    }

    /** When it is used. */
    public SegmentMode mode() {
        return mode;
    }

    /** The table an active segment is copied to, else 0. */
    public int table() {
        return table;
    }

    /** Where an active segment is copied to; null for others. */
    public @Nullable ConstantExpression offset() {
        return offset;
    }

    /** The type of its elements. */
    public ReferenceType type() {
        return type;
    }

    /** The number of elements. */
    public int size() {
        return functions ? items.length : items.length - 1;
    }

    /** Whether the elements are given as function indices rather than as expressions. */
    public boolean functions() {
        return functions;
    }

    /** The function index of element {@code i}; only if {@link #functions}. */
    public int function(int i) {
        if (!functions) {
            throw new IllegalStateException("elements are expressions");
        }
        return items[i];
    }

    /** The expression of element {@code i}; only if not {@link #functions}. */
    public ConstantExpression expression(int i) {
        if (functions) {
            throw new IllegalStateException("elements are function indices");
        }
        Objects.checkIndex(i, size());
        return new ConstantExpression(items[i], items[i + 1]);
    }
}
