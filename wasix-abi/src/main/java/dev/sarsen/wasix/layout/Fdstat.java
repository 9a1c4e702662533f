package dev.sarsen.wasix.layout;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.fd.Descriptor;

/** The {@code fdstat} structure: 24 bytes. */
public final class Fdstat {

    private static final int BYTES = 24;

    private Fdstat() {}

    /** Writes what a descriptor is and may. */
    public static void write(LinearMemory m, int at, Descriptor descriptor) {
        GuestPointer.require(m, at, BYTES);
        int type = descriptor.description().type().code();
        m.setI64(at, type | (long) descriptor.description().flags() << 16);
        m.setI64(at + 8, descriptor.rights());
        m.setI64(at + 16, descriptor.inheriting());
    }
}
