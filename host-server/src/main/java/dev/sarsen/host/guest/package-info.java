/**
 * What the host needs of the compiler, the runtime and the guests' operating system, and nothing more.
 *
 * <p>Comes from {@link dev.sarsen.host.store}; goes to {@link dev.sarsen.host.invoke}.
 *
 * <p>The rest of the host knows these interfaces only, so its tests run without compiling anything.
 */
@NullMarked
package dev.sarsen.host.guest;

import org.jspecify.annotations.NullMarked;
