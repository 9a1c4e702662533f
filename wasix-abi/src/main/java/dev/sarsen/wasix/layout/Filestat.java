package dev.sarsen.wasix.layout;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.fs.FileStatus;

/** The {@code filestat} structure: 64 bytes, 56 in the older version, whose link count is narrower. */
public final class Filestat {

    private static final int BYTES_PREVIEW1 = 64;
    private static final int BYTES_UNSTABLE = 56;

    private Filestat() {}

    /** Writes a status. */
    public static void write(LinearMemory m, int at, FileStatus status, AbiVersion version) {
        boolean wide = version == AbiVersion.PREVIEW1;
        GuestPointer.require(m, at, wide ? BYTES_PREVIEW1 : BYTES_UNSTABLE);
        m.setI64(at, status.device());
        m.setI64(at + 8, status.inode());
        m.setI64(at + 16, status.type().code());
        int rest;
        if (wide) {
            m.setI64(at + 24, status.links());
            rest = at + 32;
        } else {
            m.setI32(at + 20, (int) Math.min(status.links(), 0xffff_ffffL));
            rest = at + 24;
        }
        m.setI64(rest, status.size());
        m.setI64(rest + 8, status.accessNanos());
        m.setI64(rest + 16, status.modifyNanos());
        m.setI64(rest + 24, status.changeNanos());
    }
}
