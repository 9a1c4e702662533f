package dev.sarsen.bench.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** All numbers of a run, by guest and rival; a number measured twice keeps the smaller value. */
public final class Results {

    private final List<String> rivals;
    private final Map<String, Map<String, Cell>> guests = new LinkedHashMap<>();

    /** Results for some rivals, in the order of their columns. */
    public Results(Collection<String> rivals) {
        this.rivals = List.copyOf(rivals);
    }

    /** The columns. */
    public List<String> rivals() {
        return rivals;
    }

    /** The rows, in the order in which they were first measured. */
    public List<String> guests() {
        return List.copyOf(guests.keySet());
    }

    /** The numbers of a guest on a rival, empty at first. */
    public Cell cell(String guest, String rival) {
        return guests.computeIfAbsent(guest, key -> new LinkedHashMap<>()).computeIfAbsent(rival, key -> new Cell());
    }

    /** One number. */
    public OptionalLong value(String guest, String rival, Metric metric) {
        return cell(guest, rival).value(metric);
    }

    /** Everything that failed, one sentence each. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        guests.forEach((guest, cells) -> cells.forEach((rival, cell) ->
                cell.problems().forEach(problem -> problems.add(guest + " on " + rival + ": " + problem))));
        return problems;
    }

    /** The geometric mean over some guests of a rival's value divided by another's, where both were measured. */
    public OptionalDouble ratio(String rival, String base, Metric metric, Collection<String> over) {
        List<Double> ratios = new ArrayList<>();
        for (String guest : over) {
            OptionalLong value = value(guest, rival, metric);
            OptionalLong baseValue = value(guest, base, metric);
            if (value.isPresent() && baseValue.isPresent() && value.getAsLong() > 0 && baseValue.getAsLong() > 0) {
                ratios.add((double) value.getAsLong() / baseValue.getAsLong());
            }
        }
        return Statistics.geometricMean(ratios);
    }

    /** The numbers of one guest on one rival. */
    public static final class Cell {

        private final Map<Metric, Long> values = new EnumMap<>(Metric.class);
        private final List<String> problems = new ArrayList<>();
        private int repetitions;

        Cell() {}

        /** Keeps a number if it is there and is the smallest so far. */
        public void put(Metric metric, OptionalLong value) {
            value.ifPresent(number -> values.merge(metric, number, Long::min));
        }

        /** Keeps how often the guest was repeated: the most of several processes. */
        public void repeated(int count) {
            repetitions = Math.max(repetitions, count);
        }

        /** Notes why a number is missing. */
        public void fail(String problem) {
            problems.add(problem);
        }

        /** One number. */
        public OptionalLong value(Metric metric) {
            return values.containsKey(metric)
                    ? OptionalLong.of(Objects.requireNonNull(values.get(metric)))
                    : OptionalLong.empty();
        }

        /** How often the guest was repeated. */
        public int repetitions() {
            return repetitions;
        }

        /** What failed. */
        public List<String> problems() {
            return List.copyOf(problems);
        }
    }
}
