package dev.sarsen.host.store;

import java.nio.charset.StandardCharsets;

/**
 * What an artifact was made of: a module and a compiler with its options.
 *
 * @param moduleDigest SHA-256 of the module's bytes
 * @param compiler version and options of the compiler, as it names itself
 */
public record ArtifactId(String moduleDigest, String compiler) {

    private static final int COMPILER_DIGITS = 16;

    /** Checks the digest, which becomes part of a file name. */
    public ArtifactId {
        if (!Digest.isDigest(moduleDigest)) {
            throw new IllegalArgumentException("not a digest");
        }
    }

    /** The name in the store: the module's digest, then the beginning of the compiler's. */
    public String key() {
        String digest = Digest.of(compiler.getBytes(StandardCharsets.UTF_8));
        return moduleDigest + "-" + digest.substring(0, COMPILER_DIGITS);
    }
}
