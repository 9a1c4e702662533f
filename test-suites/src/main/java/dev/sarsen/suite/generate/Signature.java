package dev.sarsen.suite.generate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a generated function or block.
 *
 * @param parameters what it takes
 * @param results what it gives
 */
public record Signature(List<Kind> parameters, List<Kind> results) implements Definition {

    static final Signature PLAIN = new Signature(List.of(), List.of());

    /** Copies the lists. */
    public Signature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** Whether the outside can call it. */
    boolean isNumeric() {
        return parameters.stream().allMatch(Kind::isNumber) && results.stream().allMatch(Kind::isNumber);
    }

    /** The text of the declaration, such as {@code (param i32 i64) (result f32)}. */
    String words() {
        return words("param", parameters) + words("result", results);
    }

    @Override
    public String text() {
        return "(func" + words() + ")";
    }

    private static String words(String keyword, List<Kind> types) {
        return types.isEmpty()
                ? ""
                : types.stream().map(Kind::text).collect(Collectors.joining(" ", " (" + keyword + " ", ")"));
    }
}
