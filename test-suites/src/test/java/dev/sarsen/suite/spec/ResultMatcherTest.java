package dev.sarsen.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sarsen.compiler.text.Expectation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultMatcherTest {

    private static final float SIGNALLING = Float.intBitsToFloat(0x7fa0_0000);
    private static final float WITH_PAYLOAD = Float.intBitsToFloat(0xffc0_0001);

    @Test
    void zerosOfDifferentSignDiffer() {
        assertThat(matches(new Expectation.F32(0), -0f)).isFalse();
        assertThat(matches(new Expectation.F64(Long.MIN_VALUE), -0d)).isTrue();
    }

    @Test
    void canonicalNaNHasNoPayloadAndEitherSign() {
        assertThat(matches(new Expectation.F32NaN(true), Float.intBitsToFloat(0xffc0_0000)))
                .isTrue();
        assertThat(matches(new Expectation.F32NaN(true), WITH_PAYLOAD)).isFalse();
        assertThat(matches(new Expectation.F64NaN(true), Double.NaN)).isTrue();
    }

    @Test
    void arithmeticNaNIsQuietWithAnyPayload() {
        assertThat(matches(new Expectation.F32NaN(false), WITH_PAYLOAD)).isTrue();
        assertThat(matches(new Expectation.F32NaN(false), SIGNALLING)).isFalse();
        assertThat(matches(new Expectation.F32NaN(false), Float.POSITIVE_INFINITY))
                .isFalse();
    }

    @Test
    void numberOfAnotherTypeDoesNotMatch() {
        assertThat(matches(new Expectation.I32(1), 1L)).isFalse();
    }

    @Test
    void referencesMatchByKind() {
        assertThat(matches(new Expectation.External(3), new ExternalNumber(3))).isTrue();
        assertThat(matches(new Expectation.Null(null), null)).isTrue();
        assertThat(matches(new Expectation.Reference(Expectation.Kind.FUNC), new ExternalNumber(3)))
                .isFalse();
        assertThat(matches(new Expectation.Reference(Expectation.Kind.EXTERN), new ExternalNumber(3)))
                .isTrue();
    }

    @Test
    void oneOfSeveralIsEnough() {
        Expectation either = new Expectation.Either(List.of(new Expectation.I32(1), new Expectation.I32(2)));
        assertThat(matches(either, 2)).isTrue();
        assertThat(matches(either, 3)).isFalse();
    }

    @Test
    void numberOfResultsCounts() {
        assertThat(ResultMatcher.mismatch(List.of(), new Object[] {1})).isPresent();
    }

    private static boolean matches(Expectation expected, @Nullable Object found) {
        return ResultMatcher.mismatch(List.of(expected), new @Nullable Object[] {found})
                .isEmpty();
    }
}
