/**
 * The way of an upload: admitted, spooled to disk while it is hashed, compiled in the queue, published.
 *
 * <p>Comes from {@link dev.sarsen.host.http}; goes to {@link dev.sarsen.host.compile} and then
 * {@link dev.sarsen.host.registry}.
 *
 * <p>An upload that fails at any point leaves no file behind. One that is answered with success is durable: module,
 * then artifact, then the registry's entry are synced to disk before the answer.
 */
@NullMarked
package dev.sarsen.host.upload;

import org.jspecify.annotations.NullMarked;
