package dev.sarsen.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void takesTheGeometricMean() {
        assertThat(Statistics.geometricMean(List.of(1.0, 4.0)).orElseThrow()).isCloseTo(2.0, within(1e-12));
        assertThat(Statistics.geometricMean(List.of(0.5, 2.0, 1.0)).orElseThrow())
                .isCloseTo(1.0, within(1e-12));
    }

    @Test
    void hasNoMeanOfNothing() {
        assertThat(Statistics.geometricMean(List.of())).isEmpty();
    }

    @Test
    void refusesWhatIsNotPositive() {
        assertThatThrownBy(() -> Statistics.geometricMean(List.of(1.0, 0.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Statistics.geometricMean(List.of(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
