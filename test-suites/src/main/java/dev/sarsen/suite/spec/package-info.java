/**
 * The specification's test scripts, run on this compiler and runtime.
 *
 * <p>Comes from {@code .wast} files through {@link dev.sarsen.compiler.text.ScriptReader}; goes to one line of totals and
 * to {@code file:line: kind: what} for each failure. {@link dev.sarsen.suite.spec.SpecRunner} runs one file in one {@link
 * dev.sarsen.suite.spec.Mode}; what may not pass yet is listed with its reason in {@code expectations.toml}.
 */
@NullMarked
package dev.sarsen.suite.spec;

import org.jspecify.annotations.NullMarked;
