package dev.sarsen.compiler.emit;

/**
 * What the emission of a function took.
 *
 * @param index the function
 * @param methods number of Java methods
 * @param largestMethod bytes of bytecode of the largest one
 * @param frameClass internal name of its frame class, or empty
 */
public record EmittedFunction(int index, int methods, int largestMethod, String frameClass) {}
