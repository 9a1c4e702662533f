/**
 * The suites that cross modules.
 *
 * <p>Comes from every other module; goes to one report.
 */
@NullMarked
package dev.sarsen.suite;

import org.jspecify.annotations.NullMarked;
