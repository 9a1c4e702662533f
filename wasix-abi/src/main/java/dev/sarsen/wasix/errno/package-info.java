/**
 * The error numbers that a guest sees, and how failures of the host become one of them.
 *
 * <p>Comes from {@link dev.sarsen.wasix.fs} and {@link dev.sarsen.wasix.fd}, which throw; goes to
 * {@link dev.sarsen.wasix.call}, which answers the guest.
 */
@NullMarked
package dev.sarsen.wasix.errno;

import org.jspecify.annotations.NullMarked;
