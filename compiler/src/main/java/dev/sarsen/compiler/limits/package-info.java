/**
 * How large anything in a module may be.
 *
 * <p>Comes from the caller of the compiler; goes to {@link dev.sarsen.compiler.decode} and {@code
 * dev.sarsen.compiler.validate}, which enforce it.
 */
@NullMarked
package dev.sarsen.compiler.limits;

import org.jspecify.annotations.NullMarked;
