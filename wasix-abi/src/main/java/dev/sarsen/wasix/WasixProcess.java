package dev.sarsen.wasix;

import dev.sarsen.runtime.Engine;
import dev.sarsen.runtime.ExportedFunction;
import dev.sarsen.runtime.Instance;
import dev.sarsen.runtime.Linker;
import dev.sarsen.runtime.Module;
import dev.sarsen.runtime.budget.ExecutionBudget;
import dev.sarsen.wasix.call.GuestCalls;
import dev.sarsen.wasix.process.GuestProcess;
import dev.sarsen.wasix.process.ProcessExit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A process that a WASI program runs as: its arguments, streams, files and clocks.
 *
 * <p>Made by {@link #builder}; runs one program; closing it closes every descriptor. The program's calls may come from
 * one thread at a time.
 */
public final class WasixProcess implements AutoCloseable {

    private final GuestProcess process;

    WasixProcess(GuestProcess process) {
        this.process = process;
    }

    /** Settings for a new process: no arguments, no environment, empty input, output thrown away, files in memory. */
    public static WasixProcessBuilder builder() {
        return new WasixProcessBuilder();
    }

    /** Defines all functions of the host in a linker; which process calls them is decided by the instance. */
    public void link(Linker linker) {
        WasixHost.define(linker);
    }

    /** Makes an instance whose calls work on this process. The linker needs {@link WasixHost#define}. */
    public Instance instantiate(Linker linker, Module module, ExecutionBudget budget) {
        return linker.instantiate(module, budget, new GuestCalls(process));
    }

    /** Runs a program under the engine's budget. */
    public ExitStatus run(Engine engine, Module module) {
        return run(engine, module, engine.budget());
    }

    /** Runs a program with a linker of its own. */
    public ExitStatus run(Engine engine, Module module, ExecutionBudget budget) {
        Linker linker = new Linker(engine);
        WasixHost.define(linker, module);
        return run(linker, module, budget);
    }

    /**
     * Runs a program to its end: a command by {@code _start}, a reactor by {@code _initialize}.
     *
     * @param linker one that {@link WasixHost#define} has filled, perhaps with more than that
     * @return how it ended by itself; a trap is thrown
     * @throws IllegalArgumentException when the module exports neither function
     */
    public ExitStatus run(Linker linker, Module module, ExecutionBudget budget) {
        return untilExit(() -> {
            try (Instance instance = instantiate(linker, module, budget)) {
                entry(instance).invoke();
            }
            return ExitStatus.SUCCESS;
        });
    }

    /** Calls something that enters the guest, and answers the status if the guest exits meanwhile. */
    public static ExitStatus untilExit(Supplier<ExitStatus> call) {
        try {
            return call.get();
        } catch (ProcessExit exit) {
            return new ExitStatus(exit.code(), exit.signal());
        }
    }

    private static ExportedFunction entry(Instance instance) {
        Optional<ExportedFunction> start = instance.findFunction("_start");
        return start.or(() -> instance.findFunction("_initialize"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "module " + instance.module() + ": expected an export \"_start\", found none"));
    }

    /** Descriptors, files, clocks, for calls of other namespaces. */
    GuestProcess state() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
