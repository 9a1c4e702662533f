/**
 * What can be known about a running host: the log of each app, numbers, health.
 *
 * <p>Comes from {@link dev.sarsen.host.invoke}; goes to {@link dev.sarsen.host.http}.
 */
@NullMarked
package dev.sarsen.host.observe;

import org.jspecify.annotations.NullMarked;
