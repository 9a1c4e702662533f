/**
 * The clocks that a guest reads.
 *
 * <p>Comes from {@link dev.sarsen.wasix.call} and {@link dev.sarsen.wasix.poll}; goes to the JVM's clocks.
 */
@NullMarked
package dev.sarsen.wasix.clock;

import org.jspecify.annotations.NullMarked;
