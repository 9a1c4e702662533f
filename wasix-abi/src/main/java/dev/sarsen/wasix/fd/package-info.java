/**
 * Descriptors: numbers in a table, each with its rights, over open-file descriptions that several may share.
 *
 * <p>A {@link dev.sarsen.wasix.fd.Description} is what was opened: it has the offset and the flags, and lives until the
 * last descriptor that refers to it is closed. A {@link dev.sarsen.wasix.fd.Descriptor} adds what belongs to one number.
 * Reads and writes of a description never block; {@link dev.sarsen.wasix.fd.Transfers} waits if the guest wants that.
 *
 * <p>Comes from {@link dev.sarsen.wasix.call}; goes to {@link dev.sarsen.wasix.fs} and to the host's streams.
 */
@NullMarked
package dev.sarsen.wasix.fd;

import org.jspecify.annotations.NullMarked;
