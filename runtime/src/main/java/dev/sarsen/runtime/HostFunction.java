package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.type.FunctionType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * A Java function that guests may import.
 *
 * <p>Its handle takes and returns exact types: {@code i32} is {@code int}, {@code i64} {@code long}, {@code f32} {@code
 * float}, {@code f64} {@code double}, {@code v128} {@link V128}, a reference an object or null; several results come in an
 * {@code Object[]}, and so do the parameters of a {@linkplain FunctionType#isWide wide} type. What it throws reaches the host's caller unchanged. A host function that blocks must react to {@link Thread#interrupt}:
 * that is how the guest's deadline reaches it.
 */
public final class HostFunction {

    private final FunctionType type;
    private final MethodHandle guestForm;
    private volatile @Nullable FuncRef reference;

    private HostFunction(FunctionType type, MethodHandle guestForm) {
        this.type = type;
        this.guestForm = guestForm;
    }

    /**
     * A host function that does not need to know who calls.
     *
     * @param type its wasm type
     * @param handle a handle of that type in its Java form
     */
    public static HostFunction of(FunctionType type, MethodHandle handle) {
        MethodType expected = JavaForm.host(type);
        MethodHandle exact = adapt(type, handle, expected);
        MethodType withCaller = expected.appendParameterTypes(GuestInstance.class);
        return new HostFunction(
                type,
                HostCalls.guestForm(
                        type,
                        MethodHandles.dropArguments(exact, expected.parameterCount(), GuestInstance.class),
                        withCaller));
    }

    /**
     * A host function that works on the calling instance.
     *
     * @param type its wasm type
     * @param handle a handle of that type in its Java form, with an {@link Instance} before the parameters
     */
    public static HostFunction withInstance(FunctionType type, MethodHandle handle) {
        MethodType expected = JavaForm.host(type);
        MethodHandle exact = adapt(type, handle, expected.insertParameterTypes(0, Instance.class));
        MethodType withCaller = expected.appendParameterTypes(GuestInstance.class);
        return new HostFunction(type, HostCalls.guestForm(type, HostCalls.callerLast(exact, withCaller), withCaller));
    }

    /**
     * A host function whose handle already is what generated code calls: {@code (parameters…, GuestInstance)} to the first
     * result. Cheaper to make than the others, for those who define many.
     *
     * <p>What the handle throws has to go through {@link #carried}.
     *
     * @param type its wasm type, neither wide nor with vectors, and with at most one result
     */
    public static HostFunction ofGuestForm(FunctionType type, MethodHandle handle) {
        MethodType expected = JavaForm.host(type).appendParameterTypes(GuestInstance.class);
        if (VectorForm.occurs(type)
                || type.isWide()
                || type.results().size() > 1
                || !handle.type().equals(expected)) {
            throw new IllegalArgumentException(
                    "host function of type " + type + ": expected handle " + expected + ", found " + handle.type());
        }
        return new HostFunction(type, handle);
    }

    /**
     * The instance that calls a host function.
     *
     * @throws IllegalStateException when there is none
     */
    public static Instance caller(GuestInstance guest) {
        return HostCalls.owner(guest);
    }

    /** What a host function has to throw in place of an exception, so that the exception reaches the host's caller. */
    public static RuntimeException carried(RuntimeException thrown) {
        return TrapTranslator.fromHost(thrown);
    }

    private static MethodHandle adapt(FunctionType type, MethodHandle handle, MethodType expected) {
        try {
            return handle.asType(expected);
        } catch (java.lang.invoke.WrongMethodTypeException e) {
            throw new IllegalArgumentException(
                    "host function of type " + type + ": expected handle " + expected + ", found " + handle.type(), e);
        }
    }

    /** The wasm type. */
    public FunctionType type() {
        return type;
    }

    /** The function as a value that can be put into tables, globals and arguments. */
    public FuncRef reference() {
        FuncRef r = reference;
        if (r == null) {
            r = new HostFuncRef(type, guestForm);
            reference = r;
        }
        return r;
    }

    /** As generated code calls it: {@code (parameters…, GuestInstance)} to the first result. */
    MethodHandle guestForm() {
        return guestForm;
    }
}
