package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way out of a guest: gives host functions and functions of other instances the shape that generated code calls,
 * {@code (parameters…, GuestInstance)} to the first result.
 *
 * <p>Exceptions that the boundary would take for traps of generated code are carried past it in a {@link HostFailure}.
 */
@SuppressWarnings("UnusedMethod") // private methods are called through handles
final class HostCalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle OWNER = find("owner", MethodType.methodType(Instance.class, GuestInstance.class));
    private static final MethodHandle SHIELD =
            find("shield", MethodType.methodType(RuntimeException.class, RuntimeException.class));
    private static final MethodHandle SPREAD = find(
            "spread", MethodType.methodType(Object.class, FunctionType.class, Object[].class, GuestInstance.class));
    private static final MethodHandle FORWARD = find(
            "forward", MethodType.methodType(void.class, FunctionType.class, GuestInstance.class, GuestInstance.class));

    private HostCalls() {}

    private static MethodHandle find(String name, MethodType type) {
        try {
            return LOOKUP.findStatic(HostCalls.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Moves a leading {@code Instance} parameter behind the others, as the {@code GuestInstance} it is found through. */
    static MethodHandle callerLast(MethodHandle instanceFirst, MethodType withCaller) {
        MethodHandle guestFirst = MethodHandles.filterArguments(instanceFirst, 0, OWNER);
        int count = withCaller.parameterCount();
        int[] order = new int[count];
        order[0] = count - 1;
        for (int i = 1; i < count; i++) {
            order[i] = i - 1;
        }
        return MethodHandles.permuteArguments(guestFirst, withCaller, order);
    }

    /** From a handle in the host's form with the caller last to the guest's form. */
    static MethodHandle guestForm(FunctionType type, MethodHandle hostForm, MethodType withCaller) {
        MethodHandle rethrow = MethodHandles.filterArguments(
                MethodHandles.throwException(withCaller.returnType(), RuntimeException.class), 0, SHIELD);
        MethodHandle shielded = MethodHandles.catchException(hostForm, RuntimeException.class, rethrow);
        if (type.results().size() < 2) {
            return shielded;
        }
        int count = withCaller.parameterCount();
        MethodType guest = JavaForm.guest(type).appendParameterTypes(GuestInstance.class);
        MethodHandle spread = MethodHandles.insertArguments(SPREAD, 0, type)
                .asType(MethodType.methodType(guest.returnType(), Object[].class, GuestInstance.class));
        MethodHandle dropped = MethodHandles.dropArguments(
                spread, 1, withCaller.parameterList().subList(0, count - 1));
        return MethodHandles.foldArguments(dropped, shielded);
    }

    /** From a function of another instance to the form in which this instance's code calls it. */
    static MethodHandle guestForm(FuncRef function) {
        FunctionType type = function.type();
        MethodHandle raw = function.handle();
        MethodType guest = raw.type().appendParameterTypes(GuestInstance.class);
        MethodHandle withCaller = MethodHandles.dropArguments(raw, raw.type().parameterCount(), GuestInstance.class);
        GuestInstance callee = function.instance;
        if (type.results().size() < 2 || callee == null) {
            return withCaller;
        }
        MethodHandle forward = MethodHandles.insertArguments(FORWARD, 0, type, callee);
        MethodHandle after = MethodHandles.foldArguments(
                MethodHandles.dropArguments(MethodHandles.identity(guest.returnType()), 1, GuestInstance.class),
                1,
                forward);
        MethodHandle dropped = MethodHandles.dropArguments(after, 1, raw.type().parameterList());
        return MethodHandles.foldArguments(dropped, withCaller);
    }

    private static Instance owner(GuestInstance guest) {
        if (guest.owner instanceof Instance instance) {
            return instance;
        }
        throw new IllegalStateException("a host function that works on the calling instance was called without one");
    }

    /** Wraps what could be mistaken for a trap of generated code. */
    private static RuntimeException shield(RuntimeException thrown) {
        return TrapTranslator.fromHost(thrown);
    }

    /** Stores the results after the first where the caller looks for them. */
    private static @Nullable Object spread(FunctionType type, @Nullable Object[] results, GuestInstance caller) {
        List<ValueType> types = type.results();
        if (results.length != types.size()) {
            throw new IllegalStateException("host function of type " + type + ": expected " + types.size()
                    + " results, found " + results.length);
        }
        for (int i = 1; i < results.length; i++) {
            if (types.get(i) instanceof NumberType number) {
                caller.multi[i - 1] = JavaForm.toBits(number, java.util.Objects.requireNonNull(results[i]));
            } else {
                caller.multiRefs[i - 1] = results[i];
            }
        }
        return results[0];
    }

    /** Hands the results after the first from the instance that made them to the one that asked for them. */
    private static void forward(FunctionType type, GuestInstance callee, GuestInstance caller) {
        int extra = type.results().size() - 1;
        System.arraycopy(callee.multi, 0, caller.multi, 0, extra);
        System.arraycopy(callee.multiRefs, 0, caller.multiRefs, 0, extra);
    }
}
