package dev.sarsen.runtime.abi;

import dev.sarsen.runtime.Trap;
import dev.sarsen.runtime.TrapKind;
import org.jspecify.annotations.Nullable;

/** Traps that generated code raises itself, and the poll that stops it. */
public final class Traps {

    private Traps() {}

    /** {@code unreachable}. */
    public static Trap unreachable() {
        return new Trap(TrapKind.UNREACHABLE);
    }

    /** Ends the guest when somebody asked for it; called in loops and recursive functions. */
    public static void poll(GuestInstance i) {
        if (i.stop != null) {
            stop(i);
        }
    }

    private static void stop(GuestInstance i) {
        @Nullable TrapKind kind = i.stop;
        if (kind != null) {
            throw new Trap(kind);
        }
    }
}
