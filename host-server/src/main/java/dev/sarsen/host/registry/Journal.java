package dev.sarsen.host.registry;

/**
 * The ordered, durable log of commands in front of a {@link RegistryStateMachine}.
 *
 * <p>What {@link #submit} has answered survives the process. A command whose {@code submit} threw may or may not have
 * happened; the client sends it again with the same id and sequence.
 */
public interface Journal extends AutoCloseable {

    /**
     * Makes the command durable, then applies it.
     *
     * @throws JournalException when it could not be made durable
     */
    Result submit(Command command);

    /** The state after the last applied command. */
    RegistryState state();

    /** Whether commands can be accepted. */
    boolean ready();

    @Override
    void close();
}
