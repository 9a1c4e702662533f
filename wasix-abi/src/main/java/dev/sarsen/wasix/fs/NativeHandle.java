package dev.sarsen.wasix.fs;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A descriptor of the host that is closed once nobody uses it any more.
 *
 * <p>The kernel gives a closed number to the next file. A thread that still works on the old file must therefore keep
 * the number alive: {@link #use} before, {@link #done} after every call.
 */
final class NativeHandle {

    private final int fd;

    /** Users, the owner among them; 0 is closed for good. */
    private final AtomicInteger users = new AtomicInteger(1);

    NativeHandle(int fd) {
        this.fd = fd;
    }

    /** The number, for a call that ends with {@link #done}. */
    int use() {
        while (true) {
            int count = users.get();
            if (count == 0) {
                throw WasixException.of(Errno.BADF);
            }
            if (users.compareAndSet(count, count + 1)) {
                return fd;
            }
        }
    }

    /** Ends a use, the owner's too. */
    void done() {
        if (users.decrementAndGet() == 0) {
            LinuxCalls.close(fd);
        }
    }
}
