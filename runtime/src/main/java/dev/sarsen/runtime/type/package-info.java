/**
 * The types of WebAssembly values and externals, shared by the compiler and the runtime.
 *
 * <p>Comes from the compiler's decoder and the artifact's manifest; goes to {@link dev.sarsen.runtime} for linking and
 * to generated code as descriptors. All values here are immutable.
 */
@NullMarked
package dev.sarsen.runtime.type;

import org.jspecify.annotations.NullMarked;
