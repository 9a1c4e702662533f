package dev.sarsen.compiler.module;

/**
 * A constant expression: a range of the module's bytes that holds its instructions, the final {@code end} included.
 *
 * @param start offset of the first instruction
 * @param end offset after the final {@code end}
 */
public record ConstantExpression(int start, int end) {}
