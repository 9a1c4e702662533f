/**
 * Makes valid modules from seeds, in the text format, over all features of WebAssembly that the oracles share.
 *
 * <p>Comes from a seed; goes to {@link dev.sarsen.suite.differential}.
 *
 * <p>Every module ends: functions draw on one global amount of calls, loops are counted with a course known here or take
 * backward branches from a small amount of their function. NaNs are made canonical wherever their bits could be seen.
 */
@NullMarked
package dev.sarsen.suite.generate;

import org.jspecify.annotations.NullMarked;
