package dev.sarsen.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {

    @Test
    void readsRepetitionsAndNumbersAndLeavesTheGuestsOwnLines() {
        Observation seen = Observation.parse(
                7, 0, "bench compile 900\nrep 30 0000cafe\nhello there you\nrep 10 0000cafe\nbench peak 4096\n", null);
        assertThat(seen.failure()).isEmpty();
        assertThat(seen.first()).hasValue(30);
        assertThat(seen.best()).hasValue(10);
        assertThat(seen.checksum()).isEqualTo("0000cafe");
        assertThat(seen.value("compile")).hasValue(900);
        assertThat(seen.value("peak")).hasValue(4096);
        assertThat(seen.value("instantiate")).isEmpty();
    }

    @Test
    void knowsWhenAProcessGotWarm() {
        Observation seen = Observation.parse(
                7,
                1_000,
                "bench began 1500\nrep 90 0000cafe 10\nrep 21 0000cafe 20\nrep 11 0000cafe 30\nrep 10 0000cafe 40\n"
                        + "rep 10 0000cafe 50\n",
                null);
        assertThat(seen.warm(0.5)).contains(new Observation.Warm(500_000_000 + 90 + 21 + 11, 30));
        assertThat(seen.warm(0.9)).contains(new Observation.Warm(500_000_000 + 90 + 21 + 11, 30));
        assertThat(seen.warm(0.4)).contains(new Observation.Warm(500_000_000 + 90 + 21, 20));
    }

    @Test
    void doesNotCountAProcessWhoseRepetitionsDiffer() {
        Observation seen = Observation.parse(7, 0, "rep 1 00000001\nrep 1 00000002\n", null);
        assertThat(seen.failure()).contains("repetitions differ: 00000001 and 00000002");
    }

    @Test
    void hasNoBestOfNothing() {
        Observation seen = Observation.parse(7, 0, "", null);
        assertThat(seen.best()).isEmpty();
        assertThat(seen.first()).isEmpty();
        assertThat(seen.checksum()).isNull();
    }

    @Test
    void saysWhatAFailedProcessComplainedAbout() throws IOException {
        Observation seen = new ProcessRunner()
                .run(List.of("sh", "-c", "echo something is broken >&2; exit 3"), Duration.ofMinutes(1));
        assertThat(seen.failure()).contains("exit code 3: something is broken");
    }

    @Test
    void givesUpOnAProcessThatLastsTooLong() throws IOException {
        Observation seen = new ProcessRunner().run(List.of("sleep", "600"), Duration.ofMillis(50));
        assertThat(seen.failure()).contains("not done after 0 s");
    }
}
