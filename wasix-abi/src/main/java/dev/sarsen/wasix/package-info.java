/**
 * The front of the operating system that a WASI or WASIX guest sees.
 *
 * <p>Comes from the imports of a guest; goes to the files, clocks and sockets that it was granted.
 */
@NullMarked
package dev.sarsen.wasix;

import org.jspecify.annotations.NullMarked;
