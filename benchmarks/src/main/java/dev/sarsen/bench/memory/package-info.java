/**
 * What an access to linear memory costs inside loops.
 *
 * <p>Comes from modules in the text format; goes to the JMH report.
 */
@NullMarked
package dev.sarsen.bench.memory;

import org.jspecify.annotations.NullMarked;
