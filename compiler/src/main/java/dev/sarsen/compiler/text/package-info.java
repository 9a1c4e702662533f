/**
 * The text format: {@code .wat} modules become binary modules, {@code .wast} scripts become lists of commands.
 *
 * <p>Comes from text given by a user or a test; goes to {@link dev.sarsen.compiler} as the bytes of a binary module, so
 * that everything behind this package sees one form only. The way through: {@code Lexer} cuts the text into a flat
 * token array with skip indices, {@code ModuleAssembler} walks it twice (names and types, then everything else) and
 * writes sections, {@code InstructionParser} writes instructions by the opcode table. Nothing here recurses over its
 * input, and everything is linear in it.
 */
@NullMarked
package dev.sarsen.compiler.text;

import org.jspecify.annotations.NullMarked;
