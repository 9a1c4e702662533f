package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.GlobalType;
import org.jspecify.annotations.Nullable;

/**
 * A global that more than one party sees: imported or exported. The field of its type holds the value; the others stay
 * unused. Globals private to a module are plain fields of its generated instance class.
 */
public final class GlobalCell {

    /** Value of an {@code i32} global. */
    public int i32;
    /** Value of an {@code i64} global, or the low half of a {@code v128} one. */
    public long i64;
    /** High half of a {@code v128} global. */
    public long high;
    /** Value of an {@code f32} global. */
    public float f32;
    /** Value of an {@code f64} global. */
    public double f64;
    /** Value of a reference global. */
    public @Nullable Object ref;

    private final GlobalType type;
    /** Keeps the type that the value's type names from being forgotten. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable RuntimeType named;

    /** Makes a zero or null global. */
    public GlobalCell(GlobalType type) {
        this.type = type;
        this.named = RuntimeType.named(type.value());
    }

    /** The global's type. */
    public GlobalType type() {
        return type;
    }
}
