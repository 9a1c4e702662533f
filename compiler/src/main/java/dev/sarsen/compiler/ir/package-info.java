/**
 * One function between decoding and emission: a flat list of statements over expression trees.
 *
 * <p>Comes from {@link dev.sarsen.compiler.lower}; goes to {@link dev.sarsen.compiler.optimize}, {@link
 * dev.sarsen.compiler.plan} and {@link dev.sarsen.compiler.emit}. Control flow is labels and jumps in code order, so
 * nesting costs nothing and nothing recurses over the input; expression trees are at most {@link
 * dev.sarsen.compiler.ir.Expr#MAX_DEPTH} deep. Calls stand only at the root of a statement, hence every value that lives
 * across a call is in a local, and the operand stack is empty at every label.
 */
@NullMarked
package dev.sarsen.compiler.ir;

import org.jspecify.annotations.NullMarked;
