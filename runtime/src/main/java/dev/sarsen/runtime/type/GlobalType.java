package dev.sarsen.runtime.type;

/**
 * The type of a global.
 *
 * @param value the type of its value
 * @param mutable whether it may be written
 */
public record GlobalType(ValueType value, boolean mutable) implements ExternType {}
