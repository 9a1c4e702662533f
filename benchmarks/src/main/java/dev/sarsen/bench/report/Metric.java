package dev.sarsen.bench.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A number that is measured for a guest on a rival; smaller is better for all of them. */
public enum Metric {
    STEADY("steady state, best repetition, called from the host", Unit.MILLISECONDS, true),
    FIRST("first repetition, called from the host", Unit.MILLISECONDS, true),
    FOLDED("after wasm-opt -O3, one start function: best repetition", Unit.MILLISECONDS, true),
    FOLDED_FIRST("after wasm-opt -O3, one start function: first repetition", Unit.MILLISECONDS, true),
    WARM_HALF("processor time from the start of the process to half of the peak speed", Unit.SECONDS, false),
    WARM("processor time from the start of the process to 90 % of the peak speed", Unit.SECONDS, false),
    WARM_HALF_WALL("time on the wall from the start of the process to half of the peak speed", Unit.SECONDS, false),
    WARM_WALL("time on the wall from the start of the process to 90 % of the peak speed", Unit.SECONDS, false),
    COMPILE("compile time in a fresh process, from bytes to a module", Unit.MILLISECONDS, false),
    INSTANTIATE("instantiate, median of many, warm", Unit.MICROSECONDS, false),
    COLD("whole process from the .wasm, one repetition", Unit.MILLISECONDS, true),
    /** What an engine that keeps nothing needs is its {@link #COLD}. */
    COLD_FROM_CACHE(
            "whole process from the compiled form kept on disk, where the engine keeps one, one repetition",
            Unit.MILLISECONDS,
            true),
    PEAK_MEMORY("peak resident memory of the process that repeats", Unit.MEBIBYTES, false);

    private final String title;
    private final Unit unit;
    private final boolean compared;

    Metric(String title, Unit unit, boolean compared) {
        this.title = title;
        this.unit = unit;
        this.compared = compared;
    }

    /** The heading of its table. */
    public String title() {
        return title;
    }

    /** The metric of a key. */
    static Optional<Metric> of(String key) {
        return Arrays.stream(values())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }

    /** In what it is shown. */
    public Unit unit() {
        return unit;
    }

    /** Whether geometric means of ratios are shown below its table. */
    public boolean compared() {
        return compared;
    }

    /** The key in result files, with the unit of the raw value last. */
    public String key() {
        return name().toLowerCase(Locale.ROOT) + (unit == Unit.MEBIBYTES ? "_kib" : "_nanos");
    }

    /** In what a metric is shown; raw values are nanoseconds or KiB. */
    public enum Unit {
        SECONDS("s", 1e9),
        MILLISECONDS("ms", 1e6),
        MICROSECONDS("µs", 1e3),
        MEBIBYTES("MiB", 1024);

        private final String symbol;
        private final double rawPerUnit;

        Unit(String symbol, double rawPerUnit) {
            this.symbol = symbol;
            this.rawPerUnit = rawPerUnit;
        }

        /** How it is written. */
        public String symbol() {
            return symbol;
        }

        /** A raw value as it is shown: three digits that mean something. */
        public String show(double raw) {
            double value = raw / rawPerUnit;
            if (value >= 100) {
                return String.format(Locale.ROOT, "%.0f", value);
            }
            return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
        }
    }
}
