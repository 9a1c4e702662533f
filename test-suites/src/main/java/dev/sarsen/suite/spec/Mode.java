package dev.sarsen.suite.spec;

import java.util.Locale;
import java.util.Optional;

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
    HEAP;

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
            case "heap" -> Optional.of(HEAP);
            default -> Optional.empty();
        };
    }
}
