/**
 * What it costs until a guest can be called.
 *
 * <p>Comes from modules in the text format; goes to the JMH report.
 */
@NullMarked
package dev.sarsen.bench.coldstart;

import org.jspecify.annotations.NullMarked;
