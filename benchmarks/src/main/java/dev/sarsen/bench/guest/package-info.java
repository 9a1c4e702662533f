/**
 * What is measured: kernels built from our own C sources, and whole programs from the npm registry.
 *
 * <p>Comes from {@code benchmarks/programs} and {@link dev.sarsen.suite.programs}; goes to {@link dev.sarsen.bench.rival}.
 */
@NullMarked
package dev.sarsen.bench.guest;

import org.jspecify.annotations.NullMarked;
