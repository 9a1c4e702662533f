/**
 * From bytes to a module, and from a function's bytes to its instructions.
 *
 * <p>Comes from the bytes of an upload; goes to {@link dev.sarsen.compiler.module}, whose {@link
 * dev.sarsen.compiler.module.WasmModule} keeps the bytes.
 *
 * <p>Every count is compared with the bytes that remain before anything is allocated for it, the work is linear in the
 * bytes read, and there is no recursion over input.
 */
@NullMarked
package dev.sarsen.compiler.decode;

import org.jspecify.annotations.NullMarked;
