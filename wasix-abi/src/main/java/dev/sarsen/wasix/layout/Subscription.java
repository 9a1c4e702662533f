package dev.sarsen.wasix.layout;

import dev.sarsen.runtime.abi.LinearMemory;
import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;

/** The {@code subscription} structure: what a guest waits for. */
public sealed interface Subscription {

    /** Bytes in preview 1. */
    int BYTES_PREVIEW1 = 48;

    /** Bytes in the older version. */
    int BYTES_UNSTABLE = 56;

    /** The guest's own mark, given back in the event. */
    long userData();

    /** The number of its kind, the same in subscription and event. */
    int kind();

    /**
     * A time.
     *
     * @param userData the guest's mark
     * @param clock number of the clock
     * @param timeout nanoseconds, unsigned
     * @param absolute whether they count from the clock's start and not from now
     */
    record Clock(long userData, int clock, long timeout, boolean absolute) implements Subscription {
        @Override
        public int kind() {
            return 0;
        }
    }

    /**
     * A descriptor.
     *
     * @param userData the guest's mark
     * @param fd its number
     * @param write whether to write, not to read
     */
    record Ready(long userData, int fd, boolean write) implements Subscription {
        @Override
        public int kind() {
            return write ? 2 : 1;
        }
    }

    /** Reads one. */
    static Subscription read(LinearMemory m, int at, AbiVersion version) {
        GuestPointer.require(m, at, version.subscriptionBytes());
        long userData = m.i64(at);
        int kind = m.u8(at + 8);
        return switch (kind) {
            case 0 -> {
                int clock = at + version.clockOffset();
                boolean absolute = (m.u16(clock + 24) & 1) != 0;
                yield new Clock(userData, m.i32(clock), m.i64(clock + 8), absolute);
            }
            case 1, 2 -> new Ready(userData, m.i32(at + 16), kind == 2);
            default -> throw WasixException.of(Errno.INVAL);
        };
    }
}
