/**
 * What a crossing between host and guest costs.
 *
 * <p>Comes from modules in the text format; goes to the JMH report.
 */
@NullMarked
package dev.sarsen.bench.invoke;

import org.jspecify.annotations.NullMarked;
