package dev.sarsen.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writer of results as Markdown: one table for each metric, a row for each guest, a column for each rival. */
public final class TableWriter {

    private static final List<String> BASES = List.of("v8", "chicory", "native");
    private static final String OURS = "sarsen";
    private static final long BIG_MODULE = 10_000_000;

    private final Results results;
    private final Map<String, List<String>> kinds;

    /**
     * A writer for some results.
     *
     * @param kinds the guests of each kind, for which geometric means are told besides those over all guests
     */
    public TableWriter(Results results, Map<String, List<String>> kinds) {
        this.results = results;
        this.kinds = new LinkedHashMap<>(kinds);
    }

    /** All tables for which there is a number. */
    public String write() {
        StringBuilder text = new StringBuilder();
        for (Metric metric : Metric.values()) {
            List<String> guests = results.guests().stream()
                    .filter(guest -> results.rivals().stream().anyMatch(rival -> results.value(guest, rival, metric)
                            .isPresent()))
                    .toList();
            if (!guests.isEmpty()) {
                writeTable(text, metric, guests);
            }
        }
        writeThroughput(text);
        writeTaken(text);
        List<String> problems = results.problems();
        if (!problems.isEmpty()) {
            text.append("### Missing or failed\n\n");
            problems.forEach(problem -> text.append("- ").append(problem).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    private void writeTable(StringBuilder text, Metric metric, List<String> guests) {
        text.append("### ")
                .append(metric.title())
                .append(" (")
                .append(metric.unit().symbol())
                .append(")\n\n");
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(results.rivals());
        boolean compared = metric.compared() && results.rivals().containsAll(List.of(OURS, BASES.getFirst()));
        if (compared) {
            heading.add(OURS + " × " + BASES.getFirst());
        }
        rows.add(heading);
        for (String guest : guests) {
            List<String> row = new ArrayList<>(List.of(guest));
            for (String rival : results.rivals()) {
                OptionalLong value = results.value(guest, rival, metric);
                row.add(value.isPresent() ? metric.unit().show((double) value.getAsLong()) : "–");
            }
            if (compared) {
                row.add(show(results.ratio(OURS, BASES.getFirst(), metric, List.of(guest))));
            }
            rows.add(row);
        }
        if (metric.compared()) {
            BASES.stream()
                    .filter(base -> guests.stream().anyMatch(guest -> results.value(guest, base, metric)
                            .isPresent()))
                    .forEach(base -> rows.add(ratios("× " + base, metric, guests, base)));
            if (results.rivals().contains(BASES.getFirst()) && metric == Metric.STEADY) {
                kinds.forEach((kind, members) -> {
                    if (members.stream().anyMatch(guests::contains)) {
                        rows.add(ratios("× " + BASES.getFirst() + ", " + kind, metric, members, BASES.getFirst()));
                    }
                });
            }
        }
        rows.forEach(row -> row.addAll(Collections.nCopies(heading.size() - row.size(), "")));
        writeRows(text, rows);
    }

    private List<String> ratios(String label, Metric metric, List<String> guests, String base) {
        List<String> row = new ArrayList<>(List.of(label));
        for (String rival : results.rivals()) {
            row.add(show(results.ratio(rival, base, metric, guests)));
        }
        return row;
    }

    /** Bytes of modules by the time it took to compile them all; only for modules big enough to say something. */
    private void writeThroughput(StringBuilder text) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("", "modules", "bytes", "MB/s")));
        for (String rival : results.rivals()) {
            long bytes = 0;
            long nanos = 0;
            List<String> modules = new ArrayList<>();
            for (String guest : results.guests()) {
                long size = results.size(guest).orElse(0);
                OptionalLong time = results.value(guest, rival, Metric.COMPILE);
                if (size >= BIG_MODULE && time.isPresent()) {
                    bytes += size;
                    nanos += time.getAsLong();
                    modules.add(guest);
                }
            }
            if (nanos > 0) {
                String speed = String.format(Locale.ROOT, "%.1f", bytes * 1e3 / nanos);
                rows.add(List.of(rival, String.join(" ", modules), Long.toString(bytes), speed));
            }
        }
        if (rows.size() > 1) {
            text.append("### compile throughput, big modules together\n\n");
            writeRows(text, rows);
        }
    }

    private void writeTaken(StringBuilder text) {
        List<String> lines = new ArrayList<>();
        for (String rival : results.rivals()) {
            results.taken(rival)
                    .forEach(
                            (time, count) -> lines.add("- " + rival + ": " + count + " guests, run of " + time + "\n"));
        }
        if (!lines.isEmpty()) {
            text.append("### Taken from earlier runs\n\n");
            lines.forEach(text::append);
            text.append('\n');
        }
    }

    private static String show(OptionalDouble ratio) {
        if (ratio.isEmpty()) {
            return "–";
        }
        return String.format(Locale.ROOT, ratio.getAsDouble() < 0.1 ? "%.3f" : "%.2f", ratio.getAsDouble());
    }

    private static void writeRows(StringBuilder text, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int line = 0; line < rows.size(); line++) {
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(line).get(i);
                String space = " ".repeat(widths[i] - cell.length());
                text.append("| ").append(i == 0 ? cell + space : space + cell).append(' ');
            }
            text.append("|\n");
            if (line == 0) {
                for (int i = 0; i < columns; i++) {
                    text.append(i == 0 ? "|:" + "-".repeat(widths[i] + 1) : "|" + "-".repeat(widths[i] + 1) + ":");
                }
                text.append("|\n");
            }
        }
        text.append('\n');
    }
}
