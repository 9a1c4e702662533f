/**
 * The stored form of a compiled module: what is in the jar, how it is read, what identifies it.
 *
 * <p>Comes from the compiler's artifact writer; goes to {@link dev.sarsen.runtime.loader}.
 */
@NullMarked
package dev.sarsen.runtime.artifact;

import org.jspecify.annotations.NullMarked;
