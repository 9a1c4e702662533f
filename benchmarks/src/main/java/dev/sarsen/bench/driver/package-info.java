/**
 * What runs inside the process of a Java rival: compiles a guest, instantiates it, times its repetitions.
 *
 * <p>Comes from the command lines of {@link dev.sarsen.bench.rival}; goes to its {@code Observation}, as lines of text.
 */
@NullMarked
package dev.sarsen.bench.driver;

import org.jspecify.annotations.NullMarked;
