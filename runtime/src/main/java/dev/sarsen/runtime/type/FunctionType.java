package dev.sarsen.runtime.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The signature of a function.
 *
 * @param parameters the parameter types in order
 * @param results the result types in order
 */
public record FunctionType(List<ValueType> parameters, List<ValueType> results) implements ExternType {

    /** Copies both lists. */
    public FunctionType {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    @Override
    public String toString() {
        return list(parameters) + " -> " + list(results);
    }

    private static String list(List<ValueType> types) {
        return types.stream().map(ValueType::text).collect(Collectors.joining(" ", "[", "]"));
    }
}
