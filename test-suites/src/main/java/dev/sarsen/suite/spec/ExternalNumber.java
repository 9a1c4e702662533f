package dev.sarsen.suite.spec;

/**
 * What a script's {@code (ref.extern n)} is on the Java side.
 *
 * @param number the number
 */
record ExternalNumber(int number) {}
