package dev.sarsen.suite.corpus;

import java.nio.charset.StandardCharsets;

/**
 * What a program did.
 *
 * @param status its exit code
 * @param output what it wrote to standard output, as text
 * @param error what it wrote to standard error, as text
 */
record ProgramRun(int status, String output, String error) {

    static ProgramRun of(int status, byte[] output, byte[] error) {
        return new ProgramRun(
                status, new String(output, StandardCharsets.UTF_8), new String(error, StandardCharsets.UTF_8));
    }
}
