/**
 * What a module is: its types, imports, definitions and exports, and the table of all instructions.
 *
 * <p>Comes from {@link dev.sarsen.compiler.decode}; goes to the validator, the lowering and the artifact's manifest.
 *
 * <p>Values here are immutable. Function bodies, constant expressions and data stay in the module's bytes, which are kept
 * once; what refers to them is a byte range.
 */
@NullMarked
package dev.sarsen.compiler.module;

import org.jspecify.annotations.NullMarked;
