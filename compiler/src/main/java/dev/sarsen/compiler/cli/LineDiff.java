package dev.sarsen.compiler.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another, line by line: removed lines with a minus sign, new ones with a plus sign, unchanged
 * ones around them.
 */
final class LineDiff {

    /** Product of two lengths up to which the shortest difference is found. */
    private static final int MOST_CELLS = 16_000_000;

    private static final int CONTEXT = 1;

    private final List<TextLine> before;
    private final List<TextLine> after;
    private final List<String> script = new ArrayList<>();
    /** Whether each line of the script is a change. */
    private final List<Boolean> changes = new ArrayList<>();

    private LineDiff(List<TextLine> before, List<TextLine> after) {
        this.before = before;
        this.after = after;
    }

    /** The changed lines with what is around them; empty where nothing changed. Offsets are not compared. */
    static String of(List<TextLine> before, List<TextLine> after) {
        LineDiff diff = new LineDiff(before, after);
        diff.compare();
        return diff.text();
    }

    private boolean same(int b, int a) {
        return before.get(b).text().equals(after.get(a).text());
    }

    private void compare() {
        int start = 0;
        while (start < before.size() && start < after.size() && same(start, start)) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && same(before.size() - 1 - end, after.size() - 1 - end)) {
            end++;
        }
        for (int k = 0; k < start; k++) {
            add(' ', after.get(k));
        }
        middle(start, before.size() - end, after.size() - end);
        for (int k = after.size() - end; k < after.size(); k++) {
            add(' ', after.get(k));
        }
    }

    /** Compares what lies between the equal beginning and the equal end. */
    private void middle(int start, int beforeEnd, int afterEnd) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        boolean small = (long) rows * columns <= MOST_CELLS;
        short[][] common = small ? common(start, rows, columns) : new short[0][];
        int b = 0;
        int a = 0;
        while (b < rows || a < columns) {
            if (small && b < rows && a < columns && same(start + b, start + a)) {
                add(' ', after.get(start + a));
                b++;
                a++;
            } else if (b < rows && (!small || a == columns || common[b + 1][a] >= common[b][a + 1])) {
                add('-', before.get(start + b));
                b++;
            } else {
                add('+', after.get(start + a));
                a++;
            }
        }
    }

    /** For each pair of ends how many lines they have in common, in order; lengths are below those of a short. */
    private short[][] common(int start, int rows, int columns) {
        short[][] common = new short[rows + 1][columns + 1];
        for (int b = rows - 1; b >= 0; b--) {
            for (int a = columns - 1; a >= 0; a--) {
                common[b][a] = same(start + b, start + a)
                        ? (short) (common[b + 1][a + 1] + 1)
                        : (short) Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }

    private void add(char sign, TextLine line) {
        script.add(sign + line.keyed().substring(1) + '\n');
        changes.add(sign != ' ');
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int shown = -1;
        for (int k = 0; k < script.size(); k++) {
            if (!near(k)) {
                continue;
            }
            if (shown >= 0 && shown < k - 1) {
                text.append("  …\n");
            }
            text.append(script.get(k));
            shown = k;
        }
        return text.toString();
    }

    private boolean near(int line) {
        for (int k = Math.max(0, line - CONTEXT); k <= Math.min(script.size() - 1, line + CONTEXT); k++) {
            if (changes.get(k)) {
                return true;
            }
        }
        return false;
    }
}
