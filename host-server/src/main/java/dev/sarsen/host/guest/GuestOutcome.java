package dev.sarsen.host.guest;

import java.util.List;

/** How a run ended. */
public sealed interface GuestOutcome {

    /**
     * The program ended by itself.
     *
     * @param code its exit code
     */
    record Exited(int code) implements GuestOutcome {}

    /**
     * The program trapped.
     *
     * @param message the specification's words
     * @param backtrace guest frames, innermost first
     */
    record Trapped(String message, List<String> backtrace) implements GuestOutcome {}

    /** The wall time of the request was used up. */
    record TimedOut() implements GuestOutcome {}

    /** Somebody cancelled the run. */
    record Cancelled() implements GuestOutcome {}

    /**
     * The host stopped the program at a limit, or could not start it.
     *
     * @param message one sentence
     */
    record Refused(String message) implements GuestOutcome {}
}
