package dev.sarsen.suite.differential;

import dev.sarsen.runtime.type.NumberType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a generated function or block: numbers in, numbers out.
 *
 * @param parameters what it takes
 * @param results what it gives
 */
record Signature(List<NumberType> parameters, List<NumberType> results) {

    Signature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** The text of the declaration, such as {@code (param i32 i64) (result f32)}. */
    String text() {
        return words("param", parameters) + words("result", results);
    }

    private static String words(String keyword, List<NumberType> types) {
        return types.isEmpty()
                ? ""
                : types.stream().map(NumberType::text).collect(Collectors.joining(" ", " (" + keyword + " ", ")"));
    }
}
