package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.type.FunctionType;
import java.lang.invoke.MethodHandle;
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

    /** Makes a reference. */
    protected FuncRef(@Nullable GuestInstance instance, int slot) {
        this.instance = instance;
        this.slot = slot;
    }

    /** The function's type. */
    public abstract FunctionType type();

    /**
     * The function as a handle whose type is the Java form of {@link #type}: first result returned, further results in
     * the calling thread's {@link GuestInstance#multi} of {@link #instance}. Traps raised inside are not translated.
     */
    public abstract MethodHandle handle();
}
