package dev.sarsen.compiler.validate;

import dev.sarsen.compiler.module.FunctionBody;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The types of a function's locals, and which locals without default have been set.
 *
 * <p>A few bytes can declare many locals, so they are not written out one by one: the first ones are, as many as the body
 * has bytes; for the others the run is searched.
 */
final class LocalTypes {

    static final int NONE = -1;

    private final ValidationContext context;
    private int[] parameters = {};
    private int[] runEnds = new int[8];
    private int[] runTypes = new int[8];
    private int runs;
    private int declared;
    private int[] first = new int[64];
    private int firstCount;
    private boolean allDefaultable;
    private final BitSet set = new BitSet();
    private int[] setOrder = new int[8];
    private int setCount;

    LocalTypes(ValidationContext context) {
        this.context = context;
    }

    /** No locals, for constant expressions. */
    void clear() {
        parameters = new int[0];
        runs = 0;
        declared = 0;
        firstCount = 0;
        allDefaultable = true;
        forget(0);
    }

    /**
     * Takes the locals of a function.
     *
     * @return the first run whose type the module does not have, or {@link #NONE}
     */
    int start(int[] parameterTypes, FunctionBody body) {
        clear();
        parameters = parameterTypes;
        runs = body.localRuns();
        if (runs > runEnds.length) {
            runEnds = new int[Math.max(runs, 2 * runEnds.length)];
            runTypes = new int[runEnds.length];
        }
        for (int run = 0; run < runs; run++) {
            int type = context.codes().of(body.runType(run));
            if (type == TypeCodes.BOTTOM) {
                return run;
            }
            declared += body.runLength(run);
            runEnds[run] = declared;
            runTypes[run] = type;
            allDefaultable &= TypeCodes.isDefaultable(type);
        }
        spread(Math.min(declared, 16 + body.codeEnd() - body.codeStart()));
        return NONE;
    }

    private void spread(int count) {
        if (count > first.length) {
            first = new int[Math.max(count, 2 * first.length)];
        }
        int local = 0;
        for (int run = 0; local < count; run++) {
            int end = Math.min(count, runEnds[run]);
            Arrays.fill(first, local, end, runTypes[run]);
            local = end;
        }
        firstCount = count;
    }

    /** Whether there is a local with this index. */
    boolean contains(int index) {
        return index >= 0 && index < parameters.length + declared;
    }

    /** The type of an existing local. */
    int type(int index) {
        if (index < parameters.length) {
            return parameters[index];
        }
        int local = index - parameters.length;
        if (local < firstCount) {
            return first[local];
        }
        int run = Arrays.binarySearch(runEnds, 0, runs, local + 1);
        return runTypes[run < 0 ? -run - 1 : run];
    }

    /** Whether an existing local has a value at this point. */
    boolean initialized(int index) {
        return allDefaultable || index < parameters.length || set.get(index) || TypeCodes.isDefaultable(type(index));
    }

    /** Notes that a local has been set. */
    void initialize(int index) {
        if (initialized(index)) {
            return;
        }
        set.set(index);
        if (setCount == setOrder.length) {
            setOrder = Arrays.copyOf(setOrder, 2 * setCount);
        }
        setOrder[setCount++] = index;
    }

    int initializedCount() {
        return setCount;
    }

    /** Forgets all but the first locals that were set, at the end of a block. */
    void forget(int count) {
        while (setCount > count) {
            set.clear(setOrder[--setCount]);
        }
    }
}
