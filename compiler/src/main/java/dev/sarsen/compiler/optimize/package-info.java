/**
 * Passes that turn IR into IR that HotSpot compiles better.
 *
 * <p>Comes from {@link dev.sarsen.compiler.lower}; goes to {@link dev.sarsen.compiler.plan}. Each pass keeps the meaning of
 * every function, traps and their order included, is linear in its size, and can be switched off.
 */
@NullMarked
package dev.sarsen.compiler.optimize;

import org.jspecify.annotations.NullMarked;
