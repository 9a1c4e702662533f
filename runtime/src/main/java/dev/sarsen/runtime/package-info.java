/**
 * The front of the runtime: what an embedder holds in hand to run an artifact.
 *
 * <p>Comes from the artifact that the compiler wrote; goes to the guest code that runs.
 */
@NullMarked
package dev.sarsen.runtime;

import org.jspecify.annotations.NullMarked;
