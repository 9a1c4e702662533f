package dev.sarsen.bench.driver;

import java.nio.file.Path;
import java.util.List;

/** An engine under measurement, seen from inside its own process. Steps are called in the order of their declaration. */
interface Subject {

    /** From the bytes of a module to something that can be instantiated. */
    void compile(Path file) throws Exception;

    /** A new instance; its start function is not run. */
    Live instantiate() throws Exception;

    /** Runs a module as a command with the given arguments, standard output passed through; returns the exit code. */
    int command(Path file, List<String> arguments) throws Exception;

    /**
     * Runs the compiled module as a command once more; standard output is thrown away where the engine can do that.
     *
     * @param directory the guest's root directory
     */
    int again(Path directory, List<String> arguments) throws Exception;

    /** An instance that can be called until it is closed. */
    interface Live extends AutoCloseable {

        /** Calls the guest's exported {@code run}. */
        int run(int size);

        /** Gives back what the collector would not; nothing by default. */
        @Override
        default void close() {}
    }
}
