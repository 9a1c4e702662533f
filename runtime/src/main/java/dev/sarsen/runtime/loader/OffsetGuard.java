package dev.sarsen.runtime.loader;

import dev.sarsen.runtime.abi.MemoryForm;
import dev.sarsen.runtime.artifact.ArtifactRejectedException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Refuses code that calls a memory accessor with an offset other than a constant in the range of offsets.
 *
 * <p>The accessors of {@link dev.sarsen.runtime.abi.Mem} take the offset off the memory's end instead of adding it to the
 * address; a negative one, or one so large that it wraps around, would let the address past the end. They are too small to check it themselves, and the compiler
 * emits nothing else: the offset is pushed right before the call, as such or as an int that is widened, and nothing jumps
 * between. One
 * pass over the instructions.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-6.html">the instructions</a>
 */
final class OffsetGuard {

    private static final int ICONST_0 = 3;
    private static final int ICONST_5 = 8;
    private static final int LCONST_0 = 9;
    private static final int LCONST_1 = 10;
    private static final int BIPUSH = 16;
    private static final int SIPUSH = 17;
    private static final int LDC = 18;
    private static final int LDC_W = 19;
    private static final int LDC2_W = 20;
    private static final int IINC = 132;
    private static final int I2L = 133;
    private static final int IFEQ = 153;
    private static final int JSR = 168;
    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int INVOKESTATIC = 184;
    private static final int WIDE = 196;
    private static final int IFNULL = 198;
    private static final int IFNONNULL = 199;
    private static final int GOTO_W = 200;

    /** Runs of instructions of the same length: the first opcode of each run and its length; 0 for those of no fixed length. */
    private static final int[][] RUNS = {
        {0, 1},
        {16, 2},
        {17, 3},
        {18, 2},
        {19, 3},
        {21, 2},
        {26, 1},
        {54, 2},
        {59, 1},
        {IINC, 3},
        {I2L, 1},
        {IFEQ, 3},
        {169, 2},
        {TABLESWITCH, 0},
        {172, 1},
        {178, 3},
        {185, 5},
        {187, 3},
        {188, 2},
        {189, 3},
        {190, 1},
        {192, 3},
        {194, 1},
        {WIDE, 0},
        {197, 4},
        {IFNULL, 3},
        {GOTO_W, 5},
        {202, 0}
    };

    private static final byte[] LENGTHS = lengths();

    private final ConstantPool pool;
    private final byte[] bytes;
    private final BitSet accessors = new BitSet();
    /** Where a jump would come between an offset and its call. */
    private final BitSet whole = new BitSet();

    private final BitSet targets = new BitSet();

    OffsetGuard(ConstantPool pool, byte[] bytes) {
        this.pool = pool;
        this.bytes = bytes;
    }

    private static byte[] lengths() {
        byte[] lengths = new byte[256];
        for (int run = 0; run + 1 < RUNS.length; run++) {
            Arrays.fill(lengths, RUNS[run][0], RUNS[run + 1][0], (byte) RUNS[run][1]);
        }
        return lengths;
    }

    /** Says that a constant is a method of the accessors. */
    void accessor(int constant) {
        accessors.set(constant);
    }

    /**
     * Checks the code of a method.
     *
     * @param method its name
     * @param start where its code begins in the class file
     * @param length the bytes of its code
     */
    void check(String method, int start, int length) {
        if (accessors.isEmpty()) {
            return;
        }
        whole.clear();
        targets.clear();
        int end = start + length;
        int beforePrevious = start;
        int previous = start;
        int at = start;
        while (at < end) {
            int opcode = bytes[at] & 0xff;
            if (opcode == INVOKESTATIC && accessors.get(ConstantPool.u2(bytes, at + 1))) {
                boolean widened = (bytes[previous] & 0xff) == I2L;
                if (!isOffset(widened ? beforePrevious : previous)) {
                    throw refused(method);
                }
                whole.set(previous - start + (widened ? 0 : 1), at - start + 1);
            }
            noteTargets(opcode, at, start);
            beforePrevious = previous;
            previous = at;
            at += length(opcode, at, start, method);
        }
        if (whole.intersects(targets)) {
            throw refused(method);
        }
    }

