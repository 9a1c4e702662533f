/**
 * The second tier of dispatching loops: which ones are hot, what they dispatch, and the traces that the compiler makes of
 * it.
 *
 * <p>From: the tables of handlers in a module's classes. To: the same tables, with other handlers in some places.
 */
@NullMarked
package dev.sarsen.runtime.trace;

import org.jspecify.annotations.NullMarked;
