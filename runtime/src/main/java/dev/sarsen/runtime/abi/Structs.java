package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import org.jspecify.annotations.Nullable;

/** What generated code does with structures; fields are named by their kind and their number among those of the kind. */
public final class Structs {

    private Structs() {}

    /** A structure of zeros and nulls. */
    public static Object make(GuestInstance i, int type) {
        RuntimeType t = i.types[type];
        StructRef made = StructRef.of(t);
        i.made(made, t.bytes);
        return made;
    }

    private static Trap absent() {
        return new Trap(TrapKind.NULL_STRUCTURE_REFERENCE);
    }

    private static StructRef small(@Nullable Object s) {
        if (s == null) {
            throw absent();
        }
        return (StructRef) s;
    }

    private static StructRef.Medium medium(@Nullable Object s) {
        if (s == null) {
            throw absent();
        }
        return (StructRef.Medium) s;
    }

    private static StructRef.Large large(@Nullable Object s) {
        if (s == null) {
            throw absent();
        }
        return (StructRef.Large) s;
    }

    /** The first number. */
    public static long number0(@Nullable Object s) {
        return small(s).n0;
    }

    /** The second number. */
    public static long number1(@Nullable Object s) {
        return medium(s).n1;
    }

    /** The third number. */
    public static long number2(@Nullable Object s) {
        return medium(s).n2;
    }

    /** The fourth number. */
    public static long number3(@Nullable Object s) {
        return medium(s).n3;
    }

    /** A number after the fourth, which is number 4. */
    public static long number(@Nullable Object s, int field) {
        return large(s).numbers[field - StructRef.INLINE];
    }

    /** Sets the first number. */
    public static void setNumber0(@Nullable Object s, long value) {
        small(s).n0 = value;
    }

    /** Sets the second number. */
    public static void setNumber1(@Nullable Object s, long value) {
        medium(s).n1 = value;
    }

    /** Sets the third number. */
    public static void setNumber2(@Nullable Object s, long value) {
        medium(s).n2 = value;
    }

    /** Sets the fourth number. */
    public static void setNumber3(@Nullable Object s, long value) {
        medium(s).n3 = value;
    }

    /** Sets a number after the fourth. */
    public static void setNumber(@Nullable Object s, long value, int field) {
        large(s).numbers[field - StructRef.INLINE] = value;
    }

    /** Sets the two numbers that are the halves of a vector. */
    public static void setVector(@Nullable Object s, long low, long high, int field) {
        StructRef structure = small(s);
        structure.setNumber(field, low);
        structure.setNumber(field + 1, high);
    }

    /** The first reference. */
    public static @Nullable Object reference0(@Nullable Object s) {
        return small(s).r0;
    }

    /** The second reference. */
    public static @Nullable Object reference1(@Nullable Object s) {
        return small(s).r1;
    }

    /** The third reference. */
    public static @Nullable Object reference2(@Nullable Object s) {
        return medium(s).r2;
    }

    /** The fourth reference. */
    public static @Nullable Object reference3(@Nullable Object s) {
        return medium(s).r3;
    }

    /** A reference after the fourth, which is number 4. */
    public static @Nullable Object reference(@Nullable Object s, int field) {
        return large(s).references[field - StructRef.INLINE];
    }

    /** Sets the first reference. */
    public static void setReference0(@Nullable Object s, @Nullable Object value) {
        small(s).r0 = value;
    }

    /** Sets the second reference. */
    public static void setReference1(@Nullable Object s, @Nullable Object value) {
        small(s).r1 = value;
    }

    /** Sets the third reference. */
    public static void setReference2(@Nullable Object s, @Nullable Object value) {
        medium(s).r2 = value;
    }

    /** Sets the fourth reference. */
    public static void setReference3(@Nullable Object s, @Nullable Object value) {
        medium(s).r3 = value;
    }

    /** Sets a reference after the fourth. */
    public static void setReference(@Nullable Object s, @Nullable Object value, int field) {
        large(s).references[field - StructRef.INLINE] = value;
    }
}
