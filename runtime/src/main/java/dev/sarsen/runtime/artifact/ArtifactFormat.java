package dev.sarsen.runtime.artifact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names inside an artifact.
 *
 * <p>An artifact is a jar whose entries are stored, not deflated, so that the loader reads each class as one slice of the
 * file. A jar may hold other entries besides these (a launcher, the runtime itself); they are not looked at.
 */
public final class ArtifactFormat {

    /** The entry that holds the {@link ArtifactManifest}. */
    public static final String MANIFEST = "sarsen/manifest.bin";

    /** Where generated classes live unless the compiler is told otherwise. */
    public static final String DEFAULT_PACKAGE_PREFIX = "sarsen/gen/";

    /** Simple name of the generated instance class, below the package prefix. */
    public static final String GUEST_CLASS = "Guest";

    /** First four bytes of the manifest: {@code SRSN}. */
    static final int MAGIC = 0x5352_534e;

    /** Version of everything described here; another version is refused. */
    static final int VERSION = 2;

    private static final Pattern PACKAGE = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*/){1,64}");
    private static final List<String> RESERVED = List.of("java/", "javax/", "jdk/", "sun/", "dev/sarsen/");

    /** What the name of the class of a dispatching loop's handlers begins with, before the function and the region. */
    public static final char HANDLERS_PREFIX = 'H';

    /** Static field of that class: an array of all handlers. */
    public static final String HANDLERS = "ALL";

    /** Static field of that class: an array with the handler of each label. */
    public static final String HANDLERS_BY_LABEL = "BY_LABEL";

    /** What the name of the class of a dispatching loop's recorders has behind that of its handlers. */
    public static final String RECORDER_SUFFIX = "_R";

    /** Static field of recorders: the array that is written to, or null. */
    public static final String RECORDER_STEPS = "steps";

    /** Static field of recorders: how much of the array is written. */
    public static final String RECORDER_COUNT = "count";

    /** Static field of recorders: the frame object that was last seen. */
    public static final String RECORDER_FRAME = "frame";

    private ArtifactFormat() {}

    /**
     * Whether generated classes may live there: an internal name of ASCII identifiers that ends with a slash, and neither
     * the JDK's nor our own, since what starts with it is the module's own to the guard.
     */
    public static boolean isPackagePrefix(String prefix) {
        return PACKAGE.matcher(prefix).matches()
                && RESERVED.stream().noneMatch(reserved -> prefix.startsWith(reserved) || reserved.startsWith(prefix));
    }

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

    /** The word of the options by which a module's code says that its 32-bit memories may grow to 4 GiB. */
    public static final String LARGE_MEMORIES = "large-memories";

    /** Whether the 32-bit memories of a module may grow to 4 GiB. */
    public static boolean hasLargeMemories(ArtifactManifest manifest) {
        return (' ' + manifest.options() + ' ').contains(' ' + LARGE_MEMORIES + ' ');
    }
}
