package dev.sarsen.runtime;

import java.util.List;

/**
 * An abnormal end of execution that WebAssembly code cannot catch.
 *
 * <p>Generated code and the accessors of {@link dev.sarsen.runtime.abi} throw traps without a guest backtrace; the
 * boundary where the host called the guest fills it in.
 */
public final class Trap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TrapKind kind;
    private transient List<String> backtrace = List.of();

    /**
     * Makes a trap.
     *
     * @param kind the reason
     */
    public Trap(TrapKind kind) {
        super(kind.message());
        this.kind = kind;
    }

    /**
     * Makes a trap with a detail behind the specification's words.
     *
     * @param kind the reason
     * @param detail what, where, expected and found, in one clause
     */
    public Trap(TrapKind kind, String detail) {
        super(kind.message() + ": " + detail);
        this.kind = kind;
    }

    /** The reason. */
    public TrapKind kind() {
        return kind;
    }

    /**
     * The guest frames, innermost first, each as {@code function 12 "name" (file.c:7)} or as much of it
     * as is known; empty until the boundary fills it.
     */
    public List<String> backtrace() {
        return backtrace;
    }

    void fillBacktrace(List<String> frames) {
        backtrace = List.copyOf(frames);
    }
}
