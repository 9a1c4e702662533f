package dev.sarsen.runtime.artifact;

import dev.sarsen.runtime.trace.LoopCompiler;
import org.jspecify.annotations.Nullable;

/**
 * What the loader takes a module from: a finished artifact, or one that is still being made.
 *
 * <p>Entries are asked for by several threads, classes when they are first used, possibly long after the rest.
 */
public interface ArtifactSource extends AutoCloseable {

    /**
     * The manifest.
     *
     * @throws ArtifactRejectedException when there is none or it cannot be read
     */
    ArtifactManifest manifest();

    /** The content of an entry, or null when there is none of that name. */
    byte @Nullable [] find(String name);

    /**
     * The content of an entry.
     *
     * @throws ArtifactRejectedException when there is none of that name
     */
    default byte[] require(String name) {
        byte[] bytes = find(name);
        if (bytes == null) {
            throw new ArtifactRejectedException("artifact has no entry " + name);
        }
        return bytes;
    }

    /** What compiles the module's loops once more; null where nothing does. */
    default @Nullable LoopCompiler loops() {
        return null;
    }

    /** Gives up what it holds; nothing is asked for any more. */
    @Override
    void close();
}
