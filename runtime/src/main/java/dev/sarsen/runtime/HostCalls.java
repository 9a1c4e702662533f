package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.Calls;
import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.type.FunctionType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
    private static final MethodHandle GIVE =
            find("give", MethodType.methodType(void.class, FuncRef.class, GuestInstance.class));
    private static final MethodHandle CALL_BOXED = find(
            "callBoxed", MethodType.methodType(Object.class, FunctionType.class, MethodHandle.class, Object[].class));

    private static final MethodType WIDE = MethodType.methodType(Object.class, Object[].class, GuestInstance.class);
    private static final MethodHandle CALL_WIDE = find(
            "callWide",
            MethodType.methodType(Object.class, FunctionType.class, MethodHandle.class, GuestInstance.class));

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
        if (type.isWide()) {
            return MethodHandles.insertArguments(CALL_WIDE, 0, type, shielded.asType(WIDE))
                    .asType(JavaForm.guest(type).appendParameterTypes(GuestInstance.class));
        }
        if (VectorForm.occurs(type)) {
            int values = VectorForm.count(type.parameters());
            MethodHandle spreader = shielded.asSpreader(Object[].class, withCaller.parameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return MethodHandles.insertArguments(CALL_BOXED, 0, type, spreader)
                    .asCollector(Object[].class, values + 1)
                    .asType(JavaForm.guest(type).appendParameterTypes(GuestInstance.class));
        }
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
        if (type.isWide()) {
            MethodHandle give = MethodHandles.insertArguments(GIVE, 0, function)
                    .asType(MethodType.methodType(void.class, GuestInstance.class));
            withCaller = MethodHandles.foldArguments(withCaller, give);
        }
        if (VectorForm.count(type.results()) < 2 || callee == null) {
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

    /** The way out to functions that take or give vectors. */
    private static @Nullable Object callBoxed(FunctionType type, MethodHandle spreader, @Nullable Object[] flat)
            throws Throwable {
        @Nullable Object[] arguments = VectorForm.toHost(type, flat);
        Object result = (Object) spreader.invokeExact(arguments);
        GuestInstance caller = (GuestInstance) java.util.Objects.requireNonNull(flat[flat.length - 1]);
        return switch (type.results().size()) {
            case 0 -> null;
            case 1 -> VectorForm.spread(type, new @Nullable Object[] {result}, caller);
            default -> VectorForm.spread(type, (@Nullable Object[]) result, caller);
        };
    }

    /** The way out to functions whose arguments travel in the caller's instance. */
    private static @Nullable Object callWide(FunctionType type, MethodHandle hostForm, GuestInstance caller)
            throws Throwable {
        Object result = (Object) hostForm.invokeExact(VectorForm.takeArguments(type, caller), caller);
        return switch (type.results().size()) {
            case 0 -> null;
            case 1 -> VectorForm.spread(type, new @Nullable Object[] {result}, caller);
            default -> VectorForm.spread(type, (@Nullable Object[]) result, caller);
        };
    }

    /** Hands the arguments of a wide function to its instance. */
    private static void give(FuncRef callee, GuestInstance caller) {
        Calls.giveArguments(callee, caller, Calls.wideArguments(callee.type()));
    }

    static Instance owner(GuestInstance guest) {
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
        return VectorForm.spread(type, results, caller);
    }

    /** Hands the results after the first from the instance that made them to the one that asked for them. */
    private static void forward(FunctionType type, GuestInstance callee, GuestInstance caller) {
        int extra = VectorForm.count(type.results()) - 1;
        System.arraycopy(callee.multi, 0, caller.multi, 0, extra);
        System.arraycopy(callee.multiRefs, 0, caller.multiRefs, 0, extra);
    }
}
