package dev.sarsen.runtime.type;

/**
 * The type of a single WebAssembly value.
 *
 * @see <a href="https://webassembly.github.io/spec/core/syntax/types.html#value-types">value types</a>
 */
public sealed interface ValueType permits NumberType, VectorType, ReferenceType {

    /** The type's name in the text format, such as {@code i32} or {@code (ref null func)}. */
    String text();

    /** True when a local of this type has a default value (everything but non-nullable references). */
    default boolean defaultable() {
        return true;
    }
}
