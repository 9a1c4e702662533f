package dev.sarsen.host.registry;

import java.util.Arrays;
import java.util.Optional;

/** How a request becomes a run of the guest program. */
public enum RunnerKind {
    /** Query to arguments, body to standard input, standard output to the response. */
    COMMAND("command"),
    /** RFC 3875: a fresh instance for each request. */
    WCGI("wcgi");

    private final String key;

    RunnerKind(String key) {
        this.key = key;
    }

    /** The word that users write. */
    public String key() {
        return key;
    }

    /** The kind that users call {@code key}. */
    public static Optional<RunnerKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
