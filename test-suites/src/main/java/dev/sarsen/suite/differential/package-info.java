/**
 * Differential testing: seeded modules run by several engines, and the comparison of what they did.
 *
 * <p>Comes from a seed through {@link dev.sarsen.suite.differential.ModuleGenerator}; goes to {@link
 * dev.sarsen.suite.differential.OutcomeComparison}, and to a folder on disk for each disagreement. A generated module is
 * valid, ends, and is free of what engines may legally do differently: a NaN's bits are made canonical before they can be
 * seen as an integer, memories stay small enough that growth always succeeds or always fails.
 */
@NullMarked
package dev.sarsen.suite.differential;

import org.jspecify.annotations.NullMarked;
