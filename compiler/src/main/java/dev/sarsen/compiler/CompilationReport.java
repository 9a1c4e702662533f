package dev.sarsen.compiler;

import java.time.Duration;
import java.util.List;

/**
 * What a compilation did.
 *
 * @param moduleBytes size of the binary module
 * @param functions number of defined functions
 * @param methods number of Java methods they became
 * @param splitFunctions number of functions that became more than one method
 * @param largestMethodBytes bytes of bytecode of the largest method
 * @param classes number of classes
 * @param classBytes total size of the class files
 * @param notes what was passed over, such as debug information that could not be read
 * @param decoding time to decode and validate
 * @param total time in all
 */
public record CompilationReport(
        long moduleBytes,
        int functions,
        int methods,
        int splitFunctions,
        int largestMethodBytes,
        int classes,
        long classBytes,
        List<String> notes,
        Duration decoding,
        Duration total) {

    /** Copies the notes. */
    public CompilationReport {
        notes = List.copyOf(notes);
    }
}
