package dev.sarsen.suite.differential;

import java.util.List;

/**
 * One call of an exported function.
 *
 * @param export the function's export name
 * @param signature its type
 * @param arguments the arguments' bits, one for each parameter
 */
record Invocation(String export, Signature signature, List<Long> arguments) {

    Invocation {
        arguments = List.copyOf(arguments);
    }
}
