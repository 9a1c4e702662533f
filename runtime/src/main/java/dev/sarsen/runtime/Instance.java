package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.abi.Tag;
import dev.sarsen.runtime.artifact.ArtifactManifest.NamedExport;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.budget.GuestStack;
import dev.sarsen.runtime.memory.MemorySpace;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TagType;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A running module: memory, tables, globals, and the functions that work on them.
 *
 * <p>An instance is for one thread at a time; only {@link #interrupt} and {@link #close} may come from others. Closing
 * refuses new calls; what runs goes on, and memory that only this instance uses is given back when nobody is inside.
 */
public final class Instance implements AutoCloseable {

    private final Module module;
    private final ExecutionBudget budget;
    private final GuestInstance guest;
    private final LinearMemory[] memories;
    private final int importedMemories;
    private final Table[] tables;
    private final @Nullable GlobalCell[] globals;
    private final Map<String, ExportedFunction> functions = new ConcurrentHashMap<>();
    private final Occupants occupants = new Occupants();
    private final @Nullable CallDeadline deadline;
    private final AtomicBoolean released = new AtomicBoolean();

    /** Whether other instances may call functions of this one. */
    private volatile boolean escaped;

    /** Whether host code that is not called by the guest may hold a memory. */
    private volatile boolean handedOut;

    private volatile boolean closed;
    private volatile @Nullable Object attachment;

    Instance(
            Module module,
            ExecutionBudget budget,
            GuestInstance guest,
            List<LinearMemory> memories,
            int importedMemories,
            List<Table> tables,
            List<@Nullable GlobalCell> globals) {
        this.module = module;
        this.budget = budget;
        this.memories = memories.toArray(LinearMemory[]::new);
        this.importedMemories = importedMemories;
        this.tables = tables.toArray(Table[]::new);
        this.globals = globals.toArray(GlobalCell[]::new);
        this.escaped = module.functionsTravel();
        this.guest = guest;
        guest.owner = this;
        this.deadline = budget.wallNanos() == 0
                ? null
                : new CallDeadline(engine().deadlines(), budget.wallNanos(), guest, occupants);
    }

    /** Binds and initialises; a trap closes the instance. */
    void initialize(List<MethodHandle> imports) {
        try {
            guest.bind(imports.toArray(MethodHandle[]::new), memories, tables, globals);
            if (budget.stackBytes() == 0 || !module.manifest().hasStart()) {
                Boundary.run(this, this::start);
            } else {
                GuestStack.call(budget.stackBytes(), "start", () -> Boundary.run(this, this::start));
            }
        } catch (Throwable e) {
            close();
            throw e;
        }
    }

    private void start() {
        guest.initialize();
        guest.start();
    }

    /** The module. */
    public Module module() {
        return module;
    }

    /** What the instance may use. */
    public ExecutionBudget budget() {
        return budget;
    }

    /**
     * An exported function.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public ExportedFunction function(String name) {
        return findFunction(name).orElseThrow(() -> missing("function", name));
    }

    /** An exported function, if there is one of that name. */
    public Optional<ExportedFunction> findFunction(String name) {
        ExportedFunction known = functions.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        NamedExport export = module.export(name);
        return export != null && export.type() instanceof FunctionType type
                ? Optional.of(functions.computeIfAbsent(
                        name, n -> new ExportedFunction(this, n, type, guest.function(export.index()))))
                : Optional.empty();
    }

    /**
     * An exported memory. Host functions may use it during a call; who keeps it longer finds it empty once the instance is
     * closed.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public LinearMemory memory(String name) {
        NamedExport export = module.export(name);
        if (export == null || !(export.type() instanceof MemoryType)) {
            throw missing("memory", name);
        }
        return handOut(memories[export.index()]);
    }

    /**
     * The first memory of the module, exported or not.
     *
     * @throws IllegalStateException when there is none
     */
    public LinearMemory memory() {
        if (memories.length == 0) {
            throw new IllegalStateException(module + " has no memory");
        }
        return handOut(memories[0]);
    }

    private LinearMemory handOut(LinearMemory memory) {
        if (!handedOut && !occupants.isInside()) {
            handedOut = true;
        }
        return memory;
    }

    /**
     * An exported table.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Table table(String name) {
        NamedExport export = module.export(name);
        if (export == null || !(export.type() instanceof TableType)) {
            throw missing("table", name);
        }
        return tables[export.index()];
    }

    /**
     * An exported global.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public GlobalCell global(String name) {
        NamedExport export = module.export(name);
        GlobalCell cell = export != null && export.type() instanceof GlobalType ? globals[export.index()] : null;
        if (cell == null) {
            throw missing("global", name);
        }
        return cell;
    }

    /**
     * An exported tag.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Tag tag(String name) {
        NamedExport export = module.export(name);
        Tag tag = export != null && export.type() instanceof TagType ? guest.tag(export.index()) : null;
        if (tag == null) {
            throw missing("tag", name);
        }
        return tag;
    }

    /** What an export is, for a linker: other instances will use it. */
    Object export(NamedExport export) {
        return switch (export.type()) {
            case FunctionType f -> function(export.name());
            case MemoryType m -> memories[export.index()];
            case TableType t -> table(export.name());
            case GlobalType g -> global(export.name());
            case TagType t -> tag(export.name());
        };
    }

    private IllegalArgumentException missing(String kind, String name) {
        return new IllegalArgumentException(module + " exports no " + kind + " \"" + name + '"');
    }

    /**
     * The exports as an object of an interface: each abstract method calls the function of the same name, where {@code
     * camelCase} also finds {@code snake_case} and {@code kebab-case}.
     *
     * @throws IllegalArgumentException naming the first method that has no function or other types
     */
    public <T> T as(Class<T> exports) {
        return InterfaceBinding.exports(exports, this);
    }

    /**
     * Stops the guest: calls inside end with a trap of this kind within milliseconds, host functions they wait in are
     * interrupted, and every later call traps at once.
     */
    public void interrupt(TrapKind kind) {
        guest.stop(kind);
        occupants.interruptAll();
    }

    /** State that the host attached, such as the process that the guest is. */
    public @Nullable Object attachment() {
        return attachment;
    }

    /** Attaches state for host functions to find. */
    public void attach(@Nullable Object state) {
        this.attachment = state;
    }

    /** Whether the calling thread is inside a call of this instance. */
    public boolean isInside() {
        return occupants.isInside();
    }

    /** Whether any thread is inside a call of this instance. */
    public boolean isBusy() {
        return !occupants.isEmpty();
    }

    Engine engine() {
        return module.engine();
    }

    GuestInstance guest() {
        return guest;
    }

    /** Remembers that other instances may now call functions of this one. */
    void escapes() {
        if (!escaped) {
            escaped = true;
        }
    }

    /** Counts the calling thread in; what it answers goes to {@link #leave} unless it is {@code NESTED}. */
    int enter() {
        int token = occupants.enter();
        if (token == Occupants.NESTED) {
            return token;
        }
        TrapKind stop = guest.stop();
        if (closed || stop != null) {
            occupants.exit(token);
            occupants.settle();
            if (stop == null || closed) {
                release();
                throw new IllegalStateException("the instance of " + module + " is closed");
            }
            throw new Trap(stop);
        }
        if (deadline != null && token == Occupants.FIRST) {
            deadline.arm();
        }
        return token;
    }

    void leave(int token) {
        boolean interrupted = deadline != null && token == Occupants.FIRST && deadline.disarm();
        occupants.exit(token);
        if (interrupted || guest.stop() != null) {
            occupants.settle();
        }
        if (closed) {
            release();
        }
    }

    /** What the host sees of what a call threw. */
    Throwable translate(Throwable thrown) {
        return TrapTranslator.translate(thrown, guest.stop());
    }

    @Override
    public void close() {
        closed = true;
        release();
    }

    private void release() {
        if (!occupants.isEmpty() || !released.compareAndSet(false, true)) {
            return;
        }
        if (!escaped) {
            for (int i = importedMemories; i < memories.length; i++) {
                MemorySpace.release(memories[i], !handedOut);
            }
        }
        module.instanceClosed(escaped);
    }
}
