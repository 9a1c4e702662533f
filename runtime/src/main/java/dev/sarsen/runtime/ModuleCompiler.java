package dev.sarsen.runtime;

import dev.sarsen.runtime.trace.LoopCompiler;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The compiler as the runtime sees it: found by {@link java.util.ServiceLoader} or given to the {@link Engine}.
 *
 * <p>The runtime runs artifacts without one.
 */
public interface ModuleCompiler {

    /**
     * Compiles a module. Refuses it with an unchecked exception whose message is one sentence.
     *
     * @param wasmOrWat the module, in the binary or the text format
     * @param artifact the file to write; appears whole or not at all
     */
    void compile(byte[] wasmOrWat, Path artifact);

    /**
     * Opens the dispatching loops of a module that was compiled before, for the second tier; null when there is none.
     *
     * @param wasmOrWat the same bytes
     */
    default @Nullable LoopCompiler loops(byte[] wasmOrWat) {
        return null;
    }

    /** The compiler's version and its options in one text: a part of the artifact's key. */
    String version();
}
