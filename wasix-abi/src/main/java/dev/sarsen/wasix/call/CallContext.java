package dev.sarsen.wasix.call;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.fd.Descriptor;
import dev.sarsen.wasix.fd.OpenDirectory;
import dev.sarsen.wasix.layout.AbiVersion;
import dev.sarsen.wasix.layout.GuestPointer;
import dev.sarsen.wasix.layout.Iovecs;
import dev.sarsen.wasix.process.GuestProcess;

/**
 * What the calls of one guest thread share: the process, the version of the interface, and buffers for transfers.
 *
 * <p>One thread at a time uses it, the one that runs the instance.
 */
final class CallContext {

    /** Error number of a call that succeeds. */
    static final int SUCCESS = 0;

    private static final int SCRATCH_BYTES = 1 << 16;
    private static final int SMALL_SCRATCH_BYTES = 1 << 12;

    final GuestProcess process;
    final AbiVersion version;
    final Iovecs iovecs = new Iovecs();
    private byte[] scratch = {};

    CallContext(GuestProcess process, AbiVersion version) {
        this.process = process;
        this.version = version;
    }

    /** A buffer for so many bytes, or for as many as are moved at once. */
    byte[] scratch(int bytes) {
        if (scratch.length < bytes && scratch.length < SCRATCH_BYTES) {
            scratch = new byte[bytes <= SMALL_SCRATCH_BYTES ? SMALL_SCRATCH_BYTES : SCRATCH_BYTES];
        }
        return scratch;
    }

    Descriptor descriptor(int fd) {
        return process.descriptors().get(fd);
    }

    OpenDirectory directory(int fd, long right) {
        return process.descriptors().get(fd).directory(right);
    }

    String path(LinearMemory memory, int address, int length) {
        return GuestPointer.text(memory, address, length, process.limits().pathBytes());
    }

    static int failed(WasixException failure) {
        return failure.errno().code();
    }
}
