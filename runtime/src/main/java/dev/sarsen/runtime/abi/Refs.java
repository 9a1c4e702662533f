package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import org.jspecify.annotations.Nullable;

/**
 * Tests, casts and comparisons of references, and small integers.
 *
 * <p>Tests answer 1 or 0; the parameter {@code nullable} is 1 where null passes and 0 where it does not.
 */
public final class Refs {

    private static final int LOW_31_BITS = Integer.MAX_VALUE;

    private Refs() {}

    // Small integers and equality

    /** {@code ref.i31}. */
    public static Object i31(int value) {
        return I31Ref.of(value);
    }

    private static I31Ref small(@Nullable Object r) {
        if (r == null) {
            throw new Trap(TrapKind.NULL_I31_REFERENCE);
        }
        return (I31Ref) r;
    }

    /** {@code i31.get_s}. */
    public static int i31GetS(@Nullable Object r) {
        return small(r).value;
    }

    /** {@code i31.get_u}. */
    public static int i31GetU(@Nullable Object r) {
        return small(r).value & LOW_31_BITS;
    }

    /** {@code ref.eq}. */
    @SuppressWarnings("ReferenceEquality") // that is what the instruction asks
    public static int eq(@Nullable Object a, @Nullable Object b) {
        return a == b || a instanceof I31Ref x && b instanceof I31Ref y && x.value == y.value ? 1 : 0;
    }

    // Tests

    private static int bit(boolean condition) {
        return condition ? 1 : 0;
    }

    /** Whether a reference is of the top type of its hierarchy. */
    public static int isTop(@Nullable Object r, int nullable) {
        return r == null ? nullable : 1;
    }

    /** Whether a reference is of the bottom type of its hierarchy. */
    public static int isBottom(@Nullable Object r, int nullable) {
        return r == null ? nullable : 0;
    }

    /** Whether a reference is a structure, an array or a small integer. */
    public static int isEq(@Nullable Object r, int nullable) {
        return r == null ? nullable : bit(r instanceof EqRef);
    }

    /** Whether a reference is a small integer. */
    public static int isI31(@Nullable Object r, int nullable) {
        return r == null ? nullable : bit(r instanceof I31Ref);
    }

    /** Whether a reference is a structure. */
    public static int isStruct(@Nullable Object r, int nullable) {
        return r == null ? nullable : bit(r instanceof StructRef);
    }

    /** Whether a reference is an array. */
    public static int isArray(@Nullable Object r, int nullable) {
        return r == null ? nullable : bit(r instanceof ArrayRef);
    }

    /** Whether a reference is a structure or array of a defined type. */
    public static int isType(@Nullable Object r, int nullable, GuestInstance i, int type) {
        return r == null ? nullable : bit(r instanceof HeapRef h && h.type.isSubtypeOf(i.types[type]));
    }

    /** Whether a reference is a function of a defined type. */
    public static int isFunction(@Nullable Object r, int nullable, GuestInstance i, int type) {
        return r == null
                ? nullable
                : bit(r instanceof FuncRef f && f.definedType().isSubtypeOf(i.types[type]));
    }

    // Casts

    private static @Nullable Object passed(@Nullable Object r, int passes) {
        if (passes == 0) {
            throw new Trap(TrapKind.CAST_FAILURE);
        }
        return r;
    }

    /** Traps unless {@link #isTop}. */
    public static @Nullable Object asTop(@Nullable Object r, int nullable) {
        return passed(r, isTop(r, nullable));
    }

    /** Traps unless {@link #isBottom}. */
    public static @Nullable Object asBottom(@Nullable Object r, int nullable) {
        return passed(r, isBottom(r, nullable));
    }

    /** Traps unless {@link #isEq}. */
    public static @Nullable Object asEq(@Nullable Object r, int nullable) {
        return passed(r, isEq(r, nullable));
    }

    /** Traps unless {@link #isI31}. */
    public static @Nullable Object asI31(@Nullable Object r, int nullable) {
        return passed(r, isI31(r, nullable));
    }

    /** Traps unless {@link #isStruct}. */
    public static @Nullable Object asStruct(@Nullable Object r, int nullable) {
        return passed(r, isStruct(r, nullable));
    }

    /** Traps unless {@link #isArray}. */
    public static @Nullable Object asArray(@Nullable Object r, int nullable) {
        return passed(r, isArray(r, nullable));
    }

    /** Traps unless {@link #isType}. */
    public static @Nullable Object asType(@Nullable Object r, int nullable, GuestInstance i, int type) {
        return passed(r, isType(r, nullable, i, type));
    }

    /** Traps unless {@link #isFunction}. */
    public static @Nullable Object asFunction(@Nullable Object r, int nullable, GuestInstance i, int type) {
        return passed(r, isFunction(r, nullable, i, type));
    }
}
