package dev.sarsen.compiler;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the compiler does for speed alone: each can be left out, and every module means the same without.
 *
 * <p>What each does to the bytecode is shown in {@code compiler/src/test/golden/passes}, in a file of its name.
 */
public enum Pass {
    /** The C stack pointer travels as a parameter of the functions that need it. */
    STACK_POINTER("passes LLVM's stack pointer as a parameter"),
    /** Calls through a table that nobody writes choose among direct calls. */
    FIXED_TABLES("chooses among direct calls where a table's contents are known"),
    /** Small functions that neither trap nor call are put in the place of their calls. */
    INLINING("puts small functions that neither trap nor call in the place of their calls"),
    /** Operations on constants and neutral operands vanish while lowering. */
    CONSTANT_FOLDING("computes operations on constants and drops neutral ones"),
    /** Extended values are computed with and compared in 32 bits, and extensions that change nothing vanish. */
    STRENGTH_REDUCTION("computes with 32 bits where the others are known, and with shifts and masks once"),
    /** Unsigned division by a constant is a multiplication. */
    DIVISIONS("divides by constants with a multiplication"),
    /** {@code select} by one bit, of the smaller or of the larger does not branch. */
    SELECTIONS("selects by one bit, the smaller or the larger without a branch"),
    /** Counting loops get the shape that C2 takes for one. */
    LOOP_NORMALIZATION("gives counting loops the form that C2 knows"),
    /** Larger expressions over the same locals are computed once. */
    COMMON_SUBEXPRESSIONS("computes larger expressions once that straight code would compute again"),
    /** What was just loaded or stored is not loaded again. */
    REDUNDANT_LOADS("does not load again what was just loaded or stored"),
    /** Accesses at one address share their bounds checks. */
    CHECK_SHARING("adds offsets to addresses that cannot wrap around, so that accesses share checks"),
    /** Jumps through a switch on a constant go straight to its case. */
    JUMP_THREADING("sends jumps through a switch on a constant straight to its case"),
    /** Loops that C2 does not take for counted ones poll for nothing in every JVM. */
    FREE_POLLS("tells loops that C2 may take for counted ones from others, whose polls cost nothing in every JVM"),
    /** Loops jump back with an empty operand stack. */
    LOOP_LATCHES("jumps back in loops with an empty operand stack"),
    /** Loops around a wide switch become objects with one virtual method. */
    HANDLERS("makes handler objects of the cases of an interpreter's loop"),
    /** Hot loops of handlers are compiled once more at run time, along the paths that were seen to be taken. */
    TRACES("lets an interpreter's hot loop be compiled once more while it runs, along the paths it takes"),
    /** Leaf regions of split functions keep locals of the frame object in Java locals. */
    LEAF_LOCALS("keeps the locals of a region in Java locals"),
    /** Locals are put back into the frame object only where they may still be read. */
    LIVENESS("puts back only the locals that may still be read"),
    /** Functions with vectors in loops have a second form with vectors in registers. */
    VECTOR_REGISTERS("compiles functions with vector loops a second time, with vectors in registers");

    /** All of them. */
    public static final Set<Pass> ALL = Collections.unmodifiableSet(EnumSet.allOf(Pass.class));

    private final String purpose;

    Pass(String purpose) {
        this.purpose = purpose;
    }

    /** What it does, in a few words that follow its name. */
    public String purpose() {
        return purpose;
    }

    /** The name on command lines and in keys, such as {@code loop-latches}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The pass of a name. */
    public static Optional<Pass> of(String text) {
        return ALL.stream().filter(pass -> pass.text().equals(text)).findFirst();
    }

    /**
     * The passes of a list of names, separated by commas.
     *
     * @throws IllegalArgumentException when there is no pass of a name; the message is for users
     */
    public static Set<Pass> list(String names) {
        EnumSet<Pass> passes = EnumSet.noneOf(Pass.class);
        for (String name : names.split(",", -1)) {
            passes.add(
                    of(name).orElseThrow(() -> new IllegalArgumentException("no pass \"" + name + "\": expected one of "
                            + String.join(", ", ALL.stream().map(Pass::text).toList()))));
        }
        return passes;
    }
}
