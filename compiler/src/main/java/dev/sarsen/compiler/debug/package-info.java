/**
 * Which line of which source file code comes from.
 *
 * <p>Comes from the custom sections of the module; goes to emission, which writes line numbers into the classes. What is
 * wrong with debug information only costs the lines: it never fails a compilation.
 */
@NullMarked
package dev.sarsen.compiler.debug;

import org.jspecify.annotations.NullMarked;
