package dev.sarsen.host.guest;

import java.io.IOException;
import java.nio.file.Path;

/** Loads artifacts. */
public interface GuestEngine extends AutoCloseable {

    /**
     * Loads an artifact and checks that the host can run it as a program.
     *
     * @throws RejectedModuleException when it needs what the host does not have
     */
    GuestProgram load(Path artifact) throws IOException, RejectedModuleException;

    @Override
    void close();
}
