package dev.sarsen.compiler.text;

import java.util.List;

/**
 * A test script ({@code .wast}): commands in the order in which they are to be run.
 *
 * @param commands the commands
 */
public record Script(List<Command> commands) {

    /** Copies the list. */
    public Script {
        commands = List.copyOf(commands);
    }
}
