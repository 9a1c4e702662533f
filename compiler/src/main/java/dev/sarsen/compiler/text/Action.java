package dev.sarsen.compiler.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a script does with an instance. */
public sealed interface Action {

    /** The instance's name without its dollar sign, or null for the latest instance. */
    @Nullable
    String module();

    /** The name of the export. */
    String export();

    /**
     * {@code (invoke $module "export" argument*)}.
     *
     * @param arguments the arguments, in order
     */
    record Invoke(@Nullable String module, String export, List<Argument> arguments) implements Action {}

    /** {@code (get $module "export")}: reads a global. */
    record Get(@Nullable String module, String export) implements Action {}
}
