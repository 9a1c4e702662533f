/**
 * Processes started one after the other, and what is seen of them.
 *
 * <p>Comes from the command lines of {@link dev.sarsen.bench.rival}; goes to {@link dev.sarsen.bench.report}.
 */
@NullMarked
package dev.sarsen.bench.process;

import org.jspecify.annotations.NullMarked;
