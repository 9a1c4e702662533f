/**
 * The stages that one function passes, in their order.
 *
 * <p>Comes from {@link dev.sarsen.compiler.validate} and {@link dev.sarsen.compiler.analyze}; goes to {@link
 * dev.sarsen.compiler.emit}, which asks for one function after the other.
 */
@NullMarked
package dev.sarsen.compiler.pipeline;

import org.jspecify.annotations.NullMarked;
