/**
 * Real programs from the npm registry: pinned, verified, cached outside the tree.
 *
 * <p>Comes from the npm client; goes to the suites and to the benchmarks.
 */
@NullMarked
package dev.sarsen.suite.programs;

import org.jspecify.annotations.NullMarked;
