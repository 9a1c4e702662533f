package dev.sarsen.compiler.debug;

import java.util.Arrays;

/**
 * The rows of all line tables as numbers: from which address on which line of which file, in sequences of ascending
 * addresses.
 */
final class LineRows {

    /** Rows beyond are left out: 120 MB of numbers. */
    private static final int MOST_ROWS = 10_000_000;

    /** Sequences beyond are left out; a linker makes one for each function. */
    private static final int MOST_SEQUENCES = 2_000_000;

    int[] addresses = new int[64];
    int[] files = new int[64];
    int[] lines = new int[64];
    int rows;

    /** For each sequence its first row; its end is that of the next one. */
    int[] firstRows = new int[16];
    /** For each sequence the address after it. */
    int[] ends = new int[16];

    int sequences;

    /** Adds a row to the open sequence; the last one at an address is the one that counts. */
    void add(int address, int file, int line) throws MalformedLinesException {
        boolean first = rows == start();
        if (!first && address < addresses[rows - 1]) {
            throw new MalformedLinesException(
                    "expected ascending addresses, found " + address + " behind " + addresses[rows - 1]);
        }
        if (!first && files[rows - 1] == file && lines[rows - 1] == line) {
            return;
        }
        int row = !first && addresses[rows - 1] == address ? rows - 1 : rows;
        if (row == MOST_ROWS) {
            throw new MalformedLinesException("expected at most " + MOST_ROWS + " rows in all, found more");
        }
        if (row == addresses.length) {
            addresses = Arrays.copyOf(addresses, 2 * row);
            files = Arrays.copyOf(files, 2 * row);
            lines = Arrays.copyOf(lines, 2 * row);
        }
        addresses[row] = address;
        files[row] = file;
        lines[row] = line;
        rows = row + 1;
    }

    private int start() {
        return sequences == 0 ? 0 : firstRows[sequences];
    }

    /** Closes the open sequence, if it has rows. */
    void end(int address) throws MalformedLinesException {
        if (rows == start()) {
            return;
        }
        if (sequences == MOST_SEQUENCES) {
            drop();
            throw new MalformedLinesException("expected at most " + MOST_SEQUENCES + " sequences, found more");
        }
        if (sequences + 1 >= firstRows.length) {
            firstRows = Arrays.copyOf(firstRows, 2 * firstRows.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[sequences++] = Math.max(address, addresses[rows - 1] + 1);
        firstRows[sequences] = rows;
    }

    /** Forgets the open sequence. */
    void drop() {
        rows = start();
    }
}
