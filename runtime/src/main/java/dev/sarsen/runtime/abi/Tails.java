package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tail calls: the trampoline that goes on while a function leaves another one to be called.
 *
 * <p>A function that tail-calls stores the arguments and the callee in its instance and returns; whoever called it takes
 * the callee from there and calls it with {@code hop}, in its place on the Java stack. Arguments are at the position of
 * their parameter: integers, and floats as raw bits, in {@link GuestInstance#tailLongs}, references in {@link
 * GuestInstance#tailRefs}.
 */
public final class Tails {

    private Tails() {}

    /** Makes room for the arguments of tail calls. */
    public static void prepare(GuestInstance i, int parameters) {
        if (i.tailLongs.length < parameters) {
            i.tailLongs = Arrays.copyOf(i.tailLongs, parameters);
            i.tailRefs = Arrays.copyOf(i.tailRefs, parameters);
        }
    }

    /** The function of another instance that an import is, or null for a function of the host. */
    public static @Nullable FuncRef imported(GuestInstance i, int function) {
        return i.imported(function);
    }

    /** A callee of {@code return_call_indirect}, which must have a type. */
    public static FuncRef typed(@Nullable FuncRef callee, GuestInstance caller, int typeIndex) {
        if (!Tables.present(callee).definedType().isSubtypeOf(caller.types[typeIndex])) {
            throw new Trap(TrapKind.INDIRECT_CALL_TYPE_MISMATCH);
        }
        return Tables.present(callee);
    }

    /** Hands what a function of another instance left, a callee or further results, to the instance that drives. */
    @SuppressWarnings("ReferenceEquality") // instances have no other equality
    public static void after(FuncRef callee, GuestInstance driver, int furtherResults) {
        GuestInstance own = callee.instance;
        if (own == null || own == driver) {
            return;
        }
        if (own.tail != null) {
            prepare(driver, own.tailLongs.length);
            System.arraycopy(own.tailLongs, 0, driver.tailLongs, 0, own.tailLongs.length);
            System.arraycopy(own.tailRefs, 0, driver.tailRefs, 0, own.tailRefs.length);
            Arrays.fill(own.tailRefs, null);
            Calls.takeResults(callee, driver, Calls.wideArguments(own.tail.type()));
            driver.tail = own.tail;
            own.tail = null;
        } else if (furtherResults > 0) {
            Calls.takeResults(callee, driver, furtherResults);
        }
    }

    private static FuncRef next(GuestInstance i) {
        Traps.poll(i);
        FuncRef callee = i.tail;
        if (callee == null) {
            throw new IllegalStateException("no tail call is pending");
        }
        i.tail = null;
        return callee;
    }

    /** Makes the pending tail calls of a function without a result. */
    public static void runV(GuestInstance i) {
        do {
            next(i).hopV(i);
        } while (i.tail != null);
    }

    /** Makes the pending tail calls of a function whose first result is an {@code i32}. */
    public static int runI(GuestInstance i) {
        int result;
        do {
            result = next(i).hopI(i);
        } while (i.tail != null);
        return result;
    }

    /** Makes the pending tail calls of a function whose first result is an {@code i64}. */
    public static long runJ(GuestInstance i) {
        long result;
        do {
            result = next(i).hopJ(i);
        } while (i.tail != null);
        return result;
    }

    /** Makes the pending tail calls of a function whose first result is an {@code f32}. */
    public static float runF(GuestInstance i) {
        float result;
        do {
            result = next(i).hopF(i);
        } while (i.tail != null);
        return result;
    }

    /** Makes the pending tail calls of a function whose first result is an {@code f64}. */
    public static double runD(GuestInstance i) {
        double result;
        do {
            result = next(i).hopD(i);
        } while (i.tail != null);
        return result;
    }

    /** Makes the pending tail calls of a function whose first result is a reference. */
    public static @Nullable Object runL(GuestInstance i) {
        Object result;
        do {
            result = next(i).hopL(i);
        } while (i.tail != null);
        return result;
    }

    /** Calls a function that has no hop of its own through its handle. */
    static @Nullable Object invoke(FuncRef callee, GuestInstance driver) {
        FunctionType type = callee.type();
        List<@Nullable Object> arguments = new ArrayList<>();
        Calls.giveArguments(callee, driver, Calls.wideArguments(type));
        for (ValueType parameter : type.isWide() ? List.<ValueType>of() : type.parameters()) {
            int position = arguments.size();
            arguments.add(argument(parameter, position, driver));
            if (parameter instanceof VectorType) {
                arguments.add(driver.tailLongs[position + 1]);
            }
        }
        try {
            Object result = callee.handle().invokeWithArguments(arguments);
            after(callee, driver, further(type));
            return result;
        } catch (Throwable t) {
            throw Tails.<RuntimeException>unchecked(t);
        }
    }

    private static int further(FunctionType type) {
        int count = -1;
        for (ValueType result : type.results()) {
            count += result instanceof VectorType ? 2 : 1;
        }
        return count;
    }

    private static @Nullable Object argument(ValueType type, int position, GuestInstance driver) {
        if (type instanceof VectorType) {
            return driver.tailLongs[position];
        }
        if (!(type instanceof NumberType number)) {
            return driver.tailRefs[position];
        }
        long bits = driver.tailLongs[position];
        return switch (number) {
            case I32 -> (int) bits;
            case I64 -> bits;
            case F32 -> Float.intBitsToFloat((int) bits);
            case F64 -> Double.longBitsToDouble(bits);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable t) throws T {
        throw (T) t;
    }
}
