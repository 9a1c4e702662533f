package dev.sarsen.host.registry;

/** What the state machine answers to a command. */
public sealed interface Result {

    /**
     * A version answers now.
     *
     * @param app the app
     * @param version the version's number
     * @param created whether the version is new
     */
    record Published(String app, int version, boolean created) implements Result {}

    /**
     * An older or newer version answers now.
     *
     * @param app the app
     * @param version the version's number
     */
    record Activated(String app, int version) implements Result {}

    /**
     * The app is gone.
     *
     * @param app the app
     */
    record Deleted(String app) implements Result {}

    /**
     * Nothing changed.
     *
     * @param reason why
     * @param subject the app or version that the reason speaks of
     */
    record Refused(Reason reason, String subject) implements Result {}

    /** Why a command changed nothing. */
    enum Reason {
        NO_SUCH_APP,
        NO_SUCH_VERSION,
        TOO_MANY_APPS,
        /** An older command of a client arrived after a newer one: its result is no longer known. */
        STALE_SEQUENCE
    }
}
