/**
 * Numbers put in order: statistics, tables and dated result files.
 *
 * <p>Comes from {@link dev.sarsen.bench.process}; goes to {@code benchmarks/results} and to the terminal.
 */
@NullMarked
package dev.sarsen.bench.report;

import org.jspecify.annotations.NullMarked;
