package dev.sarsen.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The threads inside one instance, so that it can be interrupted and is released only when empty.
 *
 * <p>Nearly always there is one, which enters and leaves with one volatile access each; {@link #first} is that thread, all
 * fields but it are guarded by this object's monitor. A call that a thread makes while it is inside already is
 * {@link #NESTED} and changes nothing, so a stack overflow while leaving such a call loses nothing.
 */
final class Occupants {

    /** The thread was inside already. */
    static final int NESTED = 0;

    /** The thread is the {@link #first}. */
    static final int FIRST = 1;

    /** The thread is one of the others. */
    static final int OTHER = 2;

    private static final VarHandle HANDLE;

    static {
        try {
            HANDLE = MethodHandles.lookup().findVarHandle(Occupants.class, "first", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private volatile @Nullable Thread first;
    private final Set<Thread> others = new HashSet<>(2);
    private final Set<Thread> interrupted = new HashSet<>(2);

    /** Enters; the answer is passed to {@link #exit}. */
    int enter() {
        Thread thread = Thread.currentThread();
        if (first == thread) {
            return NESTED;
        }
        if (HANDLE.compareAndSet(this, null, thread)) {
            return FIRST;
        }
        synchronized (this) {
            return others.add(thread) ? OTHER : NESTED;
        }
    }

    /** Leaves a call that {@link #enter} answered with {@code FIRST} or {@code OTHER}. */
    void exit(int token) {
        if (token == FIRST) {
            first = null;
        } else {
            synchronized (this) {
                others.remove(Thread.currentThread());
            }
        }
    }

    /** Whether the calling thread is inside. */
    boolean isInside() {
        Thread thread = Thread.currentThread();
        Thread other = first;
        if (other == thread) {
            return true;
        }
        if (other == null) {
            return false;
        }
        synchronized (this) {
            return others.contains(thread);
        }
    }

    boolean isEmpty() {
        if (first != null) {
            return false;
        }
        synchronized (this) {
            return others.isEmpty();
        }
    }

    /** Interrupts every thread inside; it must call {@link #settle} after leaving. */
    synchronized void interruptAll() {
        Thread thread = first;
        if (thread != null) {
            interrupt(thread);
        }
        others.forEach(this::interrupt);
    }

    private void interrupt(Thread thread) {
        if (thread != Thread.currentThread()) {
            interrupted.add(thread);
            thread.interrupt();
        }
    }

    /** Takes an interruption of ours back from the calling thread, which has left. */
    synchronized void settle() {
        if (interrupted.remove(Thread.currentThread())) {
            Thread.interrupted();
        }
    }
}
