package dev.sarsen.compiler.ir;

import java.util.Arrays;

/** For each statement of a function the offset in the module of the instruction it comes from; 0 where nobody knows. */
public final class Positions {

    private int[] offsets = new int[32];
    private int known;

    /** No positions. */
    public Positions() {}

    /** Takes an array as the positions of all statements. */
    public void become(int[] all) {
        offsets = all;
        known = all.length;
    }

    /** The position of a statement. */
    public int of(int statement) {
        return statement < known ? offsets[statement] : 0;
    }

    /** Number of statements whose position was given. */
    public int size() {
        return known;
    }

    /** Gives one statement a position, which {@link #fill} does not change any more. */
    public void set(int statement, int offset) {
        if (statement >= offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(statement + 1, offsets.length * 2));
        }
        offsets[statement] = offset;
    }

    /** Gives the statements that have none a position, and says how many statements there are. */
    public void fill(int statements, int offset) {
        if (statements > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(statements, offsets.length * 2));
        }
        for (int s = known; s < statements; s++) {
            if (offsets[s] == 0) {
                offsets[s] = offset;
            }
        }
        known = statements;
    }
}
