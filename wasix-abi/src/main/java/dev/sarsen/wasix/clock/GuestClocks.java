package dev.sarsen.wasix.clock;

import dev.sarsen.wasix.errno.Errno;
import dev.sarsen.wasix.errno.WasixException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/** The four clocks of a process, in nanoseconds. */
public final class GuestClocks {

    /** Wall clock: nanoseconds since 1970. */
    public static final int REALTIME = 0;

    /** Clock that never goes back; starts near 0 with the process. */
    public static final int MONOTONIC = 1;

    /** Processor time of the process. */
    public static final int PROCESS_CPU = 2;

    /** Processor time of the thread. */
    public static final int THREAD_CPU = 3;

    private final LongSupplier realtime;
    private final LongSupplier ticks;
    private final long startTicks;

    /**
     * Makes the clocks of a process that starts now.
     *
     * @param realtime nanoseconds since 1970
     * @param ticks nanoseconds of a clock that never goes back
     */
    public GuestClocks(LongSupplier realtime, LongSupplier ticks) {
        this.realtime = realtime;
        this.ticks = ticks;
        this.startTicks = ticks.getAsLong();
    }

    /** The clocks of the host. */
    public static GuestClocks ofHost() {
        return new GuestClocks(GuestClocks::hostNanos, System::nanoTime);
    }

    /** The host's wall clock in nanoseconds since 1970. */
    public static long hostNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    /**
     * Reads a clock.
     *
     * <p>Processor time is the time since the start of the process: the JVM's own count takes the compiler's threads and
     * other guests in, which is worse, and is not to be had without loading the management module.
     */
    public long now(int clock) {
        return switch (clock) {
            case REALTIME -> realtime.getAsLong();
            case MONOTONIC, PROCESS_CPU, THREAD_CPU -> 1 + ticks.getAsLong() - startTicks;
            default -> throw WasixException.of(Errno.INVAL);
        };
    }

    /** The resolution of a clock in nanoseconds. */
    public long resolution(int clock) {
        return switch (clock) {
            case REALTIME, MONOTONIC -> 1;
            case PROCESS_CPU, THREAD_CPU -> ChronoUnit.MICROS.getDuration().toNanos();
            default -> throw WasixException.of(Errno.INVAL);
        };
    }
}
