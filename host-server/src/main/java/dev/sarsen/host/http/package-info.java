/**
 * The two listeners: apps answer on one, uploads and everything else that manages the host go to the other.
 *
 * <p>Comes from the network; goes to {@link dev.sarsen.host.invoke} and {@link dev.sarsen.host.upload}.
 */
@NullMarked
package dev.sarsen.host.http;

import org.jspecify.annotations.NullMarked;
