package dev.sarsen.compiler.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One command of a script. Module names are the script's own, without their dollar sign. */
public sealed interface Command {

    /** The line where the command begins, from one. */
    int line();

    /**
     * {@code (module $name …)}: defines a module and, unless it is a definition only, instantiates it.
     *
     * @param name the module's name, or null
     * @param definition whether it is only defined, to be instantiated by {@link Instance}
     * @param module the module
     */
    record Module(int line, @Nullable String name, boolean definition, ModuleSource module) implements Command {}

    /**
     * {@code (module instance $name $definition)}: instantiates a module defined earlier.
     *
     * @param name the instance's name, or null
     * @param definition the definition's name, or null for the latest one
     */
    record Instance(
            int line, @Nullable String name, @Nullable String definition) implements Command {}

    /**
     * {@code (register "as" $module)}: offers an instance's exports to later imports.
     *
     * @param as the import namespace
     * @param module the instance's name, or null for the latest one
     */
    record Register(int line, String as, @Nullable String module) implements Command {}

    /**
     * An action whose results do not matter.
     *
     * @param action what to do
     */
    record Perform(int line, Action action) implements Command {}

    /**
     * {@code (assert_return action result*)}.
     *
     * @param action what to do
     * @param results what must come out, in order
     */
    record AssertReturn(int line, Action action, List<Expectation> results) implements Command {}

    /**
     * {@code (assert_trap action "message")}.
     *
     * @param action what must trap
     * @param message the trap's words, or a beginning of them
     */
    record AssertTrap(int line, Action action, String message) implements Command {}

    /**
     * {@code (assert_trap (module …) "message")}: instantiation must trap.
     *
     * @param module the module
     * @param message the trap's words, or a beginning of them
     */
    record AssertUninstantiable(int line, ModuleSource module, String message) implements Command {}

    /**
     * {@code (assert_exhaustion action "message")}.
     *
     * @param action what must exhaust a resource
     * @param message the trap's words
     */
    record AssertExhaustion(int line, Action action, String message) implements Command {}

    /**
     * {@code (assert_exception action)}: a guest exception must leave the action.
     *
     * @param action what must throw
     */
    record AssertException(int line, Action action) implements Command {}

    /**
     * {@code (assert_invalid (module …) "message")}: decodes, but does not validate.
     *
     * @param module the module
     * @param message the specification's words
     * @param custom whether it is a custom section or annotation that must be refused
     */
    record AssertInvalid(int line, ModuleSource module, String message, boolean custom) implements Command {}

    /**
     * {@code (assert_malformed (module …) "message")}: {@link ModuleSource#bytes} or decoding must fail.
     *
     * @param module the module
     * @param message the specification's words
     * @param custom whether it is a custom section or annotation that must be refused
     */
    record AssertMalformed(int line, ModuleSource module, String message, boolean custom) implements Command {}

    /**
     * {@code (assert_unlinkable (module …) "message")}: valid, but its imports do not match.
     *
     * @param module the module
     * @param message the specification's words
     */
    record AssertUnlinkable(int line, ModuleSource module, String message) implements Command {}

    /**
     * {@code (thread $name (shared (module $m))* command*)}: runs commands in a thread of their own.
     *
     * @param name the thread's name, or null
     * @param shared names of the instances that the thread may use
     * @param commands what the thread runs
     */
    record Thread(int line, @Nullable String name, List<String> shared, List<Command> commands) implements Command {}

    /**
     * {@code (wait $thread)}: waits for the end of a thread.
     *
     * @param thread the thread's name
     */
    record Wait(int line, String thread) implements Command {}
}
