package dev.sarsen.suite.generate;

import java.util.List;

/**
 * One call of an exported function.
 *
 * @param export the function's export name
 * @param signature its type, of numbers
 * @param arguments the arguments' bits, one for each parameter
 */
public record Invocation(String export, Signature signature, List<Long> arguments) {

    /** Copies the arguments. */
    public Invocation {
        arguments = List.copyOf(arguments);
    }
}
