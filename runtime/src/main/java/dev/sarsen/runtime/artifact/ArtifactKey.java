package dev.sarsen.runtime.artifact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of an artifact: the same module compiled by the same compiler with the same options.
 *
 * @param moduleDigest SHA-256 of the module's bytes, lower-case hexadecimal
 * @param compilerVersion version of the compiler
 * @param options the compiler options that change its output, in one canonical text
 */
public record ArtifactKey(String moduleDigest, String compilerVersion, String options) {

    /** The key of a module that is not compiled yet. */
    public static ArtifactKey of(byte[] module, String compilerVersion, String options) {
        return new ArtifactKey(sha256(module), compilerVersion, options);
    }

    /** The key under which a compiled module was written. */
    public static ArtifactKey of(ArtifactManifest manifest) {
        return new ArtifactKey(manifest.moduleDigest(), manifest.compilerVersion(), manifest.options());
    }

    /** The key in 64 hexadecimal characters, usable as a file name. */
    public String hex() {
        return sha256((moduleDigest + '\n' + compilerVersion + '\n' + options).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes as lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
