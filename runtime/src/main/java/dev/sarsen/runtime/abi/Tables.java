package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Table instructions and the first half of an indirect call. */
public final class Tables {

    private static final @Nullable Object[] EMPTY = {};

    private Tables() {}

    private static Trap outOfBounds() {
        return new Trap(TrapKind.TABLE_OUT_OF_BOUNDS);
    }

    private static void checkRange(int index, int length, int size) {
        if (Integer.toUnsignedLong(index) + Integer.toUnsignedLong(length) > size) {
            throw outOfBounds();
        }
    }

    /** An index or length of a 64-bit table as one of 32 bits; what no table can have becomes the largest. */
    public static int narrow(long operand) {
        return operand < 0 || operand > 0xffff_ffffL ? -1 : (int) operand;
    }

    /** The function an indirect call names; traps outside the table, answers null for an uninitialized element. */
    public static @Nullable FuncRef callee(int index, Table t) {
        @Nullable Object[] e = t.elements;
        if (Integer.compareUnsigned(index, e.length) >= 0) {
            throw new Trap(TrapKind.UNDEFINED_ELEMENT);
        }
        return (FuncRef) e[index];
    }

    /** {@code table.get}. */
    public static @Nullable Object get(int index, Table t) {
        @Nullable Object[] e = t.elements;
        if (Integer.compareUnsigned(index, e.length) >= 0) {
            throw outOfBounds();
        }
        return e[index];
    }

    /** {@code table.set}. */
    public static void set(int index, @Nullable Object value, Table t) {
        @Nullable Object[] e = t.elements;
        if (Integer.compareUnsigned(index, e.length) >= 0) {
            throw outOfBounds();
        }
        t.asMade = false;
        e[index] = value;
    }

    /** Says that a table has its first contents, as its module declares them. */
    public static void made(Table t) {
        t.asMade = true;
    }

    /** Whether nobody wrote a table since {@link #made}. */
    public static boolean asMade(Table t) {
        return t.asMade;
    }

    /** {@code table.size}. */
    public static int size(Table t) {
        return t.elements.length;
    }

    /** {@code table.grow}. */
    public static int grow(@Nullable Object value, int delta, Table t) {
        return t.grow(delta, value);
    }

    /** {@code table.fill}. */
    public static void fill(int index, @Nullable Object value, int length, Table t) {
        checkRange(index, length, t.elements.length);
        t.asMade = false;
        Arrays.fill(t.elements, index, index + length, value);
    }

    /** {@code table.copy}. */
    public static void copy(int target, int source, int length, Table to, Table from) {
        checkRange(source, length, from.elements.length);
        checkRange(target, length, to.elements.length);
        to.asMade = false;
        System.arraycopy(from.elements, source, to.elements, target, length);
    }

    /** {@code table.init}. */
    public static void init(int target, int source, int length, Table t, GuestInstance i, int segment) {
        @Nullable Object[] s = i.elements[segment];
        checkRange(source, length, s.length);
        checkRange(target, length, t.elements.length);
        t.asMade = false;
        System.arraycopy(s, source, t.elements, target, length);
    }

    /** {@code elem.drop}. */
    public static void drop(GuestInstance i, int segment) {
        i.elements[segment] = EMPTY;
    }

    /** Makes room for the module's element segments. */
    public static void segments(GuestInstance i, int count) {
        @Nullable Object[][] all = new @Nullable Object[count][];
        Arrays.fill(all, EMPTY);
        i.elements = all;
    }

    /**
     * Sets elements of a segment under construction to functions.
     *
     * @param from the first of them
     * @param indices function indices, one in two chars, high half first; the largest value stands for null
     */
    public static void functions(GuestInstance i, int segment, int from, String indices) {
        @Nullable Object[] elements = i.elements[segment];
        for (int k = 0; k < indices.length() / 2; k++) {
            int index = indices.charAt(2 * k) << 16 | indices.charAt(2 * k + 1);
            elements[from + k] = index == -1 ? null : i.function(index);
        }
    }

    /** Makes an element segment of nulls, which {@link #element} fills. */
    public static void reserve(GuestInstance i, int segment, int size) {
        i.elements[segment] = new @Nullable Object[size];
    }

    /** Sets one element of a segment under construction. */
    public static void element(@Nullable Object value, GuestInstance i, int segment, int index) {
        i.elements[segment][index] = value;
    }

    /** Applies an active element segment and drops it. */
    public static void activate(int target, Table t, GuestInstance i, int segment) {
        @Nullable Object[] s = i.elements[segment];
        checkRange(target, s.length, t.elements.length);
        t.asMade = false;
        System.arraycopy(s, 0, t.elements, target, s.length);
        drop(i, segment);
    }

    /** A reference that must not be null, as the operand of an indirect call. */
    static FuncRef present(@Nullable FuncRef r) {
        if (r == null) {
            throw new Trap(TrapKind.UNINITIALIZED_ELEMENT);
        }
        return Objects.requireNonNull(r);
    }
}
