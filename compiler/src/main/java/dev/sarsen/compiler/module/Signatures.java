package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.FunctionType;
import dev.sarsen.runtime.type.NumberType;
import dev.sarsen.runtime.type.ValueType;
import dev.sarsen.runtime.type.VectorType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The function types of blocks without a type index, made once. */
final class Signatures {

    static final FunctionType EMPTY = new FunctionType(List.of(), List.of());

    private static final Map<NumberType, FunctionType> NUMBERS = new EnumMap<>(NumberType.class);
    private static final FunctionType VECTOR = new FunctionType(List.of(), List.of(VectorType.V128));

    static {
        for (NumberType type : NumberType.values()) {
            NUMBERS.put(type, new FunctionType(List.of(), List.of(type)));
        }
    }

    private Signatures() {}

    static FunctionType of(ValueType result) {
        FunctionType number = result instanceof NumberType type ? NUMBERS.get(type) : null;
        if (number != null) {
            return number;
        }
        return result == VectorType.V128 ? VECTOR : new FunctionType(List.of(), List.of(result));
    }
}
