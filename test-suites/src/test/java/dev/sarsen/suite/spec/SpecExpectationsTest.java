package dev.sarsen.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecExpectationsTest {

    @Test
    void readsFeaturesAndFailures() {
        SpecExpectations read = SpecExpectations.parse(List.of(
                "# comment",
                "[features]",
                "\"a.wast\" = \"simd gc\"",
                "",
                "[failures]",
                "\"b.wast:12\" = \"a reason with words\"",
                "\"c.wast\" = \"whole file\""));
        assertThat(read.mayLack("a.wast", "gc")).isTrue();
        assertThat(read.mayLack("a.wast", "threads")).isFalse();
        assertThat(read.lacking("a.wast")).containsExactlyInAnyOrder("simd", "gc");
        assertThat(read.failure("b.wast", 12)).contains("a reason with words");
        assertThat(read.failure("b.wast", 13)).isEmpty();
        assertThat(read.failure("c.wast")).contains("whole file");
    }

    @Test
    void refusesALineThatIsNoEntry() {
        assertThatThrownBy(() -> SpecExpectations.parse(List.of("[features]", "a.wast = simd")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void listOfThisBuildCanBeRead() {
        assertThat(SpecExpectations.standard().failure("no such file")).isEmpty();
    }
}
