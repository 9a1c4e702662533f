/**
 * The engines that are compared: for each, the command lines of the processes that measure it.
 *
 * <p>Comes from {@link dev.sarsen.bench.guest}; goes to {@link dev.sarsen.bench.process}.
 */
@NullMarked
package dev.sarsen.bench.rival;

import org.jspecify.annotations.NullMarked;
