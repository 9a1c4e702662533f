/**
 * Writes IR as class files.
 *
 * <p>Comes from {@link dev.sarsen.compiler.plan}; goes to {@link dev.sarsen.compiler.output}. Everything emitted has the
 * shape javac would give it: the operand stack is empty at every label, each local has one type, stack maps come from the
 * IR's types. No method exceeds {@link dev.sarsen.compiler.emit.CodeWriter#MAX_METHOD_BYTES}.
 */
@NullMarked
package dev.sarsen.compiler.emit;

import org.jspecify.annotations.NullMarked;
