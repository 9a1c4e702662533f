package dev.sarsen.compiler.module;

/**
 * A defined type of arrays.
 *
 * @param element the type of every element
 */
public record ArrayType(FieldType element) implements CompositeType {}
