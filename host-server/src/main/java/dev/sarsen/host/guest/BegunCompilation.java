package dev.sarsen.host.guest;

import dev.sarsen.runtime.artifact.ArtifactSource;
import java.io.IOException;

/** A compilation that goes on while its result is in use. */
public interface BegunCompilation {

    /** What can be loaded already. */
    ArtifactSource source();

    /**
     * Waits until the artifact is in its file.
     *
     * @throws RejectedModuleException when the module turned out to be at fault
     */
    void await() throws IOException, RejectedModuleException;
}
