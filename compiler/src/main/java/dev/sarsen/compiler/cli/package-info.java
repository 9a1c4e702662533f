/**
 * What people who write or use the compiler want to see: IR, bytecode, and why a module was refused.
 *
 * <p>Comes from {@link dev.sarsen.compiler.WasmCompiler} and its stages; goes to the commands of the host's module, which
 * print it. Nothing here takes part in a compilation.
 */
@NullMarked
package dev.sarsen.compiler.cli;

import org.jspecify.annotations.NullMarked;
