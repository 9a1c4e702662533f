/**
 * What is known of a module as a whole before its functions are lowered one by one: who calls whom, what recurses, which
 * global is the stack pointer.
 *
 * <p>Comes from {@link dev.sarsen.compiler.validate}; goes to {@link dev.sarsen.compiler.lower}. Every step is linear in the
 * size of the module.
 */
@NullMarked
package dev.sarsen.compiler.analyze;

import org.jspecify.annotations.NullMarked;
