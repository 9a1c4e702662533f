package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.abi.Vectors;
import dev.sarsen.runtime.artifact.ArtifactFormat;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the one module that lies in the same jar as the runtime, defined by the application's own loader.
 *
 * <p>Only for that loader's classes the JVM keeps an AOT cache with links and profiles. Nothing is lost by it: who could put
 * other classes into that jar could as well replace the runtime, and the process runs nothing else.
 */
final class OwnClasses {

    /** The package of the module that got its classes so, with a dot at the end. */
    private static final AtomicReference<@Nullable String> PACKAGE = new AtomicReference<>();

    private OwnClasses() {}

    /**
     * The instance class, not initialised; null when the module has to have a loader of its own.
     *
     * @param packagePrefix internal name prefix of the module's classes, ending with a slash
     */
    @SuppressWarnings("ReferenceEquality") // loaders have no other equality
    static @Nullable Class<?> guest(String packagePrefix) {
        ClassLoader loader = OwnClasses.class.getClassLoader();
        String prefix = packagePrefix.replace('/', '.');
        if (!MemoryForm.NATIVE || loader != ClassLoader.getSystemClassLoader()) {
            return null;
        }
        Class<?> guest;
        try {
            guest = Class.forName(prefix + ArtifactFormat.GUEST_CLASS, false, loader);
        } catch (ClassNotFoundException elsewhere) {
            return null;
        }
        if (!sameJar(guest) || OwnAccessors.wanted() || !PACKAGE.compareAndSet(null, prefix)) {
            return null;
        }
        if (Vectors.inRegisters()) {
            AbiPreparation.beginLanes();
        }
        return guest;
    }

    private static boolean sameJar(Class<?> guest) {
        // One object for all classes of a jar.
        return guest.getProtectionDomain().equals(OwnClasses.class.getProtectionDomain());
    }

    /** Whether a stack frame belongs to generated code of that module. */
    static boolean isGuestFrame(StackTraceElement frame) {
        String prefix = PACKAGE.get();
        return prefix != null && frame.getClassName().startsWith(prefix) && "app".equals(frame.getClassLoaderName());
    }

    /**
     * Makes the JVM drop the code it compiled of the module.
     *
     * @see StoppingClass
     */
    static void dropCompiledCode(Class<?> guest) {
        String parent = guest.getName().replace('.', '/');
        String name = parent.substring(0, parent.length() - ArtifactFormat.GUEST_CLASS.length()) + StoppingClass.NAME;
        try {
            MethodHandles.privateLookupIn(guest, MethodHandles.lookup()).defineClass(StoppingClass.write(name, parent));
        } catch (IllegalAccessException | LinkageError notFromUs) {
            // The artifact's instance class cannot be extended: the compiler did not write it, nor any free poll.
        }
    }
}
