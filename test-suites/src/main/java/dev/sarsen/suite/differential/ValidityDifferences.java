package dev.sarsen.suite.differential;

import dev.sarsen.compiler.RejectionCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reasons for which V8 and this compiler may differ about the validity of a module. */
final class ValidityDifferences {

    /**
     * Something that V8 accepts and the specification does not.
     *
     * @param ours how the refusal begins or ends
     * @param reason what V8 does
     */
    private record Known(Pattern ours, String reason) {}

    private static final List<Known> ACCEPTED_BY_V8 = List.of(
            new Known(
                    Pattern.compile(
                            "br_on_non_null expects a label that takes a reference, found one that takes nothing"),
                    "V8 lets br_on_non_null go to a label without values"),
            new Known(
                    Pattern.compile("ref\\.eq expects eqref, found (i32|i64|f32|f64|v128)"),
                    "V8 does not look at the operands of ref.eq in code that is never reached"),
            new Known(
                    Pattern.compile("expects (i32|i64|f32|f64|v128), found a reference"),
                    "V8 forgets in code that is never reached that ref.as_non_null and its like give references"));

    private ValidityDifferences() {}

    /**
     * The reason why a difference is expected.
     *
     * @param ours the verdict of decoder and validator
     */
    static Optional<String> known(Verdict ours) {
        RejectionCode code = ours.code();
        if (code == null) {
            return Optional.empty();
        }
        if (code.code().startsWith("WM-4")) {
            return Optional.of("a limit of ours");
        }
        return ACCEPTED_BY_V8.stream()
                .filter(known -> known.ours().matcher(ours.message()).find())
                .map(Known::reason)
                .findFirst();
    }
}
