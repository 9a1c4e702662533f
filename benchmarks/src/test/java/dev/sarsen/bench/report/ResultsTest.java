package dev.sarsen.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {

    @TempDir
    Path directory;

    private final Results results = new Results(List.of("v8", "ours"));

    @BeforeEach
    void measure() {
        put("sieve", "v8", 10_000_000);
        put("sieve", "ours", 20_000_000);
        put("sort", "v8", 30_000_000);
        put("sort", "ours", 15_000_000);
        put("sqlite", "v8", 1_000_000);
        put("sqlite", "ours", 900_000_000);
    }

    @Test
    void keepsTheSmallerOfTwoMeasurements() {
        put("sieve", "v8", 12_000_000);
        assertThat(results.value("sieve", "v8", Metric.STEADY)).hasValue(10_000_000);
        put("sieve", "v8", 9_000_000);
        assertThat(results.value("sieve", "v8", Metric.STEADY)).hasValue(9_000_000);
    }

    @Test
    void comparesOnlyWhereBothWereMeasured() {
        put("fib", "ours", 5_000_000);
        assertThat(results.ratio("ours", "v8", Metric.STEADY, List.of("sieve", "sort", "fib"))
                        .orElseThrow())
                .isCloseTo(1.0, within(1e-12));
        assertThat(results.ratio("ours", "v8", Metric.STEADY, List.of("fib"))).isEmpty();
    }

    @Test
    void printsATableWithMeansOverAllAndOverEachKind() {
        String table = new TableWriter(results, Map.of("kernel", List.of("sieve", "sort"))).write();
        assertThat(table)
                .contains("### steady state, best repetition, called from the host (ms)")
                .contains("| sieve        | 10.0 | 20.0 |")
                .contains("| sqlite       | 1.00 |  900 |")
                .contains("| × v8         | 1.00 | 9.65 |")
                .contains("| × v8, kernel | 1.00 | 1.00 |")
                .doesNotContain("Missing")
                .doesNotContain(Metric.COLD.title());
    }

    @Test
    void listsWhatFailedBelowTheTables() {
        results.cell("sort", "ours").fail("called: checksum 1, expected 2");
        assertThat(new TableWriter(results, Map.of()).write())
                .contains("- sort on ours: called: checksum 1, expected 2");
    }

    @Test
    void writesNumbersAndTablesSideBySide() throws IOException {
        RunReport report = new RunReport(
                OffsetDateTime.parse("2026-01-02T03:04:05Z"),
                new Machine(Map.of("cores", "2")),
                Map.of("rounds", "1"),
                Map.of("v8", "V8 1"),
                results,
                "the tables");
        Path file = report.fileIn(directory);
        report.write(file);
        assertThat(file.getFileName()).hasToString("2026-01-02-0304.json");
        assertThat(directory.resolve("2026-01-02-0304.md")).content().contains("- cores: 2", "the tables");
        JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(root.get("versions").get("v8").asString()).isEqualTo("V8 1");
        JsonNode row = root.get("results").get(1);
        assertThat(row.get("guest").asString()).isEqualTo("sieve");
        assertThat(row.get("rival").asString()).isEqualTo("ours");
        assertThat(row.get("steady_nanos").asLong()).isEqualTo(20_000_000);
    }

    @Test
    void takesWhatAnEarlierRunMeasured() throws IOException {
        results.cell("sieve", "v8").answered("0000cafe");
        results.cell("sort", "v8").answered("0000beef");
        results.size("sort", 77);
        Path file = directory.resolve("earlier.json");
        new RunReport(
                        OffsetDateTime.parse("2026-01-02T03:04:05Z"),
                        new Machine(Map.of()),
                        Map.of(),
                        Map.of(),
                        results,
                        "")
                .write(file);
        Results later = new Results(List.of("v8", "ours"));
        later.cell("sieve", "ours").put(Metric.STEADY, OptionalLong.of(5));
        later.cell("sieve", "ours").answered("0000cafe");
        later.cell("sort", "ours").put(Metric.STEADY, OptionalLong.of(6));
        later.cell("sort", "ours").answered("00000bad");
        RunReport.takeEarlier(file, later);
        assertThat(later.value("sieve", "v8", Metric.STEADY)).hasValue(10_000_000);
        assertThat(later.value("sieve", "ours", Metric.STEADY)).hasValue(5);
        assertThat(later.value("sort", "v8", Metric.STEADY)).isEmpty();
        assertThat(later.size("sort")).hasValue(77);
        assertThat(later.problems())
                .containsExactly("sort on v8: checksum 0000beef in the run of 2026-01-02T03:04:05Z, expected 00000bad");
        assertThat(new TableWriter(later, Map.of()).write()).contains("- v8: 2 guests, run of 2026-01-02T03:04:05Z");
    }

    @Test
    void showsThreeDigitsThatMeanSomething() {
        assertThat(Metric.Unit.MILLISECONDS.show(1_234_567)).isEqualTo("1.23");
        assertThat(Metric.Unit.MILLISECONDS.show(12_345_678)).isEqualTo("12.3");
        assertThat(Metric.Unit.MICROSECONDS.show(12_345_678)).isEqualTo("12346");
        assertThat(Metric.Unit.MEBIBYTES.show(2048)).isEqualTo("2.00");
    }

    private void put(String guest, String rival, long nanos) {
        results.cell(guest, rival).put(Metric.STEADY, OptionalLong.of(nanos));
    }
}
