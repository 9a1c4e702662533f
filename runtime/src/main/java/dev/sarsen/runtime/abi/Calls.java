package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that leave a module's own classes, and the lookup tables of wide branches. */
public final class Calls {

    private Calls() {}

    /**
     * The handle of a function that is not of the calling module.
     *
     * @param r the callee, or null
     * @param caller the calling instance
     * @param typeIndex the type at the call site, of the calling module
     */
    public static MethodHandle foreign(@Nullable FuncRef r, GuestInstance caller, int typeIndex) {
        if (!Tables.present(r).definedType().isSubtypeOf(caller.types[typeIndex])) {
            throw new Trap(TrapKind.INDIRECT_CALL_TYPE_MISMATCH);
        }
        return Tables.present(r).handle();
    }

    /** The function that {@code call_ref} names. */
    public static FuncRef callee(@Nullable Object reference) {
        if (reference == null) {
            throw new Trap(TrapKind.NULL_FUNCTION_REFERENCE);
        }
        return (FuncRef) reference;
    }

    /** {@code ref.as_non_null}. */
    public static Object nonNull(@Nullable Object reference) {
        if (reference == null) {
            throw new Trap(TrapKind.NULL_REFERENCE);
        }
        return reference;
    }

    /** The handle of a generated function reference: its {@code call} method bound to it. */
    public static MethodHandle bound(FuncRef r) {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(r.getClass(), "call", javaType(r.type()))
                    .bindTo(r);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("generated function reference has no call method", e);
        }
    }

    /**
     * The Java form of a function type: the first result is returned; a vector is two longs, the low half first. {@linkplain
     * FunctionType#isWide Wide} functions take nothing.
     */
    public static MethodType javaType(FunctionType type) {
        List<Class<?>> parameters = new ArrayList<>();
        for (ValueType p : type.isWide() ? List.<ValueType>of() : type.parameters()) {
            parameters.add(javaType(p));
            if (p instanceof VectorType) {
                parameters.add(long.class);
            }
        }
        Class<?> result =
                type.results().isEmpty() ? void.class : javaType(type.results().getFirst());
        return MethodType.methodType(result, parameters);
    }

    private static Class<?> javaType(ValueType type) {
        if (type instanceof NumberType number) {
            return switch (number) {
                case I32 -> int.class;
                case I64 -> long.class;
                case F32 -> float.class;
                case F64 -> double.class;
            };
        }
        return type instanceof VectorType ? long.class : Object.class;
    }

    /** Entry {@code index} of a table of chars; the last entry for an index beyond the end. */
    public static int lookup(int index, String table) {
        int last = table.length() - 1;
        return table.charAt(Integer.compareUnsigned(index, last) < 0 ? index : last);
    }

    /** {@link #lookup(int, String)} in a table of two pieces; every piece but the last is full. */
    public static int lookup(int index, String a, String b) {
        boolean inFirst = Integer.compareUnsigned(index, a.length()) < 0;
        return inFirst ? a.charAt(index) : lookup(beyond(index, a), b);
    }

    /** {@link #lookup(int, String)} in a table of three pieces. */
    public static int lookup(int index, String a, String b, String c) {
        boolean inFirst = Integer.compareUnsigned(index, a.length()) < 0;
        return inFirst ? a.charAt(index) : lookup(beyond(index, a), b, c);
    }

    /** {@link #lookup(int, String)} in a table of four pieces. */
    public static int lookup(int index, String a, String b, String c, String d) {
        boolean inFirst = Integer.compareUnsigned(index, a.length()) < 0;
        return inFirst ? a.charAt(index) : lookup(beyond(index, a), b, c, d);
    }

    /** An index behind a piece; negative ones, which are large without sign, stay so. */
    private static int beyond(int index, String piece) {
        return index < 0 ? index : index - piece.length();
    }

    /** Takes over the further results that a function of another instance left there. */
    public static void takeResults(@Nullable FuncRef callee, GuestInstance caller, int count) {
        GuestInstance other = callee == null ? null : callee.instance;
        if (other != null) {
            copy(other, caller, count);
        }
    }

    /** Hands the arguments of a wide function to the instance it belongs to. */
    public static void giveArguments(@Nullable FuncRef callee, GuestInstance caller, int count) {
        GuestInstance other = callee == null ? null : callee.instance;
        if (other != null) {
            copy(caller, other, count);
        }
    }

    @SuppressWarnings("ReferenceEquality") // instances have no other equality
    private static void copy(GuestInstance from, GuestInstance to, int count) {
        if (from != to) {
            System.arraycopy(from.multi, 0, to.multi, 0, count);
            System.arraycopy(from.multiRefs, 0, to.multiRefs, 0, count);
        }
    }

    /** The values that go through {@link GuestInstance#multi} when a function of a type is called. */
    public static int wideArguments(FunctionType type) {
        return type.isWide() ? count(type.parameters()) : 0;
    }

    /** Values of these types in generated code, where a vector is two. */
    private static int count(List<ValueType> types) {
        int count = types.size();
        for (ValueType type : types) {
            count += type instanceof VectorType ? 1 : 0;
        }
        return count;
    }
}
