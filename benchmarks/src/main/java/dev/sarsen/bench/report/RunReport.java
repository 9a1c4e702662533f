package dev.sarsen.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run as it is kept: a JSON file with the raw numbers and a Markdown file with the tables beside it.
 *
 * @param time when the run started
 * @param machine where
 * @param settings the options that shape the numbers
 * @param versions of each rival and of the compilers
 * @param results the numbers
 * @param tables the results as Markdown
 */
public record RunReport(
        OffsetDateTime time,
        Machine machine,
        Map<String, String> settings,
        Map<String, String> versions,
        Results results,
        String tables) {

    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    /** Copies what it keeps, in order. */
    public RunReport {
        settings = new LinkedHashMap<>(settings);
        versions = new LinkedHashMap<>(versions);
    }

    /** The file of a run in a directory of results, without its ending. */
    public Path fileIn(Path directory) {
        return directory.resolve(FILE_TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC)) + ".json");
    }

    /** Writes both files; the Markdown file has the name of the other with its own ending. */
    public void write(Path json) throws IOException {
        Path directory = json.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.writeString(json, json() + "\n");
        String name = json.getFileName().toString();
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        Files.writeString(json.resolveSibling(stem + ".md"), markdown());
    }

    /**
     * Reads the numbers of an earlier run and gives to these results what they lack.
     *
     * @throws IOException if the file cannot be read or is no result file
     */
    public static void takeEarlier(Path json, Results results) throws IOException {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(Files.readString(json));
        } catch (JacksonException e) {
            throw new IOException(json + " is no result file: " + e.getOriginalMessage(), e);
        }
        Set<String> rivals = new LinkedHashSet<>();
        root.path("results").forEach(row -> rivals.add(row.path("rival").asString("")));
        Results earlier = new Results(rivals);
        for (JsonNode row : root.path("results")) {
            String guest = row.path("guest").asString("");
            Results.Cell cell = earlier.cell(guest, row.path("rival").asString(""));
            for (Map.Entry<String, JsonNode> field : row.properties()) {
                Metric.of(field.getKey())
                        .ifPresent(metric -> cell.put(
                                metric, OptionalLong.of(field.getValue().asLong())));
            }
            row.path("problems").forEach(problem -> cell.fail(problem.asString()));
            cell.repeated(row.path("repetitions").asInt(0));
            if (row.has("checksum")) {
                cell.answered(row.get("checksum").asString());
            }
            if (row.has("taken_from")) {
                cell.takenFrom(row.get("taken_from").asString());
            }
            if (row.has("module_bytes")) {
                earlier.size(guest, row.get("module_bytes").asLong());
            }
        }
        results.take(earlier, root.path("time").asString("an earlier time"));
    }

    String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        root.put("machine", machine.facts());
        root.put("settings", settings);
        root.put("versions", versions);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String guest : results.guests()) {
            for (String rival : results.rivals()) {
                Results.Cell cell = results.cell(guest, rival);
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("guest", guest);
                row.put("rival", rival);
                for (Metric metric : Metric.values()) {
                    cell.value(metric).ifPresent(value -> row.put(metric.key(), value));
                }
                results.size(guest).ifPresent(bytes -> row.put("module_bytes", bytes));
                cell.checksum().ifPresent(answer -> row.put("checksum", answer));
                cell.takenFrom().ifPresent(run -> row.put("taken_from", run));
                row.put("repetitions", cell.repetitions());
                if (!cell.problems().isEmpty()) {
                    row.put("problems", cell.problems());
                }
                rows.add(row);
            }
        }
        root.put("results", rows);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(root);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Run of ");
        text.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)).append("\n\n");
        appendFacts(text, machine.facts());
        appendFacts(text, versions);
        appendFacts(text, settings);
        return text.append('\n').append(tables).toString();
    }

    private static void appendFacts(StringBuilder text, Map<String, String> facts) {
        facts.forEach((key, value) -> text.append("- ")
                .append(key.replace('_', ' '))
                .append(": ")
                .append(value)
                .append('\n'));
    }
}
