package dev.sarsen.bench.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** An engine under measurement, seen from inside its own process. Steps are called in the order of their declaration. */
interface Subject {

    /** From the bytes of a module to something that can be instantiated. */
    void compile(Path file) throws Exception;

    /** A new instance, whose exported {@code run} is returned; its start function is not run. */
    IntUnaryOperator instantiate() throws Exception;

    /** Runs a module as a command with the given arguments, standard output passed through; returns the exit code. */
    int command(Path file, List<String> arguments) throws Exception;
}
