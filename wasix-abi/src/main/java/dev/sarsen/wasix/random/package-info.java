/**
 * Random bytes for a guest.
 *
 * <p>Comes from {@link dev.sarsen.wasix.call}; goes to the JVM's secure generator, or to a seeded one in tests.
 */
@NullMarked
package dev.sarsen.wasix.random;

import org.jspecify.annotations.NullMarked;
