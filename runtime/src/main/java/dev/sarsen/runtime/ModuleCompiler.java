package dev.sarsen.runtime;

import java.nio.file.Path;

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

    /** The compiler's version and its options in one text: a part of the artifact's key. */
    String version();
}
