package dev.sarsen.wasix.fd;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import dev.sarsen.wasix.poll.Pollable;
import dev.sarsen.wasix.poll.Sleeper;

/** Reads and writes that wait, unless the description is set not to. */
public final class Transfers {

    private Transfers() {}

    /** Reads at least one byte, or 0 at the end. */
    public static int read(Description from, byte[] target, int offset, int length) {
        while (true) {
            try {
                return from.read(target, offset, length);
            } catch (WasixException again) {
                await(from, again, Pollable.READABLE);
            }
        }
    }

    /** Writes everything if it may wait, else what fits. */
    public static int write(Description to, byte[] source, int offset, int length) {
        int done = 0;
        while (true) {
            try {
                done += to.write(source, offset + done, length - done);
                if (done == length) {
                    return done;
                }
            } catch (WasixException failure) {
                if (done > 0 && (failure.errno() != Errno.AGAIN || to.has(FdFlags.NONBLOCK))) {
                    return done;
                }
                await(to, failure, Pollable.WRITABLE);
            }
        }
    }

    private static void await(Description description, WasixException failure, int interest) {
        if (failure.errno() != Errno.AGAIN || description.has(FdFlags.NONBLOCK)) {
            throw failure;
        }
        Sleeper.await(description, interest);
    }
}
