package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.FuncRef;
import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.budget.GuestStack;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ValueType;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of an instance as the host calls it.
 *
 * <p>All ways in behave alike: traps come as {@link Trap}, exceptions of host functions as they are, and after the instance
 * is closed every call throws {@link IllegalStateException}. An instance is for one thread at a time.
 */
public final class ExportedFunction {

    private final Instance instance;
    private final String name;
    private final FunctionType type;
    private final FuncRef reference;
    private final MethodHandle raw;
    private volatile @Nullable MethodHandle handle;
    private volatile @Nullable MethodHandle guestForm;

    ExportedFunction(Instance instance, String name, FunctionType type, FuncRef reference) {
        this.instance = instance;
        this.name = name;
        this.type = type;
        this.reference = reference;
        this.raw = reference.handle();
    }

    /** The name it is exported under. */
    public String name() {
        return name;
    }

    /** Its defined type. */
    RuntimeType definedType() {
        return reference.definedType();
    }

    /** Its wasm type. */
    public FunctionType type() {
        return type;
    }

    /** The instance it belongs to. */
    public Instance instance() {
        return instance;
    }

    /** The function as a value that can be put into tables, globals and arguments. */
    public FuncRef reference() {
        instance.escapes();
        return reference;
    }

    /**
     * The function as a handle of exact type: {@code i32} is {@code int}, {@code i64} {@code long}, {@code f32} {@code
     * float}, {@code f64} {@code double}, {@code v128} {@link V128}, a reference {@code Object}, several results an {@code Object[]}, and so are
     * the parameters of a {@linkplain FunctionType#isWide wide} type. The fastest way
     * in, the more so from a {@code static final} field. Runs on the caller's stack.
     */
    public MethodHandle handle() {
        MethodHandle h = handle;
        if (h == null) {
            h = instance.engine().boundary().bind(type, instance, raw);
            handle = h;
        }
        return h;
    }

    /**
     * The function as an object of a functional interface.
     *
     * @throws IllegalArgumentException when the interface's method has other types
     */
    public <F> F as(Class<F> functionalInterface) {
        return InterfaceBinding.functional(functionalInterface, this);
    }

    /**
     * Calls it with boxed arguments.
     *
     * @return all results in order
     * @throws IllegalArgumentException when the arguments do not fit the type
     */
    public @Nullable Object[] invoke(@Nullable Object... arguments) {
        checkArguments(arguments);
        long stackBytes = instance.budget().stackBytes();
        if (stackBytes == 0 || instance.isInside()) {
            return Boundary.invoke(type, instance, raw, arguments);
        }
        return GuestStack.call(stackBytes, name, () -> Boundary.invoke(type, instance, raw, arguments));
    }

    private void checkArguments(@Nullable Object[] arguments) {
        List<ValueType> parameters = type.parameters();
        if (arguments.length != parameters.size()) {
            throw new IllegalArgumentException("function \"" + name + "\" of type " + type + ": expected "
                    + parameters.size() + " arguments, found " + arguments.length);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof ExportedFunction f) {
                arguments[i] = f.reference();
            }
            if (!JavaForm.accepts(parameters.get(i), arguments[i])) {
                Object argument = arguments[i];
                throw new IllegalArgumentException("function \"" + name + "\" of type " + type + ": argument " + i
                        + " is "
                        + (argument == null ? "null" : argument.getClass().getName()));
            }
        }
    }

    /** As generated code of another instance calls it. */
    MethodHandle guestForm() {
        MethodHandle h = guestForm;
        if (h == null) {
            instance.escapes();
            h = HostCalls.guestForm(reference);
            guestForm = h;
        }
        return h;
    }

    @Override
    public String toString() {
        return "function \"" + name + "\" " + type;
    }
}
