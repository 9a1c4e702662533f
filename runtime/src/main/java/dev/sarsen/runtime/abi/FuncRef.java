package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.FunctionType;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A function as a value: what tables hold and {@code ref.func} makes.
 *
 * <p>Each generated module has one abstract subclass per function type with a method {@code call(parameters…)}, and
 * concrete subclasses that switch on {@link #slot} to its functions, so an indirect call inside a module is a class
 * check and a virtual call. A function of another module or of the host is reached through {@link #handle}.
 */
public abstract class FuncRef {

    /** The instance the function belongs to; null for a host function. */
    public final @Nullable GuestInstance instance;

    /** Which of the subclass's functions this is. */
    public final int slot;

    private RuntimeType definedType;

    /** Makes a reference to a function of an instance; {@code typeIndex} is an index of its module's types. */
    protected FuncRef(GuestInstance instance, int slot, int typeIndex) {
        this(instance, slot, instance.types[typeIndex]);
    }

    /** Makes a reference to a function of a type. */
    protected FuncRef(@Nullable GuestInstance instance, int slot, RuntimeType definedType) {
        this.instance = instance;
        this.slot = slot;
        this.definedType = definedType;
    }

    /** Says which type below the declared one an imported function has; before the reference is used. */
    final void retype(RuntimeType actual) {
        this.definedType = actual;
    }

    /** The function's defined type, one object for all modules. */
    public final RuntimeType definedType() {
        return definedType;
    }

    /** The function's signature. */
    public final FunctionType type() {
        return definedType.function();
    }

    /**
     * The function as a handle whose type is the Java form of {@link #type}: first result returned, further results in
     * the calling thread's {@link GuestInstance#multi} of {@link #instance}. Traps raised inside are not translated.
     */
    public abstract MethodHandle handle();

    /** Tail-calls a function without a result with the arguments that an instance holds. */
    public void hopV(GuestInstance driver) {
        Tails.invoke(this, driver);
    }

    /** Tail-calls a function whose first result is an {@code i32} with the arguments that an instance holds. */
    public int hopI(GuestInstance driver) {
        return (int) present(Tails.invoke(this, driver));
    }

    /** Tail-calls a function whose first result is an {@code i64} with the arguments that an instance holds. */
    public long hopJ(GuestInstance driver) {
        return (long) present(Tails.invoke(this, driver));
    }

    /** Tail-calls a function whose first result is an {@code f32} with the arguments that an instance holds. */
    public float hopF(GuestInstance driver) {
        return (float) present(Tails.invoke(this, driver));
    }

    /** Tail-calls a function whose first result is an {@code f64} with the arguments that an instance holds. */
    public double hopD(GuestInstance driver) {
        return (double) present(Tails.invoke(this, driver));
    }

    /** Tail-calls a function whose first result is a reference with the arguments that an instance holds. */
    public @Nullable Object hopL(GuestInstance driver) {
        return Tails.invoke(this, driver);
    }

    private static Object present(@Nullable Object result) {
        return Objects.requireNonNull(result, "a function answered no result");
    }
}
