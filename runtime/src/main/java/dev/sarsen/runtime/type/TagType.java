package dev.sarsen.runtime.type;

/**
 * The type of an exception tag.
 *
 * @param signature the tag's function type; its results are empty for exceptions
 */
public record TagType(FunctionType signature) implements ExternType {}
