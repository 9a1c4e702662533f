package dev.sarsen.host.store;

import dev.sarsen.host.guest.GuestProgram;

/**
 * A program in the cache, with a count of those who use it: it is closed when it was evicted and nobody uses it.
 *
 * <p>The lock is the object itself.
 */
final class LoadedModule {

    private final GuestProgram program;
    private final long bytes;
    private int users;
    private boolean evicted;
    private boolean closed;

    LoadedModule(GuestProgram program, long bytes) {
        this.program = program;
        this.bytes = bytes;
    }

    /** Size of the artifact. */
    long bytes() {
        return bytes;
    }

    /** Begins a use, unless the program was evicted. */
    synchronized boolean enter() {
        if (evicted) {
            return false;
        }
        users++;
        return true;
    }

    GuestProgram program() {
        return program;
    }

    void leave() {
        boolean last;
        synchronized (this) {
            users--;
            last = evicted && users == 0 && !closed;
            closed |= last;
        }
        if (last) {
            program.close();
        }
    }

    void evict() {
        boolean last;
        synchronized (this) {
            evicted = true;
            last = users == 0 && !closed;
            closed |= last;
        }
        if (last) {
            program.close();
        }
    }
}
