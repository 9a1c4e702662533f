/**
 * The structures in guest memory, field by field.
 *
 * <p>Comes from {@link dev.sarsen.wasix.call}; goes to a linear memory. Whatever lies outside it is {@code FAULT}, never
 * a trap.
 */
@NullMarked
package dev.sarsen.wasix.layout;

import org.jspecify.annotations.NullMarked;
