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

    /** Slots that the JVM passes, less what generated functions take besides. */
    private static final int MOST_SLOTS = 250;

    /** Slots of the largest value, a vector. */
    private static final int VECTOR_SLOTS = 4;

    /**
     * Whether there are more parameters than a call of the JVM can pass: then all of them travel in the callee's instance,
     * where the further results of functions do.
     */
    public boolean isWide() {
        if (VECTOR_SLOTS * parameters.size() <= MOST_SLOTS) {
            return false;
        }
        int slots = 0;
        for (ValueType parameter : parameters) {
            slots += switch (parameter) {
                case NumberType number -> number == NumberType.I64 || number == NumberType.F64 ? 2 : 1;
                case ReferenceType _ -> 1;
                case VectorType _ -> VECTOR_SLOTS;
            };
        }
        return slots > MOST_SLOTS;
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
