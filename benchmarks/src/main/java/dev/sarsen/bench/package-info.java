/**
 * The benchmarks: claims with numbers.
 *
 * <p>Comes from guest programs; goes to the dated files under {@code benchmarks/results}.
 */
@NullMarked
package dev.sarsen.bench;

import org.jspecify.annotations.NullMarked;
