/**
 * One request becomes one run of a guest: arguments or CGI variables in, a streamed response out.
 *
 * <p>Comes from {@link dev.sarsen.host.http}; goes to {@link dev.sarsen.host.guest}.
 *
 * <p>Guests run on platform threads of their own with large stacks and read and write the exchange with blocking calls,
 * so a slow client slows its guest and nobody else.
 */
@NullMarked
package dev.sarsen.host.invoke;

import org.jspecify.annotations.NullMarked;
