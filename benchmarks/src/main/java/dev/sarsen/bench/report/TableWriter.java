package dev.sarsen.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** Writer of results as Markdown: one table for each metric, a row for each guest, a column for each rival. */
public final class TableWriter {

    private static final List<String> BASES = List.of("v8", "chicory", "native");

    private final Results results;
    private final Set<String> small;

    /**
     * A writer for some results.
     *
     * @param small the guests that geometric means are taken over
     */
    public TableWriter(Results results, Set<String> small) {
        this.results = results;
        this.small = Set.copyOf(small);
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
        rows.add(heading);
        for (String guest : guests) {
            List<String> row = new ArrayList<>(List.of(guest));
            for (String rival : results.rivals()) {
                OptionalLong value = results.value(guest, rival, metric);
                row.add(value.isPresent() ? metric.unit().show((double) value.getAsLong()) : "–");
            }
            rows.add(row);
        }
        if (metric.compared()) {
            List<String> means = guests.stream().filter(small::contains).toList();
            BASES.stream()
                    .filter(results.rivals()::contains)
                    .filter(base -> !means.isEmpty())
                    .forEach(base -> rows.add(ratios(metric, means, base)));
        }
        writeRows(text, rows);
    }

    private List<String> ratios(Metric metric, List<String> guests, String base) {
        List<String> row = new ArrayList<>(List.of("× " + base));
        for (String rival : results.rivals()) {
            OptionalDouble ratio = results.ratio(rival, base, metric, guests);
            row.add(ratio.isPresent() ? show(ratio.getAsDouble()) : "–");
        }
        return row;
    }

    private static String show(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
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
