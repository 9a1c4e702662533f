/**
 * The registry: which apps exist, which versions they have and which one answers, as a deterministic state machine
 * behind a journal.
 *
 * <p>Comes from {@link dev.sarsen.host.upload}; goes to {@link dev.sarsen.host.http}.
 *
 * <p>The state machine takes time, digests and client ids from the command and from nothing else, so every replica
 * that applies the same commands has the same state, byte for byte. A journal acknowledges a command only when it is
 * durable. One contract suite runs over every journal.
 */
@NullMarked
package dev.sarsen.host.registry;

import org.jspecify.annotations.NullMarked;
