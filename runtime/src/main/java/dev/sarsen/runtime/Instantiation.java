package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GlobalCell;
import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.abi.RuntimeType;
import dev.sarsen.runtime.abi.Table;
import dev.sarsen.runtime.abi.Tag;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import dev.sarsen.runtime.artifact.ArtifactManifest;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.runtime.memory.MemorySpace;
import dev.sarsen.runtime.memory.PageQuota;
import dev.sarsen.runtime.memory.TypedStorage;
import dev.sarsen.runtime.type.ExternType;
import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.GlobalType;
import dev.sarsen.runtime.type.ImportType;
import dev.sarsen.runtime.type.Limits;
import dev.sarsen.runtime.type.MemoryType;
import dev.sarsen.runtime.type.TableType;
import dev.sarsen.runtime.type.TagType;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One instantiation of a module: imports are resolved and budgets checked before anything is allocated, and every problem
 * is reported, not the first alone.
 */
final class Instantiation {

    /** The functions through which a guest asks for a thread, in WASI and WASIX. */
    private static final Set<String> SPAWNERS = Set.of("thread-spawn", "thread_spawn", "thread_spawn_v2");

    private final Linker linker;
    private final Engine engine;
    private final Module module;
    private final ArtifactManifest manifest;
    private final ExecutionBudget budget;

    private final List<MethodHandle> functions = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Object> references = new ArrayList<>();
    private final List<LinearMemory> memories = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<@Nullable GlobalCell> globals = new ArrayList<>();
    private final List<RuntimeType> functionTypes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private int importedFunction;
    private int importedTag;

    Instantiation(Linker linker, Engine engine, Module module, ExecutionBudget budget) {
        this.linker = linker;
        this.engine = engine;
        this.module = module;
        this.manifest = module.manifest();
        this.budget = budget;
    }

    Instance run(@Nullable Object attachment) {
        for (ImportType i : manifest.imports()) {
            resolve(i);
        }
        if (problems.isEmpty()) {
            checkBudget();
        }
        if (!problems.isEmpty()) {
            throw new LinkException(problems);
        }
        GuestInstance guest = module.loaded().newGuest();
        guest.importedTypes(functionTypes.toArray(RuntimeType[]::new));
        guest.objectBytes(budget.objectBytes());
        int importedMemories = memories.size();
        module.instanceOpened();
        try {
            allocate();
        } catch (OutOfMemoryError e) {
            memories.subList(importedMemories, memories.size()).forEach(m -> MemorySpace.release(m, true));
            module.instanceClosed(false);
            throw new LinkException(List.of("the host cannot give the instance its memory: " + e.getMessage()));
        }
        Instance instance = new Instance(module, budget, guest, memories, importedMemories, tables, globals);
        if (attachment != null) {
            instance.attach(attachment);
        }
        guest.tags(tags);
        guest.imports(k -> references.get(k) instanceof ExportedFunction f ? f.reference() : null);
        instance.initialize(functions);
        return instance;
    }

    private void resolve(ImportType wanted) {
        Object found = linker.find(wanted.module(), wanted.name());
        if (found == null) {
            problems.add("unknown import " + describe(wanted));
            return;
        }
        String mismatch = mismatch(wanted.type(), found);
        if (mismatch != null) {
            problems.add("incompatible import type " + describe(wanted) + ": found " + mismatch);
        }
    }

    /** Takes what was found for an import; null, or what it is when it does not fit. */
    private @Nullable String mismatch(ExternType wanted, Object found) {
        if (wanted instanceof FunctionType f) {
            return function(f, found);
        }
        if (wanted instanceof MemoryType m) {
            return memory(m, found);
        }
        if (wanted instanceof TableType t) {
            return table(t, found);
        }
        return wanted instanceof GlobalType g ? global(g, found) : tag(found);
    }

    private static String describe(ImportType wanted) {
        return '"' + wanted.module() + "\" \"" + wanted.name() + "\", expected " + ImportMatching.text(wanted.type());
    }

    private @Nullable String function(FunctionType wanted, Object found) {
        RuntimeType declared = module.loaded().type(manifest.importedTypes().get(importedFunction++));
        RuntimeType actual;
        if (found instanceof HostFunction h) {
            // The host cannot say where in which group its function's type stands: it takes the wanted type.
            if (!h.type().equals(wanted)) {
                return ImportMatching.text(h.type());
            }
            actual = declared;
        } else if (found instanceof ExportedFunction e) {
            actual = e.definedType();
            if (!actual.isSubtypeOf(declared)) {
                return ImportMatching.text(e.type());
            }
        } else {
            return ImportMatching.kind(found);
        }
        if (problems.isEmpty()) {
            references.add(found);
            functions.add(found instanceof HostFunction h ? h.guestForm() : ((ExportedFunction) found).guestForm());
            functionTypes.add(actual);
        }
        return null;
    }

