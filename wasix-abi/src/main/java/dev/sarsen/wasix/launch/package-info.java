/**
 * The main class of a runnable jar.
 *
 * <p>Comes from {@code java -jar PROGRAM.jar}; goes to {@link dev.sarsen.wasix.WasixProcess}.
 */
@NullMarked
package dev.sarsen.wasix.launch;

import org.jspecify.annotations.NullMarked;
