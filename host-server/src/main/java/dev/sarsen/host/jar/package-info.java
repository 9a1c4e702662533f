/**
 * Jars that run by themselves.
 *
 * <p>Comes from {@link dev.sarsen.compiler.output}, whose artifact is the input; goes to a file for {@code java -jar}, where
 * the launcher of {@code dev.sarsen.wasix} takes over.
 */
@NullMarked
package dev.sarsen.host.jar;

import org.jspecify.annotations.NullMarked;
