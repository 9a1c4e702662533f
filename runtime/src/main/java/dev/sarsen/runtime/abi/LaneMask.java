package dev.sarsen.runtime.abi;

import jdk.internal.vm.vector.VectorSupport;

/** Which lanes of a vector a comparison holds in; an array of booleans where C2 does not keep it in a register. */
abstract class LaneMask<E> extends VectorSupport.VectorMask<E> {

    LaneMask(boolean[] lanes) {
        super(lanes);
    }

    /** The lowest bit of each lane of two halves. */
    static boolean[] bits(long low, long high, int lanes) {
        boolean[] bits = new boolean[lanes];
        int half = lanes / 2;
        int width = Long.SIZE / half;
        for (int lane = 0; lane < half; lane++) {
            bits[lane] = (low >>> width * lane & 1) != 0;
            bits[half + lane] = (high >>> width * lane & 1) != 0;
        }
        return bits;
    }

    /** All ones in the lanes of the half that starts at a lane. */
    final long half(int first, int width) {
        boolean[] lanes = (boolean[]) getPayload();
        long ones = -1L >>> Long.SIZE - width;
        long half = 0;
        for (int lane = 0; lane < Long.SIZE / width; lane++) {
            half |= lanes[first + lane] ? ones << width * lane : 0;
        }
        return half;
    }

    /** A bit for each lane. */
    final long bits() {
        boolean[] lanes = (boolean[]) getPayload();
        long bits = 0;
        for (int lane = 0; lane < lanes.length; lane++) {
            bits |= lanes[lane] ? 1L << lane : 0;
        }
        return bits;
    }
}
