/**
 * The one way in which a guest waits: until something is ready, a time has come, or it is told to stop.
 *
 * <p>Comes from {@link dev.sarsen.wasix.call} and {@link dev.sarsen.wasix.fd}; goes to the thread that sleeps.
 */
@NullMarked
package dev.sarsen.wasix.poll;

import org.jspecify.annotations.NullMarked;
