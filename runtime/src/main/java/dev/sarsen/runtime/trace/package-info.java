/**
 * The second tier of dispatching loops: which ones are hot, what they dispatch, and the traces that the compiler makes of
 * it.
 *
 * <p>Comes from the tables of handlers that {@link dev.sarsen.runtime.loader} finds in a module's classes; goes to the same
 * tables, with other handlers in some places.
 */
@NullMarked
package dev.sarsen.runtime.trace;

import org.jspecify.annotations.NullMarked;
