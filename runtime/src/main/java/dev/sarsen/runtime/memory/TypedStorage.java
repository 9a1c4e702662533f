package dev.sarsen.runtime.memory;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.runtime.abi.MemoryStorage;
import dev.sarsen.runtime.type.MemoryType;

/** Storage that knows the declared type of its memory, which imports are matched against. */
public abstract sealed class TypedStorage implements MemoryStorage permits NativeStorage, HeapStorage {

    private final MemoryType type;
    private final PageQuota quota;
    private final boolean concurrent;
    private volatile boolean imported;

    TypedStorage(MemoryType type, PageQuota quota, boolean concurrent) {
        this.type = type;
        this.quota = quota;
        this.concurrent = concurrent && type.shared();
    }

    /** The declared type of a memory that {@link MemorySpace} allocated. */
    public static MemoryType typeOf(LinearMemory memory) {
        return ((TypedStorage) memory.storage()).type;
    }

    /** Remembers that an instance imports the memory: from now on only its unreachability releases it. */
    public static void markImported(LinearMemory memory) {
        ((TypedStorage) memory.storage()).imported = true;
    }

    final boolean isImported() {
        return imported;
    }

    /** Gives the bytes back: at once when {@code exclusive}, as soon as nobody can reach them otherwise. */
    abstract void release(boolean exclusive);

    @Override
    public final boolean shared() {
        return type.shared();
    }

    @Override
    public final boolean concurrent() {
        return concurrent;
    }

    @Override
    public final boolean grow(long bytes) {
        long more = bytes - size();
        if (!quota.take(more)) {
            return false;
        }
        if (!growTo(bytes)) {
            quota.give(more);
            return false;
        }
        return true;
    }

    abstract boolean growTo(long bytes);
}
