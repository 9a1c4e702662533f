/**
 * What an instance may use, and how a call that takes too long is found.
 *
 * <p>Comes from the embedder; goes to {@link dev.sarsen.runtime.Instance}.
 */
@NullMarked
package dev.sarsen.runtime.budget;

import org.jspecify.annotations.NullMarked;
