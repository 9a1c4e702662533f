package dev.sarsen.bench.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All numbers of a run, by guest and rival; a number measured twice keeps the smaller value. */
public final class Results {

    private final List<String> rivals;
    private final Map<String, Map<String, Cell>> guests = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();

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

    /** One number; an engine that keeps no compiled form starts from the module. */
    public OptionalLong value(String guest, String rival, Metric metric) {
        OptionalLong value = cell(guest, rival).value(metric);
        return value.isEmpty() && metric == Metric.COLD_FROM_CACHE && hasKept(guest)
                ? cell(guest, rival).value(Metric.COLD)
                : value;
    }

    private boolean hasKept(String guest) {
        return rivals.stream()
                .anyMatch(rival ->
                        cell(guest, rival).value(Metric.COLD_FROM_CACHE).isPresent());
    }

    /** Notes how big a guest's module is. */
    public void size(String guest, long bytes) {
        sizes.put(guest, bytes);
    }

    /** How big a guest's module is, in bytes. */
    public OptionalLong size(String guest) {
        Long bytes = sizes.get(guest);
        return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    /**
     * Takes from an earlier run what this one did not measure. Where the two saw different answers nothing is taken, and
     * that is a problem of this run.
     *
     * @param time when that run was
     */
    public void take(Results earlier, String time) {
        for (String guest : earlier.guests()) {
            earlier.size(guest).ifPresent(bytes -> sizes.putIfAbsent(guest, bytes));
            for (String rival : earlier.rivals()) {
                Cell old = earlier.cell(guest, rival);
                if (!rivals.contains(rival) || !cell(guest, rival).isEmpty() || old.isEmpty()) {
                    continue;
                }
                Optional<String> known = checksum(guest);
                if (known.isPresent() && old.checksum().isPresent() && !known.equals(old.checksum())) {
                    cell(guest, rival)
                            .fail("checksum " + old.checksum().get() + " in the run of " + time + ", expected "
                                    + known.get());
                } else {
                    cell(guest, rival).take(old, time);
                }
            }
        }
    }

    /** What a guest answered on the engines that agreed; empty before the first answer. */
    public Optional<String> checksum(String guest) {
        return rivals.stream()
                .map(rival -> cell(guest, rival).checksum())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** From which earlier runs cells of a rival were taken, with how many. */
    public Map<String, Integer> taken(String rival) {
        Map<String, Integer> runs = new TreeMap<>();
        for (String guest : guests()) {
            cell(guest, rival).takenFrom().ifPresent(time -> runs.merge(time, 1, Integer::sum));
        }
        return runs;
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
        private @Nullable String checksum;
        private @Nullable String takenFrom;

        Cell() {}

        /** Keeps what the guest answered. */
        public void answered(String answer) {
            checksum = answer;
        }

        /** What the guest answered. */
        public Optional<String> checksum() {
            return Optional.ofNullable(checksum);
        }

        /** The time of the earlier run that this was taken from. */
        public Optional<String> takenFrom() {
            return Optional.ofNullable(takenFrom);
        }

        void takenFrom(String time) {
            takenFrom = time;
        }

        private boolean isEmpty() {
            return values.isEmpty() && problems.isEmpty();
        }

        private void take(Cell other, String time) {
            values.putAll(other.values);
            problems.addAll(other.problems);
            repetitions = other.repetitions;
            checksum = other.checksum;
            takenFrom = other.takenFrom == null ? time : other.takenFrom;
        }

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
