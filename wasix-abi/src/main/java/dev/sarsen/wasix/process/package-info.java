/**
 * The process that a guest is: arguments, environment, descriptors, files, clocks, and how it ended.
 *
 * <p>Comes from {@link dev.sarsen.wasix.WasixProcess}, which builds one; goes to {@link dev.sarsen.wasix.call}.
 */
@NullMarked
package dev.sarsen.wasix.process;

import org.jspecify.annotations.NullMarked;
