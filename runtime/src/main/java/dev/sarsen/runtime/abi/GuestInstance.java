package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.TrapKind;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated instance classes: the state of one instance of a module.
 *
 * <p>Life: the runtime constructs it, sets {@link #data} and {@link #owner}, allocates memories, tables and shared
 * globals from the manifest and passes them to {@link #bind}; then {@link #initialize} evaluates global initialisers and
 * applies active segments in the order of the specification; then {@link #start} runs the start function.
 */
public abstract class GuestInstance {

    /** The {@code dev.sarsen.runtime.Instance} this state belongs to; opaque to generated code. */
    public @Nullable Object owner;

    /** Bytes of each data segment; a dropped one is empty. Arrays are shared between instances and never written. */
    byte[][] data = new byte[0][];

    /** Elements of each element segment; a dropped one is empty. */
    @Nullable
    Object[][] elements = new Object[0][];

    /** The defined types of the module by index; shared between its instances. */
    RuntimeType[] types = {};

    /** Operands of a constant expression that is being evaluated. */
    Constants.@Nullable Operands operands;

    /** The types that imported functions have where they come from: the declared ones, or types below them. */
    private RuntimeType[] importedTypes = {};

    /** What the structures and arrays take. */
    final ObjectAccount objects = new ObjectAccount();

    /** Bytes of objects to be made until the account watches the next one. */
    int credit;

    /**
     * Results of a call after the first: integers, and floats as raw bits; index 0 is the second result. Also the arguments of
     * a call of a {@linkplain dev.sarsen.runtime.type.FunctionType#isWide wide} function, at the positions of their parameters.
     */
    public final long[] multi;

    /** References among them, at the same indices as in {@link #multi}. */
    public final @Nullable Object[] multiRefs;

    /** The function that a tail call left to be called, or null. */
    public @Nullable FuncRef tail;

    /** Arguments of that call at the positions of their parameters: integers, and floats as raw bits. */
    public long[] tailLongs = {};

    /** Reference arguments of that call. */
    public @Nullable Object[] tailRefs = {};

    /** The tags of the module, the imported ones first. */
    @Nullable
    Tag[] tags = new Tag[0];

    private IntFunction<@Nullable FuncRef> imports = _ -> null;

    private final int functionCount;
    private @Nullable FuncRef @Nullable [] functions;

    /** Not null once the instance has to stop; polled by loops and recursive functions. */
    volatile @Nullable TrapKind stop;

    private PollSwitch polls = PollSwitch.ON;

    /**
     * Makes an unbound instance.
     *
     * @param maximumResults largest number of results of any function type of the module, and one more than the largest number
     *     of parameters of a wide one
     * @param functionCount number of functions of the module, imports included
     */
    protected GuestInstance(int maximumResults, int functionCount) {
        int extra = Math.max(0, maximumResults - 1);
        this.multi = new long[extra];
        this.multiRefs = new Object[extra];
        this.functionCount = functionCount;
    }

    /** Binds imports and own definitions, each array in the module's index space. */
    public abstract void bind(
            java.lang.invoke.MethodHandle[] importedFunctions,
            LinearMemory[] memories,
            Table[] tables,
            @Nullable GlobalCell[] globals);

    /** Evaluates global initialisers, makes element segments, applies active segments. */
    public abstract void initialize();

    /** Runs the start function where there is one. */
    public abstract void start();

    /** Makes the reference to a function that is exported or occurs in a reference. */
    protected abstract FuncRef create(int functionIndex);

    /** A reference to a function that is exported or occurs in a reference; one object for each index and instance. */
    public final FuncRef function(int functionIndex) {
        @Nullable FuncRef[] known = functions;
        if (known == null) {
            known = new FuncRef[functionCount];
            functions = known;
        }
        FuncRef reference = known[functionIndex];
        if (reference == null) {
            reference = create(functionIndex);
            if (functionIndex < importedTypes.length) {
                reference.retype(importedTypes[functionIndex]);
            }
            known[functionIndex] = reference;
        }
        return reference;
    }

    /** Sets the data segments; for the runtime, before {@link #bind}. */
    public final void data(byte[][] segments) {
        this.data = segments;
    }

    /** Sets the module's types, before anything else. */
    public final void types(RuntimeType[] all) {
        this.types = all;
    }

    /** Sets whether the module's code looks for requests to stop, before any of it runs. */
    public final void polls(PollSwitch all) {
        this.polls = all;
    }

    /**
     * Ends the guest when somebody asked for it; called in loops and recursive functions. Costs compiled loops nothing while
     * nobody has asked. Only for loops that C2 does not take for counted ones, since it may leave those without a place
     * where code can be dropped; those call {@link #pollCounting}.
     */
    public void poll() {
        if (polls.on) {
            Traps.poll(this);
        }
    }

    /** {@link #poll} for loops that C2 may take for counted ones; costs nothing where {@linkplain CountedLoops those pause}. */
    public void pollCounting() {
        if (!CountedLoops.PAUSE || polls.on) {
            Traps.poll(this);
        }
    }

    /** Sets the types of the imported functions, before any of them is referred to. */
    public final void importedTypes(RuntimeType[] all) {
        this.importedTypes = all;
    }

    /** Sets how many bytes the structures and arrays may take. */
    public final void objectBytes(long most) {
        objects.limit(most);
    }

    /** Counts a new object. */
    final void made(Object object, int bytes) {
        int left = credit - bytes;
        credit = left < 0 ? objects.sample(object, -left) : left;
    }

    /** Sets the imported tags; for the runtime, before {@link #bind}. */
    public final void tags(List<Tag> imported) {
        this.tags = imported.toArray(Tag[]::new);
    }

    /** A tag of the module, after {@link #bind}. */
    public final @Nullable Tag tag(int index) {
        return tags[index];
    }

    /** Says which function of another instance an imported function is; null for functions of the host. For the runtime. */
    public final void imports(IntFunction<@Nullable FuncRef> functions) {
        this.imports = functions;
    }

    /** The function of another instance that an imported function is, or null. */
    final @Nullable FuncRef imported(int function) {
        return imports.apply(function);
    }

    /** Asks the guest to stop with a trap of the given kind; null withdraws the request. For the runtime. */
    public final void stop(@Nullable TrapKind kind) {
        this.stop = kind;
        if (kind != null) {
            polls.turnOn();
        }
    }

    /** Why the guest was asked to stop, or null. */
    public final @Nullable TrapKind stop() {
        return stop;
    }
}
