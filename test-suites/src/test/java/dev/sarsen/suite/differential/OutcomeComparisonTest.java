package dev.sarsen.suite.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeComparisonTest {

    @Test
    void trapsAreComparedByMeaningAndNotByWords() {
        Outcome ours = new Outcome(List.of("f1 ! undefined element", "f2 ! invalid conversion to integer"));
        Outcome theirs = new Outcome(
                List.of("f1 ! table index is out of bounds", "f2 ! float unrepresentable in integer range"));
        assertThat(OutcomeComparison.difference("a", ours, "b", theirs)).isEmpty();
    }

    @Test
    void firstDifferenceIsNamed() {
        Outcome one = new Outcome(List.of("f1 -> i32:1", "f2 -> i32:2"));
        Outcome other = new Outcome(List.of("f1 -> i32:1", "f2 -> i32:3"));
        assertThat(OutcomeComparison.difference("a", one, "b", other))
                .contains("line 1: a says f2 -> i32:2, b says f2 -> i32:3");
    }

    @Test
    void missingLinesAreADifference() {
        Outcome one = new Outcome(List.of("f1 -> "));
        assertThat(OutcomeComparison.difference("a", one, "b", new Outcome(List.of())))
                .isPresent();
    }

    @Test
    void nothingIsComparedOnceAStackRanOut() {
        Outcome one = new Outcome(List.of("f1 ! Maximum call stack size exceeded", "memory 1 0"));
        Outcome other = new Outcome(List.of("f1 -> ", "memory 2 0"));
        assertThat(OutcomeComparison.difference("a", one, "b", other)).isEmpty();
    }
}
