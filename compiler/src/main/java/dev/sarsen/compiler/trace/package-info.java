/**
 * The second tier of dispatching loops: paths that a running interpreter was seen to take, as straight code.
 *
 * <p>From: what recorders of the runtime wrote, and the loop's function, compiled once more. To: pieces of IR that
 * {@code emit} turns into handlers.
 */
@NullMarked
package dev.sarsen.compiler.trace;

import org.jspecify.annotations.NullMarked;
