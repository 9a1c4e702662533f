package dev.sarsen.suite.spec;

import dev.sarsen.compiler.text.Expectation;
import dev.sarsen.runtime.V128;
import dev.sarsen.runtime.abi.FuncRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares results with what a script expects; floats bit by bit. */
final class ResultMatcher {

    private static final int F32_QUIET = 0x7fc0_0000;
    private static final int F32_MAGNITUDE = 0x7fff_ffff;
    private static final long F64_QUIET = 0x7ff8_0000_0000_0000L;
    private static final long F64_MAGNITUDE = Long.MAX_VALUE;

    private ResultMatcher() {}

    /** What is wrong with the results in one sentence, or nothing. */
    static Optional<String> mismatch(List<Expectation> expected, @Nullable Object[] found) {
        if (expected.size() != found.length) {
            return Optional.of("expected " + expected.size() + " results, found " + found.length);
        }
        for (int i = 0; i < found.length; i++) {
            if (!matches(expected.get(i), found[i])) {
                String which = found.length == 1 ? "" : " as result " + i;
                return Optional.of("expected " + expected.get(i) + which + ", found " + show(found[i]));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Expectation expected, @Nullable Object found) {
        return switch (expected) {
            case Expectation.I32(int value) -> found instanceof Integer i && i == value;
            case Expectation.I64(long value) -> found instanceof Long l && l == value;
            case Expectation.F32(int bits) -> found instanceof Float f && Float.floatToRawIntBits(f) == bits;
            case Expectation.F64(long bits) -> found instanceof Double d && Double.doubleToRawLongBits(d) == bits;
            case Expectation.F32NaN(boolean canonical) ->
                found instanceof Float f && isNaN(Float.floatToRawIntBits(f), canonical);
            case Expectation.F64NaN(boolean canonical) ->
                found instanceof Double d && isNaN(Double.doubleToRawLongBits(d), canonical);
            case Expectation.Null _ -> found == null;
            case Expectation.Reference(Expectation.Kind kind) -> isReference(kind, found);
            case Expectation.External(int number) -> new ExternalNumber(number).equals(found);
            case Expectation.Host(int number) -> new ExternalNumber(number).equals(found);
            case Expectation.Either(List<Expectation> alternatives) ->
                alternatives.stream().anyMatch(alternative -> matches(alternative, found));
            case Expectation.V128 vector -> found instanceof V128 v && matches(vector, v);
        };
    }

    private static boolean matches(Expectation.V128 expected, V128 found) {
        int bits = 8 * expected.shape().laneBytes();
        for (int lane = 0; lane < expected.shape().lanes(); lane++) {
            long half = lane < expected.shape().lanes() / 2 ? found.low() : found.high();
            long value = half >>> lane * bits % Long.SIZE;
            boolean same =
                    switch (expected.lanes().get(lane)) {
                        case Expectation.I32(int wanted) ->
                            (value << Long.SIZE - bits) == ((long) wanted << Long.SIZE - bits);
                        case Expectation.I64(long wanted) -> value == wanted;
                        case Expectation.F32(int wanted) -> (int) value == wanted;
                        case Expectation.F64(long wanted) -> value == wanted;
                        case Expectation.F32NaN(boolean canonical) -> isNaN((int) value, canonical);
                        case Expectation.F64NaN(boolean canonical) -> isNaN(value, canonical);
                        default -> throw new IllegalStateException("BUG: no lane: " + expected);
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNaN(int bits, boolean canonical) {
        return canonical ? (bits & F32_MAGNITUDE) == F32_QUIET : (bits & F32_QUIET) == F32_QUIET;
    }

    private static boolean isNaN(long bits, boolean canonical) {
        return canonical ? (bits & F64_MAGNITUDE) == F64_QUIET : (bits & F64_QUIET) == F64_QUIET;
    }

    private static boolean isReference(Expectation.Kind kind, @Nullable Object found) {
        return switch (kind) {
            case FUNC -> found instanceof FuncRef;
            case EXTERN, ANY, EQ, I31, STRUCT, ARRAY, EXN -> found != null && !(found instanceof FuncRef);
        };
    }

    private static String show(@Nullable Object found) {
        return switch (found) {
            case null -> "null";
            case Float f -> "f32 " + f + " (0x" + Integer.toHexString(Float.floatToRawIntBits(f)) + ")";
            case Double d -> "f64 " + d + " (0x" + Long.toHexString(Double.doubleToRawLongBits(d)) + ")";
            case Integer i -> "i32 " + i;
            case Long l -> "i64 " + l;
            default -> found.getClass().getSimpleName() + " " + found;
        };
    }
}
