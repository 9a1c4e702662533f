package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.type.AbstractHeapType;
import dev.sarsen.runtime.type.DefinedHeapType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.HeapType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ReferenceType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The Java form of a function type: the first result is returned; a vector is two longs, the low half first. */
    public static MethodType javaType(FunctionType type) {
        List<Class<?>> parameters = new ArrayList<>();
        for (ValueType p : type.parameters()) {
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

    /**
     * Reads a function type from its short form.
     *
     * @param text a letter for each parameter, {@code >}, a letter for each result: {@code i l f d} for the number types,
     *     {@code v} for v128, {@code F} for funcref, {@code E} for externref, other references as {@code (?func)} or {@code (!12)}: whether null
     *     belongs to them, then the name or index of what they point to
     */
    public static FunctionType type(String text) {
        int split = text.indexOf('>');
        return new FunctionType(types(text.substring(0, split)), types(text.substring(split + 1)));
    }

    private static List<ValueType> types(String letters) {
        List<ValueType> types = new ArrayList<>();
        for (int k = 0; k < letters.length(); k++) {
            if (letters.charAt(k) == '(') {
                int end = letters.indexOf(')', k);
                boolean nullable = letters.charAt(k + 1) == '?';
                types.add(new ReferenceType(nullable, heapType(letters.substring(k + 2, end))));
                k = end;
                continue;
            }
            types.add(
                    switch (letters.charAt(k)) {
                        case 'i' -> NumberType.I32;
                        case 'l' -> NumberType.I64;
                        case 'f' -> NumberType.F32;
                        case 'd' -> NumberType.F64;
                        case 'v' -> VectorType.V128;
                        case 'F' -> ReferenceType.FUNCREF;
                        case 'E' -> ReferenceType.EXTERNREF;
                        default -> throw new IllegalArgumentException("unknown type letter in " + text(letters));
                    });
        }
        return types;
    }

    private static HeapType heapType(String text) {
        return Character.isDigit(text.charAt(0))
                ? new DefinedHeapType(Integer.parseInt(text))
                : AbstractHeapType.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String text(String letters) {
        return '"' + letters + '"';
    }

    /** The short form of a function type, as {@link #type} reads it. */
    public static String letters(FunctionType type) {
        StringBuilder text = new StringBuilder();
        type.parameters().forEach(t -> text.append(letter(t)));
        text.append('>');
        type.results().forEach(t -> text.append(letter(t)));
        return text.toString();
    }

    private static String letter(ValueType type) {
        if (type instanceof NumberType number) {
            return switch (number) {
                case I32 -> "i";
                case I64 -> "l";
                case F32 -> "f";
                case F64 -> "d";
            };
        }
        if (type instanceof VectorType) {
            return "v";
        }
        if (type.equals(ReferenceType.FUNCREF)) {
            return "F";
        }
        if (type.equals(ReferenceType.EXTERNREF)) {
            return "E";
        }
        if (type instanceof ReferenceType reference) {
            return "(" + (reference.nullable() ? '?' : '!') + reference.heap().text() + ")";
        }
        throw new IllegalArgumentException("no letter for " + type.text());
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
    @SuppressWarnings("ReferenceEquality") // instances have no other equality
    public static void takeResults(@Nullable FuncRef callee, GuestInstance caller, int count) {
        GuestInstance other = callee == null ? null : callee.instance;
        if (other != null && other != caller) {
            System.arraycopy(other.multi, 0, caller.multi, 0, count);
            System.arraycopy(other.multiRefs, 0, caller.multiRefs, 0, count);
        }
    }
}
