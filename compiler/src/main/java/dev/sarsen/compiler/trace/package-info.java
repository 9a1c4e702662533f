/**
 * The second tier of dispatching loops: paths that a running interpreter was seen to take, as straight code.
 *
 * <p>Comes from what recorders of {@link dev.sarsen.runtime.trace} wrote, and from the loop's function, made once more by
 * {@link dev.sarsen.compiler.pipeline}; goes to {@link dev.sarsen.compiler.emit}, which turns pieces of IR into handlers.
 */
@NullMarked
package dev.sarsen.compiler.trace;

import org.jspecify.annotations.NullMarked;
