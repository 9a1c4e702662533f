package dev.sarsen.compiler.analyze;

import dev.sarsen.compiler.decode.InstructionReader;
import dev.sarsen.compiler.module.Opcode;
import java.util.Arrays;

/** Counts for each global how often it is read to have a constant taken off: how compiled C makes room on its stack. */
final class PrologueCounter {

    private final int[] counts;
    private int read = -1;
    private boolean constant;

    PrologueCounter(int globals) {
        this.counts = new int[globals];
    }

    /** Sees the next instruction of a body; bodies may follow each other, for none begins in the middle of the pattern. */
    void instruction(Opcode opcode, InstructionReader reader) {
        if (opcode == Opcode.GLOBAL_GET) {
            read = reader.index();
            constant = false;
        } else if (opcode == Opcode.I32_CONST && read >= 0 && !constant) {
            constant = true;
        } else if (read >= 0) {
            if (opcode == Opcode.I32_SUB && constant) {
                counts[read]++;
            }
            read = -1;
            constant = false;
        }
    }

    /** Adds what another one counted. */
    void add(PrologueCounter other) {
        Arrays.setAll(counts, global -> counts[global] + other.counts[global]);
    }

    /** How often the pattern was seen with a global. */
    int count(int global) {
        return counts[global];
    }
}
