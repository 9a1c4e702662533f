package dev.sarsen.compiler.module;

import dev.sarsen.runtime.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bodies of all defined functions, as numbers: a module may have a million of them, so there is no object for each.
 *
 * <p>Filled by the decoder in the order of the code section, then only read.
 */
public final class FunctionDefinitions {

    private int sectionStart;
    private int count;
    private int[] bodyStarts = new int[16];
    private int[] codeStarts = new int[16];
    private int[] codeEnds = new int[16];
    /** At i: the first run of body i; one more at the end. */
    private int[] runStarts = new int[17];

    private int runs;
    private int[] runLengths = new int[16];
    private final List<ValueType> runTypes = new ArrayList<>();

    /** No bodies yet. */
    public FunctionDefinitions() {}

    /** Says where in the module the code section's content begins. */
    public void startAt(int offset) {
        sectionStart = offset;
    }

    /** Appends a run of locals to the body that the next {@link #add} completes. */
    public void addLocals(int length, ValueType type) {
        if (runs == runLengths.length) {
            runLengths = Arrays.copyOf(runLengths, 2 * runs);
        }
        runLengths[runs++] = length;
        runTypes.add(type);
    }

    /** Appends a body whose locals were added before. */
    public void add(int bodyStart, int codeStart, int codeEnd) {
        if (count == bodyStarts.length) {
            bodyStarts = Arrays.copyOf(bodyStarts, 2 * count);
            codeStarts = Arrays.copyOf(codeStarts, 2 * count);
            codeEnds = Arrays.copyOf(codeEnds, 2 * count);
            runStarts = Arrays.copyOf(runStarts, 2 * count + 1);
        }
        bodyStarts[count] = bodyStart;
        codeStarts[count] = codeStart;
        codeEnds[count] = codeEnd;
        count++;
        runStarts[count] = runs;
    }

    /** The number of bodies. */
    public int count() {
        return count;
    }

    int sectionStart() {
        return sectionStart;
    }

    int bodyStart(int body) {
        return bodyStarts[body];
    }

    int codeStart(int body) {
        return codeStarts[body];
    }

    int codeEnd(int body) {
        return codeEnds[body];
    }

    int runsStart(int body) {
        return runStarts[body];
    }

    int runsEnd(int body) {
        return runStarts[body + 1];
    }

    int runLength(int run) {
        return runLengths[run];
    }

    ValueType runType(int run) {
        return runTypes.get(run);
    }
}
