package dev.sarsen.runtime.trace;

import org.jspecify.annotations.Nullable;

/** Where a module's classes are found and added to. */
public interface ModuleClasses {

    /**
     * A class of the module, loaded when it was not.
     *
     * @param name its name without the package
     */
    Class<?> find(String name) throws ClassNotFoundException;

    /**
     * The class file of a class as it is stored, or null.
     *
     * @param internalName its name with slashes
     */
    byte @Nullable [] stored(String internalName);

    /**
     * Adds a class, with all checks that the module's own have passed.
     *
     * @param internalName its name with slashes
     */
    Class<?> add(String internalName, byte[] code);
}
