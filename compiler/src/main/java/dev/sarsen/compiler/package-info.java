/**
 * The front of the compiler: Wasm bytes in, artifact out.
 *
 * <p>Comes from the bytes of an upload; goes to {@code dev.sarsen.runtime.artifact}.
 */
@NullMarked
package dev.sarsen.compiler;

import org.jspecify.annotations.NullMarked;
