package dev.sarsen.runtime.type;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    // Written out: the JVM makes those of a record at run time, which takes longer than all the imports of a small
    // program.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunctionType that && parameters.equals(that.parameters) && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return 31 * parameters.hashCode() + results.hashCode();
    }

    @Override
    public String toString() {
        return list(parameters) + " -> " + list(results);
    }

    private static String list(List<ValueType> types) {
        return types.stream().map(ValueType::text).collect(Collectors.joining(" ", "[", "]"));
    }
}
