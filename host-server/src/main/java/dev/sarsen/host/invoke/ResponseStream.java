package dev.sarsen.host.invoke;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A guest's output on its way to the client: held back a little, so that a run which fails at once can still be answered
 * with an error, then passed on as it comes.
 *
 * <p>What is held goes out when the buffer is full, when the time of the oldest byte is over, and at the end. Writing
 * blocks while the client does not read. The lock guards everything; a buffer whose time is over is written by a virtual
 * thread.
 */
final class ResponseStream extends OutputStream {

    private static final int BUFFER_BYTES = 16_384;
    private static final Duration LATER_DELAY = Duration.ofMillis(20);

    private final HttpServerExchange exchange;
    private final ScheduledExecutorService clock;
    private final Duration firstDelay;
    private final Runnable onBroken;
    private final ReentrantLock lock = new ReentrantLock();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int length;
    private boolean scheduled;
    private boolean started;
    private boolean finished;

    /**
     * Makes the stream; nothing is sent yet.
     *
     * @param firstDelay how long the first bytes are held back
     * @param onBroken runs when the client cannot be written to any more
     */
    ResponseStream(
            HttpServerExchange exchange, ScheduledExecutorService clock, Duration firstDelay, Runnable onBroken) {
        this.exchange = exchange;
        this.clock = clock;
        this.firstDelay = firstDelay;
        this.onBroken = onBroken;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        lock.lock();
        try {
            if (finished) {
                throw new IOException("the response is over");
            }
            int from = offset;
            int left = count;
            while (left > 0) {
                int part = Math.min(left, buffer.length - length);
                System.arraycopy(bytes, from, buffer, length, part);
                length += part;
                from += part;
                left -= part;
                if (length == buffer.length) {
                    send();
                }
            }
            if (length > 0 && !scheduled) {
                scheduled = true;
                Duration delay = started ? LATER_DELAY : firstDelay;
                var _ = clock.schedule(
                        () -> Thread.startVirtualThread(this::sendLate), delay.toNanos(), TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void sendLate() {
        lock.lock();
        try {
            scheduled = false;
            if (!finished && length > 0) {
                send();
            }
        } catch (IOException e) {
            // The guest's next write fails too, and onBroken has stopped it already.
            finished = true;
        } finally {
            lock.unlock();
        }
    }

    private void send() throws IOException {
        started = true;
        int count = length;
        length = 0;
        try {
            OutputStream out = exchange.getOutputStream();
            out.write(buffer, 0, count);
            out.flush();
        } catch (IOException e) {
            onBroken.run();
            throw e;
        }
    }

    /** Ends the stream for an error: true when nothing was sent, so that the caller may answer instead. */
    boolean abandon() {
        lock.lock();
        try {
            finished = true;
            length = 0;
            return !started;
        } finally {
            lock.unlock();
        }
    }

    /** Sends what is left and ends the response. */
    void finish() throws IOException {
        lock.lock();
        try {
            if (finished) {
                return;
            }
            finished = true;
            OutputStream out = exchange.getOutputStream();
            out.write(buffer, 0, length);
            out.close();
        } finally {
            lock.unlock();
        }
    }
}
