package dev.sarsen.suite.spec;

import dev.sarsen.host.JvmFlags;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.abi.Vectors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the modules of a script are compiled and loaded: every mode must give the same results. */
public enum Mode {
    /** As the host does it. */
    DEFAULT,
    /** Every function is forced through the splitting planner. */
    SPLIT,
    /** Without optimisation passes. */
    PASSES_OFF,
    /** Compiled twice to files that must be equal, then loaded from a copy by an engine without a compiler. */
    SAVED,
    /** Memories on the Java heap; needs a JVM started with {@code -Dsarsen.memory=heap}. */
    HEAP,
    /** Memories in native form and nothing else; needs a JVM that allows it. */
    NATIVE,
    /** Vectors in registers in all functions that have any; needs a JVM that can. */
    REGISTERS,
    /** Every call under a deadline that a timer watches. */
    INTERRUPTS,
    /** Every dispatching loop gets traces as soon as it was seen at work. */
    TRACES;

    /** Whether this JVM can run the mode: the form of memories is decided once for a JVM. */
    public boolean runsHere() {
        return switch (this) {
            case HEAP -> !MemoryForm.NATIVE;
            case NATIVE -> MemoryForm.NATIVE;
            case REGISTERS -> Vectors.inRegisters();
            case DEFAULT, SPLIT, PASSES_OFF, SAVED, INTERRUPTS, TRACES -> true;
        };
    }

    /** What a JVM for the mode is started with. */
    public List<String> flags() {
        return switch (this) {
            case HEAP -> List.of("-Dsarsen.memory=heap");
            case NATIVE -> given("-Dsarsen.memory=native", "-Dsarsen.vectors=halves");
            case REGISTERS -> given("-Dsarsen.memory=native");
            case DEFAULT, SPLIT, PASSES_OFF, SAVED, INTERRUPTS, TRACES -> List.of();
        };
    }

    private static List<String> given(String... more) {
        return Stream.concat(JvmFlags.all().stream(), Stream.of(more)).toList();
    }

    /** The mode's name on the command line. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mode of a name; the longer names of the modes are known too. */
    public static Optional<Mode> of(String text) {
        return switch (text) {
            case "default" -> Optional.of(DEFAULT);
            case "split", "split-everything" -> Optional.of(SPLIT);
            case "passes-off" -> Optional.of(PASSES_OFF);
            case "saved", "artifact-saved-and-reloaded" -> Optional.of(SAVED);
            case "registers" -> Optional.of(REGISTERS);
            case "heap" -> Optional.of(HEAP);
            case "native", "native-memory-forced" -> Optional.of(NATIVE);
            case "interrupts", "interrupts-on" -> Optional.of(INTERRUPTS);
            case "traces" -> Optional.of(TRACES);
            default -> Optional.empty();
        };
    }
}
