/**
 * The bounded queue in which modules are compiled, never on a thread that answers a request.
 *
 * <p>Comes from {@link dev.sarsen.host.upload}; goes to {@link dev.sarsen.host.store}.
 */
@NullMarked
package dev.sarsen.host.compile;

import org.jspecify.annotations.NullMarked;
