package dev.sarsen.runtime;

import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.loader.ArtifactClassLoader;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what generated code throws into traps: the one place where Java's exceptions get their wasm meaning.
 *
 * <p>Straight-line code pays nothing for its checks: a failed bounds check is an {@link IndexOutOfBoundsException}, a
 * division by zero an {@link ArithmeticException}, and so on. Host code throws the same classes for its own reasons; those
 * arrive wrapped in {@link HostFailure} and leave as they were. C2 may throw such exceptions without a stack trace; an
 * unwrapped one can only come from generated code.
 */
final class TrapTranslator {

    private static final String ABI_PACKAGE = GuestInstance.class.getPackageName() + ".";
    private static final int DEEPEST_CAUSE = 10;

    private TrapTranslator() {}

    /**
     * What to throw to the host instead: a trap with its backtrace, or the same exception.
     *
     * @param thrown what arrived at the boundary
     * @param stop why the guest was asked to stop, or null; then a host function that was interrupted did what it should
     */
    static Throwable translate(Throwable thrown, @Nullable TrapKind stop) {
        if (stop != null && !(thrown instanceof Trap) && isInterruption(thrown)) {
            Trap trap = trap(stop, thrown);
            trap.initCause(thrown);
            return trap;
        }
        if (thrown instanceof HostFailure f) {
            return f.original();
        }
        if (thrown instanceof Trap t) {
            return t.backtrace().isEmpty() ? filled(t, t.getStackTrace()) : t;
        }
        if (thrown instanceof StackOverflowError) {
            return trap(TrapKind.CALL_STACK_EXHAUSTED, thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            // Structures are small: when there is no room for one, the guest has filled the heap.
            return trap(TrapKind.BUDGET_EXCEEDED, thrown);
        }
        if (thrown instanceof RuntimeException e && ambiguous(e)) {
            TrapKind kind = meaning(e);
            return kind == null ? e : trap(kind, e);
        }
        return thrown;
    }

    private static boolean isInterruption(Throwable thrown) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < DEEPEST_CAUSE; depth++) {
            if (t instanceof InterruptedException
                    || t instanceof InterruptedIOException
                    || t instanceof ClosedByInterruptException) {
                return true;
            }
            t = t.getCause();
        }
        return false;
    }

    /** Whether generated code could have thrown this as well. */
    static boolean ambiguous(RuntimeException e) {
        return e.getClass() == IndexOutOfBoundsException.class
                || e instanceof ArithmeticException
                || e instanceof NullPointerException;
    }

    /**
     * What a host function's exception becomes on its way into the guest: memory accessors called by host code trap as
     * those of the guest do, everything else is the host's own.
     */
    static RuntimeException fromHost(RuntimeException e) {
        if (!ambiguous(e)) {
            return e;
        }
        if (e.getClass() == IndexOutOfBoundsException.class && Origin.of(e.getStackTrace()) == Origin.ABI) {
            return trap(TrapKind.MEMORY_OUT_OF_BOUNDS, e);
        }
        return new HostFailure(e);
    }

    private static @Nullable TrapKind meaning(RuntimeException e) {
        Origin origin = Origin.of(e.getStackTrace());
        if (e.getClass() == IndexOutOfBoundsException.class) {
            return origin == Origin.ELSEWHERE ? null : TrapKind.MEMORY_OUT_OF_BOUNDS;
        }
        if (e instanceof ArithmeticException) {
            return origin == Origin.ELSEWHERE ? null : TrapKind.INTEGER_DIVIDE_BY_ZERO;
        }
        return origin == Origin.GUEST || origin == Origin.UNKNOWN ? TrapKind.NULL_REFERENCE : null;
    }

    private static Trap trap(TrapKind kind, Throwable cause) {
        Trap trap = new Trap(kind);
        return filled(trap, cause.getStackTrace());
    }

    private static Trap filled(Trap trap, StackTraceElement[] frames) {
        trap.setStackTrace(GuestFrames.exact(frames));
        trap.fillBacktrace(GuestFrames.backtrace(frames));
        return trap;
    }

    /** Whose code threw. */
    private enum Origin {
        GUEST,
        ABI,
        ELSEWHERE,
        UNKNOWN;

        static Origin of(StackTraceElement[] frames) {
            for (StackTraceElement frame : frames) {
                if (ArtifactClassLoader.isGuestFrame(frame)) {
                    return GUEST;
                }
                if (frame.getClassName().startsWith(ABI_PACKAGE)) {
                    return ABI;
                }
                if (!"java.base".equals(frame.getModuleName())) {
                    return ELSEWHERE;
                }
            }
            return UNKNOWN;
        }
    }
}