    private @Nullable String memory(MemoryType wanted, Object found) {
        if (!(found instanceof LinearMemory memory)) {
            return ImportMatching.kind(found);
        }
        memories.add(memory);
        if (memory.maximumPages() > MemoryForm.MAX_BYTES >>> memory.pageSizeLog2() && !isWide(wanted)) {
            return "a memory that may become larger than the module's code can address; compile it for large memories";
        }
        TypedStorage.markImported(memory);
        return ImportMatching.memory(wanted, memory);
    }

    private @Nullable String table(TableType wanted, Object found) {
        if (!(found instanceof Table table)) {
            return ImportMatching.kind(found);
        }
        tables.add(table);
        return ImportMatching.table(wanted, table);
    }

    private @Nullable String global(GlobalType wanted, Object found) {
        if (!(found instanceof GlobalCell cell)) {
            return ImportMatching.kind(found);
        }
        globals.add(cell);
        return ImportMatching.global(wanted, cell.type());
    }

    @SuppressWarnings("ReferenceEquality") // equal types are one object
    private @Nullable String tag(Object found) {
        // The types of imported tags stand behind those of the functions.
        List<Integer> types = manifest.importedTypes();
        long imports = manifest.imports().stream()
                .filter(i -> i.type() instanceof TagType)
                .count();
        RuntimeType declared = module.loaded().type(types.get(types.size() - (int) imports + importedTag++));
        if (!(found instanceof Tag tag)) {
            return ImportMatching.kind(found);
        }
        tags.add(tag);
        return tag.definedType() == declared ? null : ImportMatching.text(tag.type());
    }

    private void checkBudget() {
        long bytes = 0;
        for (MemoryType m :
                manifest.memories().subList(memories.size(), manifest.memories().size())) {
            long pages = m.limits().minimum();
            long possible = (isWide(m) ? MemoryForm.mostWideBytes() : MemoryForm.MAX_BYTES) >>> m.pageSizeLog2();
            if (Long.compareUnsigned(pages, possible) > 0) {
                problems.add("memory limit exceeded: a memory needs " + Long.toUnsignedString(pages)
                        + " pages, possible are " + possible);
                return;
            }
            bytes += pages << m.pageSizeLog2();
        }
        if (bytes < 0 || bytes > budgetBytes()) {
            problems.add(
                    "memory limit exceeded: the memories need " + bytes + " bytes, the budget allows " + budgetBytes());
        }
        for (TableType t :
                manifest.tables().subList(tables.size(), manifest.tables().size())) {
            long elements = t.limits().minimum();
            if (elements < 0 || elements > budget.tableElements()) {
                problems.add("table limit exceeded: a table needs " + Long.toUnsignedString(elements)
                        + " elements, the budget allows " + budget.tableElements());
            }
        }
    }

    /** Whether the module's code accesses a memory of its own with 64-bit addresses and checks. */
    private boolean isWide(MemoryType type) {
        return MemoryForm.isWide(type, ArtifactFormat.hasLargeMemories(manifest));
    }

    /** Whether another thread could get hold of a shared memory that the module defines. */
    private boolean isReachable(int memory) {
        for (ArtifactManifest.NamedExport export : manifest.exports()) {
            if (export.type() instanceof MemoryType && export.index() == memory) {
                return true;
            }
        }
        for (ImportType wanted : manifest.imports()) {
            if (wanted.type() instanceof FunctionType && SPAWNERS.contains(wanted.name())) {
                return true;
            }
        }
        return false;
    }

    private long budgetBytes() {
        return Math.min(budget.memoryPages(), Long.MAX_VALUE / LinearMemory.PAGE_BYTES) * LinearMemory.PAGE_BYTES;
    }

    private void allocate() {
        List<MemoryType> memoryTypes = manifest.memories();
        PageQuota quota = new PageQuota(budgetBytes());
        for (int i = memories.size(); i < memoryTypes.size(); i++) {
            MemoryType type = memoryTypes.get(i);
            memories.add(engine.memories().allocate(type, budgetBytes(), quota, isWide(type), isReachable(i)));
        }
        List<TableType> tableTypes = manifest.tables();
        for (int i = tables.size(); i < tableTypes.size(); i++) {
            TableType type = tableTypes.get(i);
            tables.add(new Table(
                    type, Limits.least(budget.tableElements(), type.limits().maximum())));
        }
        while (globals.size() < manifest.globals().size()) {
            globals.add(null);
        }
        for (int index : manifest.sharedGlobals()) {
            if (globals.get(index) == null) {
                globals.set(index, new GlobalCell(manifest.globals().get(index)));
            }
        }
    }
}
