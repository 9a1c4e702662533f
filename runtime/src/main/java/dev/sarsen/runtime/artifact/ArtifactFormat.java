package dev.sarsen.runtime.artifact;

/**
 * The names inside an artifact.
 *
 * <p>An artifact is a jar whose entries are stored, not deflated, so that the loader reads each class as one slice of the
 * file. A jar may hold other entries besides these (a launcher, the runtime itself); they are not looked at.
 */
public final class ArtifactFormat {

    /** The entry that holds the {@link ArtifactManifest}. */
    public static final String MANIFEST = "sarsen/manifest.bin";

    /** The optional entry with the guest's function names. */
    public static final String NAMES = "sarsen/names.bin";

    /** Where generated classes live unless the compiler is told otherwise. */
    public static final String DEFAULT_PACKAGE_PREFIX = "sarsen/gen/";

    /** Simple name of the generated instance class, below the package prefix. */
    public static final String GUEST_CLASS = "Guest";

    /** First four bytes of the manifest: {@code SRSN}. */
    static final int MAGIC = 0x5352_534e;

    /** Version of everything described here; another version is refused. */
    static final int VERSION = 1;

    private ArtifactFormat() {}

    /** The entry with the bytes of a data segment. */
    public static String dataSegment(int index) {
        return "sarsen/data/" + index + ".bin";
    }

    /**
     * The entry of a generated class.
     *
     * @param packagePrefix such as {@code sarsen/gen/}
     * @param simpleName such as {@code C0}
     */
    public static String classFile(String packagePrefix, String simpleName) {
        return packagePrefix + simpleName + ".class";
    }
}
