package dev.sarsen.bench.guest;

import java.nio.file.Path;
import java.util.List;

/**
 * What a whole program is given to do, again and again.
 *
 * @param directory its root directory, which holds what it reads
 * @param output the file that it writes there; its content is what engines must agree on
 * @param arguments the command line, program name first
 */
public record ProgramWork(Path directory, String output, List<String> arguments) {

    /** Copies what it keeps. */
    public ProgramWork {
        arguments = List.copyOf(arguments);
    }
}