    private boolean isOffset(int at) {
        int opcode = bytes[at] & 0xff;
        return switch (opcode) {
            case BIPUSH, SIPUSH -> bytes[at + 1] >= 0;
            case LDC -> isOffsetConstant(bytes[at + 1] & 0xff);
            case LDC_W, LDC2_W -> isOffsetConstant(ConstantPool.u2(bytes, at + 1));
            default -> (opcode >= ICONST_0 && opcode <= ICONST_5) || opcode == LCONST_0 || opcode == LCONST_1;
        };
    }

    private boolean isOffsetConstant(int constant) {
        int tag = constant < pool.count() ? pool.tag(constant) : 0;
        if (tag == ConstantPool.INTEGER) {
            int offset = ConstantPool.i4(bytes, pool.offset(constant));
            return offset >= 0 && offset <= MemoryForm.MAX_BYTES;
        }
        if (tag == ConstantPool.LONG) {
            int at = pool.offset(constant);
            long offset =
                    (long) ConstantPool.i4(bytes, at) << 32 | Integer.toUnsignedLong(ConstantPool.i4(bytes, at + 4));
            return offset >= 0 && offset <= MemoryForm.MAX_WIDE_OFFSET;
        }
        return false;
    }

    private void noteTargets(int opcode, int at, int start) {
        if ((opcode >= IFEQ && opcode <= JSR) || opcode == IFNULL || opcode == IFNONNULL) {
            target(at - start + (short) ConstantPool.u2(bytes, at + 1));
        } else if (opcode >= GOTO_W && opcode <= GOTO_W + 1) {
            target(at - start + ConstantPool.i4(bytes, at + 1));
        } else if (opcode == TABLESWITCH) {
            int operands = aligned(at, start);
            target(at - start + ConstantPool.i4(bytes, operands));
            int entries = entries(operands);
            for (int i = 0; i < entries; i++) {
                target(at - start + ConstantPool.i4(bytes, operands + 12 + 4 * i));
            }
        } else if (opcode == LOOKUPSWITCH) {
            int operands = aligned(at, start);
            target(at - start + ConstantPool.i4(bytes, operands));
            int pairs = pairs(operands);
            for (int i = 0; i < pairs; i++) {
                target(at - start + ConstantPool.i4(bytes, operands + 12 + 8 * i));
            }
        }
    }

    /** A target outside the code is for the verifier to refuse. */
    private void target(int at) {
        if (at >= 0 && at < bytes.length) {
            targets.set(at);
        }
    }

    private int length(int opcode, int at, int start, String method) {
        int operands = aligned(at, start);
        int length =
                switch (opcode) {
                    case TABLESWITCH -> operands + 12 + 4 * entries(operands) - at;
                    case LOOKUPSWITCH -> operands + 8 + 8 * pairs(operands) - at;
                    case WIDE -> (bytes[at + 1] & 0xff) == IINC ? 6 : 4;
                    default -> LENGTHS[opcode];
                };
        if (length <= 0) {
            throw pool.rejected("method " + method + " has an instruction that does not exist");
        }
        return length;
    }

    private static int aligned(int at, int start) {
        return at + 4 - (at - start) % 4;
    }

    /** How many entries a table switch has; what no method can hold counts as none. */
    private int entries(int operands) {
        long entries = (long) ConstantPool.i4(bytes, operands + 8) - ConstantPool.i4(bytes, operands + 4) + 1;
        return entries < 0 || entries > bytes.length ? 0 : (int) entries;
    }

    private int pairs(int operands) {
        int pairs = ConstantPool.i4(bytes, operands + 4);
        return pairs < 0 || pairs > bytes.length ? 0 : pairs;
    }

    private ArtifactRejectedException refused(String method) {
        return pool.rejected("method " + method + " accesses memory with an offset that is not a constant in range");
    }
}
