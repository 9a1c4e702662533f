package dev.sarsen.wasix.layout;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;

/**
 * A list of buffers in guest memory, checked as a whole before the first byte moves.
 *
 * <p>One object per thread is filled again for every call, so that small transfers allocate nothing.
 */
public final class Iovecs {

    /** Longest list, as on Linux. */
    private static final int MAX_COUNT = 1024;

    private static final int BYTES = 8;

    private int[] addresses = new int[16];
    private int[] lengths = new int[16];
    private int count;
    private long total;

    /** Reads a list. */
    public void load(LinearMemory m, int at, int number) {
        if (Integer.compareUnsigned(number, MAX_COUNT) > 0) {
            throw WasixException.of(Errno.INVAL);
        }
        GuestPointer.require(m, at, number, BYTES);
        if (number > addresses.length) {
            addresses = new int[number];
            lengths = new int[number];
        }
        long sum = 0;
        for (int i = 0; i < number; i++) {
            int address = m.i32(at + i * BYTES);
            int length = m.i32(at + i * BYTES + 4);
            GuestPointer.require(m, address, length);
            addresses[i] = address;
            lengths[i] = length;
            sum += length;
        }
        if (sum > Integer.MAX_VALUE) {
            throw WasixException.of(Errno.INVAL);
        }
        count = number;
        total = sum;
    }

    /** Bytes in all buffers. */
    public int total() {
        return (int) total;
    }

    /** Copies bytes of the guest, from a position in the list on. */
    public void gather(LinearMemory m, int position, byte[] target, int length) {
        move(m, position, target, length, false);
    }

    /** Copies bytes to the guest, from a position in the list on. */
    public void scatter(LinearMemory m, int position, byte[] source, int length) {
        move(m, position, source, length, true);
    }

    private void move(LinearMemory m, int position, byte[] bytes, int length, boolean toGuest) {
        int skip = position;
        int done = 0;
        for (int i = 0; i < count && done < length; i++) {
            if (skip >= lengths[i]) {
                skip -= lengths[i];
                continue;
            }
            int part = Math.min(lengths[i] - skip, length - done);
            if (toGuest) {
                GuestPointer.write(m, addresses[i] + skip, bytes, done, part);
            } else {
                GuestPointer.read(m, addresses[i] + skip, bytes, done, part);
            }
            done += part;
            skip = 0;
        }
    }
}
