/**
 * Turns a validated function body into IR in one pass over its instructions.
 *
 * <p>Comes from {@link dev.sarsen.compiler.validate}; goes to {@link dev.sarsen.compiler.optimize}. The input is trusted
 * to be valid; unreachable code is dropped here.
 */
@NullMarked
package dev.sarsen.compiler.lower;

import org.jspecify.annotations.NullMarked;
