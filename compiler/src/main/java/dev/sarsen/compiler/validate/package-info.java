/**
 * Proves that a module follows the rules of the specification.
 *
 * <p>Comes from {@link dev.sarsen.compiler.decode}; goes to the lowering, which relies on every rule checked here.
 *
 * <p>{@link dev.sarsen.compiler.validate.ModuleValidator} checks the declarations; each function body is then checked
 * independently by a {@link dev.sarsen.compiler.validate.FunctionValidator}, so bodies can be checked in parallel. Types
 * are numbers here ({@code TypeCodes}), blocks live on an explicit stack, and the work is linear in the bytes.
 */
@NullMarked
package dev.sarsen.compiler.validate;

import org.jspecify.annotations.NullMarked;
