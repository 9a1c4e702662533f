package dev.sarsen.suite.spec;

import java.util.List;

/**
 * What came of one script in one mode.
 *
 * @param file the script's name
 * @param mode the mode
 * @param passed how many commands did as expected
 * @param skipped how many were not tried, or failed as listed
 * @param failures one line each: {@code file:line: kind: what}
 * @param lacked the features that modules of the script were refused for, in order
 */
public record ScriptReport(
        String file, Mode mode, int passed, int skipped, List<String> failures, List<String> lacked) {

    /** Copies the lists. */
    public ScriptReport {
        failures = List.copyOf(failures);
        lacked = List.copyOf(lacked);
    }

    /** The totals in the form of the last line of every report. */
    public static String totals(List<ScriptReport> reports) {
        int passed = reports.stream().mapToInt(ScriptReport::passed).sum();
        int skipped = reports.stream().mapToInt(ScriptReport::skipped).sum();
        int failed =
                reports.stream().mapToInt(report -> report.failures().size()).sum();
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
