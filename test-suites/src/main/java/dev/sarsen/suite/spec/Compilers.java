package dev.sarsen.suite.spec;

import dev.sarsen.runtime.ModuleCompiler;
import java.util.ServiceLoader;

/** The compiler of each mode. */
public final class Compilers {

    private Compilers() {}

    /** The compiler with the settings of a mode. */
    public static ModuleCompiler of(Mode mode) {
        return ServiceLoader.load(ModuleCompiler.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no compiler on the class path for mode " + mode.text()));
    }
}
