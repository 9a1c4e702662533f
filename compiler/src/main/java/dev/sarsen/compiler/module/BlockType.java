package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.ValueType;
import java.util.List;

/** The type of a block: what it takes from the operand stack and what it leaves there. */
public sealed interface BlockType {

    /** Takes and leaves nothing. */
    record Empty() implements BlockType {}

    /**
     * Takes nothing and leaves one value.
     *
     * @param result the value's type
     */
    record Value(ValueType result) implements BlockType {}

    /**
     * Takes and leaves what a function type of the module says.
     *
     * @param typeIndex index of the function type
     */
    record Indexed(int typeIndex) implements BlockType {}

    /** The types taken, then left, in the given module, which must have the type as a function type. */
    default FunctionType signature(WasmModule module) {
        return switch (this) {
            case Empty() -> Signatures.EMPTY;
            case Value(ValueType result) -> Signatures.of(result);
            case Indexed(int typeIndex) -> module.signature(typeIndex);
        };
    }

    /** The types a block of this type takes from the operand stack. */
    default List<ValueType> parameters(WasmModule module) {
        return signature(module).parameters();
    }

    /** The types a block of this type leaves on the operand stack. */
    default List<ValueType> results(WasmModule module) {
        return signature(module).results();
    }
}
