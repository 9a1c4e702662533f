package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.FunctionType;

/**
 * A defined type of functions.
 *
 * @param type their signature
 */
public record FunctionShape(FunctionType type) implements CompositeType {}
