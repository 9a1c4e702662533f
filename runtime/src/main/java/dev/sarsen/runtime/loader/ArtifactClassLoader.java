package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.GuestInstance;
import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import dev.sarsen.runtime.artifact.ArtifactSource;
import java.util.function.Consumer;

/**
 * Defines the classes of one module, each when it is first used, and lets them see nothing but the runtime's ABI and a
 * handful of {@code java.lang} names.
 *
 * <p>Nothing outside an instance, its module and their callers refers to it, so it goes with them and takes the classes
 * along.
 */
public final class ArtifactClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String NAME_PREFIX = "sarsen:";
    private static final int DIGEST_CHARACTERS = 12;

    private final ArtifactSource reader;
    private volatile Consumer<String> loops = _ -> {};
    private final ConstantPoolGuard guard;
    private final String packagePrefix;
    private final boolean sharedMemories;
    private final boolean ownAccessors = OwnAccessors.wanted();

    /**
     * Makes a loader for a module without shared memories.
     *
     * @param reader the artifact
     * @param packagePrefix internal name prefix of its classes, ending with a slash
     * @param digest the module's digest, for the loader's name
     */
    public ArtifactClassLoader(ArtifactSource reader, String packagePrefix, String digest) {
        this(reader, packagePrefix, digest, false);
    }

    /**
     * Makes a loader.
     *
     * @param reader the artifact
     * @param packagePrefix internal name prefix of its classes, ending with a slash
     * @param digest the module's digest, for the loader's name
     * @param sharedMemories whether the module has shared memories
     */
    public ArtifactClassLoader(ArtifactSource reader, String packagePrefix, String digest, boolean sharedMemories) {
        super(NAME_PREFIX + digest.substring(0, Math.min(DIGEST_CHARACTERS, digest.length())), null);
        this.reader = reader;
        this.packagePrefix = packagePrefix;
        this.sharedMemories = sharedMemories;
        this.guard = new ConstantPoolGuard(packagePrefix);
    }

    /** Says who hears of each class of handlers, by its name without the package, before it is used. */
    void onLoop(Consumer<String> listener) {
        loops = listener;
    }

    /** Whether a stack frame belongs to generated code of any module. */
    public static boolean isGuestFrame(StackTraceElement frame) {
        String loader = frame.getClassLoaderName();
        if (loader == null || !loader.startsWith(NAME_PREFIX)) {
            return OwnClasses.isGuestFrame(frame);
        }
        return !frame.getClassName().equals(OwnAccessors.CLASS_NAME);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String internal = name.replace('.', '/');
        if (internal.startsWith(packagePrefix)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name, internal) : loaded;
            }
        }
        if (ownAccessors && name.equals(OwnAccessors.CLASS_NAME)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, OwnAccessors.bytes(), null) : loaded;
            }
        }
        if (!AbiSurface.mayLoad(internal) && !(ownAccessors && OwnAccessors.need(name))) {
            throw new ClassNotFoundException(name + " is not for generated code");
        }
        if (AbiSurface.lanes().contains(internal)) {
            AbiPreparation.awaitLanes();
        }
        return Class.forName(name, false, GuestInstance.class.getClassLoader());
    }

    /**
     * Makes the JVM drop the code it compiled of the module.
     *
     * @see StoppingClass
     */
    void dropCompiledCode() {
        String name = (packagePrefix + StoppingClass.NAME).replace('/', '.');
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes =
                    StoppingClass.write(packagePrefix + StoppingClass.NAME, packagePrefix + ArtifactFormat.GUEST_CLASS);
            try {
                defineClass(name, bytes, 0, bytes.length);
            } catch (LinkageError notFromUs) {
                // The artifact's instance class cannot be extended: the compiler did not write it, nor any free poll.
            }
        }
    }

    /**
     * Adds a class that is not in the artifact, with the same checks.
     *
     * @param internal its name with slashes
     * @throws ArtifactRejectedException when it may not be used
     * @throws LinkageError when there is one of that name
     */
    Class<?> addClass(String internal, byte[] bytes) {
        String name = internal.replace('/', '.');
        synchronized (getClassLoadingLock(name)) {
            return defined(name, internal, bytes);
        }
    }

    /** Whether a name, without the package, is that of the class of a dispatching loop's handlers. */
    private static boolean isHandlers(String own) {
        int bar = own.indexOf('_');
        return own.indexOf(ArtifactFormat.HANDLERS_PREFIX) == 0
                && isNumber(own, 1, bar)
                && isNumber(own, bar + 1, own.length());
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int k = start; k < end; k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return false;
            }
        }
        return end > start && end - start < 10;
    }

    private Class<?> define(String name, String internal) throws ClassNotFoundException {
        if (internal.equals(packagePrefix + StoppingClass.NAME)) {
            throw new ClassNotFoundException(name + " is not for artifacts to have");
        }
        byte[] bytes = reader.find(internal + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        Class<?> defined = defined(name, internal, bytes);
        String own = internal.substring(packagePrefix.length());
        if (isHandlers(own)) {
            loops.accept(own);
        }
        return defined;
    }

    private Class<?> defined(String name, String internal, byte[] bytes) {
        guard.check(internal, bytes);
        byte[] bound = MemoryForm.NATIVE ? bytes : ClassBinding.toHeapForm(bytes, sharedMemories);
        try {
            return defineClass(name, bound, 0, bound.length);
        } catch (ClassFormatError e) {
            throw new ArtifactRejectedException("artifact class " + name + " is not a class: " + e.getMessage(), e);
        }
    }
}
