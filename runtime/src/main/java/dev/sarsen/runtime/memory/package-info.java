/**
 * Where the bytes of linear memories live: reserved address space or an array.
 *
 * <p>Comes from the memory types of the manifest and the page budget; goes to
 * {@link dev.sarsen.runtime.abi.LinearMemory}. A mapping is released only when no thread can reach it any more.
 */
@NullMarked
package dev.sarsen.runtime.memory;

import org.jspecify.annotations.NullMarked;
